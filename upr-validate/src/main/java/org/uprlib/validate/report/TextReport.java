package org.uprlib.validate.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.text.TerminalText;
import org.uprlib.validate.Report;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.NotChecked;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** Writes a report as lines for a terminal. Immutable and thread-safe. */
final class TextReport {
  private static final int METER = 30;

  private final Messages messages;
  private final ReportWording wording;
  private final boolean colour;

  /**
   * @param colour whether to colour severities with ANSI codes
   */
  TextReport(Messages messages, boolean colour) {
    this.messages = messages;
    this.wording = new ReportWording(messages);
    this.colour = colour;
  }

  /**
   * The report, its last line closed.
   *
   * @param fix the command that mends the file, as it is typed; shown if it would mend something
   */
  String write(Report report, Optional<String> fix) {
    StringBuilder out = new StringBuilder();
    out.append(bold(clean(report.source()))).append('\n');
    out.append("  ").append(verdict(report)).append('\n');
    if (!report.judged()) {
      notices(report, out);
      return out.toString();
    }
    out.append("  ").append(wording.basis(report)).append('\n');
    words(report, out);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)) {
      for (List<Finding> findings : ReportWording.of(severity, report)) {
        findings(report, findings, out);
      }
    }
    String kept = wording.kept(report);
    if (!kept.isEmpty()) {
      out.append('\n').append("  ").append(messages.labelled("label.kept", kept)).append('\n');
    }
    if (!report.notChecked().isEmpty()) {
      out.append("  ").append(messages.labelled("label.not-checked", "")).append('\n');
      for (NotChecked open : report.notChecked()) {
        String title = clean(messages.title(open.rule()));
        out.append("    ").append(messages.pair(title, messages.text(open.reason().key())));
        out.append(soft(" (" + open.rule().id() + ")")).append('\n');
      }
    }
    notices(report, out);
    out.append("  ").append(soft(wording.restsOn(report))).append('\n');
    if (fix.isPresent() && ReportWording.isFixable(report)) {
      String next = messages.text("label.fix", Map.of("command", clean(fix.get())));
      out.append('\n').append("  ").append(next).append('\n');
    }
    return out.toString();
  }

  private void notices(Report report, StringBuilder out) {
    if (!report.notices().isEmpty()) {
      out.append("  ").append(messages.labelled("label.notices", "")).append('\n');
      for (Notice notice : report.notices()) {
        out.append("    ").append(clean(messages.notice(notice)));
        out.append(soft(" (" + clean(notice.code()) + ")")).append('\n');
      }
    }
  }

  private String verdict(Report report) {
    String sentence = clean(wording.verdict(report));
    return switch (report.readiness()) {
      case NOT_READY -> coloured(Severity.ERROR, sentence);
      case READY -> colour ? "\u001B[1;32m" + sentence + "\u001B[0m" : sentence;
      default -> bold(sentence);
    };
  }

  private void words(Report report, StringBuilder out) {
    WordMeter meter = WordMeter.of(report);
    out.append("  ");
    meter.limit().ifPresent(limit -> out.append(bar(meter.counted(), limit)).append(' '));
    String lines = String.join("\n  ", meter.lines(messages));
    out.append(meter.over() ? coloured(Severity.ERROR, lines) : lines).append('\n');
    for (PartKind part : PartKind.values()) {
      int words = report.measurements().words().byPart().get(part);
      if (words > 0) {
        out.append("    ").append(messages.text("part." + Messages.word(part))).append(' ');
        out.append(messages.number(words)).append('\n');
      }
    }
    if (meter.over()) {
      out.append("  ").append(messages.labelled("label.longest", "")).append('\n');
      for (WordCounts.SectionWords section : WordMeter.longest(report)) {
        out.append("    ").append(messages.number(section.words())).append("  ");
        out.append(clean(Messages.quote(section.section().title()))).append('\n');
      }
    }
  }

  private static String bar(int counted, int limit) {
    int filled = (int) Math.min(METER, Math.round(METER * (double) counted / limit));
    return "[" + "#".repeat(filled) + ".".repeat(METER - filled) + "]";
  }

  private void findings(Report report, List<Finding> findings, StringBuilder out) {
    Rule rule = findings.get(0).rule();
    Severity severity = findings.get(0).severity();
    String label = messages.text("severity." + Messages.word(severity));
    String title = messages.pair(label, clean(wording.title(findings)));
    out.append('\n').append("  ").append(coloured(severity, title)).append('\n');
    for (Finding finding : findings) {
      out.append("    ").append(clean(messages.found(finding))).append('\n');
      line("label.where", messages.place(finding.place()), out);
      if (!finding.place().words().isBlank()) {
        out.append("      ").append(clean(messages.quoted(finding.place().words()))).append('\n');
      }
    }
    line("label.mend", wording.mend(report, findings.get(0)), out);
    String asked = messages.labelled("label.asked", messages.requirement(rule));
    String evidence = messages.pair(rule.id(), wording.evidence(rule));
    out.append("    ").append(soft(clean(asked))).append('\n');
    out.append("    ").append(soft(clean(evidence))).append('\n');
  }

  private void line(String label, String text, StringBuilder out) {
    out.append("    ").append(clean(messages.labelled(label, text))).append('\n');
  }

  private String soft(String text) {
    return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
  }

  private String bold(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  private String coloured(Severity severity, String text) {
    if (!colour) {
      return text;
    }
    String code = severity == Severity.ERROR ? "31" : severity == Severity.WARNING ? "33" : "36";
    return "\u001B[1;" + code + "m" + text + "\u001B[0m";
  }

  /** Replaces control characters in the text of a document. */
  private static String clean(String text) {
    return TerminalText.of(text);
  }
}
