package org.uprlib.samples.train;

import java.util.List;
import java.util.function.Predicate;
import org.uprlib.samples.train.Answers.Answer;

/** The table of measures over a set of answers. */
final class Figures {
  private static final String SOGIESC = "Sexual Orientation and Gender Identity";

  private final List<Answer> answers;
  private final List<String> issues;

  Figures(List<Answer> answers, List<String> issues) {
    this.answers = answers;
    this.issues = issues;
  }

  String toMarkdown() {
    long right = right(answers);
    double actionMacro = 0;
    StringBuilder actionRows = new StringBuilder();
    for (int category = 1; category <= 5; category++) {
      int c = category;
      LabelCounts counts = count(answers, a -> a.row().action() == c, a -> a.action() == c);
      actionMacro += counts.f1() / 5;
      actionRows.append(counts.row("action " + c));
    }
    List<Answer> coded = answers.stream().filter(a -> a.row().tellsIssues()).toList();
    LabelCounts all = new LabelCounts();
    double issueMacro = 0;
    StringBuilder issueRows = new StringBuilder();
    for (String issue : issues) {
      LabelCounts counts =
          count(coded, a -> a.row().issues().contains(issue), a -> a.issues().contains(issue));
      all.add(counts);
      issueMacro += counts.f1() / issues.size();
      issueRows.append(counts.row(issue));
    }
    LabelCounts theme = count(coded, a -> a.row().issues().contains(SOGIESC), Answer::sogiesc);
    Markdown out =
        new Markdown()
            .head("measure | figure")
            .line("| rows | %d |", answers.size())
            .line("| action accuracy | %.4f |", (double) right / answers.size())
            .line("| action macro-F1 | %.4f |", actionMacro)
            .line("| issue micro-F1 | %.4f |", all.f1())
            .line("| issue macro-F1 | %.4f |", issueMacro)
            .line("| SOGIESC recall | %s |", Markdown.share(theme.recall()))
            .line("| SOGIESC precision | %s |", Markdown.share(theme.precision()))
            .line("")
            .head("sessions | rows | action accuracy | issue micro-F1");
    addSessions(1, 20, out);
    addSessions(21, 26, out);
    addSessions(27, 27, out);
    out.line("")
        .head(LabelCounts.COLUMNS)
        .add(actionRows)
        .add(issueRows)
        .line("%nCalibration%n")
        .head("stated | action: given | right | issues: given | right");
    addCalibration(out);
    return out.toString();
  }

  private static long right(List<Answer> answers) {
    return answers.stream().filter(a -> a.action() == a.row().action()).count();
  }

  /**
   * Adds a row of the table of sessions; what the issues' F1 is of rows that do not code them, a
   * dash.
   */
  private void addSessions(int first, int last, Markdown out) {
    List<Answer> of =
        answers.stream()
            .filter(a -> a.row().session() >= first && a.row().session() <= last)
            .toList();
    LabelCounts counts = new LabelCounts();
    for (String issue : issues) {
      counts.add(count(of, a -> a.row().issues().contains(issue), a -> a.issues().contains(issue)));
    }
    boolean coded = of.stream().anyMatch(a -> a.row().tellsIssues());
    out.line(
        "| %d–%d | %d | %s | %s |",
        first,
        last,
        of.size(),
        Markdown.share((double) right(of) / of.size()),
        Markdown.share(coded ? counts.f1() : Double.NaN));
  }

  private void addCalibration(Markdown out) {
    Reliability actions = Reliability.byTenths();
    Reliability given = Reliability.byTenths();
    for (Answer answer : answers) {
      actions.add(answer.confidence(), answer.action() == answer.row().action());
      for (int k = 0; k < issues.size() && answer.row().tellsIssues(); k++) {
        given.add(answer.probabilities().get(k), answer.row().issues().contains(issues.get(k)));
      }
    }
    for (int i = 0; i < actions.ranges().size(); i++) {
      Reliability.Range action = actions.ranges().get(i);
      Reliability.Range issue = given.ranges().get(i);
      out.line(
          "| %s | %d | %s | %d | %s |",
          action.name(),
          action.count(),
          Markdown.share(action.right()),
          issue.count(),
          Markdown.share(issue.right()));
    }
  }

  private static LabelCounts count(
      List<Answer> of, Predicate<Answer> gold, Predicate<Answer> given) {
    LabelCounts counts = new LabelCounts();
    of.forEach(answer -> counts.add(gold.test(answer), given.test(answer)));
    return counts;
  }
}
