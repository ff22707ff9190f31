package org.uprlib.extract.read.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MessageText;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.Addendum;
import org.uprlib.extract.read.matrix.Matrix;
import org.uprlib.extract.read.position.FinalPositions;

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

  /** One extraction for each report, however many files hold it; without, one for each matrix. */
  List<Extraction> extractions() {
    if (reports.isEmpty()) {
      return matrices.entrySet().stream().map(e -> alone(e.getKey(), e.getValue())).toList();
    }
    return SamePaper.once(reports).entrySet().stream()
        .map(e -> joined(e.getKey(), e.getValue()))
        .toList();
  }

  private static Extraction alone(OpenPaper paper, Matrix matrix) {
    return new Extraction(
        paper.document().source(),
        matrix.paper(),
        matrix.recommendations(),
        ReviewReader.placed(matrix.notices(), paper.document()));
  }

  private Extraction joined(OpenPaper reportPaper, Extraction report) {
    List<Notice> notices = new ArrayList<>(report.notices());
    List<Paper> papers = new ArrayList<>(report.furtherPapers());
    List<Recommendation> corrected = corrected(reportPaper, report, papers, notices);
    List<Pledge> made = new ArrayList<>(report.pledges());
    List<Recommendation> recommendations =
        answered(report, corrected, papers, made, notices, reportPaper.deadline());
    for (Map.Entry<OpenPaper, Matrix> entry : matrices.entrySet()) {
      MatrixCheck check = new MatrixCheck(entry.getValue());
      recommendations = check.indexed(recommendations);
      notices.addAll(ReviewReader.placed(entry.getValue().notices(), entry.getKey().document()));
      notices.addAll(
          ReviewReader.placed(
              check.differences(recommendations, report.paper().language()),
              entry.getKey().document()));
    }
    matrices.forEach((paper, matrix) -> papers.add(paper(paper, matrix.paper())));
    decisions.keySet().forEach(paper -> papers.add(paper(paper, paper.info())));
    papers.sort(Comparator.comparing(Paper::source));
    Optional<Decision> decision = decisions.values().stream().findFirst();
    return report.completed(papers, decision, recommendations, made, notices);
  }

  /** The report's recommendations with its corrigenda applied, in the order of issue. */
  private List<Recommendation> corrected(
      OpenPaper paper, Extraction report, List<Paper> papers, List<Notice> notices) {
    List<Recommendation> recommendations = report.recommendations();
    List<OpenPaper> inOrder = corrigenda.keySet().stream().sorted(IN_ORDER_OF_ISSUE).toList();
    for (OpenPaper corrigendum : inOrder) {
      papers.add(paper(corrigendum, corrigendum.info()));
      List<Notice> remarks = new ArrayList<>();
      recommendations =
          corrector.apply(
              recommendations,
              corrigenda.get(corrigendum),
              paper.document(),
              report.paper().stateUnderReview(),
              corrigendum.document(),
              remarks);
      notices.addAll(ReviewReader.placed(remarks, corrigendum.document()));
    }
    return recommendations;
  }

  private List<Recommendation> answered(
      Extraction report,
      List<Recommendation> recommendations,
      List<Paper> papers,
      List<Pledge> made,
      List<Notice> notices,
      Deadline deadline) {
    List<OpenPaper> inOrder =
        addenda.keySet().stream()
            .filter(each -> fits(report, each))
            .sorted(IN_ORDER_OF_ISSUE)
            .toList();
    inOrder.forEach(paper -> papers.add(paper(paper, paper.info())));
    List<Addendum> answers = new ArrayList<>();
    Set<List<Object>> read = new HashSet<>();
    for (OpenPaper paper : Revisions.current(inOrder, notices)) {
      boolean again =
          paper.info().symbol().isPresent()
              && !read.add(List.of(paper.info().symbol(), paper.info().language()));
      if (again) {
        notices.add(
            Notice.general(
                "same-paper",
                MessageText.of(paper.document().source()) + " is read once already.",
                Map.of("file", paper.document().source())));
        continue;
      }
      Addendum addendum = addenda.get(paper);
      answers.add(addendum);
      made.addAll(pledges.get(paper));
      notices.addAll(ReviewReader.placed(addendum.notices(), paper.document()));
    }
    FinalPositions settled = FinalPositions.of(recommendations, answers, deadline);
    notices.addAll(settled.notices());
    return settled.recommendations();
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
}
