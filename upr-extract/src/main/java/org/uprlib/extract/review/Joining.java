package org.uprlib.extract.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.matrix.Matrix;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.Recommendation;

/** Collects the papers of one review and joins them. For one review and one thread. */
final class Joining {
  private final Map<OpenPaper, Extraction> reports = new LinkedHashMap<>();
  private final Map<OpenPaper, Matrix> matrices = new LinkedHashMap<>();
  private final Map<OpenPaper, Decision> decisions = new LinkedHashMap<>();
  private final List<OpenPaper> later = new ArrayList<>();

  void addReport(OpenPaper paper, Extraction extraction) {
    reports.put(paper, extraction);
  }

  void addMatrix(OpenPaper paper, Matrix matrix) {
    matrices.put(paper, matrix);
  }

  void addDecision(OpenPaper paper, Decision decision) {
    decisions.put(paper, decision);
  }

  void addLater(OpenPaper paper) {
    later.add(paper);
  }

  /** The papers that speak of a report which is not there. */
  List<OpenPaper> withoutReport() {
    if (!reports.isEmpty()) {
      return List.of();
    }
    List<OpenPaper> stranded = new ArrayList<>(later);
    stranded.addAll(decisions.keySet());
    return stranded;
  }

  /** One extraction for each report; without a report, one for each matrix. */
  List<Extraction> extractions() {
    if (reports.isEmpty()) {
      return matrices.entrySet().stream().map(e -> alone(e.getKey(), e.getValue())).toList();
    }
    return reports.values().stream().map(this::joined).toList();
  }

  private static Extraction alone(OpenPaper paper, Matrix matrix) {
    return new Extraction(
        paper.document().source(),
        matrix.paper(),
        matrix.recommendations(),
        ReviewReader.placed(matrix.notices(), paper.document()));
  }

  private Extraction joined(Extraction report) {
    List<Recommendation> recommendations = report.recommendations();
    List<Notice> notices = new ArrayList<>(report.notices());
    List<Paper> papers = new ArrayList<>();
    for (Map.Entry<OpenPaper, Matrix> entry : matrices.entrySet()) {
      MatrixCheck check = new MatrixCheck(entry.getValue());
      recommendations = check.indexed(recommendations);
      notices.addAll(
          ReviewReader.placed(check.differences(recommendations), entry.getKey().document()));
    }
    matrices.forEach((paper, matrix) -> papers.add(paper(paper, matrix.paper())));
    decisions.keySet().forEach(paper -> papers.add(paper(paper, paper.info())));
    papers.sort(Comparator.comparing(Paper::source));
    Optional<Decision> decision = decisions.values().stream().findFirst();
    return new Extraction(
        report.source(), report.paper(), papers, decision, recommendations, report.pledges(), notices);
  }

  private static Paper paper(OpenPaper paper, PaperInfo info) {
    return new Paper(paper.document().source(), info);
  }
}
