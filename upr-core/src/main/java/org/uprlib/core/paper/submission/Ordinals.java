package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;

/**
 * Numbers written as words, as in {@code thirty-fourth}, or with an ending, as in {@code 34th}.
 * Immutable and thread-safe.
 */
final class Ordinals {
  private static final int TEN = 10;

  /** As in {@code third UPR cycle}. */
  private static final int NEAR = 3;

  private final Map<String, Integer> byWord;
  private final Set<String> bare;

  /** As in {@code trente et unième}. */
  private final Set<String> joining;

  private final String endings;
  private final Pattern figure;

  private Ordinals(Map<String, Integer> byWord, Set<String> joining, List<String> endings) {
    this.byWord = Map.copyOf(byWord);
    this.bare = byWord.keySet().stream().map(Folding::fold).collect(Collectors.toSet());
    this.joining = Set.copyOf(joining);
    this.endings = endings.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.figure = Pattern.compile("(\\d{1,2})(?:" + this.endings + ")?");
  }

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static Ordinals load() {
    Map<String, Integer> words = new HashMap<>();
    Set<String> joining = new HashSet<>();
    List<String> endings = new ArrayList<>();
    for (DataFile.Row row : DataFile.read(Ordinals.class::getResourceAsStream, "ordinals.tsv", 3)) {
      if (row.get(0).equals("joining")) {
        joining.add(row.required(2));
        continue;
      }
      if (row.get(0).equals("ending")) {
        endings.add(row.required(2));
        continue;
      }
      int number = row.number(0).orElseThrow(() -> row.malformed("no number"));
      Integer other = words.putIfAbsent(row.required(2), number);
      if (other != null && other != number) {
        throw row.malformed("'" + row.get(2) + "' is " + other + " too");
      }
    }
    return new Ordinals(words, joining, endings);
  }

  /** Whether this is a number's word, folded without accents. */
  boolean knows(String word) {
    return bare.contains(word);
  }

  /** The number that {@code word} is in figures, as in {@code 34} or {@code 34th}. */
  OptionalInt figure(String word) {
    Matcher matcher = figure.matcher(word);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** What may stand behind a number in figures: alternatives of a pattern. */
  String endings() {
    return endings;
  }

  /**
   * The last number among the last words of {@code text}, which is folded; empty if there is none,
   * or only part of one.
   */
  OptionalInt endingOf(String text) {
    List<String> words = words(text);
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - NEAR); i--) {
      Integer last = byWord.get(words.get(i));
      if (last != null) {
        return whole(words, i, last, text);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt whole(List<String> words, int at, int ones, String text) {
    int before = at > 0 && joining.contains(words.get(at - 1)) ? at - 2 : at - 1;
    Integer tens = before < 0 ? null : byWord.get(words.get(before));
    if (tens != null && tens % TEN == 0 && ones < TEN) {
      return OptionalInt.of(tens + ones);
    }
    boolean part = text.contains("-" + words.get(at)) || before < at - 1;
    return part ? OptionalInt.empty() : OptionalInt.of(ones);
  }

  /** Words; of Chinese, the last two characters. */
  private static List<String> words(String text) {
    String end = text.strip();
    boolean han = !end.isEmpty() && Character.isIdeographic(end.charAt(end.length() - 1));
    return List.of((han ? end.substring(Math.max(0, end.length() - 2)) : end).split("[\\s-]+"));
  }
}
