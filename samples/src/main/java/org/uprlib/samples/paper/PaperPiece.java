package org.uprlib.samples.paper;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a paper's body, in reading order. Its texts may hold {@link Markup}. All are
 * immutable.
 */
public sealed interface PaperPiece {
  /**
   * A title.
   *
   * @param level 1 for a chapter, 2 for a part of one, 3 for a theme
   * @param number {@code II} or {@code A}; empty string if it has none
   */
  record Title(int level, String number, String text) implements PaperPiece {}

  /** A numbered paragraph. */
  record Body(int number, String text) implements PaperPiece {}

  /** A lettered point under a numbered paragraph. */
  record Item(String letter, String text) implements PaperPiece {}

  /** A paragraph without number. */
  record Plain(String text) implements PaperPiece {}

  /** What the State says of one recommendation, or of a range of them. */
  record Comment(String label, String text) implements PaperPiece {}

  /** A line set to the right, at the end of a decision. */
  record Closing(String text) implements PaperPiece {}

  /** A member of the delegation. */
  record Member(String text) implements PaperPiece {}

  /** The paragraph over a list of recommendations, and the position that it states. */
  record LeadIn(int number, String text, StatedPosition answer) implements PaperPiece {}

  /** A numbered paragraph of the conclusions that is no lead-in. */
  record Conclusion(int number, String text) implements PaperPiece {}

  /**
   * A recommendation and all that a careful reader gets out of it.
   *
   * @param label as the library is to report it, e.g. {@code 25.3}
   * @param printed number as it is printed, where that is odd
   * @param body text without label and without the States in closing parentheses
   * @param closing what follows it: closing parentheses and stop
   * @param shares who asked for what
   * @param answer position, where it differs from the lead-in's
   */
  record Recommendation(
      String label,
      Optional<String> printed,
      String body,
      String closing,
      List<SharedRequest> shares,
      Optional<StatedPosition> answer)
      implements PaperPiece {
    public Recommendation {
      shares = List.copyOf(shares);
    }

    /** The whole text as printed, label left out. */
    public String text() {
      return closing.startsWith("(") ? body + " " + closing : body + closing;
    }
  }

  /** The text goes on at the head of the next page. Ignored in files without pages. */
  record NewPage() implements PaperPiece {}

  /**
   * The text goes on at the foot of a page, so that what follows runs over to the next one. Ignored
   * in files without pages.
   *
   * @param lines how many lines are left on the page
   */
  record LinesLeft(int lines) implements PaperPiece {}
}
