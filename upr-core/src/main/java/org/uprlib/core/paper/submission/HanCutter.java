package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts runs of Chinese characters, in which nothing parts words, around the phrases that are known:
 * from both ends as far as they go, within a run around the review's name and behind names. A run
 * that ends with a noun for organisations is a name, whatever it contains. Immutable.
 */
record HanCutter(FirstPageWords words) {
  /** Characters of a phrase. */
  private static final int LONGEST = 14;

  /** Before what it counts. */
  private static final Pattern NUMBER = Pattern.compile("第?[〇零一二三四五六七八九十廿\\d]+$");

  private static final Pattern COUNT = Pattern.compile("[一二两三四五六七八九十百\\d]+(?=余?[个家])");

  private static final Set<WordKind> NOUNS =
      EnumSet.of(WordKind.ORGANISATION, WordKind.ORGANISATION_WORD, WordKind.INSTITUTION);

  /** What may be one character of a name as well as a word. */
  private static final Set<WordKind> IN_NAMES =
      EnumSet.of(
          WordKind.ORGANISATION,
          WordKind.ORGANISATION_WORD,
          WordKind.INSTITUTION,
          WordKind.TOPIC,
          WordKind.PLACE,
          WordKind.AND,
          WordKind.COLUMN,
          WordKind.MEMBER);

  private static final Set<WordKind> NO_LEADS = inNamesOr(WordKind.STREET);

  /** "By" is before names alone; 自由 ends with it, too. */
  private static final Set<WordKind> NO_TRAILS = inNamesOr(WordKind.BY);

  private static final Set<WordKind> WITHIN = EnumSet.of(WordKind.REVIEW, WordKind.JOINT);

  private static final Set<WordKind> BEHIND_NAMES =
      EnumSet.of(
          WordKind.AND,
          WordKind.BEING,
          WordKind.REVIEW,
          WordKind.JOINT,
          WordKind.FUNCTION,
          WordKind.BREAK);

  private static Set<WordKind> inNamesOr(WordKind other) {
    EnumSet<WordKind> kinds = EnumSet.copyOf(IN_NAMES);
    kinds.add(other);
    return kinds;
  }

  /** Whether a word ends with a noun for organisations and is not that alone. */
  boolean names(String word) {
    return word.length() > 2
        && Character.isIdeographic(word.codePointAt(0))
        && starting(word, word.length(), NOUNS::contains) > 0
        && !endsWith(word, WordKind.TOPIC);
  }

  boolean endsWith(String word, WordKind kind) {
    return starting(word, word.length(), kind::equals) >= 0;
  }

  /**
   * Where a run is cut, in order.
   *
   * @param earlier runs before it, of which some are names
   */
  List<Integer> cuts(String run, Set<String> earlier) {
    List<Integer> cuts = new ArrayList<>();
    if (!words.kinds(run).isEmpty()) {
      return cuts;
    }
    int from = 0;
    for (int end = lead(run, from); end > from; end = lead(run, from)) {
      from = end;
      cuts.add(from);
    }
    int to = run.length();
    List<Integer> behind = new ArrayList<>();
    for (int start = trail(run, from, to); start < to; start = trail(run, from, to)) {
      to = start;
      behind.add(0, to);
    }
    cuts.addAll(within(run, from, to, earlier));
    cuts.addAll(behind);
    cuts.removeIf(cut -> cut == 0 || cut == run.length());
    return cuts.stream().distinct().toList();
  }

  private int lead(String run, int from) {
    Matcher count = COUNT.matcher(run).region(from, run.length());
    if (count.lookingAt()) {
      return count.end();
    }
    return IntStream.iterate(
            Math.min(run.length(), from + LONGEST), end -> end > from, end -> end - 1)
        .filter(end -> parts(run, from, end))
        .findFirst()
        .orElse(from);
  }

  private boolean parts(String run, int from, int end) {
    return words.kinds(run.substring(from, end)).stream()
        .anyMatch(kind -> !NO_LEADS.contains(kind));
  }

  /** Where the phrase begins with which the run ends; {@code to} if it is part of a name. */
  private int trail(String run, int from, int to) {
    Matcher number = NUMBER.matcher(run).region(from, to);
    if (number.find()) {
      return number.start();
    }
    int start = starting(run.substring(from, to), to - from, kind -> !NO_TRAILS.contains(kind));
    int noun = starting(run.substring(from, to), to - from, NOUNS::contains);
    return start < 0 || (noun >= 0 && noun <= start) ? to : from + start;
  }

  /** Where the longest such phrase begins that ends at {@code to}; -1 if there is none. */
  private int starting(String run, int to, Predicate<WordKind> wanted) {
    return IntStream.range(Math.max(0, to - LONGEST), to)
        .filter(at -> words.kinds(run.substring(at, to)).stream().anyMatch(wanted))
        .findFirst()
        .orElse(-1);
  }

  private List<Integer> within(String run, int from, int to, Set<String> earlier) {
    List<Integer> cuts = new ArrayList<>();
    boolean name = names(run.substring(from, to));
    Set<WordKind> within = name ? Set.of() : WITHIN;
    int word = from;
    for (int at = from; at < to; at++) {
      String before = run.substring(word, at);
      boolean behindName = before.isEmpty() || names(before) || earlier.contains(before);
      int end = end(run, at, to, behindName ? BEHIND_NAMES : within);
      if (end > at) {
        cuts.add(at);
        cuts.add(end);
        word = end;
        at = end - 1;
      }
    }
    return cuts;
  }

  private int end(String run, int at, int to, Set<WordKind> parting) {
    for (int end = Math.min(to, at + LONGEST); end > at; end--) {
      if (!Collections.disjoint(words.kinds(run.substring(at, end)), parting)) {
        return end;
      }
    }
    return at;
  }
}
