package org.uprlib.extract.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PositionStatus;
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
final class RepeatFilter {
  /** Nine of ten rows have to be those of the other paper. */
  private static final double MOST = 0.9;

  /** Fewer labels and States could be alike by chance. */
  private static final int FEWEST_LABELS = 5;

  /** A paper with more rows is taken part by part, so that memory does not grow with it. */
  private static final int MOST_ROWS = 5_000;

  private static final byte[] NO_LINE = {};

  /** The id of papers that have more than one {@link #id}. */
  private static final int SEVERAL = 0;

  /** For a paper without the symbol of a report: it has none, or is a draft. */
  private static final long NO_REPORT = 0;

  private static final long ANY_REPORT = 1;

  private final Map<Integer, Known> papers = new HashMap<>();

  /** The first paper that had a recommendation, by symbol and label. */
  private final Map<Long, Integer> bySymbol = new HashMap<>();

  /** The first paper that had a recommendation, by label, text and States. */
  private final Map<Long, Integer> byText = new HashMap<>();

  /** The papers without a symbol that had a recommendation, by label and States. */
  private final Map<Long, List<Integer>> byStates = new HashMap<>();

  /** The first paper of a review, exports aside. */
  private final Map<Long, Integer> byReview = new HashMap<>();

  /** The first export that had a recommendation, by review and text. */
  private final Map<Long, Integer> coded = new HashMap<>();

  /** The paper that answers a recommendation, by symbol and label, of those that were noted. */
  private final Map<Long, Integer> answeredBySymbol = new HashMap<>();

  /**
   * The answered recommendations of those that were noted, by review, label, text and States, each
   * with the report that they are of, if their symbol says so.
   */
  private final Set<Long> answeredByText = new HashSet<>();

  /** Recommendations of a paper of a file, by label, text and States. */
  private final Set<Long> inFile = new HashSet<>();

  /** Recommendations that count without an answer, by review, label, text and States or symbol. */
  private final Set<Long> unanswered = new HashSet<>();

  /** Recommendations that count, by symbol and label. */
  private final Map<Long, Counted> counted = new HashMap<>();

  /**
   * The first paper that had a recommendation, by State and text, where one of the State's papers
   * does not say its session.
   */
  private final Map<Long, Integer> byWords = new HashMap<>();

  private final ReviewPapers versions;

  private final Map<Remark, Integer> counts = new EnumMap<>(Remark.class);

  private final boolean eachLanguage;

  /**
   * Nothing yet.
   *
   * @param eachLanguage whether a recommendation counts once in each language, or once
   */
  RepeatFilter(boolean eachLanguage) {
    this.eachLanguage = eachLanguage;
    this.versions = new ReviewPapers(eachLanguage);
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

  /**
   * A recommendation that counts.
   *
   * @param text its label, text and States
   */
  private record Counted(long text, Optional<Language> language, PositionStatus status) {}

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

  /** Of how many rows this is said. */
  int count(Remark remark) {
    return counts.getOrDefault(remark, 0);
  }

  private void add(Remark remark, int rows) {
    counts.merge(remark, rows, Integer::sum);
  }

  /** What is said of the rows that were left out, for a person. */
  List<String> lines() {
    Stream<String> remarks =
        counts.entrySet().stream()
            .filter(remark -> remark.getValue() > 0)
            .map(remark -> String.format(Locale.ROOT, remark.getKey().line, remark.getValue()));
    return Stream.concat(remarks, versions.lines().stream()).toList();
  }

  /** Notes the answer of a row that is still to be handed on. */
  void note(String file, ResultRow row) {
    if (!row.recommendation().isCoded()) {
      versions.note(row.paper());
    }
    if (isAnswered(row) && !row.recommendation().isCoded()) {
      int id = id(file, row.paper());
      bySymbol(row)
          .ifPresent(
              key ->
                  answeredBySymbol.merge(
                      key, id, (one, other) -> one.equals(other) ? one : SEVERAL));
      LongStream reports =
          report(row).map(own -> LongStream.of(own, ANY_REPORT)).orElse(LongStream.of(NO_REPORT));
      reports.forEach(
          report -> byReview(row).forEach(key -> answeredByText.add(key * 31 + report)));
    }
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

    /** Takes a row whose line nobody asks for. */
    void accept(ResultRow row) throws IOException {
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
    int id = id(file, paper);
    if (rows.get(0).recommendation().isCoded()) {
      return heldElsewhere(id, rows);
    }
    versions.note(paper);
    Optional<Paper> better = versions.inPlaceOf(paper);
    if (better.isPresent()) {
      versions.leaveOut(paper, better.get(), rows.size());
      return all(rows);
    }
    byReview.putIfAbsent(review(paper), id);
    BitSet superseded = new BitSet(rows.size());
    BitSet twice = new BitSet(rows.size());
    BitSet repeated = new BitSet(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      ResultRow row = rows.get(i);
      superseded.set(i, isAnsweredElsewhere(id, row));
      twice.set(i, !superseded.get(i) && !inFile.add(text(row) * 31 + id));
      repeated.set(i, superseded.get(i) || (!twice.get(i) && repeatsSymbol(id, row)));
    }
    add(Remark.TWICE_IN_FILE, twice.cardinality());
    boolean symbol = paper.info().symbol().isPresent();
    add(symbol ? Remark.SAME_SYMBOL : Remark.SAME_CONTENT, repeated.cardinality());
    repeated.or(twice);
    BitSet alike = likeAnother(id, rows);
    alike.andNot(repeated);
    add(Remark.SAME_CONTENT, alike.cardinality());
    repeated.or(alike);
    BitSet sameReview = likeAnotherReview(id, rows);
    sameReview.andNot(repeated);
    add(Remark.SAME_REVIEW, sameReview.cardinality());
    repeated.or(sameReview);
    remember(id, rows, superseded);
    for (int i = 0; i < rows.size(); i++) {
      noteAnswer(rows.get(i), repeated.get(i));
      compare(rows.get(i), repeated.get(i));
    }
    return repeated;
  }

  private static BitSet all(List<ResultRow> rows) {
    BitSet all = new BitSet(rows.size());
    all.set(0, rows.size());
    return all;
  }

  private void noteAnswer(ResultRow row, boolean repeated) {
    LongStream keys =
        LongStream.concat(bySymbol(row).stream().mapToLong(key -> key), byReview(row));
    if (!repeated && !isAnswered(row)) {
      keys.forEach(unanswered::add);
    } else if (repeated && isAnswered(row) && keys.anyMatch(unanswered::contains)) {
      add(Remark.ANSWER_LOST, 1);
    }
  }

  /** Counts how a repeated row differs from the one that counts. */
  private void compare(ResultRow row, boolean repeated) {
    Optional<Long> key = bySymbol(row);
    Counted own = new Counted(text(row), row.info().language(), row.position().status());
    if (!repeated) {
      key.ifPresent(each -> counted.putIfAbsent(each, own));
      return;
    }
    Optional<Counted> first = key.map(counted::get);
    if (isAnswered(row)
        && first
            .filter(each -> isAnswer(each.status()) && each.status() != own.status())
            .isPresent()) {
      add(Remark.ANSWER_DIFFERS, 1);
    }
    if (first
        .filter(each -> each.language().equals(own.language()) && each.text() != own.text())
        .isPresent()) {
      add(Remark.TEXT_DIFFERS, 1);
    }
  }

  private static int id(String file, Paper paper) {
    return (int)
        ((hash(file) * 31 + hash(paper.source())) * 31 + hash(paper.info().symbol().orElse("")));
  }

  private static boolean isAnswered(ResultRow row) {
    return isAnswer(row.position().status());
  }

  private static boolean isAnswer(PositionStatus status) {
    return status != PositionStatus.PENDING && status != PositionStatus.UNKNOWN;
  }

  private boolean isAnsweredElsewhere(int id, ResultRow row) {
    return !isAnswered(row)
        && (bySymbol(row).filter(key -> answeredBySymbol.getOrDefault(key, id) != id).isPresent()
            || isAnsweredInReview(row));
  }

  /** Whether the same report, or a paper that is perhaps that report, has the answer. */
  private boolean isAnsweredInReview(ResultRow row) {
    long report = report(row).orElse(ANY_REPORT);
    return byReview(row)
        .anyMatch(
            key ->
                answeredByText.contains(key * 31 + report)
                    || answeredByText.contains(key * 31 + NO_REPORT));
  }

  /** The report of the Working Group that a symbol names, without its additions. */
  private static Optional<Long> report(ResultRow row) {
    return row.info()
        .symbol()
        .flatMap(UnSymbol::parse)
        .filter(symbol -> symbol.series() == UnSymbol.Series.COUNCIL_REPORT)
        .map(symbol -> hash(symbol.base()));
  }

  /** Which rows of an export, of one review, are of a review or export that came before. */
  private BitSet heldElsewhere(int id, List<ResultRow> rows) {
    long review = review(rows.get(0).paper());
    boolean held = byReview.containsKey(review) || !likeAnotherReview(id, rows).isEmpty();
    BitSet repeated = new BitSet(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      ResultRow row = rows.get(i);
      int first = coded.computeIfAbsent(review * 31 + hash(row.text()), key -> id);
      boolean elsewhere = held || first != id;
      // What is answered in two ways is two.
      long answered = hash(row.position().status().word());
      boolean twice = !inFile.add(((text(row) * 31 + review) * 31 + answered) * 31 + id);
      repeated.set(i, elsewhere || twice);
      if (elsewhere || twice) {
        add(elsewhere ? Remark.REVIEW_ELSEWHERE : Remark.TWICE_IN_FILE, 1);
      }
    }
    return repeated;
  }

  /** Of a paper that does not state both, none that another has. */
  private long review(Paper paper) {
    PaperInfo info = paper.info();
    boolean complete = info.stateUnderReviewName().isPresent() && info.session().isPresent();
    return language(info)
        + (complete
            ? hash(info.stateUnderReviewName().get()) * 31 + info.session().getAsInt()
            : hash(paper.source()) * 31);
  }

  /** Begins the keys of what counts in each language. */
  private long language(PaperInfo paper) {
    return eachLanguage ? hash(paper.language().map(Language::code).orElse("")) : 0;
  }

  private boolean repeatsSymbol(int id, ResultRow row) {
    return bySymbol(row)
        .map(key -> bySymbol.putIfAbsent(key, id))
        .filter(owner -> owner != id)
        .isPresent();
  }

  /** Key by symbol and label, of what has both. */
  private Optional<Long> bySymbol(ResultRow row) {
    return row.info()
        .symbol()
        .filter(symbol -> !row.paragraph().isEmpty())
        .map(symbol -> hash(symbol) * 31 + hash(row.paragraph()) + language(row.info()));
  }

  /** Keys by label, text and States, of a paper that says which it is or whose review it is of. */
  private LongStream byReview(ResultRow row) {
    PaperInfo info = row.info();
    LongStream review =
        info.stateUnderReviewName().isPresent() && info.session().isPresent()
            ? LongStream.of(review(row.paper()))
            : LongStream.empty();
    return LongStream.concat(info.symbol().stream().mapToLong(RepeatFilter::hash), review)
        .map(of -> text(row) * 31 + of);
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

  /**
   * Which rows the paper has in common with another of the State, whatever their labels, if these
   * are most of them and one of both does not say its session.
   */
  private BitSet likeAnotherReview(int id, List<ResultRow> rows) {
    PaperInfo info = rows.get(0).info();
    if (!versions.mayBeOfUnknownSession(info)) {
      return new BitSet();
    }
    Map<Integer, BitSet> common = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      add(i, byWords.get(words(rows.get(i))), common);
    }
    common
        .keySet()
        .removeIf(
            other ->
                other == id
                    || (info.session().isPresent()
                        && papers.get(other).paper().info().session().isPresent()));
    return most(common, rows.size(), FEWEST_LABELS).orElseGet(BitSet::new);
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

  private void remember(int id, List<ResultRow> rows, BitSet superseded) {
    Paper paper = rows.get(0).paper();
    papers.merge(id, new Known(paper, rows.size() - superseded.cardinality()), Known::and);
    for (int i = superseded.nextClearBit(0); i < rows.size(); i = superseded.nextClearBit(i + 1)) {
      ResultRow row = rows.get(i);
      byText.putIfAbsent(text(row), id);
      if (versions.mayBeOfUnknownSession(paper.info())) {
        byWords.putIfAbsent(words(row), id);
      }
      if (paper.info().symbol().isEmpty() && !row.paragraph().isEmpty()) {
        byStates.computeIfAbsent(labelAndStates(row), key -> new ArrayList<>(1)).add(id);
      }
    }
  }

  private long text(ResultRow row) {
    return letters(labelAndStates(row), row);
  }

  private long words(ResultRow row) {
    long state = hash(row.info().stateUnderReviewName().orElse(""));
    return letters(state * 31 + language(row.info()), row);
  }

  private static long letters(long before, ResultRow row) {
    long hash = before;
    for (int i = 0; i < row.text().length(); i++) {
      char c = row.text().charAt(i);
      hash = Character.isLetterOrDigit(c) ? next(hash, c) : hash;
    }
    return hash;
  }

  private long labelAndStates(ResultRow row) {
    long states = row.recommendingStates().stream().mapToLong(state -> hash(state.code())).sum();
    return hash(row.paragraph()) * 31 + states + language(row.info());
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
