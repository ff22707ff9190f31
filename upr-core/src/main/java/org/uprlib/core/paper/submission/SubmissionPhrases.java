package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/** The phrases that tell the parts of a submission. Immutable and thread-safe. */
final class SubmissionPhrases {
  /** Words beside the phrase that a heading may have, as in {@code III. Annex A}. */
  private static final int LONGEST_PREFIX = 8;

  private final Map<PhraseKind, List<String>> byKind;

  private SubmissionPhrases(Map<PhraseKind, List<String>> byKind) {
    this.byKind = byKind;
  }

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static SubmissionPhrases load() {
    Map<PhraseKind, List<String>> read = new EnumMap<>(PhraseKind.class);
    for (DataFile.Row row :
        DataFile.read(SubmissionPhrases.class::getResourceAsStream, "submission-phrases.tsv", 3)) {
      PhraseKind kind = row.oneOf(PhraseKind.class, 0);
      read.computeIfAbsent(kind, k -> new ArrayList<>()).add(row.required(2));
    }
    read.values().forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    return new SubmissionPhrases(read);
  }

  /** Where the first phrase of this kind stands in folded text, as whole words. */
  Optional<Span> find(PhraseKind kind, String folded) {
    Span first = null;
    for (String phrase : byKind.get(kind)) {
      int at = wordAt(folded, phrase);
      if (at >= 0 && (first == null || at < first.start())) {
        first = new Span(at, at + phrase.length());
      }
    }
    return Optional.ofNullable(first);
  }

  boolean holds(PhraseKind kind, String text) {
    return find(kind, Folding.sameLength(text)).isPresent();
  }

  /** Whether a phrase of this kind occurs in folded text, be it within a word. */
  boolean occurs(PhraseKind kind, String folded) {
    return byKind.get(kind).stream().anyMatch(folded::contains);
  }

  /** Whether {@code text} is nothing but a phrase of this kind, its number and colon aside. */
  boolean isTitle(PhraseKind kind, String text) {
    String words = bare(text);
    return byKind.get(kind).contains(words);
  }

  /** Whether {@code text} begins with a phrase of this kind, its number aside. */
  boolean begins(PhraseKind kind, String text) {
    String words = bare(text);
    return byKind.get(kind).stream()
        .anyMatch(p -> words.startsWith(p) && endsWord(words, p.length(), p));
  }

  /** Whether folded text ends with a phrase of this kind, as whole words. */
  boolean ends(PhraseKind kind, String folded) {
    String text = folded.stripTrailing();
    return byKind.get(kind).stream()
        .anyMatch(
            p ->
                text.endsWith(p)
                    && (!Character.isLetter(p.codePointAt(0))
                        || han(p)
                        || text.length() == p.length()
                        || !Character.isLetterOrDigit(
                            text.charAt(text.length() - p.length() - 1))));
  }

  /** The phrases of this kind: alternatives of a pattern. */
  String any(PhraseKind kind) {
    return byKind.get(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
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

  private static int wordAt(String text, String phrase) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || han(phrase);
      if (begins && endsWord(text, at + phrase.length(), phrase)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean endsWord(String text, int end, String phrase) {
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || han(phrase);
  }

  private static boolean han(String phrase) {
    return Character.isIdeographic(phrase.codePointAt(0));
  }
}
