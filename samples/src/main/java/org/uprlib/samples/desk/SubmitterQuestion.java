package org.uprlib.samples.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.paper.submission.Authorship;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmitterCandidate;
import org.uprlib.validate.Report;
import org.uprlib.validate.rule.PaperType;

/**
 * What is asked before the verdict where the first page leaves open who submits, and so which limit
 * holds: which of the names found do, who else, and whether jointly. Immutable.
 *
 * @param paper name of the paper
 * @param candidates names that may be of those who submit
 */
record SubmitterQuestion(String paper, List<String> candidates) implements Result {
  /** The field that says that it was asked, whatever the answer. */
  static final String ASKED = "asked";

  private static final String TICKED = "submitter-";
  private static final String OTHERS = "others";
  private static final int MOST_CANDIDATES = 40;

  SubmitterQuestion {
    candidates = List.copyOf(candidates);
  }

  /** What to ask of a paper; nothing if it says so, or is no submission. */
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
  public void show(Html out, Visit visit, Wording wording) {
    out.add("<form class=\"submitters\" method=\"post\" enctype=\"multipart/form-data\" action=\"");
    out.text(visit.to("check", visit.part(1), "submitters")).add("\"><fieldset><legend>");
    out.text(wording.text("who.title")).add("</legend>");
    out.element("p", wording.text(candidates.isEmpty() ? "who.nobody" : "who.tick"));
    for (int i = 0; i < candidates.size(); i++) {
      out.add("<p><label><input type=\"checkbox\" name=\"" + TICKED + i + "\" value=\"");
      out.text(candidates.get(i)).add("\"> <span dir=\"auto\">");
      out.text(candidates.get(i)).add("</span></label></p>");
    }
    out.add("<p><label>");
    out.text(wording.text(candidates.isEmpty() ? "who.names" : "who.others"));
    out.add("<br><textarea name=\"" + OTHERS + "\" rows=\"3\" cols=\"50\" maxlength=\"900\">");
    out.add("</textarea></label></p><p>");
    for (String whose : List.of("unknown", "single", "joint")) {
      out.add("<label><input type=\"radio\" name=\"authors\" value=\"" + whose + "\"");
      out.add(whose.equals("unknown") ? " checked> " : "> ");
      out.text(wording.text("who." + whose)).add("</label> ");
    }
    out.add(
        "</p></fieldset><input type=\"hidden\" name=\"" + ASKED + "\" value=\"yes\"><p><button>");
    out.text(wording.text("who.go")).add("</button></p></form>");
  }

  @Override
  public Optional<Answer> file(String name, Visit visit, Wording wording) {
    return Optional.empty();
  }
}
