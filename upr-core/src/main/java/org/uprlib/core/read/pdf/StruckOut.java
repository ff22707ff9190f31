package org.uprlib.core.read.pdf;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lines of a page that are drawn through words, as word processors print what tracked changes
 * delete. Immutable.
 */
final class StruckOut {
  static final StruckOut NOTHING = new StruckOut(List.of());

  /** Such lines run this far above the baseline at least, compared with the size of the words. */
  private static final float LOWEST = 0.15f;

  /** And so far at most. */
  private static final float HIGHEST = 0.42f;

  /**
   * It crosses words along so much of its length; the border of a table also runs on between them.
   */
  private static final float COVERED = 0.9f;

  /** Pages with more lines than this draw tables or pictures. */
  private static final int MOST = 1000;

  private final NavigableMap<Float, List<RuledLine>> lines;

  private StruckOut(Collection<RuledLine> lines) {
    this.lines =
        lines.stream()
            .collect(Collectors.groupingBy(RuledLine::at, TreeMap::new, Collectors.toList()));
  }

  /** Those of {@code rules} that run through {@code words}. */
  static StruckOut of(List<RuledLine> rules, List<Chunk> words) {
    if (rules.size() > MOST || rules.stream().allMatch(RuledLine::vertical)) {
      return NOTHING;
    }
    NavigableMap<Float, List<Chunk>> byBaseline =
        words.stream()
            .collect(Collectors.groupingBy(Chunk::baseline, TreeMap::new, Collectors.toList()));
    float largest = (float) words.stream().mapToDouble(Chunk::size).max().orElse(0);
    return new StruckOut(
        rules.stream()
            .filter(rule -> !rule.vertical())
            .filter(
                rule -> {
                  float lowest = rule.at() - HIGHEST * largest;
                  float covered = 0;
                  for (List<Chunk> row : byBaseline.subMap(lowest, rule.at()).values()) {
                    for (Chunk word : row) {
                      if (runsThrough(rule, word.baseline(), word.size())) {
                        covered +=
                            Math.max(
                                0,
                                Math.min(word.right(), rule.to())
                                    - Math.max(word.left(), rule.from()));
                      }
                    }
                  }
                  return covered >= COVERED * rule.length();
                })
            .toList());
  }

  private static boolean runsThrough(RuledLine rule, float baseline, float size) {
    float above = rule.at() - baseline;
    return above > LOWEST * size && above < HIGHEST * size;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** True if a line is drawn through the middle {@code x} of a letter of this size. */
  boolean at(float x, float baseline, float size) {
    return !lines.isEmpty()
        && lines.subMap(baseline + LOWEST * size, baseline + HIGHEST * size).values().stream()
            .flatMap(List::stream)
            .anyMatch(line -> x > line.from() && x < line.to());
  }
}
