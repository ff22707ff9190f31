package org.uprlib.core.error;

import org.jspecify.annotations.Nullable;

/** The file is protected by a password. */
public final class EncryptedException extends UprException {
  private static final long serialVersionUID = 1L;

  /**
   * @param source the file's name
   * @param cause what the underlying library reported; may be null
   */
  public EncryptedException(String source, @Nullable Throwable cause) {
    super(
        source,
        source + ": is protected by a password; remove the protection and try again.",
        cause);
  }
}
