package org.uprlib.core.document;

/** The file formats that are read; recognised by content, never by file name. */
public enum FileType {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC("application/msword"),
  RTF("application/rtf"),
  ODT("application/vnd.oasis.opendocument.text");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Media type as registered with IANA. */
  public String mediaType() {
    return mediaType;
  }
}
