package org.uprlib.extract.run.symbols;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;

/** A list of symbols could not be read. */
final class SymbolListException extends InputFileException {
  private static final long serialVersionUID = 1L;

  SymbolListException(String source, int line, String reason, @Nullable Throwable cause) {
    super(source, line, reason, cause);
  }
}
