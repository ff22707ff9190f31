package org.uprlib.samples.desk;

import java.io.IOException;
import org.uprlib.validate.rule.Recognition;

/** A paper is of a kind in which nothing is traced. */
final class NoSubmissionException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Recognition.Kind kind;

  NoSubmissionException(Recognition.Kind kind) {
    this.kind = kind;
  }

  /** What it is. */
  Recognition.Kind kind() {
    return kind;
  }
}
