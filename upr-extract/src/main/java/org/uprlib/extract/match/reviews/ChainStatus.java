package org.uprlib.extract.match.reviews;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be said of a recommendation that was followed. */
public enum ChainStatus {
  /** Made in two reviews or more. */
  REPEATED("made again"),
  /** Made in the last review, and nothing on the same matter in an earlier one. */
  NEW("new"),
  /** Made before, and nothing on the same matter in the last review. */
  DROPPED("dropped"),
  /** Noted in two reviews or more, and supported in none. */
  REFUSED_TWICE("refused twice"),
  /** Supported in a review, and made again in a later one. */
  SUPPORTED_BEFORE("supported before, asked again"),
  /** Neither supported nor noted in any review, as far as the papers that were read say. */
  NEVER_ANSWERED("never answered"),
  /**
   * Not known whether it is new or was dropped: other reviews are in a language with which it
   * cannot be compared.
   */
  NOT_COMPARED("not compared over languages");

  private final String title;

  ChainStatus(String title) {
    this.title = title;
  }

  /** The word used in options and output, e.g. {@code refused-twice}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people read. */
  public String title() {
    return title;
  }

  /** The status with this {@link #word()}, in any case; empty for any other text. */
  public static Optional<ChainStatus> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(status -> status.word().equals(wanted)).findFirst();
  }
}
