package org.uprlib.core.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.uprlib.core.error.MessageText;

/** An output cannot be written. The message is one line for a person. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param target what could not be written, as the user named it
   * @param reason why, without full stop
   */
  public OutputException(Object target, String reason) {
    super(MessageText.of(target + ": cannot be written: " + reason + "."));
  }

  /** As {@link #OutputException(Object, String)}, with the reason that {@code cause} gives. */
  public OutputException(Object target, IOException cause) {
    super(MessageText.of(target + ": cannot be written: " + reason(cause) + "."), cause);
  }

  /** Whether a pipe could not be written to because the program that read it has gone away. */
  public boolean readerGone() {
    return getCause() != null && says(getCause(), "Broken pipe");
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "access denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "there is a file of that name";
    }
    if (says(cause, "Bad file descriptor")) {
      return "it is closed";
    }
    if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private static boolean says(Throwable cause, String words) {
    return String.valueOf(cause.getMessage()).contains(words);
  }
}
