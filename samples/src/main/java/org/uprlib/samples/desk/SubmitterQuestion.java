package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmitterCandidate;
import org.uprlib.validate.Report;
import org.uprlib.validate.rule.PaperType;

/**
 * What is asked before the verdict where the first page leaves open who submits, and so which limit
 * applies: which of the names found do, who else, and whether jointly. Immutable.
 *
 * @param paper name of the paper
 * @param candidates names that may be of those who submit
 */
record SubmitterQuestion(String paper, List<String> candidates) implements Result {
  /** The field that says that it was asked, also without an answer. */
  static final String ASKED = "asked";

  private static final Fragment FORM = new Fragment("submitters");
  private static final String TICKED = "submitter-";
  private static final String OTHERS = "others";
  private static final int MOST_CANDIDATES = 40;

  SubmitterQuestion {
    candidates = List.copyOf(candidates);
  }

  /** What to ask of a paper; nothing if it says so, or is not a submission. */
  static Optional<SubmitterQuestion> of(String paper, Report report) {
    boolean open =
        report.judged()
            && report.paper() == PaperType.SUBMISSION
            && report.authorship() == Authorship.UNKNOWN;
    return open
        ? Optional.of(new SubmitterQuestion(paper, names(report.submission())))
        : Optional.empty();
  }

  private static List<String> names(Submission submission) {
    return submission.candidates().stream()
        .filter(SubmitterCandidate::possible)
        .map(candidate -> candidate.organisation().name())
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** The names that a person ticked and wrote. */
  static List<String> answered(Map<String, String> fields) {
    Stream<String> ticked =
        IntStream.range(0, MOST_CANDIDATES).mapToObj(i -> fields.getOrDefault(TICKED + i, ""));
    Stream<String> written = fields.getOrDefault(OTHERS, "").lines();
    return Stream.concat(ticked, written)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  @Override
  public String title(Wording wording) {
    return paper;
  }

  @Override
  public String page(Visit visit, Wording wording) {
    List<Map<String, ?>> ticks = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      ticks.add(Map.of("field", TICKED + i, "name", candidates.get(i)));
    }
    Map<String, ?> view =
        Map.of(
            "address", visit.to("check", visit.part(1), "submitters"),
            "tick", wording.text(candidates.isEmpty() ? "who.nobody" : "who.tick"),
            "candidates", ticks,
            "others", wording.text(candidates.isEmpty() ? "who.names" : "who.others"));
    return FORM.fill(view, wording);
  }

  @Override
  public Optional<Answer> file(String name, Visit visit, Wording wording) {
    return Optional.empty();
  }
}
