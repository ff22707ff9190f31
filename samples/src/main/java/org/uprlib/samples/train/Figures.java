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
    long right = answers.stream().filter(a -> a.action() == a.row().action()).count();
    double actionMacro = 0;
    StringBuilder actionRows = new StringBuilder();
    for (int category = 1; category <= 5; category++) {
      int c = category;
      LabelCounts counts = count(a -> a.row().action() == c, a -> a.action() == c);
      actionMacro += counts.f1() / 5;
      actionRows.append(counts.row("action " + c));
    }
    LabelCounts all = new LabelCounts();
    double issueMacro = 0;
    StringBuilder issueRows = new StringBuilder();
    for (String issue : issues) {
      LabelCounts counts =
          count(a -> a.row().issues().contains(issue), a -> a.issues().contains(issue));
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
    LabelCounts theme = count(a -> a.row().issues().contains(SOGIESC), Answer::sogiesc);
    line(out, "| SOGIESC recall | %s |", theme.recall());
    line(out, "| SOGIESC precision | %s |", theme.precision());
    line(out, "%n| label | rows | precision | recall | F1 |%n|---|---|---|---|---|");
    out.append(actionRows).append(issueRows);
    line(out, "%nCalibration%n%n| stated | action: given | right | issues: given | right |");
    line(out, "|---|---|---|---|---|");
    for (int bin = 0; bin < BINS; bin++) {
      out.append(calibrationRow(bin));
    }
    return out.toString();
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
      for (int k = 0; k < issues.size(); k++) {
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

  private LabelCounts count(Predicate<Answer> gold, Predicate<Answer> given) {
    LabelCounts counts = new LabelCounts();
    answers.forEach(answer -> counts.add(gold.test(answer), given.test(answer)));
    return counts;
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format + "%n", values));
  }
}
