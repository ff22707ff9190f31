package org.uprlib.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/**
 * Numbers written as words, as in {@code thirty-fourth}, or with an ending, as in {@code 34th}.
 * Immutable and thread-safe.
 */
public final class Ordinals {
  private static final Pattern FIGURES = Pattern.compile("\\p{Nd}{1,2}");
  private static final int TEN = 10;

  private static final String COUNT = "(?<!\\d)(\\d{1,2})";

  /** Behind the figures up to four letters and marks are their ending. */
  private static final Pattern BEFORE =
      Pattern.compile(
          COUNT + "[^\\d()/–" + Blank.CHARACTERS + "-]{0,4}[" + Blank.CHARACTERS + "]*\\z");

  private static final Pattern BEHIND =
      Pattern.compile("[" + Blank.CHARACTERS + "]*" + COUNT + "(?!\\d)");

  private final Map<String, Integer> byWord;

  /** The words without accents, by their first letter. */
  private final Map<Character, List<String>> bare;

  private final Pattern word;
  private final String words;
  private final String endings;
  private final String pattern;

  private Ordinals(Map<String, Integer> byWord, List<String> joining, List<String> endings) {
    this.byWord = Map.copyOf(byWord);
    this.bare =
        byWord.keySet().stream()
            .map(Folding::fold)
            .distinct()
            .collect(Collectors.groupingBy(each -> each.charAt(0)));
    this.word = Pattern.compile(anyOf(byWord.keySet()));
    List<String> tens = byWord.keySet().stream().filter(w -> byWord.get(w) % TEN == 0).toList();
    // In Arabic tens follow.
    this.words =
        "(?:%1$s[\\h-]*(?:%2$s\\h)?)?%3$s(?:\\h+%1$s)?"
            .formatted(anyOf(tens), anyOf(joining), anyOf(byWord.keySet()));
    this.endings = anyOf(endings);
    // What is behind tens that are not known is part of a number, too.
    this.pattern =
        "(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{IsArabic}\\p{Nd}/.–-])(?<!\\b%1$s\\h)(?:\\p{Nd}{1,2}\\h?%2$s?|%3$s)"
            .formatted(anyOf(joining), this.endings, words);
  }

  /**
   * The numbers of {@code ordinals.tsv}.
   *
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  public static Ordinals load() {
    Map<String, Integer> words = new HashMap<>();
    List<String> joining = new ArrayList<>();
    List<String> endings = new ArrayList<>();
    for (DataFile.Row row : DataFile.read(Ordinals.class::getResourceAsStream, "ordinals.tsv", 3)) {
      switch (row.get(0)) {
        case "joining" -> joining.add(row.required(2));
        case "ending" -> endings.add(row.required(2));
        default -> {
          int number = row.number(0).orElseThrow(() -> row.malformed("no number"));
          Integer other = words.putIfAbsent(row.required(2), number);
          if (other != null && other != number) {
            throw row.malformed("'" + row.get(2) + "' is " + other + " too");
          }
        }
      }
    }
    return new Ordinals(words, joining, endings);
  }

  private static String anyOf(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * The number in figures right before {@code end}, blanks and its ending passed over: {@code
   * 20th}, {@code 3}, {@code 2.º}.
   */
  public static OptionalInt before(String text, int end) {
    Matcher number = BEFORE.matcher(text).region(0, end);
    return number.find() ? count(number) : OptionalInt.empty();
  }

  /** The number in figures right behind {@code start}, blanks passed over. */
  public static OptionalInt behind(String text, int start) {
    Matcher number = BEHIND.matcher(text).region(start, text.length());
    return number.lookingAt() ? count(number) : OptionalInt.empty();
  }

  private static OptionalInt count(Matcher figures) {
    return OptionalInt.of(Integer.parseInt(figures.group(1)));
  }

  /** Whether this is a number's word, folded without accents. */
  public boolean knows(String word) {
    return !word.isEmpty() && isNumber(word, 0);
  }

  /** Whether words follow on each other from {@code start} to the end: {@code twentyfirst}. */
  private boolean isNumber(String word, int start) {
    for (String each : bare.getOrDefault(word.charAt(start), List.of())) {
      int end = start + each.length();
      if (word.startsWith(each, start) && (end == word.length() || isNumber(word, end))) {
        return true;
      }
    }
    return false;
  }

  /** A number in figures or words, in folded text: the source of a regular expression. */
  public String pattern() {
    return pattern;
  }

  /** What is behind figures, as in {@code 34th}: the source of a regular expression. */
  public String endings() {
    return endings;
  }

  /** A number in words, in folded text: the source of a regular expression. */
  public String words() {
    return words;
  }

  /** The number in such words. */
  public int value(String number) {
    Matcher figures = FIGURES.matcher(number);
    return figures.lookingAt()
        ? Integer.parseInt(figures.group())
        : word.matcher(number).results().mapToInt(match -> byWord.get(match.group())).sum();
  }
}
