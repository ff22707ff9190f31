package org.uprlib.core.paper;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.uprlib.core.error.UprException;

/** Says in one line, for a person, why a file could not be read. */
final class FailureReason {
  private FailureReason() {}

  static String of(Throwable cause) {
    if (cause instanceof UprException upr) {
      return upr.reason();
    }
    if (cause instanceof NoSuchFileException) {
      return "does not exist.";
    }
    if (cause instanceof AccessDeniedException) {
      return "cannot be read: access denied.";
    }
    if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return "cannot be read: " + failed.getReason() + ".";
    }
    if (cause instanceof IOException) {
      return "cannot be read: " + words(cause) + ".";
    }
    if (ranOutOfMemory(cause)) {
      return "needs more memory than there is; give java a larger -Xmx.";
    }
    if (cause instanceof StackOverflowError) {
      return "is nested too deeply to be read.";
    }
    return "was not read, internal error (please report it): " + cause + ".";
  }

  /** Also a class that could not be set up points to memory, in words alone. */
  private static boolean ranOutOfMemory(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t.toString().contains(OutOfMemoryError.class.getName())) {
        return true;
      }
    }
    return false;
  }

  private static String words(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
