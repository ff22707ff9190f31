package org.uprlib.core.document;

/** The file formats that are read; recognised by content, never by file name. */
public enum FileType {
  PDF,
  DOCX,
  DOC,
  RTF,
  ODT
}
