package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.MissingReportException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.SeveralPapersException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.read.limit.DeadlineExceededException;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol.Addition;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.read.addendum.AddendumReader;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.dialogue.PledgeReader;
import org.uprlib.extract.read.list.ListReader;
import org.uprlib.extract.read.matrix.MatrixReader;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import org.uprlib.extract.read.position.SectionTwoReader;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.read.recommend.ReportReader;
import org.uprlib.extract.read.structure.SectionTitles;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.write.translation.Notices;

/**
 * Makes sense of the papers of one review together. What reads a kind of paper is made when the
 * first of it comes. Immutable and thread-safe.
 */
public final class ReviewReader {
  /** Many times what the longest reports have. */
  private static final long LONGEST_ROWS = 20_000_000;

  private final ReportPapers reports;
  private final Lazy<MatrixReader> matrices;
  private final Lazy<DecisionReader> decisions;
  private final Lazy<AddendumReader> addenda;
  private final PledgeReader pledges;
  private final Lazy<CorrigendumReader> corrigenda;
  private final Corrector corrector;
  private final SubmissionPapers submissions;
  private final BoundPapers bound;

  /**
   * A reader that knows these States and wordings.
   *
   * @param frontMatter reads what a paper says of itself
   * @param submitters who submits the submissions, as the caller knows; none if they are to name
   *     them
   */
  public ReviewReader(
      States states, PhraseBook phrases, FrontMatterReader frontMatter, List<String> submitters) {
    Attributor attributor = new Attributor(states);
    RecommendationReader recommendations = new RecommendationReader(attributor);
    Lazy<RecommendationTables> tables =
        new Lazy<>(() -> RecommendationTables.load(phrases, attributor));
    SectionTitles titles = new SectionTitles();
    Sentences sentences = Sentences.load();
    SectionTwoReader positions = new SectionTwoReader(phrases);
    this.matrices = new Lazy<>(() -> new MatrixReader(frontMatter, tables.get(), recommendations));
    this.decisions = new Lazy<>(() -> new DecisionReader(states, frontMatter));
    this.addenda = new Lazy<>(() -> new AddendumReader(phrases, states, tables.get(), sentences));
    this.pledges = new PledgeReader(states, titles, sentences);
    this.reports =
        new ReportPapers(
            new ReportReader(states, phrases, positions, attributor, titles, sentences),
            new Lazy<>(() -> new ListReader(positions, attributor, tables.get())),
            tables,
            addenda,
            pledges,
            new NamedState(states));
    this.corrigenda = new Lazy<>(() -> new CorrigendumReader(phrases));
    this.corrector = new Corrector(recommendations, states);
    this.submissions = new SubmissionPapers(states, submitters);
    this.bound = new BoundPapers(frontMatter, states);
  }

  /**
   * What the papers of one review have in common, or files that may be the same paper: the review's
   * symbol, the report's title, how a list begins. None for a paper that is to be read alone.
   *
   * @param paper the paper, or its title page
   */
  public Set<String> groups(OpenPaper paper) {
    Set<String> groups = new HashSet<>();
    Optional<ReviewKey> key = ReviewKey.of(paper);
    key.ifPresent(own -> groups.add(own.report()));
    PaperInfo info = paper.info();
    if (info.kind() == PaperKind.UNKNOWN) {
      reports.beginningOfList(paper).ifPresent(groups::add);
    } else if (info.kind() == PaperKind.WORKING_GROUP_REPORT) {
      info.stateUnderReview()
          .ifPresent(
              state -> {
                String report = "report on " + state.code();
                if (key.isEmpty()) {
                  groups.add(report);
                }
                // A draft has another symbol than its report, or none.
                if (info.session().isPresent()) {
                  groups.add(report + " of session " + info.session());
                }
              });
    }
    return groups;
  }

  /**
   * What the papers that are {@code opened} yield together. A paper of another review than the
   * reports among them is not placed.
   */
  public Review read(List<OpenPaper> opened) {
    List<OpenPaper> papers =
        opened.stream().flatMap(bound::parted).map(ReviewReader::withListsParted).toList();
    List<Extraction> extractions = new ArrayList<>();
    List<UprException> unplaced = new ArrayList<>();
    List<Belonging> belonging = new ArrayList<>();
    Map<OpenPaper, Extraction> reports = new LinkedHashMap<>();
    for (OpenPaper paper : papers) {
      try {
        read(paper, extractions, belonging, reports, unplaced);
      } catch (DeadlineExceededException e) {
        unplaced.add(e.failure());
      }
    }
    Joinings joinings = new Joinings(reports, corrector);
    belonging.forEach(each -> joinings.add(each, unplaced));
    extractions.addAll(joinings.extractions());
    for (OpenPaper paper : joinings.withoutReport()) {
      String report = ReviewKey.of(paper).map(ReviewKey::report).orElse("");
      unplaced.add(new MissingReportException(paper.document().source(), report));
    }
    extractions.removeIf(each -> tooManyRows(each, unplaced));
    return new Review(extractions, unplaced);
  }

  private static OpenPaper withListsParted(OpenPaper paper) {
    return new OpenPaper(ListedItems.parted(paper.document()), paper.info(), paper.deadline());
  }

  /** In rows by State, a text is repeated for each request of each State. */
  private static boolean tooManyRows(Extraction extraction, List<UprException> unplaced) {
    long characters =
        extraction.recommendations().stream()
            .mapToLong(each -> (long) each.text().length() * each.stateRows().size())
            .sum();
    if (characters > LONGEST_ROWS) {
      String limit = "characters in rows by State";
      unplaced.add(
          new LimitExceededException(extraction.source(), limit, LONGEST_ROWS, characters));
    }
    return characters > LONGEST_ROWS;
  }

  private void read(
      OpenPaper paper,
      List<Extraction> extractions,
      List<Belonging> belonging,
      Map<OpenPaper, Extraction> reports,
      List<UprException> unplaced) {
    paper.deadline().throwIfExpired();
    Optional<SeveralPapersException> several = bound.in(paper);
    if (several.isPresent()) {
      unplaced.add(several.get());
      return;
    }
    Optional<Belonging> later = belonging(paper);
    if (holdsNone(paper.info().kind())) {
      extractions.add(without(paper));
    } else if (later.isPresent()) {
      belonging.add(later.get());
    } else {
      Optional<Extraction> report = this.reports.read(paper);
      Optional<Extraction> submission = submission(paper, report);
      if (submission.isPresent()) {
        extractions.add(submission.get());
      } else if (report.isPresent() && isPaper(report.get(), paper)) {
        reports.put(paper, report.get());
      } else {
        unplaced.add(lacks(paper));
      }
    }
    paper.deadline().throwIfExpired();
  }

  /** The paper, if it belongs to a report. */
  private Optional<Belonging> belonging(OpenPaper paper) {
    Document document = paper.document();
    Optional<Matrix> matrix =
        MatrixReader.isPossible(document, paper.info())
            ? matrices.get().read(document, paper.info(), paper.deadline())
            : Optional.empty();
    if (matrix.isPresent()) {
      return matrix.map(
          m ->
              new Belonging(
                  paper, ReviewKey.report(m.report()), false, j -> j.addMatrix(paper, m)));
    }
    return switch (correctsAddendum(paper) ? PaperKind.ADDENDUM : paper.info().kind()) {
      case DECISION ->
          decisions.get().read(document, paper.info()).map(decision -> decision(paper, decision));
      case ADDENDUM -> {
        Addendum addendum = addendum(paper);
        List<Pledge> made = pledges.read(document, paper.info(), paper.deadline());
        Optional<Corrigendum> corrections =
            correctsAddendum(paper)
                ? Optional.of(corrigenda.get().readOfAddendum(document))
                : Optional.empty();
        yield Optional.of(
            Belonging.bySymbol(
                paper,
                joining -> {
                  joining.addAddendum(paper, addendum, made);
                  corrections.ifPresent(each -> joining.addCorrectionsOfAnswers(paper, each));
                }));
      }
      case CORRIGENDUM ->
          Optional.of(
              Belonging.bySymbol(
                  paper, j -> j.addCorrigendum(paper, corrigenda.get().read(paper.document()))));
      default -> Optional.empty();
    };
  }

  private static Belonging decision(OpenPaper paper, Decision decision) {
    Optional<String> report = ReviewKey.of(paper).map(ReviewKey::report);
    return new Belonging(
        paper, ReviewKey.report(report), true, joining -> joining.addDecision(paper, decision));
  }

  /** False for recommendations of unknown origin, with neither a title page nor a State. */
  private static boolean isPaper(Extraction report, OpenPaper paper) {
    boolean own = paper.info().kind() != PaperKind.UNKNOWN || paper.info().symbol().isPresent();
    return own || attributed(report);
  }

  private static boolean attributed(Extraction report) {
    return report.recommendations().stream().anyMatch(each -> !each.recommendingStates().isEmpty());
  }

  /** A paper without a title of its own in which no State recommends anything may be one. */
  private Optional<Extraction> submission(OpenPaper paper, Optional<Extraction> report) {
    boolean attributed = report.filter(ReviewReader::attributed).isPresent();
    return paper.info().kind() == PaperKind.UNKNOWN && !attributed
        ? submissions.read(paper)
        : Optional.empty();
  }

  private Addendum addendum(OpenPaper paper) {
    return addenda.get().read(paper.document(), paper.info(), paper.deadline());
  }

  /** True for a corrigendum to an addendum, which is a later addendum. */
  private static boolean correctsAddendum(OpenPaper paper) {
    return paper.info().kind() == PaperKind.CORRIGENDUM
        && paper.symbol().filter(symbol -> symbol.has(Addition.Kind.ADD)).isPresent();
  }

  private static Extraction without(OpenPaper paper) {
    PaperKind kind = paper.info().kind();
    Notice notice = Notices.general("no-recommendations", Map.of("kind", kind.word()));
    Document document = paper.document();
    return new Extraction(
        document.source(), paper.info(), List.of(), List.of(document.locate(notice)));
  }

  private static UprException lacks(OpenPaper paper) {
    String missing =
        switch (paper.info().kind()) {
          case DECISION -> "a decision on a review";
          case MATRIX -> "a table of recommendations";
          default -> "a section of conclusions and recommendations";
        };
    return new NotUprPaperException(paper.document().source(), missing);
  }

  private static boolean holdsNone(PaperKind kind) {
    return kind == PaperKind.NATIONAL_REPORT
        || kind == PaperKind.COMPILATION
        || kind == PaperKind.STAKEHOLDERS_SUMMARY;
  }

  /** The reviews that several papers belong to, one for each report symbol. For one thread. */
  private static final class Joinings {
    private final Map<OpenPaper, Joining> byReport = new LinkedHashMap<>();
    private final Joining stranded;

    /**
     * @param reports the reports and what they yield alone
     */
    Joinings(Map<OpenPaper, Extraction> reports, Corrector corrector) {
      this.stranded = new Joining(corrector);
      Map<OpenPaper, OpenPaper> firsts = SamePaper.firsts(reports);
      Map<Object, Joining> byReview = new LinkedHashMap<>();
      reports.forEach(
          (paper, extraction) -> {
            OpenPaper first = firsts.getOrDefault(paper, paper);
            Object review = review(first, reports.keySet());
            Joining joining = byReview.computeIfAbsent(review, each -> new Joining(corrector));
            joining.addReport(paper, extraction);
            byReport.put(paper, joining);
          });
    }

    /** What the reports of one review have in common; a draft has what its final report has. */
    private static Object review(OpenPaper report, Set<OpenPaper> all) {
      OpenPaper counted =
          all.stream()
              .filter(each -> each.info().isFinalOf(report.info()))
              .findFirst()
              .orElse(report);
      Optional<ReviewKey> key = ReviewKey.of(counted);
      return key.isPresent() ? List.of(key.get(), counted.info().stateUnderReview()) : counted;
    }

    /** Adds a paper to its review; if the reports are all of others, it says so. */
    void add(Belonging belonging, List<UprException> unplaced) {
      Set<Joining> own = new LinkedHashSet<>();
      byReport.forEach(
          (report, joining) -> {
            if (belonging.isOf(report)) {
              own.add(joining);
            }
          });
      if (own.isEmpty() && !byReport.isEmpty()) {
        unplaced.add(belonging.otherThan(byReport.keySet().iterator().next()));
        return;
      }
      own.forEach(belonging.adding());
      if (own.isEmpty()) {
        belonging.adding().accept(stranded);
      }
    }

    /** The papers that speak of a report when none is there. */
    List<OpenPaper> withoutReport() {
      return stranded.withoutReport();
    }

    /** One extraction for each report; without a report, one for each matrix. */
    List<Extraction> extractions() {
      return Stream.concat(byReport.values().stream().distinct(), Stream.of(stranded))
          .flatMap(joining -> joining.extractions().stream())
          .toList();
    }
  }
}
