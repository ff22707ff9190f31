package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/**
 * What the parsers of one document share. Not thread-safe.
 *
 * @param properties reads properties
 * @param formatting works out how things look
 * @param labels numbers lists
 * @param notes the references to notes found so far, and the sections passed
 * @param budget what may still be spent
 * @param counts how often what is to be remarked was met, so far
 * @param notices what was remarked so far
 */
record DocxState(
    DocxPropertyParser properties,
    DocxFormatting formatting,
    ListLabels labels,
    DocxNotes notes,
    Budget budget,
    Map<FileRemark, Integer> counts,
    List<Notice> notices) {
  /** At the beginning of a part. */
  DocxState(
      DocxPropertyParser properties,
      DocxFormatting formatting,
      DocxLists numbering,
      Budget budget) {
    this(
        properties,
        formatting,
        new ListLabels(numbering),
        new DocxNotes(),
        budget,
        new EnumMap<>(FileRemark.class),
        new ArrayList<>());
  }

  void count(FileRemark what, int number) {
    counts.merge(what, number, Integer::sum);
  }

  /**
   * Numbers the paragraphs of lists in the order in which they come. Lists that share a definition
   * count on from each other; one with first numbers of its own begins with these at its first use.
   * Not thread-safe.
   */
  static final class ListLabels {
    private static final ListCounter.Level ABSENT =
        new ListCounter.Level(1, NumberFormat.NONE, "", OptionalInt.empty(), false, true);

    private final DocxLists numbering;
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Map<Integer, List<ListCounter.Level>> levels = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    ListLabels(DocxLists numbering) {
      this.numbering = numbering;
    }

    /**
     * Counts one paragraph.
     *
     * @param list id of its list
     * @param depth its level, from 0
     * @return what is printed before it; empty for none
     */
    Optional<ListLabel> next(int list, int depth) {
      DocxLists.Instance instance = numbering.list(list).orElse(null);
      if (instance == null) {
        return Optional.empty();
      }
      ListCounter counter =
          counters.computeIfAbsent(numbering.definitionOf(instance), id -> new ListCounter());
      if (begun.add(list)) {
        instance.starts().keySet().stream()
            .filter(level -> level >= 0 && level <= ListCounter.Level.DEEPEST)
            .forEach(counter::restart);
      }
      int level = Math.max(0, Math.min(depth, ListCounter.Level.DEEPEST));
      return counter.next(level, levels.computeIfAbsent(list, this::levelsOf));
    }

    private List<ListCounter.Level> levelsOf(int list) {
      List<ListCounter.Level> all = new ArrayList<>();
      for (int depth = 0; depth <= ListCounter.Level.DEEPEST; depth++) {
        all.add(numbering.level(list, depth).map(DocxLists.Level::counting).orElse(ABSENT));
      }
      return all;
    }
  }
}
