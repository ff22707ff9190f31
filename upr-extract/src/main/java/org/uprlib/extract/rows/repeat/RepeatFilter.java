package org.uprlib.extract.rows.repeat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Leaves out rows that repeat a recommendation of another file of results, or of another paper in
 * it: by symbol and label; and, where one of the papers has no symbol, by label, text and States if
 * most rows are those of the other paper, or by label and States alone, as in another language. Of
 * UPR Info's export, which has no labels, whole reviews that are in another file, and
 * recommendations of another export. The first row counts; but a row without an answer does not if
 * a row that was {@linkplain #note noted} before has the answer. Not thread-safe.
 */
public final class RepeatFilter {
  /** A paper with more rows is taken part by part, so that memory does not grow with it. */
  private static final int MOST_ROWS = 5_000;

  private static final byte[] NO_LINE = {};

  private final RowKeys keys;
  private final ReviewPapers versions;
  private final CommonRows common;
  private final CountedAnswers answers;

  /** The first paper that had a recommendation, by symbol and label. */
  private final Map<Long, Integer> bySymbol = new HashMap<>();

  /** How many rows of a review count, exports aside. */
  private final Map<Long, Integer> rowsByReview = new HashMap<>();

  /** The first export that had a recommendation, by review and text. */
  private final Map<Long, Integer> coded = new HashMap<>();

  /** Recommendations of a paper of a file, by label, text and States. */
  private final Set<Long> inFile = new HashSet<>();

  private final Map<Remark, Integer> counts = new EnumMap<>(Remark.class);

  /**
   * @param eachLanguage whether a recommendation counts once in each language, or once
   */
  public RepeatFilter(boolean eachLanguage) {
    this.keys = new RowKeys(eachLanguage);
    this.versions = new ReviewPapers(eachLanguage);
    this.common = new CommonRows(keys, versions);
    this.answers = new CountedAnswers(keys);
  }

  /** What is said of rows that are left out. */
  enum Remark {
    SAME_SYMBOL("%,d rows repeat a recommendation of the same symbol and number and do not count"),
    SAME_CONTENT(
        "%,d rows are of papers without a symbol that contain the same recommendations as another,"
            + " and do not count"),
    SAME_REVIEW(
        "%,d rows are of papers that do not say their session, or of a review that may be theirs,"
            + " contain the same recommendations as another of the State, and do not count"),
    REVIEW_ELSEWHERE(
        "%,d recommendations of UPR Info's export are of reviews that another file contains, and do"
            + " not count"),
    PART_ELSEWHERE(
        "%,d recommendations of UPR Info's export do not count, though another file contains less"
            + " than half of their reviews, as find writes it: leave that file out, or give the"
            + " whole review"),
    ANSWER_IN_EXPORT(
        "%,d of the recommendations that count have no answer of the State, though UPR Info's"
            + " export has answers of their review: give the paper with the State's answers too, or"
            + " the export alone"),
    TWICE_IN_FILE("%,d rows occur twice in one file and count once"),
    ANSWER_LOST(
        "%,d of the rows that do not count have the State's answer, and those that count have none:"
            + " give the files with answers first"),
    ANSWER_DIFFERS(
        "%,d of the rows that do not count have another answer than those that count, which come"
            + " first"),
    TEXT_DIFFERS(
        "%,d of the rows that do not count have another text or other States than those that count"
            + " under their symbol and number: another version, or another paper");

    private final String line;

    Remark(String line) {
      this.line = line;
    }
  }

  /** Of how many rows this is said. */
  int count(Remark remark) {
    return counts.getOrDefault(remark, 0);
  }

  private void add(Remark remark, int rows) {
    counts.merge(remark, rows, Integer::sum);
  }

  /** What is said of the rows that were left out, for a person. */
  public List<String> lines() {
    Stream<String> remarks =
        counts.entrySet().stream()
            .filter(remark -> remark.getValue() > 0)
            .map(remark -> String.format(Locale.ROOT, remark.getKey().line, remark.getValue()));
    return Stream.concat(remarks, versions.lines().stream()).toList();
  }

  /** Notes the answer of a row that is still to be handed on. */
  public void note(String file, ResultRow row) {
    if (!row.recommendation().isCoded()) {
      versions.note(row.paper());
      answers.note(RowKeys.paper(file, row.paper()), row);
    }
  }

  /**
   * Hands on the rows of one file of results to {@code receiver}, without repeats; the last ones
   * when it is closed.
   */
  public Filter filter(String file, ResultReader.Receiver receiver) {
    return new Filter(file, receiver);
  }

  /** Takes the rows of one file, paper by paper. Not thread-safe. */
  public final class Filter implements ResultReader.Receiver, AutoCloseable {
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

    /** Takes a row whose line nobody asks for. */
    public void accept(ResultRow row) throws IOException {
      accept(row, () -> NO_LINE);
    }

    /** Hands on what is left of the last paper. */
    @Override
    public void close() throws IOException {
      if (rows.isEmpty()) {
        return;
      }
      BitSet repeated = repeated(file, rows);
      if (repeated.cardinality() < rows.size()) {
        versions.count(rows.get(0).paper());
      }
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
    int id = RowKeys.paper(file, paper);
    if (rows.get(0).recommendation().isCoded()) {
      return repeatedOfExport(id, rows);
    }
    versions.note(paper);
    Optional<Paper> better = versions.inPlaceOf(paper);
    if (better.isPresent()) {
      versions.leaveOut(paper, better.get(), rows.size());
      BitSet all = new BitSet();
      all.set(0, rows.size());
      return all;
    }
    BitSet superseded = new BitSet();
    BitSet twice = new BitSet();
    BitSet bySymbol = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      ResultRow row = rows.get(i);
      superseded.set(i, answers.isAnsweredElsewhere(id, row));
      twice.set(i, !superseded.get(i) && !inFile.add(keys.text(row) * 31 + id));
      bySymbol.set(i, superseded.get(i) || (!twice.get(i) && repeatsSymbol(id, row)));
    }
    BitSet repeated = new BitSet();
    leaveOut(twice, Remark.TWICE_IN_FILE, repeated);
    boolean symbol = paper.info().symbol().isPresent();
    leaveOut(bySymbol, symbol ? Remark.SAME_SYMBOL : Remark.SAME_CONTENT, repeated);
    leaveOut(common.likeAnother(id, rows), Remark.SAME_CONTENT, repeated);
    leaveOut(common.likeAnotherReview(id, rows), Remark.SAME_REVIEW, repeated);
    common.remember(id, rows, superseded);
    rowsByReview.merge(keys.review(paper), rows.size() - repeated.cardinality(), Integer::sum);
    for (int i = 0; i < rows.size(); i++) {
      if (repeated.get(i)) {
        answers.beside(rows.get(i)).forEach(remark -> add(remark, 1));
      } else {
        answers.count(rows.get(i));
      }
    }
    return repeated;
  }

  private void leaveOut(BitSet rows, Remark remark, BitSet repeated) {
    rows.andNot(repeated);
    add(remark, rows.cardinality());
    repeated.or(rows);
  }

  private boolean repeatsSymbol(int id, ResultRow row) {
    return keys.symbol(row)
        .map(key -> bySymbol.putIfAbsent(key, id))
        .filter(owner -> owner != id)
        .isPresent();
  }

  /** Which rows of an export, of one review, are of a review or export that came before. */
  private BitSet repeatedOfExport(int id, List<ResultRow> rows) {
    long review = keys.review(rows.get(0).paper());
    int others = rowsByReview.getOrDefault(review, 0);
    boolean held =
        rowsByReview.containsKey(review) || !common.likeAnotherReview(id, rows).isEmpty();
    BitSet elsewhere = new BitSet();
    BitSet twice = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      ResultRow row = rows.get(i);
      int first = coded.computeIfAbsent(review * 31 + RowKeys.hash(row.text()), key -> id);
      elsewhere.set(i, held || first != id);
      // What is answered in two ways is two.
      long answered = RowKeys.hash(row.position().status().word());
      twice.set(i, !inFile.add(((keys.text(row) * 31 + review) * 31 + answered) * 31 + id));
    }
    BitSet repeated = new BitSet();
    boolean part = others > 0 && others * 2 < rows.size();
    leaveOut(elsewhere, part ? Remark.PART_ELSEWHERE : Remark.REVIEW_ELSEWHERE, repeated);
    leaveOut(twice, Remark.TWICE_IN_FILE, repeated);
    if (elsewhere.stream().anyMatch(i -> !rows.get(i).position().status().isOpen())) {
      add(Remark.ANSWER_IN_EXPORT, answers.takeOpen(review));
    }
    return repeated;
  }
}
