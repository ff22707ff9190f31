package org.uprlib.core.read;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;

/**
 * Detects which language a text is in, by its letters and its commonest words. The six of the
 * United Nations come first; of the others, so many are known that none of their texts is taken for
 * one of the six. Immutable and thread-safe.
 */
public final class LanguageDetection {
  private static final int WINDOWS = 4;
  private static final int WINDOW = 1_000;
  private static final int FEWEST_LETTERS = 20;

  private static final double HALF = 0.5;

  /** Characters of a piece, in which a language shows by its commonest words. */
  private static final int SHORTEST_PIECE = 250;

  /** Of a text of so few pieces, addresses and names may outweigh the sentences of each. */
  private static final int FEW_PIECES = 4;

  /** Pieces of a long text that are looked at one by one. */
  private static final int MOST_PIECES = 24;

  /** Words of another official language, for each of the one found, above which it is not plain. */
  private static final double RIVAL = 0.25;

  /** Words of the second language, for each of the first, above which neither is certain. */
  private static final double CLOSE_RIVAL = 0.7;

  private final List<LanguageProfile> languages = LanguageProfile.load();

  /**
   * The language of most of {@code text}; judged by a sample. Empty if it is not one of the six, or
   * not certain.
   */
  public Optional<Language> detect(CharSequence text) {
    return code(text).flatMap(Language::of);
  }

  /**
   * The ISO 639-1 code of the language of most of {@code text}, be it one of the six or not; a
   * sample of it is looked at. Empty if it is not certain.
   */
  public Optional<String> code(CharSequence text) {
    return code(new LanguageSample(sample(text)));
  }

  /**
   * The ISO 639-1 codes of the languages of {@code text}, each with the share of its letters, above
   * 0, at most 1; looked at paragraph by paragraph. What is not certain is in none.
   */
  public Map<String, Double> shares(String text) {
    List<String> pieces = pieces(text);
    int looked = Math.min(pieces.size(), MOST_PIECES);
    Map<String, Double> shares = new HashMap<>();
    double all = 0;
    for (int i = 0; i < looked; i++) {
      LanguageSample piece = new LanguageSample(pieces.get(index(i, looked, pieces.size())));
      double letters = piece.letters();
      all += letters;
      code(piece).ifPresent(code -> shares.merge(code, letters, Double::sum));
    }
    double letters = all;
    shares.replaceAll((code, own) -> own / letters);
    if (pieces.size() <= FEW_PIECES && codeOfMost(shares).isEmpty()) {
      return code(text).map(code -> Map.of(code, 1.0)).orElse(shares);
    }
    return shares;
  }

  /**
   * The ISO 639-1 code of the language in which more than half of a text is; where that much is in
   * several official languages, of the one of most. Empty if neither is so.
   *
   * @param shares as {@link #shares} tells them
   */
  public static Optional<String> codeOfMost(Map<String, Double> shares) {
    Map<String, Double> official = new HashMap<>(shares);
    official.keySet().removeIf(code -> Language.of(code).isEmpty());
    double inOfficial = official.values().stream().mapToDouble(Double::doubleValue).sum();
    return most(shares)
        .filter(code -> shares.get(code) > HALF)
        .or(() -> most(official).filter(code -> inOfficial > HALF));
  }

  /** Of two languages that alternate, a piece of each is looked at in turn. */
  private static int index(int i, int looked, int all) {
    int even = (int) ((long) all * i / looked);
    return looked == all ? even : Math.min(even / 2 * 2 + i % 2, all - 1);
  }

  private static Optional<String> most(Map<String, Double> shares) {
    return shares.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Paragraphs, short ones together; of a long one, what is as long as a window. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String paragraph : text.split("\n", -1)) {
      for (int from = 0; from < paragraph.length(); from += WINDOW) {
        piece.append(paragraph, from, Math.min(from + WINDOW, paragraph.length())).append('\n');
        if (piece.length() >= SHORTEST_PIECE) {
          pieces.add(piece.toString());
          piece.setLength(0);
        }
      }
    }
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private Optional<String> code(LanguageSample sample) {
    if (sample.letters() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    return plain(sample).or(() -> nearest(sample)).or(() -> onlyByLetters(sample));
  }

  private static String sample(CharSequence text) {
    if (text.length() <= WINDOWS * WINDOW) {
      return text.toString();
    }
    StringBuilder sample = new StringBuilder();
    int step = text.length() / WINDOWS;
    for (int start = (step - WINDOW) / 2; sample.length() < WINDOWS * WINDOW; start += step) {
      sample.append(text, start, start + WINDOW);
    }
    return sample.toString();
  }

  /** The official language that leaves no doubt, as nearly every paper of the review does. */
  private Optional<String> plain(LanguageSample sample) {
    return languages.stream()
        .filter(language -> language.official() && language.fitsLetters(sample))
        .filter(language -> language.isPlain(sample) && hasNoRival(language, sample))
        .map(LanguageProfile::code)
        .findFirst();
  }

  private boolean hasNoRival(LanguageProfile found, LanguageSample sample) {
    int hits = sample.count(found.words());
    return languages.stream()
        .filter(other -> other.official() && !other.equals(found))
        .noneMatch(other -> sample.count(other.words()) > RIVAL * hits);
  }

  /** The only language with such letters: a short text may lack the words that identify it. */
  private Optional<String> onlyByLetters(LanguageSample sample) {
    List<String> fitting =
        languages.stream()
            .filter(language -> language.fitsLetters(sample))
            .map(LanguageProfile::code)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The language that fits best, if by far. */
  private Optional<String> nearest(LanguageSample sample) {
    String best = "";
    double most = 0;
    double second = 0;
    for (LanguageProfile language : languages) {
      double fit = language.fitsLetters(sample) ? language.fit(sample) : 0;
      if (fit > most) {
        second = most;
        most = fit;
        best = language.code();
      } else {
        second = Math.max(second, fit);
      }
    }
    return most > 0 && second <= CLOSE_RIVAL * most ? Optional.of(best) : Optional.empty();
  }

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
   * @param weights {@code words} and further common words: the more languages share one, the less
   *     it counts
   */
  private record LanguageProfile(
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

  /**
   * Words and letters of a text, counted. Filled once, then only read. It is built for every
   * document of a batch, mostly before the machine has warmed up, so it does no more than it must.
   */
  private static final class LanguageSample {
    private final String text;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int allWords;
    private int allLetters;

    LanguageSample(String text) {
      this.text = text.toLowerCase(Locale.ROOT);
      int start = 0;
      int latin = 0;
      for (int i = 0; i <= this.text.length(); i++) {
        char c = i < this.text.length() ? this.text.charAt(i) : ' ';
        if (c >= 'a' && c <= 'z') {
          latin++;
        } else if (c > 0x7F && Character.isLetter(c)) {
          count(UnicodeScript.of(c));
        } else {
          if (start < i) {
            words.merge(this.text.substring(start, i), 1, Integer::sum);
            allWords++;
          }
          start = i + 1;
        }
      }
      letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
      allLetters += latin;
    }

    /** Number of words: runs of letters. */
    int words() {
      return allWords;
    }

    /** How often any of these words, given in lower case, occurs. */
    int count(Set<String> some) {
      int count = 0;
      for (String word : some) {
        count += words.getOrDefault(word, 0);
      }
      return count;
    }

    /** How many of these words, given in lower case, occur. */
    int different(Set<String> some) {
      int different = 0;
      for (String word : some) {
        different += words.containsKey(word) ? 1 : 0;
      }
      return different;
    }

    /** The sum of what each word that occurs weighs. */
    double weigh(Map<String, Double> weights) {
      return words.entrySet().stream()
          .mapToDouble(word -> word.getValue() * weights.getOrDefault(word.getKey(), 0.0))
          .sum();
    }

    /** Number of letters of all scripts. */
    int letters() {
      return allLetters;
    }

    /**
     * Counts a letter; those that several scripts share, such as the Arabic tatweel, count for
     * none.
     */
    private void count(UnicodeScript script) {
      if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
        letters.merge(script, 1, Integer::sum);
        allLetters++;
      }
    }

    /** The share of a script in all letters, 0 to 1. */
    double share(UnicodeScript script) {
      return (double) letters.getOrDefault(script, 0) / Math.max(1, allLetters);
    }

    /** The share of these letters, given in lower case, in all letters, 0 to 1. */
    double share(String some) {
      int count = 0;
      if (!some.isEmpty()) {
        for (int i = 0; i < text.length(); i++) {
          count += some.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
      }
      return (double) count / Math.max(1, allLetters);
    }
  }
}
