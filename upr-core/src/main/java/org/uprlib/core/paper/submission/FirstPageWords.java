package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;

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

  /** What is read within a run of Chinese characters. */
  private static final Set<WordKind> PARTING = EnumSet.of(WordKind.REVIEW, WordKind.JOINT);

  /** Characters of a phrase. */
  private static final int LONGEST_HAN = 8;

  private static final char ARABIC_AND = '\u0648';

  private final Map<String, List<Phrase>> byFirstWord;
  private final Set<String> languages;

  private FirstPageWords(Map<String, List<Phrase>> byFirstWord, Set<String> languages) {
    this.byFirstWord = byFirstWord;
    this.languages = languages;
  }

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static FirstPageWords load() {
    Map<String, List<Phrase>> read = new HashMap<>();
    Set<String> languages = new HashSet<>();
    for (DataFile.Row row :
        DataFile.read(FirstPageWords.class::getResourceAsStream, "first-page-words.tsv", 3)) {
      List<String> words = wordsOf(row.required(2));
      boolean shouted = row.required(2).chars().allMatch(c -> c >= 'A' && c <= 'Z');
      Phrase phrase = new Phrase(row.oneOf(WordKind.class, 0), row.required(1), words, shouted);
      read.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(phrase);
      if (phrase.kind() == WordKind.SESSION) {
        languages.add(phrase.language());
      }
    }
    return new FirstPageWords(read, Set.copyOf(languages));
  }

  /** Whether sessions and cycles are read by words of this language: it has some for sessions. */
  boolean tellSessions(Language language) {
    return languages.contains(language.code());
  }

  /**
   * Where a run of letters is cut into words: behind an Arabic "and" that is joined to a noun for
   * organisations, around phrases in Chinese, which does not part words, and around its "and"
   * behind such a noun.
   */
  List<Integer> cuts(String run) {
    if (run.charAt(0) == ARABIC_AND) {
      return kinds(run.substring(1)).contains(WordKind.ORGANISATION) ? List.of(1) : List.of();
    }
    boolean han = Character.isIdeographic(run.codePointAt(0));
    if (!han || !beginningWith(Folding.fold(run)).isEmpty()) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>();
    int word = 0;
    for (int i = 0; i < run.length(); i++) {
      int end = partingEnd(run, word, i);
      if (end > 0) {
        cuts.add(i);
        cuts.add(end);
        word = end;
        i = end - 1;
      }
    }
    cuts.removeIf(cut -> cut == 0 || cut == run.length());
    return cuts.stream().distinct().toList();
  }

  private int partingEnd(String run, int word, int at) {
    for (int end = Math.min(run.length(), at + LONGEST_HAN); end > at; end--) {
      Set<WordKind> kinds = kinds(run.substring(at, end));
      boolean and = end < run.length() && kinds.contains(WordKind.AND) && namesEnd(run, word, at);
      if (and || kinds.stream().anyMatch(PARTING::contains)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a noun for organisations ends at {@code end}, with more before it. */
  private boolean namesEnd(String run, int word, int end) {
    return IntStream.range(Math.max(word + 1, end - LONGEST_HAN), end)
        .anyMatch(from -> kinds(run.substring(from, end)).contains(WordKind.ORGANISATION));
  }

  /** What a word means by itself. */
  private Set<WordKind> kinds(String word) {
    return beginningWith(Folding.fold(word)).stream()
        .filter(phrase -> phrase.words().size() == 1)
        .map(Phrase::kind)
        .collect(Collectors.toSet());
  }

  /** Phrases whose first word this is. */
  List<Phrase> beginningWith(String folded) {
    return byFirstWord.getOrDefault(folded, List.of());
  }

  private static List<String> wordsOf(String phrase) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= phrase.length(); i++) {
      boolean in = i < phrase.length() && inWord(phrase.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        if (start == 0 && i == phrase.length()) {
          return List.of(Folding.fold(phrase));
        }
        words.add(Folding.fold(phrase.substring(start, i)));
        start = -1;
      }
    }
    return List.copyOf(words);
  }

  static boolean inWord(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '&';
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
