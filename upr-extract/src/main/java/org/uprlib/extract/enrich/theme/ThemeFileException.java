package org.uprlib.extract.enrich.theme;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.TextFileException;

/** A registry of themes could not be read. */
public final class ThemeFileException extends TextFileException {
  private static final long serialVersionUID = 1L;

  ThemeFileException(String source, int line, String reason, @Nullable Throwable cause) {
    super(source, line, reason, cause);
  }
}
