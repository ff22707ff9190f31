package org.uprlib.extract.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MissingReportException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.addendum.Addendum;
import org.uprlib.extract.addendum.AddendumReader;
import org.uprlib.extract.attribution.Attributor;
import org.uprlib.extract.decision.DecisionReader;
import org.uprlib.extract.matrix.Matrix;
import org.uprlib.extract.matrix.MatrixReader;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperKind;
import org.uprlib.extract.pledge.PledgeReader;
import org.uprlib.extract.position.PhraseBook;
import org.uprlib.extract.recommend.RecommendationReader;
import org.uprlib.extract.recommend.ReportReader;

/** Makes sense of the papers of one review together. Immutable and thread-safe. */
public final class ReviewReader {
  private final ReportReader reports;
  private final MatrixReader matrices;
  private final DecisionReader decisions;
  private final AddendumReader addenda;
  private final PledgeReader pledges;
  private final SubmissionPapers submissions;

  /** A reader that knows these States and wordings. */
  public ReviewReader(States states, PhraseBook phrases) {
    RecommendationReader recommendations = new RecommendationReader(new Attributor(states));
    this.reports = new ReportReader(states, phrases);
    this.matrices = new MatrixReader(states, phrases, recommendations);
    this.decisions = new DecisionReader(states);
    this.addenda = new AddendumReader(phrases, states);
    this.pledges = new PledgeReader(states);
    this.submissions = new SubmissionPapers(states);
  }

  /**
   * What {@code papers} yield. Those of another review are not joined; a paper that does not tell
   * its review belongs to the first one's.
   */
  public Review read(List<OpenPaper> papers) {
    List<Extraction> extractions = new ArrayList<>();
    List<UprException> unplaced = new ArrayList<>();
    for (List<OpenPaper> together : byReview(papers)) {
      Review review = readTogether(together);
      extractions.addAll(review.extractions());
      unplaced.addAll(review.unplaced());
    }
    return new Review(extractions, unplaced);
  }

  private static Collection<List<OpenPaper>> byReview(List<OpenPaper> papers) {
    Map<ReviewKey, List<OpenPaper>> reviews = new LinkedHashMap<>();
    List<OpenPaper> open = new ArrayList<>();
    for (OpenPaper paper : papers) {
      ReviewKey.of(paper)
          .ifPresentOrElse(
              key -> reviews.computeIfAbsent(key, k -> new ArrayList<>()).add(paper),
              () -> open.add(paper));
    }
    drafts(reviews, open);
    if (reviews.isEmpty()) {
      return List.of(open);
    }
    reviews.values().iterator().next().addAll(open);
    return reviews.values();
  }

  /** A draft's symbol is not the one that the later papers of its review name. */
  private static void drafts(Map<ReviewKey, List<OpenPaper>> reviews, List<OpenPaper> open) {
    List<ReviewKey> drafts = reviews.keySet().stream().filter(ReviewKey::isDraft).toList();
    if (drafts.size() == 1 && reviews.size() == 2) {
      open.addAll(reviews.remove(drafts.get(0)));
    }
  }

  private Review readTogether(List<OpenPaper> papers) {
    List<Extraction> alone = new ArrayList<>();
    List<UprException> unplaced = new ArrayList<>();
    Joining joining = new Joining();
    for (OpenPaper paper : papers) {
      Optional<Matrix> matrix = matrices.read(paper.document(), paper.info());
      if (matrix.isPresent()) {
        joining.addMatrix(paper, matrix.get());
      } else if (paper.info().kind() == PaperKind.DECISION) {
        decisions
            .read(paper.document(), paper.info())
            .ifPresentOrElse(
                decision -> joining.addDecision(paper, decision),
                () -> unplaced.add(lacks(paper, "a decision on a review")));
      } else if (paper.info().kind() == PaperKind.ADDENDUM) {
        joining.addAddendum(paper, addendum(paper), pledges.read(paper.document(), paper.info()));
      } else if (paper.info().kind() == PaperKind.CORRIGENDUM) {
        joining.addCorrigendum(paper);
      } else if (holdsNone(paper.info().kind())) {
        alone.add(without(paper));
      } else {
        Optional<Extraction> report = report(paper);
        Optional<Extraction> submission = submission(paper, report);
        if (submission.isPresent()) {
          alone.add(submission.get());
        } else if (report.isPresent()) {
          joining.addReport(paper, report.get());
        } else {
          unplaced.add(lacks(paper, missing(paper.info().kind())));
        }
      }
    }
    alone.addAll(joining.extractions());
    for (OpenPaper paper : joining.withoutReport()) {
      String report = ReviewKey.of(paper).map(ReviewKey::report).orElse("of its review");
      unplaced.add(new MissingReportException(paper.document().source(), report));
    }
    return new Review(alone, unplaced);
  }

  private Optional<Extraction> report(OpenPaper paper) {
    Document document = paper.document();
    return reports
        .read(document, paper.info())
        .map(
            report -> {
              List<Notice> notices = new ArrayList<>(document.notices());
              notices.addAll(report.notices());
              return new Extraction(
                  document.source(),
                  paper.info().ofKind(PaperKind.WORKING_GROUP_REPORT),
                  List.of(),
                  Optional.empty(),
                  report.recommendations(),
                  pledges.read(document, paper.info()),
                  placed(notices, document));
            });
  }

  /** A paper without a title of its own in which no State recommends anything may be one. */
  private Optional<Extraction> submission(OpenPaper paper, Optional<Extraction> report) {
    boolean attributed =
        report.stream()
            .flatMap(each -> each.recommendations().stream())
            .anyMatch(each -> !each.recommendingStates().isEmpty());
    return paper.info().kind() == PaperKind.UNKNOWN && !attributed
        ? submissions.read(paper)
        : Optional.empty();
  }

  private Addendum addendum(OpenPaper paper) {
    Document document = paper.document();
    return addenda.read(document, paper.info().symbol().orElse(document.source()));
  }

  private static Extraction without(OpenPaper paper) {
    String kind = paper.info().kind().words();
    Notice notice =
        Notice.general("no-recommendations", "A " + kind + " holds no recommendations.");
    Document document = paper.document();
    return new Extraction(document.source(), paper.info(), List.of(), List.of(notice.in(document)));
  }

  static List<Notice> placed(List<Notice> notices, Document document) {
    return notices.stream().map(notice -> notice.in(document)).toList();
  }

  private static String missing(PaperKind kind) {
    return kind == PaperKind.MATRIX
        ? "a table of recommendations"
        : "a section of conclusions and recommendations";
  }

  private static UprException lacks(OpenPaper paper, String missing) {
    return new NotUprPaperException(paper.document().source(), missing);
  }

  private static boolean holdsNone(PaperKind kind) {
    return kind == PaperKind.NATIONAL_REPORT
        || kind == PaperKind.COMPILATION
        || kind == PaperKind.STAKEHOLDERS_SUMMARY;
  }
}
