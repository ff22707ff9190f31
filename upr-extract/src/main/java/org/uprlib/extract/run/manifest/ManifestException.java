package org.uprlib.extract.run.manifest;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;

/** A manifest cannot be read, or is none. */
final class ManifestException extends InputFileException {
  private static final long serialVersionUID = 1L;

  ManifestException(String source, int line, String reason, @Nullable Throwable cause) {
    super(source, line, reason, cause);
  }
}
