package org.uprlib.extract.match.likeness;

import org.jspecify.annotations.Nullable;

/**
 * A kind of likeness needs something that is not on the class path, or not made for this machine.
 * The message is one line for a person.
 */
public final class LikenessMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final LikenessKind kind;

  LikenessMissingException(LikenessKind kind, String reason, @Nullable Throwable cause) {
    super("Likeness by " + kind.word() + " is not available: " + reason + ".", cause);
    this.kind = kind;
  }

  /** The kind that cannot be had. */
  public LikenessKind kind() {
    return kind;
  }
}
