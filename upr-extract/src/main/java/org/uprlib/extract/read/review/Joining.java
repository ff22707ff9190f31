package org.uprlib.extract.read.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MessageText;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import org.uprlib.extract.read.position.FinalPositions;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.write.translation.Notices;

/** Collects the papers of one review and joins them. For one review and one thread. */
final class Joining {
  private static final Comparator<OpenPaper> IN_ORDER_OF_ISSUE =
      Comparator.<OpenPaper, LocalDate>comparing(paper -> paper.info().date().orElse(LocalDate.MAX))
          .thenComparing(paper -> paper.info().symbol().orElse(""));

  private final Map<OpenPaper, Extraction> reports = new LinkedHashMap<>();
  private final Map<OpenPaper, Matrix> matrices = new LinkedHashMap<>();
  private final Map<OpenPaper, Decision> decisions = new LinkedHashMap<>();
  private final Map<OpenPaper, Addendum> addenda = new LinkedHashMap<>();
  private final Map<OpenPaper, List<Pledge>> pledges = new HashMap<>();
  private final Map<OpenPaper, Corrigendum> corrigenda = new LinkedHashMap<>();
  private final Map<OpenPaper, Corrigendum> correctionsOfAnswers = new LinkedHashMap<>();
  private final Corrector corrector;

  Joining(Corrector corrector) {
    this.corrector = corrector;
  }

  void addReport(OpenPaper paper, Extraction extraction) {
    reports.put(paper, extraction);
  }

  void addMatrix(OpenPaper paper, Matrix matrix) {
    matrices.put(paper, matrix);
  }

  void addDecision(OpenPaper paper, Decision decision) {
    decisions.put(paper, decision);
  }

  void addAddendum(OpenPaper paper, Addendum addendum, List<Pledge> made) {
    addenda.put(paper, addendum);
    pledges.put(paper, made);
  }

  void addCorrigendum(OpenPaper paper, Corrigendum corrigendum) {
    corrigenda.put(paper, corrigendum);
  }

  /** Adds what a corrigendum to an addendum exchanges in that addendum's words. */
  void addCorrectionsOfAnswers(OpenPaper paper, Corrigendum corrections) {
    if (!corrections.others().isEmpty()) {
      correctionsOfAnswers.put(paper, corrections);
    }
  }

  /** The papers that speak of a report which is not there. */
  List<OpenPaper> withoutReport() {
    if (!reports.isEmpty()) {
      return List.of();
    }
    List<OpenPaper> stranded = new ArrayList<>(addenda.keySet());
    stranded.addAll(corrigenda.keySet());
    stranded.addAll(decisions.keySet());
    return stranded;
  }

  /**
   * One extraction for each report, also if several files have it; without a report, one for each
   * matrix.
   */
  List<Extraction> extractions() {
    if (reports.isEmpty()) {
      return matrices.entrySet().stream().map(e -> alone(e.getKey(), e.getValue())).toList();
    }
    Map<OpenPaper, Extraction> current = new LinkedHashMap<>(reports);
    Map<OpenPaper, OpenPaper> firsts = SamePaper.firsts(reports);
    List<Notice> notices = new ArrayList<>();
    current.keySet().retainAll(Revisions.current(reports, firsts, notices));
    List<Paper> replaced =
        reports.keySet().stream()
            .filter(each -> !current.containsKey(each))
            .map(each -> paper(each, each.info()))
            .toList();
    return SamePaper.once(current, firsts).entrySet().stream()
        .map(e -> joined(e.getKey(), e.getValue(), replaced, notices))
        .toList();
  }

  private static Extraction alone(OpenPaper paper, Matrix matrix) {
    return new Extraction(
        paper.document().source(),
        matrix.paper(),
        matrix.recommendations(),
        paper.placed(matrix.notices()));
  }

  private Extraction joined(
      OpenPaper reportPaper, Extraction report, List<Paper> replaced, List<Notice> ofReplaced) {
    List<Notice> notices = new ArrayList<>(report.notices());
    notices.addAll(ofReplaced);
    List<Paper> papers = new ArrayList<>(report.furtherPapers());
    papers.addAll(replaced);
    corrigenda.keySet().forEach(each -> papers.add(paper(each, each.info())));
    List<Recommendation> corrected =
        corrected(corrigenda, reportPaper, report, report.recommendations(), notices);
    List<Pledge> made = new ArrayList<>(report.pledges());
    List<Recommendation> recommendations =
        answered(reportPaper, report, corrected, papers, made, notices);
    for (Map.Entry<OpenPaper, Matrix> entry : matrices.entrySet()) {
      MatrixCheck check = new MatrixCheck(entry.getValue());
      recommendations = check.indexed(recommendations);
      notices.addAll(entry.getKey().placed(entry.getValue().notices()));
      notices.addAll(
          entry.getKey().placed(check.differences(recommendations, report.paper().language())));
    }
    matrices.forEach((paper, matrix) -> papers.add(paper(paper, matrix.paper())));
    decisions.keySet().forEach(paper -> papers.add(paper(paper, paper.info())));
    papers.sort(Comparator.comparing(Paper::source));
    Optional<Decision> decision = decisions.values().stream().findFirst();
    return report.completed(papers, decision, recommendations, made, notices);
  }

  /** The recommendations with {@code corrections} applied, in the order of issue. */
  private List<Recommendation> corrected(
      Map<OpenPaper, Corrigendum> corrections,
      OpenPaper paper,
      Extraction report,
      List<Recommendation> found,
      List<Notice> notices) {
    List<Recommendation> recommendations = found;
    List<OpenPaper> inOrder = corrections.keySet().stream().sorted(IN_ORDER_OF_ISSUE).toList();
    for (OpenPaper corrigendum : inOrder) {
      List<Notice> remarks = new ArrayList<>();
      recommendations =
          corrector.apply(
              recommendations,
              corrections.get(corrigendum),
              paper.document(),
              report.paper().stateUnderReview(),
              corrigendum.document(),
              remarks);
      notices.addAll(corrigendum.placed(remarks));
    }
    return recommendations;
  }

  private List<Recommendation> answered(
      OpenPaper reportPaper,
      Extraction report,
      List<Recommendation> recommendations,
      List<Paper> papers,
      List<Pledge> made,
      List<Notice> notices) {
    Deadline deadline = reportPaper.deadline();
    List<OpenPaper> inOrder =
        addenda.keySet().stream()
            .filter(each -> fits(report, each))
            .sorted(IN_ORDER_OF_ISSUE)
            .toList();
    inOrder.forEach(paper -> papers.add(paper(paper, paper.info())));
    List<Addendum> answers = new ArrayList<>();
    Map<List<Object>, Integer> read = new HashMap<>();
    Map<OpenPaper, Integer> again = new LinkedHashMap<>();
    for (OpenPaper paper : Revisions.current(inOrder, notices)) {
      Integer first = read.putIfAbsent(issue(paper), answers.size());
      if (first != null) {
        again.put(paper, first);
        continue;
      }
      Addendum addendum = addenda.get(paper);
      answers.add(addendum);
      made.addAll(pledges.get(paper));
      notices.addAll(paper.placed(paper.document().notices()));
      notices.addAll(paper.placed(addendum.notices()));
    }
    for (OpenPaper paper : addenda.keySet()) {
      if (!inOrder.contains(paper)) {
        papers.add(paper(paper, paper.info()));
        Optional<Integer> first =
            inOrder.stream()
                .filter(each -> each.info().symbol().equals(paper.info().symbol()))
                .flatMap(each -> Optional.ofNullable(read.get(issue(each))).stream())
                .findFirst();
        first.ifPresentOrElse(
            each -> again.put(paper, each),
            () -> notices.add(Notices.general("addendum-unused", file(paper))));
      }
    }
    FinalPositions settled = FinalPositions.of(recommendations, answers, deadline);
    notices.addAll(settled.notices());
    List<Recommendation> answered = new ArrayList<>(settled.recommendations());
    again.forEach(
        (copy, first) -> {
          List<Addendum> others = new ArrayList<>(answers);
          others.set(first, addenda.get(copy));
          List<Recommendation> other =
              FinalPositions.of(recommendations, others, deadline).recommendations();
          notices.addAll(leaveOpen(answered, other, copy, !inOrder.contains(copy)));
        });
    return corrected(correctionsOfAnswers, reportPaper, report, answered, notices);
  }

  /** What files of one addendum in one language have in common. */
  private static List<Object> issue(OpenPaper paper) {
    Optional<String> symbol = paper.info().symbol();
    return List.of(symbol.isPresent() ? symbol : paper, paper.info().language());
  }

  /**
   * {@code row} with an unknown position, since two versions of one paper answer it differently.
   */
  static Recommendation answeredTwice(Recommendation row) {
    return row.answered(
        row.position()
            .withStatus(PositionStatus.UNKNOWN)
            .withReason(Doubt.ANSWERED_TWICE.reason()));
  }

  private static Map<String, String> file(OpenPaper paper) {
    return Map.of("file", MessageText.of(paper.document().source()));
  }

  /**
   * Two files of one addendum, and nothing says which one is valid: what they answer differently
   * becomes unknown.
   *
   * @param translated whether {@code copy} is in another language than the report, and may answer
   *     in words that are not known
   */
  private static List<Notice> leaveOpen(
      List<Recommendation> answered,
      List<Recommendation> other,
      OpenPaper copy,
      boolean translated) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < answered.size(); i++) {
      Position position = answered.get(i).position();
      PositionStatus status = other.get(i).position().status();
      if (position.status() != status && !(translated && status.isOpen())) {
        labels.add(answered.get(i).paragraph());
        answered.set(i, answeredTwice(answered.get(i)));
      }
    }
    String name = MessageText.of(copy.document().source());
    Notice same = Notices.general("same-paper", file(copy));
    return labels.isEmpty()
        ? List.of(same)
        : List.of(
            same,
            Notices.general("same-paper-differs.answers", Map.of("file", name, "labels", labels)));
  }

  /** An addendum answers the report in its own language, or any report if no language is known. */
  private boolean fits(Extraction report, OpenPaper addendum) {
    boolean own = addendum.info().language().equals(report.paper().language());
    boolean anyOwn =
        addenda.keySet().stream()
            .anyMatch(a -> a.info().language().equals(report.paper().language()));
    return own || !anyOwn;
  }

  private static Paper paper(OpenPaper paper, PaperInfo info) {
    return new Paper(paper.document().source(), info);
  }

  /**
   * Decides which of several issues of one paper counts: a revision, {@code Add.1/Rev.1}, replaces
   * what it revises, and a report its draft or advance version.
   */
  private static final class Revisions {
    private Revisions() {}

    /** The addenda that count, in the same order; a notice names each of the others. */
    static List<OpenPaper> current(List<OpenPaper> addenda, List<Notice> notices) {
      return current(
          addenda,
          (one, other) ->
              one.info().language().equals(other.info().language())
                  && one.info().replaces(other.info()),
          notices);
    }

    /**
     * The reports that count, likewise: one without recommendations replaces none, nor does a file
     * of the same paper.
     */
    static List<OpenPaper> current(
        Map<OpenPaper, Extraction> reports,
        Map<OpenPaper, OpenPaper> firsts,
        List<Notice> notices) {
      return current(
          List.copyOf(reports.keySet()),
          (one, other) ->
              !reports.get(one).recommendations().isEmpty()
                  && one.info().replaces(other.info())
                  && !firsts.get(one).equals(firsts.get(other)),
          notices);
    }

    private static List<OpenPaper> current(
        List<OpenPaper> papers, BiPredicate<OpenPaper, OpenPaper> replaces, List<Notice> notices) {
      List<OpenPaper> current = new ArrayList<>();
      for (OpenPaper paper : papers) {
        Optional<OpenPaper> better =
            papers.stream().filter(p -> replaces.test(p, paper)).findFirst();
        if (better.isEmpty()) {
          current.add(paper);
        } else {
          Map<String, String> facts = Map.of("paper", name(paper), "better", name(better.get()));
          notices.add(paper.document().locate(Notices.general("paper-replaced", facts)));
        }
      }
      return current;
    }

    private static String name(OpenPaper paper) {
      String source = MessageText.of(paper.document().source());
      return paper.info().symbol().map(symbol -> symbol + " (" + source + ")").orElse(source);
    }
  }
}
