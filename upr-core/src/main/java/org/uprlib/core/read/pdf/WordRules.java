package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a page that belong to its words: drawn through them, as word processors print what
 * tracked changes delete, or right below them, as they print what these add. Immutable.
 */
final class WordRules {
  static final WordRules NONE = new WordRules(List.of(), Set.of());

  /** Where a line that strikes words out runs above their baseline, compared with their size. */
  private static final Band THROUGH = new Band(0.15f, 0.42f);

  /** The same of a line that underlines them. */
  private static final Band BELOW = new Band(-0.2f, 0);

  /**
   * It runs along words over so much of its length; the border of a table also runs on between
   * them.
   */
  private static final float COVERED = 0.9f;

  /** A blank, which no word covers, is no wider, compared with the words beside it. */
  private static final float BLANK = 0.4f;

  /** Pages with more lines than this draw tables or pictures. */
  private static final int MOST = 1000;

  private final NavigableMap<Float, List<RuledLine>> through;
  private final Set<RuledLine> all;

  private WordRules(List<RuledLine> through, Set<RuledLine> all) {
    this.through = through.stream().collect(byHeight(RuledLine::at));
    this.all = all;
  }

  /** Those of {@code rules} that run along {@code words}. */
  static WordRules of(List<RuledLine> rules, List<Chunk> words) {
    if (rules.size() > MOST || rules.stream().allMatch(RuledLine::vertical)) {
      return NONE;
    }
    Rows rows = new Rows(words);
    List<RuledLine> through = rows.along(rules, THROUGH);
    Set<RuledLine> all = new HashSet<>(through);
    all.addAll(rows.along(rules, BELOW));
    return new WordRules(through, all);
  }

  boolean strikeOut() {
    return !through.isEmpty();
  }

  /** True if a line is drawn through the middle {@code x} of a letter of this size. */
  boolean strikeOut(float x, float baseline, float size) {
    return strikeOut()
        && through
            .subMap(baseline + THROUGH.lowest * size, baseline + THROUGH.highest * size)
            .values()
            .stream()
            .flatMap(List::stream)
            .anyMatch(line -> x > line.from() && x < line.to());
  }

  /** Those of {@code rules} that have to do with no words. */
  List<RuledLine> others(List<RuledLine> rules) {
    return rules.stream().filter(rule -> !all.contains(rule)).toList();
  }

  /** {@code words}, which are left, without the gaps between them: the next takes the place. */
  List<Chunk> closed(List<Chunk> words) {
    if (!strikeOut()) {
      return words;
    }
    List<Chunk> closed = new ArrayList<>(words);
    Rows rows = new Rows(words);
    List<RuledLine> struck = through.values().stream().flatMap(List::stream).toList();
    for (RuledLine gap : RuledLine.merged(struck)) {
      Optional<Integer> behind = rows.nearest(gap, word -> word.left() - gap.to());
      if (behind.isPresent()) {
        Chunk word = closed.get(behind.get());
        closed.set(behind.get(), word.between(gap.from(), word.right()));
      } else {
        rows.nearest(gap, word -> gap.from() - word.right())
            .ifPresent(
                at -> closed.set(at, closed.get(at).between(closed.get(at).left(), gap.to())));
      }
    }
    return closed;
  }

  private static <T> Collector<T, ?, NavigableMap<Float, List<T>>> byHeight(
      Function<T, Float> height) {
    return Collectors.groupingBy(height, TreeMap::new, Collectors.toList());
  }

  /** Heights of lines above the baseline of words, compared with their size. */
  private record Band(float lowest, float highest) {
    boolean holds(RuledLine rule, Chunk word) {
      float above = rule.at() - word.baseline();
      return above > lowest * word.size() && above < highest * word.size();
    }
  }

  /** The words of a page by their baselines. */
  private static final class Rows {
    private final List<Chunk> words;
    private final NavigableMap<Float, List<Integer>> places;
    private final float largest;

    Rows(List<Chunk> words) {
      this.words = words;
      this.places =
          IntStream.range(0, words.size())
              .boxed()
              .collect(byHeight(at -> words.get(at).baseline()));
      this.largest = (float) words.stream().mapToDouble(Chunk::size).max().orElse(0);
    }

    /** Those of {@code rules} that run along words in {@code band}. */
    List<RuledLine> along(List<RuledLine> rules, Band band) {
      return rules.stream().filter(rule -> !rule.vertical() && isAlong(rule, band)).toList();
    }

    private boolean isAlong(RuledLine rule, Band band) {
      double covered =
          beside(rule, band)
              .map(words::get)
              .mapToDouble(
                  word -> Math.min(word.right(), rule.to()) - Math.max(word.left(), rule.from()))
              .filter(length -> length > 0)
              .sum();
      float bare = Math.max((1 - COVERED) * rule.length(), BLANK * largest);
      return covered > 0 && rule.length() - covered <= bare;
    }

    private Stream<Integer> beside(RuledLine rule, Band band) {
      return places
          .subMap(rule.at() - band.highest * largest, rule.at() - band.lowest * largest)
          .values()
          .stream()
          .flatMap(List::stream)
          .filter(at -> band.holds(rule, words.get(at)));
    }

    /** Which word is the nearest to {@code gap}, no further than a blank is wide. */
    Optional<Integer> nearest(RuledLine gap, ToDoubleFunction<Chunk> distance) {
      return beside(gap, THROUGH)
          .filter(at -> away(at, distance) < BLANK * words.get(at).size())
          .min(Comparator.comparingDouble(at -> away(at, distance)));
    }

    private double away(int at, ToDoubleFunction<Chunk> distance) {
      return Math.abs(distance.applyAsDouble(words.get(at)));
    }
  }
}
