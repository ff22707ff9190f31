package org.uprlib.core.error;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A paper could not be read. The message is one sentence that can be shown to a user as it is, on a
 * terminal or in a page: it contains no control characters, whatever the file's name.
 */
public abstract class UprException extends IOException {
  private static final long serialVersionUID = 1L;
  private final String source;
  private final String reason;

  /** A paper that could not be read; {@code message} begins with its name and a colon. */
  UprException(String source, String message, @Nullable Throwable cause) {
    super(MessageText.of(message), cause);
    this.source = source;
    this.reason = MessageText.of(message.substring(source.length() + ": ".length()));
  }

  /** Name of the file that could not be read, as it was given. */
  public String source() {
    return source;
  }

  /** The message without the file's name, e.g. {@code is protected by a password; …}. */
  public String reason() {
    return reason;
  }
}
