package org.uprlib.core.read.word;

import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;

/** Reads files of word processors. Stateless. */
public final class WordReader {
  private WordReader() {}

  /**
   * Reads a whole file; the language is left to the caller.
   *
   * @param type any but PDF
   * @param bytes the file's content, not changed
   * @param budget what may be spent on it
   */
  public static Document read(FileType type, byte[] bytes, Budget budget) throws UprException {
    return switch (type) {
      case DOCX -> DocxReader.read(bytes, budget);
      case DOC -> DocReader.read(bytes, budget);
      case ODT -> OdtReader.read(bytes, budget);
      case RTF -> RtfReader.read(bytes, budget);
      case PDF -> throw new IllegalArgumentException(type.name());
    };
  }

  /**
   * The properties of a file of any of these types besides its text.
   *
   * @param document what was read from it
   */
  public static FileProperties properties(byte[] bytes, Document document, Budget budget)
      throws UprException {
    return switch (document.type()) {
      case DOCX -> DocxProperties.read(bytes, document, budget);
      case DOC -> DocReader.properties(bytes, document, budget);
      case ODT -> OdtReader.properties(bytes, document, budget);
      case RTF -> RtfReader.properties(bytes, document, budget);
      case PDF -> throw new IllegalArgumentException(document.type().name());
    };
  }
}
