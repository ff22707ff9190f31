package org.uprlib.core.paper;

/**
 * A file that could not be read. Immutable.
 *
 * @param file the file
 * @param reason why, as the end of a sentence that begins with the file's name
 * @param cause what was thrown
 */
public record UnreadFile(PaperFile file, String reason, Throwable cause) {
  /** The file that {@code cause} kept from being read. */
  public static UnreadFile of(PaperFile file, Throwable cause) {
    return new UnreadFile(file, FailureReason.of(cause), cause);
  }

  /** The file and why, for a person. */
  public String message() {
    return file.name() + ": " + reason;
  }
}
