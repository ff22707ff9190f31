package org.uprlib.extract.submission;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/** Reads the number that stands before or behind a word, as in {@code 49th session}. Immutable. */
final class StatedNumber {
  private static final int NEAR = 40;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\d/.])(\\d{1,2})[\\s.]?(?:st|nd|rd|th|e|è|ème|eme|ª|º|\\.º|-я|-й)?(?:\\s+(?:upr|epu))?\\s*$");

  /** No number is the day in {@code session, 24 February 2020} or in a range of days. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s*(?:no\\.?|n°|nº|:)?\\s*(\\d{1,2})(?![\\d/.]|\\s*[–-]"
              + "|\\s+\\p{L}+\\s*[–-]|\\s+(?:de\\s+)?\\p{L}+\\.?,?\\s+(?:de\\s+)?(?:19|20)\\d\\d)");

  private final SubmissionPhrases phrases;
  private final Ordinals ordinals;

  StatedNumber(SubmissionPhrases phrases, Ordinals ordinals) {
    this.phrases = phrases;
    this.ordinals = ordinals;
  }

  /** The number beside the first word of this kind in {@code text}. */
  OptionalInt beside(PhraseKind kind, String text) {
    String folded = Folding.sameLength(text);
    Optional<Span> word = phrases.find(kind, folded);
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    int start = word.get().start();
    String before = folded.substring(Math.max(0, start - NEAR), start);
    Matcher figure = BEFORE.matcher(before);
    if (figure.find()) {
      return OptionalInt.of(Integer.parseInt(figure.group(1)));
    }
    figure = BEHIND.matcher(folded.substring(word.get().end()));
    if (figure.find()) {
      return OptionalInt.of(Integer.parseInt(figure.group(1)));
    }
    return ordinals.endingOf(before);
  }
}
