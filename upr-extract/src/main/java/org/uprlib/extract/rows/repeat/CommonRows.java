package org.uprlib.extract.rows.repeat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Finds an earlier paper that most rows of a paper repeat, where symbols do not say that both are
 * one. Not thread-safe.
 */
final class CommonRows {
  /** Nine of ten rows have to be those of the other paper. */
  private static final double MOST = 0.9;

  /** Fewer labels and States could be alike by chance. */
  private static final int FEWEST_LABELS = 5;

  private final RowKeys keys;
  private final ReviewPapers versions;
  private final Map<Integer, Known> papers = new HashMap<>();

  /** The first paper that had a recommendation, by label, text and States. */
  private final Map<Long, Integer> byText = new HashMap<>();

  /** The papers without a symbol that had a recommendation, by label and States. */
  private final Map<Long, List<Integer>> byStates = new HashMap<>();

  /**
   * The first paper that had a recommendation, by State and text, where one of the State's papers
   * does not say its session.
   */
  private final Map<Long, Integer> byWords = new HashMap<>();

  CommonRows(RowKeys keys, ReviewPapers versions) {
    this.keys = keys;
    this.versions = versions;
  }

  private record Known(Paper paper, int rows) {
    /** True unless both papers say whose review they are of, or in which session, and differ. */
    boolean mayBe(Paper other) {
      return !PaperInfo.differ(paper.info().stateUnderReview(), other.info().stateUnderReview())
          && (paper.info().session().isEmpty()
              || other.info().session().isEmpty()
              || paper.info().session().equals(other.info().session()));
    }

    /** The same with more rows, that came after those of another paper. */
    Known and(Known more) {
      return new Known(paper, rows + more.rows);
    }
  }

  /** Which rows a paper has in common with the one most like it, if these are most of them. */
  BitSet likeAnother(int id, List<ResultRow> rows) {
    Paper paper = rows.get(0).paper();
    Map<Integer, BitSet> texts = new HashMap<>();
    Map<Integer, BitSet> states = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      add(i, byText.get(keys.text(rows.get(i))), texts);
      if (isByStates(rows.get(i))) {
        for (int other : byStates.getOrDefault(keys.states(rows.get(i)), List.of())) {
          add(i, other, states);
        }
      }
    }
    texts.keySet().removeIf(other -> other == id || !comparable(paper, other));
    states.keySet().removeIf(other -> other == id || !comparable(paper, other));
    return most(texts, rows.size(), 1)
        .or(() -> most(states, rows.size(), FEWEST_LABELS))
        .orElseGet(BitSet::new);
  }

  /**
   * Which rows a paper has in common with another of the State, whatever their labels, if these are
   * most of them and one of both does not say its session.
   */
  BitSet likeAnotherReview(int id, List<ResultRow> rows) {
    PaperInfo info = rows.get(0).info();
    if (!versions.mayBeOfUnknownSession(info)) {
      return new BitSet();
    }
    Map<Integer, BitSet> common = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      add(i, byWords.get(keys.words(rows.get(i))), common);
    }
    common
        .keySet()
        .removeIf(other -> other == id || isKnownApart(info, papers.get(other).paper().info()));
    return most(common, rows.size(), FEWEST_LABELS).orElseGet(BitSet::new);
  }

  /** Whether sessions tell both apart, or the symbol of both says which rows are one. */
  private static boolean isKnownApart(PaperInfo one, PaperInfo other) {
    return (one.session().isPresent() && other.session().isPresent())
        || (one.symbol().isPresent() && one.symbol().equals(other.symbol()));
  }

  private static void add(int row, @Nullable Integer paper, Map<Integer, BitSet> byPaper) {
    if (paper != null) {
      byPaper.computeIfAbsent(paper, key -> new BitSet()).set(row);
    }
  }

  private static boolean isByStates(ResultRow row) {
    return row.info().symbol().isEmpty() && !row.paragraph().isEmpty();
  }

  /** True if content may show that they are one paper: symbols, where both have one, do. */
  private boolean comparable(Paper paper, int other) {
    Known known = papers.get(other);
    boolean symbols =
        paper.info().symbol().isPresent() && known.paper().info().symbol().isPresent();
    return !symbols && known.mayBe(paper);
  }

  private Optional<BitSet> most(Map<Integer, BitSet> byPaper, int rows, int fewest) {
    return byPaper.entrySet().stream()
        .filter(each -> each.getValue().cardinality() >= fewest)
        .filter(
            each ->
                each.getValue().cardinality()
                    >= MOST * Math.min(rows, papers.get(each.getKey()).rows()))
        .map(Map.Entry::getValue)
        .max(Comparator.comparing(BitSet::cardinality));
  }

  /** Remembers the rows of a paper but those that are {@code superseded}. */
  void remember(int id, List<ResultRow> rows, BitSet superseded) {
    Paper paper = rows.get(0).paper();
    papers.merge(id, new Known(paper, rows.size() - superseded.cardinality()), Known::and);
    for (int i = superseded.nextClearBit(0); i < rows.size(); i = superseded.nextClearBit(i + 1)) {
      ResultRow row = rows.get(i);
      byText.putIfAbsent(keys.text(row), id);
      if (versions.mayBeOfUnknownSession(paper.info())) {
        byWords.putIfAbsent(keys.words(row), id);
      }
      if (isByStates(row)) {
        byStates.computeIfAbsent(keys.states(row), key -> new ArrayList<>(1)).add(id);
      }
    }
  }
}
