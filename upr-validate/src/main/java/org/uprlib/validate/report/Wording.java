package org.uprlib.validate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.FileType;
import org.uprlib.validate.Report;
import org.uprlib.validate.finding.Finding;
import org.uprlib.validate.fix.Fixer;
import org.uprlib.validate.message.Messages;
import org.uprlib.validate.rule.PaperType;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** Sentences that every form of report has. Immutable. */
final class Wording {
  private final Messages messages;

  Wording(Messages messages) {
    this.messages = messages;
  }

  String basis(Report report) {
    if (report.paper() != PaperType.SUBMISSION) {
      return messages.text("paper." + report.paper().word());
    }
    String cycle =
        report.cycle() == 0
            ? messages.text("label.interim")
            : messages.text("label.cycle", Map.of("cycle", report.cycle()));
    return cycle
        + " ("
        + messages.text("cycle." + Messages.word(report.cycleSource()))
        + "), "
        + messages.text("authorship." + Messages.word(report.authorship()));
  }

  /** What the paper is, if it is none to be judged, and that it was not checked. */
  String recognised(Report report) {
    String kind = messages.text("recognised." + Messages.word(report.recognition().kind()));
    String words = report.recognition().evidence();
    String what = words.isEmpty() ? kind : messages.pair(kind, messages.quoted(words));
    return what + " " + messages.text("recognised.not-checked");
  }

  /** What the rules rest on, once for all of them. */
  String restsOn(Report report) {
    return messages.text("rests-on." + report.rules().name());
  }

  /** The findings of each rule, which say the same of several places, together. */
  static List<List<Finding>> byRule(Report report) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      groups.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
    }
    return List.copyOf(groups.values());
  }

  /** The rule's title, and of how many places it finds fault with if they are several. */
  String title(List<Finding> findings) {
    String title = messages.title(findings.get(0).rule());
    return findings.size() == 1
        ? title
        : messages.text("label.times", Map.of("title", title, "count", findings.size()));
  }

  String counts(Report report) {
    return messages.text(
        "label.counts",
        Map.of(
            "errors",
            report.count(Severity.ERROR),
            "warnings",
            report.count(Severity.WARNING),
            "advice",
            report.count(Severity.ADVICE)));
  }

  String mend(Report report, Finding finding) {
    boolean fixable =
        report.submission().document().type() == FileType.DOCX && Fixer.mends(finding.rule().key());
    String mend = messages.mend(finding);
    return fixable ? mend + " " + messages.text("hint.fix") : mend;
  }

  /** Grade, weight and source of a rule. */
  String evidence(Rule rule) {
    String changed =
        rule.severity() == rule.shippedSeverity()
            ? ""
            : ", "
                + messages.text(
                    "label.changed",
                    Map.of(
                        "severity",
                        messages.text("severity." + Messages.word(rule.shippedSeverity()))));
    return messages.text(rule.binding() ? "label.binding" : "label.advisory")
        + ", "
        + messages.text("grade." + Messages.word(rule.grade()))
        + changed
        + ". "
        + messages.source(rule)
        + ".";
  }
}
