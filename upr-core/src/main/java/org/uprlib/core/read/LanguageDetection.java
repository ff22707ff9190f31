package org.uprlib.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * The ISO 639-1 code of the language in which more than half of {@code text} is, looked at
   * paragraph by paragraph; where that much is in several official languages, of the one of most.
   * Empty if neither is so.
   */
  public Optional<String> codeOfMost(String text) {
    List<String> pieces = pieces(text);
    int looked = Math.min(pieces.size(), MOST_PIECES);
    Map<String, Integer> letters = new HashMap<>();
    int all = 0;
    for (int i = 0; i < looked; i++) {
      LanguageSample piece = new LanguageSample(pieces.get(index(i, looked, pieces.size())));
      all += piece.letters();
      code(piece).ifPresent(code -> letters.merge(code, piece.letters(), Integer::sum));
    }
    int half = all / 2;
    Map<String, Integer> official = new HashMap<>(letters);
    official.keySet().removeIf(code -> Language.of(code).isEmpty());
    int inOfficial = official.values().stream().mapToInt(Integer::intValue).sum();
    return most(letters)
        .filter(code -> letters.get(code) > half)
        .or(() -> most(official).filter(code -> inOfficial > half))
        .or(() -> pieces.size() <= FEW_PIECES ? code(text) : Optional.empty());
  }

  /** Of two languages that alternate, a piece of each is looked at in turn. */
  private static int index(int i, int looked, int all) {
    int even = (int) ((long) all * i / looked);
    return looked == all ? even : Math.min(even / 2 * 2 + i % 2, all - 1);
  }

  private static Optional<String> most(Map<String, Integer> letters) {
    return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
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
}
