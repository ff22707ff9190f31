package org.uprlib.extract.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Leaves out rows that repeat a recommendation of another file of results, or of another paper in
 * it: by symbol and label; and, where one of the papers has no symbol, by label, text and States if
 * most rows are those of the other paper, or by label and States alone, as in another language. Of
 * UPR Info's export, which has no labels, whole reviews that another file holds, and
 * recommendations of another export. Not thread-safe.
 */
final class RepeatFilter {
  /** Nine of ten rows have to be those of the other paper. */
  private static final double MOST = 0.9;

  /** Fewer labels and States could be alike by chance. */
  private static final int FEWEST_LABELS = 5;

  /** A paper with more rows is taken part by part, so that memory does not grow with it. */
  private static final int MOST_ROWS = 5_000;

  private final Map<Integer, Known> papers = new HashMap<>();

  /** The first paper that had a recommendation, by symbol and label. */
  private final Map<Long, Integer> bySymbol = new HashMap<>();

  /** The first paper that had a recommendation, by label, text and States. */
  private final Map<Long, Integer> byText = new HashMap<>();

  /** The papers without a symbol that had a recommendation, by label and States. */
  private final Map<Long, List<Integer>> byStates = new HashMap<>();

  /** The first paper of a review, but for exports. */
  private final Map<Long, Integer> byReview = new HashMap<>();

  /** The first export that had a recommendation, by review and text. */
  private final Map<Long, Integer> coded = new HashMap<>();

  private int leftOutBySymbol;
  private int leftOutByContent;
  private int leftOutByReview;

  private record Known(Paper paper, int rows) {
    /** True unless both papers say whose review they are of, or in which session, and differ. */
    boolean mayBe(Paper other) {
      return !differ(paper.info().stateUnderReview(), other.info().stateUnderReview())
          && (paper.info().session().isEmpty()
              || other.info().session().isEmpty()
              || paper.info().session().equals(other.info().session()));
    }

    /** The same with more rows, that came after those of another paper. */
    Known and(Known more) {
      return new Known(paper, rows + more.rows);
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
      return one.isPresent() && other.isPresent() && !one.equals(other);
    }
  }

  /** How many rows had the symbol and label of another. */
  int leftOutBySymbol() {
    return leftOutBySymbol;
  }

  /** How many rows were left out because their paper has the content of another. */
  int leftOutByContent() {
    return leftOutByContent;
  }

  /** How many rows of UPR Info's export were left out because another file holds them. */
  int leftOutByReview() {
    return leftOutByReview;
  }

  /**
   * Hands on the rows of one file of results to {@code receiver}, without repeats; the last ones
   * when it is closed.
   */
  Filter filter(String file, ResultReader.Receiver receiver) {
    return new Filter(file, receiver);
  }

  /** Takes the rows of one file, paper by paper. Not thread-safe. */
  final class Filter implements ResultReader.Receiver, AutoCloseable {
    private final String file;
    private final ResultReader.Receiver receiver;
    private final List<ResultRow> rows = new ArrayList<>();
    private final List<ResultReader.ResultJson> lines = new ArrayList<>();

    private Filter(String file, ResultReader.Receiver receiver) {
      this.file = file;
      this.receiver = receiver;
    }

    @Override
    public void accept(ResultRow row, ResultReader.ResultJson json) throws IOException {
      boolean another = !rows.isEmpty() && !rows.get(0).paper().equals(row.paper());
      if (another || rows.size() == MOST_ROWS) {
        close();
      }
      rows.add(row);
      lines.add(json);
    }

    /** Hands on what is left of the last paper. */
    @Override
    public void close() throws IOException {
      if (rows.isEmpty()) {
        return;
      }
      BitSet repeated = repeated(file, rows);
      for (int i = 0; i < rows.size(); i++) {
        if (!repeated.get(i)) {
          receiver.accept(rows.get(i), lines.get(i));
        }
      }
      rows.clear();
      lines.clear();
    }
  }

  /** Which of the rows of a paper are not the first of their recommendation. */
  private BitSet repeated(String file, List<ResultRow> rows) {
    Paper paper = rows.get(0).paper();
    int id =
        (int)
            ((hash(file) * 31 + hash(paper.source())) * 31
                + hash(paper.info().symbol().orElse("")));
    if (rows.get(0).recommendation().isCoded()) {
      return heldElsewhere(id, rows);
    }
    byReview.putIfAbsent(review(paper), id);
    BitSet repeated = new BitSet(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      repeated.set(i, repeatsSymbol(id, rows.get(i)));
    }
    leftOutBySymbol += repeated.cardinality();
    BitSet alike = likeAnother(id, rows);
    alike.andNot(repeated);
    leftOutByContent += alike.cardinality();
    repeated.or(alike);
    remember(id, rows);
    return repeated;
  }

  /** Which rows of an export, of one review, are of a review or export that came before. */
  private BitSet heldElsewhere(int id, List<ResultRow> rows) {
    long review = review(rows.get(0).paper());
    boolean held = byReview.containsKey(review);
    BitSet repeated = new BitSet(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      int first = coded.computeIfAbsent(review * 31 + hash(rows.get(i).text()), key -> id);
      repeated.set(i, held || first != id);
    }
    leftOutByReview += repeated.cardinality();
    return repeated;
  }

  /** Of a paper that does not state both, none that another has. */
  private static long review(Paper paper) {
    boolean complete =
        paper.info().stateUnderReviewName().isPresent() && paper.info().session().isPresent();
    return complete
        ? hash(paper.info().stateUnderReviewName().get()) * 31 + paper.info().session().getAsInt()
        : hash(paper.source()) * 31;
  }

  private boolean repeatsSymbol(int id, ResultRow row) {
    Optional<String> symbol = row.paper().info().symbol();
    if (symbol.isEmpty() || row.paragraph().isEmpty()) {
      return false;
    }
    Integer owner = bySymbol.putIfAbsent(hash(symbol.get()) * 31 + hash(row.paragraph()), id);
    return owner != null && owner != id;
  }

  /** Which rows the paper has in common with the one most like it, if these are most of them. */
  private BitSet likeAnother(int id, List<ResultRow> rows) {
    Paper paper = rows.get(0).paper();
    Map<Integer, BitSet> texts = new HashMap<>();
    Map<Integer, BitSet> states = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      add(i, byText.get(text(rows.get(i))), texts);
      if (paper.info().symbol().isEmpty() && !rows.get(i).paragraph().isEmpty()) {
        for (int other : byStates.getOrDefault(labelAndStates(rows.get(i)), List.of())) {
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

  private static void add(int row, @Nullable Integer paper, Map<Integer, BitSet> byPaper) {
    if (paper != null) {
      byPaper.computeIfAbsent(paper, key -> new BitSet()).set(row);
    }
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

  private void remember(int id, List<ResultRow> rows) {
    Paper paper = rows.get(0).paper();
    papers.merge(id, new Known(paper, rows.size()), Known::and);
    for (ResultRow row : rows) {
      byText.putIfAbsent(text(row), id);
      if (paper.info().symbol().isEmpty() && !row.paragraph().isEmpty()) {
        byStates.computeIfAbsent(labelAndStates(row), key -> new ArrayList<>(1)).add(id);
      }
    }
  }

  private static long text(ResultRow row) {
    long hash = labelAndStates(row);
    for (int i = 0; i < row.text().length(); i++) {
      char c = row.text().charAt(i);
      hash = Character.isLetterOrDigit(c) ? next(hash, c) : hash;
    }
    return hash;
  }

  private static long labelAndStates(ResultRow row) {
    long states = row.recommendingStates().stream().mapToLong(state -> hash(state.code())).sum();
    return hash(row.paragraph()) * 31 + states;
  }

  /** 64 bits, so that no two of some millions of recommendations are taken for one. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = next(hash, text.charAt(i));
    }
    return hash ^ (hash >>> 29);
  }

  private static long next(long hash, char c) {
    return (hash ^ c) * 0x100000001b3L;
  }
}
