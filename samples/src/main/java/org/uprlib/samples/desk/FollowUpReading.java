package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.CarriedTable;
import org.uprlib.extract.followup.FollowUpReader;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.LevelScale;
import org.uprlib.extract.followup.MatrixFiller;
import org.uprlib.extract.followup.MatrixFiller.FilledMatrix;
import org.uprlib.extract.match.evidence.EvidenceFinder;
import org.uprlib.extract.match.evidence.ReviewEvidence;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.ReviewDocumentReader;
import org.uprlib.extract.rows.result.ResultRow;

/** Reads the papers on what became of recommendations. Thread-safe. */
final class FollowUpReading {
  private final Workplace workplace;
  private final FollowUpReader tables;
  private final Knowledge knowledge;
  private final Lazy<ReviewDocumentReader> later;
  private final Lazy<MatrixFiller> filler;

  FollowUpReading(Knowledge knowledge, Workplace workplace) {
    States states = knowledge.states();
    this.knowledge = knowledge;
    this.workplace = workplace;
    this.tables = new FollowUpReader(states);
    this.later = new Lazy<>(() -> ReviewDocumentReader.create(states));
    this.filler = new Lazy<>(() -> MatrixFiller.with(states));
  }

  void prepare() {
    later.begin();
    filler.begin();
  }

  /**
   * Papers by kind.
   *
   * @param tables follow-up tables, by their names
   * @param later papers of the next review, and mid-term reports
   * @param others the papers that are neither
   * @param failures why tables could not be read, by their names
   * @param uncarriable why no new table can be made of a table, by their names
   */
  record Sorted(
      Map<String, FollowUpTable> tables,
      List<ReviewDocument> later,
      List<Paper> others,
      Map<String, Throwable> failures,
      Map<String, Throwable> uncarriable) {
    boolean hasFollowUp() {
      return !tables.isEmpty() || !later.isEmpty() || !failures.isEmpty();
    }
  }

  Sorted sort(List<Paper> papers) throws IOException, InterruptedException {
    Sorted sorted =
        new Sorted(
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    workplace.lay(
        papers,
        files -> {
          for (int i = 0; i < files.size(); i++) {
            PaperFile file = files.get(i);
            if (papers.get(i).isTable()) {
              readTable(file, sorted);
            } else {
              Paper paper = papers.get(i);
              readLater(file)
                  .ifPresentOrElse(sorted.later()::add, () -> sorted.others().add(paper));
            }
          }
        });
    return sorted;
  }

  private void readTable(PaperFile file, Sorted sorted) throws IOException {
    try {
      sorted.tables().put(file.name(), tables.readToCarry(file.path()));
    } catch (InputFileException | UprException uncarriable) {
      try {
        sorted.tables().put(file.name(), tables.read(file.path()));
        sorted.uncarriable().put(file.name(), uncarriable);
      } catch (InputFileException | UprException e) {
        sorted.failures().put(file.name(), e);
      }
    }
  }

  /** A submission is traced, and does not count as a later paper here. */
  private Optional<ReviewDocument> readLater(PaperFile file) throws IOException {
    try {
      return later
          .get()
          .read(file.path(), file.name())
          .filter(paper -> paper.kind() != ReviewDocument.Kind.SUBMISSION);
    } catch (UprException e) {
      // Whoever reads the others reports it.
      return Optional.empty();
    }
  }

  /**
   * What is to be saved.
   *
   * @param extractions of the other papers
   * @param read their recommendations
   * @param themes of the person's own
   * @param failures takes what went wrong
   */
  FollowUp make(
      Sorted sorted,
      List<Extraction> extractions,
      List<ResultRow> read,
      OwnThemes themes,
      Map<String, Throwable> failures)
      throws IOException {
    Optional<FollowUpTable> written = joined(sorted.tables(), failures);
    List<ResultRow> rows =
        read.stream()
            .map(row -> written.flatMap(table -> inReviewOf(table, row)).orElse(row))
            .toList();
    List<Notice> notices = new ArrayList<>();
    sorted.later().forEach(paper -> notices.addAll(paper.notices()));
    Optional<ReviewEvidence> evidence = evidence(sorted.later(), rows, failures);
    evidence.ifPresent(found -> notices.addAll(found.notices()));
    Optional<FollowUpTable> fresh = Optional.empty();
    // Documents are made of what was written, and follow the papers.
    Optional<FollowUpTable> reported = written;
    // A matrix that is dropped to be filled knows less than the table does.
    boolean onlyMatrices =
        extractions.stream()
            .allMatch(
                each ->
                    each.paper().kind() == PaperKind.MATRIX
                        || each.paper().kind() == PaperKind.SUBMISSION);
    boolean dropped = !sorted.tables().isEmpty() || !sorted.failures().isEmpty();
    boolean wanted = !rows.isEmpty() && (!dropped || evidence.isPresent() || !onlyMatrices);
    String name = String.join(", ", sorted.tables().keySet());
    if (wanted) {
      failures.putAll(sorted.uncarriable());
      LevelScale scale = written.map(FollowUpTable::scale).orElseGet(() -> LevelScale.all().get(0));
      FollowUpTable made =
          evidence
              .map(found -> FollowUpTable.ofEvidence(found.recommendations(), scale))
              // Of reviews that no later paper is about, the rows alone.
              .map(found -> found.carrying(FollowUpTable.of(rows, scale)).table())
              .orElseGet(() -> FollowUpTable.of(rows, scale));
      fresh = Optional.of(made).filter(each -> !dropped);
      if (written.isPresent()) {
        Optional<CarriedTable> carried = carried(sorted.tables(), written.get(), made, failures);
        carried.ifPresent(each -> notices.addAll(each.notices(name)));
        reported = carried.map(CarriedTable::table);
        notices.addAll(zerosLost(sorted.tables(), table -> table.unshownBy(made)));
        // A table that lacks some of what was written would be taken for the one that has it.
        boolean all = sorted.uncarriable().isEmpty() && sorted.failures().isEmpty();
        fresh = reported.filter(each -> all);
      }
    } else if (written.isPresent()) {
      reported = written.filter(each -> numbersAreSound(sorted.tables(), failures));
      notices.addAll(zerosLost(sorted.tables(), table -> table));
    }
    List<FollowUp.Filled> filled = new ArrayList<>();
    if (reported.isPresent()) {
      notices.addAll(reported.get().unanswered());
      for (Paper matrix : matrices(sorted.others(), extractions)) {
        fill(matrix, reported.get(), name, failures)
            .ifPresent(done -> filled.add(new FollowUp.Filled(matrix, done)));
      }
    }
    return new FollowUp(
        fresh,
        reported,
        filled,
        subjects(rows, fresh, reported, themes),
        notices,
        sorted.hasFollowUp(),
        wanted && fresh.isEmpty());
  }

  /** A matrix without a symbol is of the review that the table has; so are its rows. */
  private static Optional<ResultRow> inReviewOf(FollowUpTable table, ResultRow row) {
    PaperInfo paper = row.info();
    return table.rows().stream()
        .filter(
            each ->
                paper.symbol().isEmpty()
                    && paper.session().equals(each.review().session())
                    && paper.stateUnderReview().equals(each.review().state())
                    && row.paragraph().equals(each.paragraph()))
        .findFirst()
        .map(same -> row.in(paper.ofSymbol(same.review().symbol()), same.position()));
  }

  /** What each row is about, as its recommendation was read or, of a table alone, by its text. */
  private Map<FollowUpRow.Key, Set<Subject>> subjects(
      List<ResultRow> rows,
      Optional<FollowUpTable> fresh,
      Optional<FollowUpTable> written,
      OwnThemes themes) {
    Map<FollowUpRow.Key, Set<Subject>> about = new HashMap<>();
    rows.forEach(row -> about.putIfAbsent(FollowUpRow.of(row).key(), Subject.of(row)));
    Stream.concat(fresh.stream(), written.stream())
        .flatMap(table -> table.rows().stream())
        .forEach(
            row -> {
              Set<Subject> own =
                  about.computeIfAbsent(
                      row.key(),
                      key ->
                          knowledge.subjects(
                              row.text(), row.themes().isEmpty(), Optional.empty(), themes));
              row.themes().forEach(theme -> own.add(new Subject(Subject.Kind.THEME, theme)));
            });
    return about;
  }

  /** {@code made} with what was written; nothing if that is of other texts. */
  private static Optional<CarriedTable> carried(
      Map<String, FollowUpTable> tables,
      FollowUpTable written,
      FollowUpTable made,
      Map<String, Throwable> failures) {
    try {
      for (Map.Entry<String, FollowUpTable> table : tables.entrySet()) {
        table.getValue().requireNumbersOf(made, table.getKey());
      }
      return Optional.of(made.carrying(written));
    } catch (InputFileException e) {
      refuse(tables, e, failures);
      return Optional.empty();
    }
  }

  private static Optional<FollowUpTable> joined(
      Map<String, FollowUpTable> tables, Map<String, Throwable> failures) {
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    try {
      FollowUpTable all =
          FollowUpTable.together(List.copyOf(tables.keySet()), List.copyOf(tables.values()));
      // One keeps the columns that the person added.
      return Optional.of(tables.size() == 1 ? tables.values().iterator().next() : all);
    } catch (InputFileException e) {
      refuse(tables, e, failures);
      return Optional.empty();
    }
  }

  /** Whether, where no papers show it, no number has lost a zero. */
  private static boolean numbersAreSound(
      Map<String, FollowUpTable> tables, Map<String, Throwable> failures) {
    try {
      for (Map.Entry<String, FollowUpTable> table : tables.entrySet()) {
        table.getValue().requireNumbers(table.getKey());
      }
      return true;
    } catch (InputFileException e) {
      refuse(tables, e, failures);
      return false;
    }
  }

  /**
   * That numbers may have lost a zero.
   *
   * @param unshown the rows of a table of which no paper shows it
   */
  private static List<Notice> zerosLost(
      Map<String, FollowUpTable> tables, UnaryOperator<FollowUpTable> unshown) {
    List<Notice> notices = new ArrayList<>();
    tables.forEach(
        (name, table) -> notices.addAll(table.labels().notices(name, unshown.apply(table).rows())));
    return notices;
  }

  /** Says that one of {@code tables} cannot be used, and that so none of them is. */
  private static void refuse(
      Map<String, FollowUpTable> tables, InputFileException e, Map<String, Throwable> failures) {
    tables.keySet().forEach(name -> failures.putIfAbsent(name, new NotUsedException(e)));
    failures.put(e.source(), e);
  }

  private static Optional<ReviewEvidence> evidence(
      List<ReviewDocument> later, List<ResultRow> rows, Map<String, Throwable> failures) {
    if (later.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          EvidenceFinder.with(LikenessKind.VECTORS)
              .find(rows, later, EvidenceFinder.Options.DEFAULT));
    } catch (IncomparableException e) {
      boolean named = later.stream().anyMatch(paper -> e.found().contains(paper.paper()));
      later.stream()
          .filter(paper -> !named || e.found().contains(paper.paper()))
          .forEach(paper -> failures.put(paper.source(), e));
      return Optional.empty();
    }
  }

  private static List<Paper> matrices(List<Paper> papers, List<Extraction> extractions) {
    Set<String> names = new HashSet<>();
    for (Extraction extraction : extractions) {
      if (extraction.paper().kind() == PaperKind.MATRIX) {
        names.add(extraction.source());
      }
      extraction.furtherPapers().stream()
          .filter(further -> further.info().kind() == PaperKind.MATRIX)
          .forEach(further -> names.add(further.source()));
    }
    return papers.stream().filter(paper -> names.contains(paper.name())).toList();
  }

  private Optional<FilledMatrix> fill(
      Paper matrix, FollowUpTable table, String tableName, Map<String, Throwable> failures)
      throws IOException {
    try {
      return Optional.of(
          filler.get().fill(matrix.content(), matrix.name(), table, tableName, Optional.empty()));
    } catch (InputFileException e) {
      failures.put(e.source(), e);
    } catch (UprException e) {
      failures.put(matrix.name(), new NotFilledException(e));
    }
    return Optional.empty();
  }

  /** Another table, with which this one would be read as one, cannot be used. */
  static final class NotUsedException extends Exception {
    private static final long serialVersionUID = 1;

    NotUsedException(InputFileException cause) {
      super(cause);
    }
  }

  /** A matrix could be read, but not filled. */
  static final class NotFilledException extends Exception {
    private static final long serialVersionUID = 1;

    NotFilledException(UprException cause) {
      super(cause);
    }
  }
}
