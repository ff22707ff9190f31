package org.uprlib.validate.report;

import java.util.List;
import java.util.Map;
import org.uprlib.extract.submission.PartKind;
import org.uprlib.validate.Report;
import org.uprlib.validate.finding.Finding;
import org.uprlib.validate.finding.NotChecked;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.message.Messages;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** Writes a report as lines for a terminal. Immutable and thread-safe. */
public final class TextReport {
  private static final int METER = 30;

  private final Messages messages;
  private final Wording wording;
  private final boolean colour;

  /**
   * @param colour whether to colour severities with ANSI codes
   */
  public TextReport(Messages messages, boolean colour) {
    this.messages = messages;
    this.wording = new Wording(messages);
    this.colour = colour;
  }

  /** The report, its last line closed. */
  public String write(Report report) {
    StringBuilder out = new StringBuilder();
    out.append(bold(clean(report.source()))).append('\n');
    out.append("  ").append(wording.basis(report)).append('\n');
    if (!report.judged()) {
      return out.append("  ").append(clean(wording.recognised(report))).append('\n').toString();
    }
    words(report, out);
    for (List<Finding> findings : Wording.byRule(report)) {
      findings(report, findings, out);
    }
    if (report.findings().isEmpty()) {
      out.append('\n').append("  ").append(messages.text("label.none")).append('\n');
    } else {
      out.append('\n').append("  ").append(wording.counts(report)).append('\n');
    }
    if (!report.notChecked().isEmpty()) {
      out.append("  ").append(messages.labelled("label.not-checked", "")).append('\n');
      for (NotChecked open : report.notChecked()) {
        out.append("    ")
            .append(open.rule().id())
            .append(" – ")
            .append(messages.pair(messages.title(open.rule()), messages.text(open.reason().key())))
            .append('\n');
      }
    }
    out.append("  ").append(wording.restsOn(report)).append('\n');
    return out.toString();
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
    out.append('\n').append("  ").append(coloured(severity, label)).append(' ');
    out.append(rule.id()).append(" – ").append(wording.title(findings)).append('\n');
    for (Finding finding : findings) {
      line("label.where", messages.place(finding.place()), out);
      if (!finding.place().words().isBlank()) {
        out.append("      ").append(clean(messages.quoted(finding.place().words()))).append('\n');
      }
      out.append("    ").append(clean(messages.found(finding))).append('\n');
    }
    line("label.asked", messages.requirement(rule), out);
    line("label.mend", wording.mend(report, findings.get(0)), out);
    line("label.evidence", wording.evidence(rule), out);
  }

  private void line(String label, String text, StringBuilder out) {
    out.append("    ").append(clean(messages.labelled(label, text))).append('\n');
  }

  /** The last lines for several files. */
  public String summary(int files, int withErrors, int failed) {
    Map<String, Integer> facts = Map.of("files", files, "errors", withErrors, "failed", failed);
    return messages.text("label.summary", facts) + "\n";
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

  /** Nothing that a document holds may steer a terminal. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return clean.toString();
  }
}
