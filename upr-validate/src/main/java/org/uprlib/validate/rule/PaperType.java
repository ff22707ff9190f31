package org.uprlib.validate.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers of stakeholders, each under rules of its own. */
public enum PaperType {
  /** A submission to the review, under the rules of its cycle. */
  SUBMISSION,
  /** A statement read out when the Council adopts a review's outcome. */
  ORAL_STATEMENT,
  /** A written statement to the Council. */
  WRITTEN_STATEMENT;

  /** As the command takes it, e.g. {@code oral-statement}; also the name of its rules. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type with this word. */
  public static Optional<PaperType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}
