package org.uprlib.core.read;

import org.uprlib.core.document.Document;
import org.uprlib.core.error.UprException;

/** Reads files of one format. Implementations are thread-safe. */
@FunctionalInterface
interface FormatReader {
  /**
   * Reads a whole file; the language is left to the caller.
   *
   * @param bytes the file's content, not changed
   * @param source the file's name, for messages
   */
  Document read(byte[] bytes, String source) throws UprException;
}
