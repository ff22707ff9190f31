package org.uprlib.core.read;

import org.uprlib.core.document.Document;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;

/** Reads files of one format. Implementations are thread-safe. */
@FunctionalInterface
interface FormatReader {
  /**
   * Reads a whole file; the language is left to the caller.
   *
   * @param bytes the file's content, not changed
   * @param budget what may be spent on it
   */
  Document read(byte[] bytes, Budget budget) throws UprException;
}
