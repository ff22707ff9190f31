package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.WordCutter;

/** The words and phrases by which a first page is read. Immutable and thread-safe. */
final class FirstPageWords {
  /**
   * A phrase.
   *
   * @param kind what it means
   * @param language code of its language
   * @param words its words, folded
   * @param shouted whether it is a short name that only counts in capitals, as {@code UN}
   */
  record Phrase(WordKind kind, String language, List<String> words, boolean shouted) {}

  private static final Phrase HAN_NAME =
      new Phrase(WordKind.ORGANISATION_NAME, "zh", List.of(""), false);

  private static final Phrase HAN_COALITION =
      new Phrase(WordKind.COALITION, "zh", List.of(""), false);

  private static final Pattern SHOUTED = Pattern.compile("[A-Z]+");

  static final WordCutter WORDS =
      WordCutter.LETTERS.with(
          c ->
              c == '&'
                  || c == '\u3007'
                  || (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK));

  private static final int SHORTEST_WITH_ARTICLE = 3;

  private static final Set<WordKind> HEADS_OF_NAMES =
      Set.of(WordKind.ORGANISATION, WordKind.RELATIVES);

  private static final String ARABIC_JOINED = "\u0648\u0644";

  private final Map<String, List<Phrase>> byFirstWord;
  private final HanCutter hanCutter;

  private FirstPageWords(Map<String, List<Phrase>> byFirstWord) {
    this.byFirstWord = byFirstWord;
    this.hanCutter = new HanCutter(this);
  }

  /**
   * Those that ship with the library.
   *
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static FirstPageWords load() {
    Map<String, List<Phrase>> read = new HashMap<>();
    for (PhraseTable.Phrase<WordKind> row :
        PhraseTable.read(
            FirstPageWords.class::getResourceAsStream, "first-page-words.tsv", WordKind.class)) {
      List<String> words =
          WORDS.words(row.words()).stream()
              .map(word -> Folding.fold(word.in(row.words())))
              .toList();
      boolean shouted = row.words().charAt(0) <= 'Z' && SHOUTED.matcher(row.words()).matches();
      Phrase phrase = new Phrase(row.kind(), row.language().code(), words, shouted);
      read.computeIfAbsent(bare(words.get(0)), word -> new ArrayList<>()).add(phrase);
    }
    return new FirstPageWords(read);
  }

  /**
   * Where a run of letters is cut into words: behind an Arabic "and" or "by" that is joined to a
   * noun for organisations, and in Chinese, which does not part words.
   *
   * @param earlier runs before it
   */
  List<Integer> cuts(String run, Set<String> earlier) {
    if (ARABIC_JOINED.indexOf(run.charAt(0)) >= 0) {
      boolean name = kinds(run.substring(1)).stream().anyMatch(HEADS_OF_NAMES::contains);
      return name ? List.of(1) : List.of();
    }
    boolean han = Character.isIdeographic(run.codePointBefore(run.length()));
    return han || Character.isIdeographic(run.codePointAt(0))
        ? hanCutter.cuts(run, earlier)
        : List.of();
  }

  /** What a word means by itself. */
  Set<WordKind> kinds(String word) {
    return byFirstWord.getOrDefault(bare(Folding.fold(word)), List.of()).stream()
        .filter(phrase -> phrase.words().size() == 1)
        .map(Phrase::kind)
        .collect(Collectors.toSet());
  }

  /** Phrases whose first word this is. */
  List<Phrase> beginningWith(String folded) {
    List<Phrase> known = byFirstWord.getOrDefault(bare(folded), List.of());
    if (!known.isEmpty() || !hanCutter.names(folded)) {
      return known;
    }
    boolean coalition = hanCutter.endsWith(folded, WordKind.COALITION);
    return coalition ? List.of(HAN_NAME, HAN_COALITION) : List.of(HAN_NAME);
  }

  /** Whether both are one word, an Arabic article aside. */
  static boolean same(String one, String other) {
    return one.equals(other) || bare(one).equals(bare(other));
  }

  /** An Arabic word without the article, which is before any word of a name. */
  private static String bare(String folded) {
    boolean article = folded.startsWith("ال") || folded.startsWith("لل");
    return article && folded.length() > SHORTEST_WITH_ARTICLE ? folded.substring(2) : folded;
  }
}
