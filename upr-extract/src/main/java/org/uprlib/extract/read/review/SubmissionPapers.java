package org.uprlib.extract.read.review;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.submission.Authorship;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmissionReader;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.EnrichedProposal;
import org.uprlib.extract.model.Extraction;

/** Makes sense of stakeholders' submissions. Thread-safe. */
final class SubmissionPapers {
  private final Lazy<SubmissionReader> submissions;
  private final List<String> submitters;

  /**
   * @param submitters who submits, as the caller knows; none if the papers are to name them
   */
  SubmissionPapers(States states, List<String> submitters) {
    this.submitters = List.copyOf(submitters);
    this.submissions = new Lazy<>(() -> SubmissionReader.create(states));
  }

  /**
   * What the submission holds; empty if {@code paper} does not name its review, or neither who
   * submits nor anything that it proposes.
   */
  Optional<Extraction> read(OpenPaper paper) {
    Document document = paper.document();
    Submission submission =
        submissions
            .get()
            .read(document, FileProperties.UNKNOWN, paper.deadline())
            .submittedBy(submitters, Authorship.UNKNOWN);
    boolean named = submission.stateName().isPresent() || submission.session().isPresent();
    boolean made = !submission.organisations().isEmpty() || !submission.proposals().isEmpty();
    if (submission.title().isEmpty() || !named || !made) {
      return Optional.empty();
    }
    return Optional.of(
        new Extraction(
            document.source(),
            info(submission, paper.info()),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            submission.organisations(),
            submission.proposals().stream().map(EnrichedProposal::new).toList(),
            ReviewReader.placed(document.notices(), document)));
  }

  /** Symbols in a submission are those of papers that it cites. */
  private static PaperInfo info(Submission submission, PaperInfo front) {
    return new PaperInfo(
        Optional.empty(),
        submission.state(),
        submission.stateName(),
        submission.session(),
        submission.cycle(),
        front.councilSession(),
        front.date(),
        submission.language(),
        PaperKind.SUBMISSION);
  }
}
