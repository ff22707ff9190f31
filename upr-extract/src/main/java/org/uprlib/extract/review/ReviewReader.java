package org.uprlib.extract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MissingReportException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.UprException;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.PaperKind;
import org.uprlib.extract.recommend.ReportReader;

/** Makes sense of the papers of one review together. Immutable and thread-safe. */
public final class ReviewReader {
  private final ReportReader reports;

  /** A reader that reads reports with {@code reports}. */
  public ReviewReader(ReportReader reports) {
    this.reports = reports;
  }

  /** What {@code papers}, which share a {@link ReviewKey} or are one, yield. */
  public Review read(List<OpenPaper> papers) {
    List<Extraction> extractions = new ArrayList<>();
    List<UprException> unplaced = new ArrayList<>();
    List<OpenPaper> later = new ArrayList<>();
    for (OpenPaper paper : papers) {
      if (isLater(paper.info().kind())) {
        later.add(paper);
        continue;
      }
      Optional<Extraction> extraction = report(paper);
      if (extraction.isPresent()) {
        extractions.add(extraction.get());
      } else {
        unplaced.add(
            new NotUprPaperException(
                paper.document().source(), "a section of conclusions and recommendations"));
      }
    }
    for (OpenPaper paper : later) {
      if (extractions.isEmpty()) {
        String report = ReviewKey.of(paper).map(ReviewKey::report).orElse("of its review");
        unplaced.add(new MissingReportException(paper.document().source(), report));
      }
    }
    return new Review(extractions, unplaced);
  }

  private Optional<Extraction> report(OpenPaper paper) {
    PaperInfo info = paper.info();
    String source = paper.document().source();
    if (holdsNone(info.kind())) {
      Notice notice =
          Notice.general(
              "no-recommendations", "A " + info.kind().words() + " holds no recommendations.");
      return Optional.of(
          new Extraction(source, info, List.of(), List.of(notice.in(paper.document()))));
    }
    return reports
        .read(paper.document(), info)
        .map(
            report -> {
              List<Notice> notices = new ArrayList<>(paper.document().notices());
              notices.addAll(report.notices());
              return new Extraction(
                  source,
                  info.ofKind(PaperKind.WORKING_GROUP_REPORT),
                  report.recommendations(),
                  placed(notices, paper));
            });
  }

  private static List<Notice> placed(List<Notice> notices, OpenPaper paper) {
    return notices.stream().map(notice -> notice.in(paper.document())).toList();
  }

  /** Papers that speak of a report which they are not. */
  private static boolean isLater(PaperKind kind) {
    return kind == PaperKind.ADDENDUM
        || kind == PaperKind.CORRIGENDUM
        || kind == PaperKind.DECISION;
  }

  private static boolean holdsNone(PaperKind kind) {
    return kind == PaperKind.NATIONAL_REPORT
        || kind == PaperKind.COMPILATION
        || kind == PaperKind.STAKEHOLDERS_SUMMARY;
  }
}
