package org.uprlib.core.paper.submission;

import java.util.Locale;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/** The phrases that tell the parts of a submission. Immutable and thread-safe. */
record SubmissionPhrases(PhraseTable<PhraseKind> table) {
  /** Words beside the phrase that a heading may have, as in {@code III. Annex A}. */
  private static final int LONGEST_PREFIX = 8;

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static SubmissionPhrases load() {
    return new SubmissionPhrases(
        PhraseTable.load(
            SubmissionPhrases.class::getResourceAsStream,
            "submission-phrases.tsv",
            PhraseKind.class));
  }

  /** Where the first phrase of this kind stands, as whole words. */
  Optional<Span> find(PhraseKind kind, String text) {
    return table.first(kind, text);
  }

  boolean holds(PhraseKind kind, String text) {
    return table.has(kind, text);
  }

  /** Whether a phrase of this kind occurs in folded text, be it within a word. */
  boolean occurs(PhraseKind kind, String folded) {
    return table.occurs(kind, folded);
  }

  /** Whether {@code text} is nothing but a phrase of this kind, its number and colon aside. */
  boolean isTitle(PhraseKind kind, String text) {
    return table.is(kind, bare(text));
  }

  /** Whether {@code text} begins with a phrase of this kind, its number aside. */
  boolean begins(PhraseKind kind, String text) {
    return table.end(kind, bare(text), 0) > 0;
  }

  /** Whether folded text ends with a phrase of this kind, as whole words. */
  boolean ends(PhraseKind kind, String folded) {
    int end = folded.stripTrailing().length();
    return table.all(kind, folded).stream().anyMatch(phrase -> phrase.end() == end);
  }

  /** The phrases of this kind: alternatives of a pattern. */
  String any(PhraseKind kind) {
    return table.anyOf(kind);
  }

  /** Folded text without number before it and punctuation behind it. */
  private static String bare(String text) {
    String folded = Folding.sameLength(text).strip();
    int dot = folded.indexOf(' ');
    if (dot > 0 && dot <= LONGEST_PREFIX && numbers(folded.substring(0, dot))) {
      folded = folded.substring(dot).strip();
    }
    int end = folded.length();
    while (end > 0 && ":.：".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end).strip();
  }

  private static boolean numbers(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return upper.endsWith(".") || upper.endsWith(")") || upper.chars().allMatch(Character::isDigit);
  }
}
