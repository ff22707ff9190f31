package org.uprlib.extract.enrich.theme;

import org.jspecify.annotations.Nullable;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.TranslatedException;

/** A registry of themes could not be read. */
public final class ThemeFileException extends TranslatedException {
  private static final long serialVersionUID = 1L;

  ThemeFileException(String source, int line, Term reason, @Nullable Throwable cause) {
    super(source, line, reason, cause);
  }
}
