package org.uprlib.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.read.LanguageSample.Script;
import org.uprlib.core.vocabulary.Language;

/**
 * Knows a language by its letters and its commonest words, where these are plain; otherwise leaves
 * it open. Immutable.
 *
 * @param language the language that is known
 * @param script what it is written in
 * @param words words common in it and, as a set, in none of its neighbours
 * @param own letters of which a text has some, though its neighbours lack them; empty if there are
 *     none such
 * @param foreign letters of neighbours' alphabets that it lacks
 */
record CommonWords(
    Language language, Script script, Set<String> words, String own, String foreign) {

  private static final List<CommonWords> ALL =
      List.of(
          new CommonWords(
              Language.ENGLISH,
              Script.LATIN,
              Set.of("the", "of", "and", "to", "that", "for", "with", "by", "its", "which"),
              "",
              ""),
          new CommonWords(
              Language.FRENCH,
              Script.LATIN,
              Set.of("le", "des", "du", "et", "dans", "aux", "pour", "qui", "sur", "par", "est"),
              "",
              ""),
          new CommonWords(
              Language.SPANISH,
              Script.LATIN,
              Set.of("el", "los", "las", "del", "y", "sus", "más", "sobre", "había", "han"),
              "",
              ""),
          new CommonWords(
              Language.RUSSIAN,
              Script.CYRILLIC,
              Set.of("и", "в", "на", "с", "не", "по", "для", "что", "также", "его", "от"),
              "ыэ",
              "іїєґўјљњђћџѓќѕәғқңөұүһҳҷӣӯӑӗӕ"),
          new CommonWords(
              Language.ARABIC,
              Script.ARABIC,
              Set.of("في", "من", "على", "إلى", "التي", "أن", "عن", "مع", "هذه", "ذلك", "الذي"),
              "",
              "پچژگکیےٹڈڑںہۀەڵڕێۆۇۈېڭټډړښۍ"));

  /**
   * Share of all words that are common ones; in running text it is 0.15 to 0.25, in tables less.
   */
  private static final double ENOUGH_WORDS = 0.05;

  private static final int FEWEST_DIFFERENT = 4;

  /** With so many, of which one is mostly an article, one different word less will do. */
  private static final double MANY_WORDS = 0.15;

  /** How many common words of another language there may be for each of this one. */
  private static final double RIVAL = 0.25;

  private static final double ENOUGH_OWN_LETTERS = 0.005;
  private static final double FOREIGN_LETTERS = 0.01;

  /** Share of the script in all letters. */
  private static final double MAIN_SCRIPT = 0.6;

  /** Kana or Hangul for each Han character, above which a text is not Chinese. */
  private static final double NOT_CHINESE = 0.02;

  /** The language of {@code text} if it is plain to see. */
  static Optional<Language> languageOf(LanguageSample text) {
    double han = text.share(Script.HAN);
    if (han >= MAIN_SCRIPT && text.share(Script.KANA_OR_HANGUL) <= NOT_CHINESE * han) {
      return Optional.of(Language.CHINESE);
    }
    for (CommonWords one : ALL) {
      if (one.fits(text)) {
        return Optional.of(one.language);
      }
    }
    return Optional.empty();
  }

  private boolean fits(LanguageSample text) {
    if (text.share(script) < MAIN_SCRIPT) {
      return false;
    }
    int different = 0;
    for (String word : words) {
      different += text.count(word) > 0 ? 1 : 0;
    }
    int hits = hits(text);
    return hits >= ENOUGH_WORDS * text.words()
        && different >= FEWEST_DIFFERENT - (hits >= MANY_WORDS * text.words() ? 1 : 0)
        && (own.isEmpty() || text.share(own) >= ENOUGH_OWN_LETTERS)
        && text.share(foreign) <= FOREIGN_LETTERS
        && hasNoRival(text, hits);
  }

  private int hits(LanguageSample text) {
    int hits = 0;
    for (String word : words) {
      hits += text.count(word);
    }
    return hits;
  }

  private boolean hasNoRival(LanguageSample text, int hits) {
    for (CommonWords rival : ALL) {
      if (rival.language != language && rival.hits(text) > RIVAL * hits) {
        return false;
      }
    }
    return true;
  }
}
