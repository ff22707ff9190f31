package org.uprlib.core.paper.submission;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/** The phrases by which the parts of a submission are known. Immutable and thread-safe. */
record SubmissionPhrases(PhraseTable<PhraseKind> table) {
  /** A number before a title, in figures or with a full stop or bracket. */
  private static final Pattern NUMBER = Pattern.compile("(?:[^ ]{0,7}[.)]|\\p{Nd}{1,8}) ");

  /** Marks behind a title. */
  private static final String ENDS = ":.：";

  private static final Lazy<SubmissionPhrases> SHIPPED =
      new Lazy<>(
          () ->
              new SubmissionPhrases(
                  PhraseTable.load(
                      SubmissionPhrases.class::getResourceAsStream,
                      "submission-phrases.tsv",
                      PhraseKind.class)));

  /**
   * Those that ship with the library, read once.
   *
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static SubmissionPhrases shipped() {
    return SHIPPED.get();
  }

  /** Where the first phrase of this kind is, as whole words. */
  Optional<Span> find(PhraseKind kind, String text) {
    return table.first(kind, text);
  }

  boolean holds(PhraseKind kind, String text) {
    return table.has(kind, text);
  }

  /** Whether one of these kinds is there. */
  boolean holds(Set<PhraseKind> kinds, String text) {
    return kinds.stream().anyMatch(kind -> holds(kind, text));
  }

  /** Whether a phrase of this kind occurs in folded text, be it within a word. */
  boolean occurs(PhraseKind kind, String folded) {
    return table.occurs(kind, folded);
  }

  /** Whether {@code text} is nothing but a phrase of this kind, its number and colon aside. */
  boolean isTitle(PhraseKind kind, String text) {
    return table.is(kind, bare(text));
  }

  /** The same of one of these kinds. */
  boolean isTitle(Set<PhraseKind> kinds, String text) {
    return kinds.stream().anyMatch(kind -> isTitle(kind, text));
  }

  /** Whether {@code text} begins with a phrase of this kind, its number aside. */
  boolean begins(PhraseKind kind, String text) {
    return behind(kind, text).isPresent();
  }

  /** What is behind a phrase of this kind that {@code text} begins with, folded. */
  Optional<String> behind(PhraseKind kind, String text) {
    // The phrase may look like a number: "Annex. Testimonies".
    return Stream.of(Folding.sameLength(text).strip(), bare(text))
        .filter(folded -> table.end(kind, folded, 0) > 0)
        .map(folded -> folded.substring(table.end(kind, folded, 0)))
        .findFirst();
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
    Matcher number = NUMBER.matcher(folded);
    int start = number.lookingAt() ? number.end() : 0;
    int end = folded.length();
    while (end > start && ENDS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end).strip();
  }
}
