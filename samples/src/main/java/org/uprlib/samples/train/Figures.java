package org.uprlib.samples.train;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.uprlib.samples.train.Answers.Answer;

/** The table of measures over a set of answers. */
final class Figures {
  private static final int BINS = 10;
  private static final String SOGIESC = "Sexual Orientation and Gender Identity";

  private final List<Answer> answers;
  private final List<String> issues;

  Figures(List<Answer> answers, List<String> issues) {
    this.answers = answers;
    this.issues = issues;
  }

  String toMarkdown() {
    StringBuilder out = new StringBuilder();
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
    line(out, "| measure | figure |%n|---|---|");
    line(out, "| rows | %d |", answers.size());
    line(out, "| action accuracy | %.4f |", (double) right / answers.size());
    line(out, "| action macro-F1 | %.4f |", actionMacro);
    line(out, "| issue micro-F1 | %.4f |", all.f1());
    line(out, "| issue macro-F1 | %.4f |", issueMacro);
    LabelCounts theme = count(coded, a -> a.row().issues().contains(SOGIESC), Answer::sogiesc);
    line(out, "| SOGIESC recall | %s |", theme.recall());
    line(out, "| SOGIESC precision | %s |", theme.precision());
    line(out, "%n| sessions | rows | action accuracy | issue micro-F1 |%n|---|---|---|---|");
    line(out, "%s", sessions(1, 20));
    line(out, "%s", sessions(21, 26));
    line(out, "%s", sessions(27, 27));
    line(out, "%n| label | rows | precision | recall | F1 |%n|---|---|---|---|---|");
    out.append(actionRows).append(issueRows);
    line(out, "%nCalibration%n%n| stated | action: given | right | issues: given | right |");
    line(out, "|---|---|---|---|---|");
    for (int bin = 0; bin < BINS; bin++) {
      out.append(calibrationRow(bin));
    }
    return out.toString();
  }

  private static long right(List<Answer> answers) {
    return answers.stream().filter(a -> a.action() == a.row().action()).count();
  }

  /**
   * A row of the table of sessions; what the issues' F1 is of rows that do not code them, a dash.
   */
  private String sessions(int first, int last) {
    List<Answer> of =
        answers.stream()
            .filter(a -> a.row().session() >= first && a.row().session() <= last)
            .toList();
    LabelCounts counts = new LabelCounts();
    for (String issue : issues) {
      counts.add(count(of, a -> a.row().issues().contains(issue), a -> a.issues().contains(issue)));
    }
    boolean coded = of.stream().anyMatch(a -> a.row().tellsIssues());
    return String.format(
        Locale.ROOT,
        "| %d–%d | %d | %s | %s |",
        first,
        last,
        of.size(),
        LabelCounts.share(right(of), of.size()),
        coded ? String.format(Locale.ROOT, "%.4f", counts.f1()) : "–");
  }

  private String calibrationRow(int bin) {
    long actions = 0;
    long actionsRight = 0;
    long given = 0;
    long givenRight = 0;
    for (Answer answer : answers) {
      if (bin(answer.confidence()) == bin) {
        actions++;
        actionsRight += answer.action() == answer.row().action() ? 1 : 0;
      }
      for (int k = 0; k < issues.size() && answer.row().tellsIssues(); k++) {
        if (bin(answer.probabilities().get(k)) == bin) {
          given++;
          givenRight += answer.row().issues().contains(issues.get(k)) ? 1 : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "| %.1f–%.1f | %d | %s | %d | %s |%n",
        bin / (double) BINS,
        (bin + 1) / (double) BINS,
        actions,
        LabelCounts.share(actionsRight, actions),
        given,
        LabelCounts.share(givenRight, given));
  }

  private static int bin(double probability) {
    return Math.min(BINS - 1, (int) (probability * BINS));
  }

  private static LabelCounts count(
      List<Answer> of, Predicate<Answer> gold, Predicate<Answer> given) {
    LabelCounts counts = new LabelCounts();
    of.forEach(answer -> counts.add(gold.test(answer), given.test(answer)));
    return counts;
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format + "%n", values));
  }
}
