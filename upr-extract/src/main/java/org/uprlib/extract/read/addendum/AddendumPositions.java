package org.uprlib.extract.read.addendum;

import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/**
 * Makes positions of stances that an addendum takes.
 *
 * @param document the addendum's text
 * @param symbol its symbol or file name, for the evidence
 */
record AddendumPositions(String document, String symbol, Markers markers) {
  static final String UNDECIDED =
      "The State takes no position; what is not supported is noted (resolution 5/1, annex, 32).";

  private static final String LATER = "The State has not decided yet, or will answer later.";
  private static final String IMPLEMENTATION =
      "The addendum speaks of its implementation only, not of support.";
  private static final String COMMENT = "The addendum comments on it without a position.";

  /** The report that the addendum answers, by its own symbol; empty where it has none. */
  Optional<UnSymbol> report() {
    return UnSymbol.parse(symbol);
  }

  /**
   * The position of a stance whose words lie in the document's text.
   *
   * @param opening where to look for evidence if the stance has no words
   */
  Position position(Stance stance, String paragraph, Span opening, Optional<String> comment) {
    return position(stance, evidence(stance.words().orElse(opening), paragraph), comment);
  }

  /** What makes the answers of the words at {@code place}, in the paragraph of this label. */
  AnswerPlace at(String paragraph, Span place) {
    return new AnswerPlace(this, paragraph, place);
  }

  /**
   * The stance on what {@code words} except from {@code main}: what is excepted from support is not
   * supported; what is excepted from anything else is open.
   */
  static Stance excepted(PositionStatus main, Span words) {
    boolean supported = main == PositionStatus.SUPPORTED;
    return new Stance(
        supported ? PositionStatus.NOTED : PositionStatus.UNKNOWN,
        Optional.empty(),
        Optional.of(words),
        Optional.of(Doubt.LISTED_AS_EXCEPTED));
  }

  /** The position of a stance for which {@code evidence} speaks. */
  Position position(Stance stance, Evidence evidence, Optional<String> comment) {
    if (stance.status() == PositionStatus.PENDING && isDenied(evidence.words())) {
      return new Position(
          PositionStatus.NOTED,
          Optional.of(Qualification.UNDECIDED),
          Optional.of(evidence),
          comment,
          Optional.of(UNDECIDED));
    }
    Optional<String> reason =
        switch (stance.status()) {
          case PENDING -> Optional.of(LATER);
          case UNKNOWN -> Optional.of(whyUnknown(stance));
          default -> stance.doubt().map(Doubt::reason);
        };
    return new Position(
        stance.status(), stance.qualification(), Optional.of(evidence), comment, reason);
  }

  Evidence evidence(String words, String paragraph, Span place) {
    return new Evidence(words, symbol, paragraph, place);
  }

  Evidence evidence(Span words, String paragraph) {
    return new Evidence(words(words), symbol, paragraph, words);
  }

  /** True if no answer can be given, rather than none yet. */
  private boolean isDenied(String words) {
    return markers.has(Markers.Kind.DENIAL, words) && !markers.has(Markers.Kind.YET, words);
  }

  private static String whyUnknown(Stance stance) {
    return stance
        .doubt()
        .map(Doubt::reason)
        .or(() -> stance.qualification().map(AddendumPositions::why))
        .orElse(COMMENT);
  }

  private static String why(Qualification alone) {
    return alone.isOfImplementation() ? IMPLEMENTATION : Doubt.OPEN.reason();
  }

  /** The addendum's words at {@code span}, in one line. */
  String words(Span span) {
    return span.in(document).replace('\n', ' ');
  }
}
