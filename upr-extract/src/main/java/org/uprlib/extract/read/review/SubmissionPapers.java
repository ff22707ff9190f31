package org.uprlib.extract.read.review;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmissionReader;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.EnrichedProposal;
import org.uprlib.extract.model.Extraction;

/** Makes sense of stakeholders' submissions. Thread-safe. */
final class SubmissionPapers {
  /** So many paragraphs may name the sender. */
  private static final int HEAD = 6;

  /** Characters of a blank and an article before the State's name. */
  private static final int ARTICLE = 5;

  private final Lazy<SubmissionReader> submissions;
  private final States states;
  private final PhraseTable<Sender> senders =
      PhraseTable.load(
          SubmissionPapers.class::getResourceAsStream, "state-senders.tsv", Sender.class);
  private final List<String> submitters;

  private enum Sender {
    SENDER,
    SPEAKER
  }

  /**
   * @param submitters who submits, as the caller knows; none if the papers are to name them
   */
  SubmissionPapers(States states, List<String> submitters) {
    this.states = states;
    this.submitters = List.copyOf(submitters);
    this.submissions = new Lazy<>(() -> SubmissionReader.create(states));
  }

  /**
   * The content of the submission; empty if {@code paper} does not name its review, or neither who
   * submits nor anything that it proposes, or is the State's own.
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
    if (submission.title().isEmpty() || !named || !made || isOfState(document, submission)) {
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
            paper.placed(document.notices())));
  }

  private boolean isOfState(Document document, Submission submission) {
    return document.paragraphs().stream()
        .limit(HEAD)
        .map(paragraph -> paragraph.text().strip())
        .anyMatch(line -> begins(line, Sender.SENDER) > 0 || speaks(submission.state(), line));
  }

  /** Where the words of this kind end with which {@code line} begins; 0 if it begins otherwise. */
  private int begins(String line, Sender kind) {
    return senders.end(kind, Folding.sameLength(line), 0);
  }

  private boolean speaks(Optional<State> state, String line) {
    int end = begins(line, Sender.SPEAKER);
    return end > 0
        && states
            .find(line.substring(end))
            .findFirst()
            .filter(found -> found.start() <= ARTICLE)
            .map(States.Match::state)
            .filter(found -> state.filter(found::equals).isPresent())
            .isPresent();
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
