package org.uprlib.core.read;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;

/**
 * The letters and the commonest words of a language. Immutable.
 *
 * @param code ISO 639-1
 * @param script what it is written in
 * @param words words common in it and, as a set, in none of its neighbours; empty for a language
 *     that its script identifies
 * @param own letters that occur in any text of it, but not in its neighbours; empty if it has no
 *     such letters
 * @param foreign letters of neighbours' alphabets that it lacks
 * @param weights {@code words} and further common words: the more languages share one, the less it
 *     counts
 */
record LanguageProfile(
    String code,
    UnicodeScript script,
    Set<String> words,
    String own,
    String foreign,
    Map<String, Double> weights) {

  /**
   * Share of all words that are common ones; in running text it is 0.15 to 0.25, in tables less.
   */
  private static final double ENOUGH_WORDS = 0.05;

  private static final int FEWEST_DIFFERENT = 4;

  /** With so many, of which one is mostly an article, one different word less will do. */
  private static final double MANY_WORDS = 0.15;

  private static final double ENOUGH_OWN_LETTERS = 0.005;
  private static final double FOREIGN_LETTERS = 0.01;

  /** Share of the script in all letters. */
  private static final double MAIN_SCRIPT = 0.6;

  /** Share of Kana and Hangul in all letters above which a text is not Chinese. */
  private static final double NOT_CHINESE = 0.02;

  /** Share of all words, and number of different ones, below which a text is left open. */
  private static final double FEWEST_WORDS = 0.03;

  private static final int FEWEST_DIFFERENT_OF_ALL = 3;

  /** The profiles of all languages that are detected, in the order of the file. */
  static List<LanguageProfile> load() {
    List<DataFile.Row> rows =
        DataFile.read(LanguageProfile.class::getResourceAsStream, "languages.tsv", 6);
    Map<String, Integer> languages = new HashMap<>();
    for (DataFile.Row row : rows) {
      commonWords(row).forEach(word -> languages.merge(word, 1, Integer::sum));
    }
    return rows.stream()
        .map(
            row ->
                new LanguageProfile(
                    row.required(0),
                    row.oneOf(UnicodeScript.class, 1),
                    Set.copyOf(row.list(2, " ")),
                    row.get(3),
                    row.get(4),
                    commonWords(row).stream()
                        .collect(toUnmodifiableMap(w -> w, w -> 1.0 / languages.get(w)))))
        .toList();
  }

  private static Set<String> commonWords(DataFile.Row row) {
    Set<String> words = new HashSet<>(row.list(2, " "));
    words.addAll(row.list(5, " "));
    return words;
  }

  boolean official() {
    return Language.of(code).isPresent();
  }

  /** Whether {@code text} has the letters that this language has, and no others. */
  boolean fitsLetters(LanguageSample text) {
    return fitsScript(text)
        && (own.isEmpty() || text.share(own) >= ENOUGH_OWN_LETTERS)
        && text.share(foreign) <= FOREIGN_LETTERS;
  }

  private boolean fitsScript(LanguageSample text) {
    double kana = text.share(UnicodeScript.HIRAGANA) + text.share(UnicodeScript.KATAKANA);
    double han = text.share(UnicodeScript.HAN);
    return switch (script) {
      case HAN -> han >= MAIN_SCRIPT && kana + text.share(UnicodeScript.HANGUL) <= NOT_CHINESE;
      case HIRAGANA -> kana > NOT_CHINESE && kana + han >= MAIN_SCRIPT;
      default -> text.share(script) >= MAIN_SCRIPT;
    };
  }

  /** Whether the words of {@code text} alone make it plain that it is in this language. */
  boolean isPlain(LanguageSample text) {
    if (words.isEmpty()) {
      return true;
    }
    int hits = text.count(words);
    int enough = FEWEST_DIFFERENT - (hits >= MANY_WORDS * text.words() ? 1 : 0);
    return hits >= ENOUGH_WORDS * text.words() && text.different(words) >= enough;
  }

  /** How well {@code text} fits, to compare with other languages; 0 if it does not. */
  double fit(LanguageSample text) {
    if (words.isEmpty()) {
      return text.words();
    }
    int hits = text.count(weights.keySet());
    boolean enough =
        hits >= FEWEST_WORDS * text.words()
            && text.different(weights.keySet()) >= FEWEST_DIFFERENT_OF_ALL;
    return enough ? text.weigh(weights) : 0;
  }
}
