package org.uprlib.validate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.uprlib.extract.submission.PartKind;
import org.uprlib.validate.Report;
import org.uprlib.validate.finding.Finding;
import org.uprlib.validate.finding.NotChecked;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.message.Messages;
import org.uprlib.validate.rule.Rule;

/** Writes a report as one HTML page that needs nothing else. Immutable and thread-safe. */
public final class HtmlReport {
  private final Messages messages;
  private final Wording wording;

  /** A writer with texts in this language. */
  public HtmlReport(Messages messages) {
    this.messages = messages;
    this.wording = new Wording(messages);
  }

  /** The page. */
  public String write(Report report) {
    StringBuilder out = new StringBuilder();
    String title = messages.text("label.title") + " – " + report.source();
    out.append("<!DOCTYPE html>\n<html lang=\"").append(messages.language()).append("\"><head>");
    out.append("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,");
    out.append("initial-scale=1\"><title>").append(safe(title)).append("</title><style>");
    out.append(style()).append("</style></head><body>\n<header><h1>").append(safe(report.source()));
    out.append("</h1><p class=\"soft\">")
        .append(safe(wording.basis(report)))
        .append("</p></header>\n");
    if (!report.judged()) {
      out.append("<p>").append(safe(wording.recognised(report))).append("</p>\n");
      return out.append("</body></html>\n").toString();
    }
    words(report, out);
    out.append("<h2>").append(text("label.findings")).append("</h2>\n<p>");
    String none = messages.text("label.none");
    out.append(safe(report.findings().isEmpty() ? none : wording.counts(report))).append("</p>\n");
    Wording.byRule(report).forEach(findings -> findings(report, findings, out));
    notChecked(report, out);
    out.append("<p class=\"soft\">").append(safe(wording.restsOn(report))).append("</p>\n");
    return out.append("</body></html>\n").toString();
  }

  private void words(Report report, StringBuilder out) {
    WordMeter meter = WordMeter.of(report);
    out.append("<section><h2>").append(text("label.words")).append("</h2>\n<p");
    out.append(meter.over() ? " class=\"over\">" : ">")
        .append(safe(String.join(" · ", meter.lines(messages))));
    out.append("</p>\n");
    meter
        .limit()
        .ifPresent(
            limit -> {
              out.append("<meter min=\"0\" max=\"").append(Math.max(limit, meter.counted()));
              out.append("\" low=\"")
                  .append(limit)
                  .append("\" high=\"")
                  .append(limit)
                  .append("\" optimum=\"0\" value=\"");
              out.append(meter.counted()).append("\"></meter>\n");
            });
    out.append("<table>");
    for (PartKind part : PartKind.values()) {
      int words = report.measurements().words().byPart().get(part);
      if (words > 0) {
        row(messages.text("part." + Messages.word(part)), words, out);
      }
    }
    out.append("</table>\n");
    if (meter.over()) {
      out.append("<p class=\"soft\">").append(text("label.longest")).append("</p><table>");
      for (WordCounts.SectionWords section : WordMeter.longest(report)) {
        row(Messages.quote(section.section().title()), section.words(), out);
      }
      out.append("</table>");
    }
    out.append("</section>\n");
  }

  private void row(String label, int words, StringBuilder out) {
    out.append("<tr><td>").append(safe(label)).append("</td><td>");
    out.append(messages.number(words)).append("</td></tr>");
  }

  private void findings(Report report, List<Finding> findings, StringBuilder out) {
    Rule rule = findings.get(0).rule();
    String severity = Messages.word(findings.get(0).severity());
    out.append("<article class=\"").append(severity).append("\"><h3><b>");
    out.append(text("severity." + severity)).append("</b> ");
    out.append(safe(wording.title(findings))).append(" <span class=\"soft\">");
    out.append(safe(rule.id())).append("</span></h3>");
    for (Finding finding : findings) {
      out.append("<p>").append(safe(messages.found(finding))).append("</p><p class=\"soft\">");
      out.append(safe(messages.place(finding.place()))).append("</p>");
      if (!finding.place().words().isBlank()) {
        out.append("<blockquote dir=\"auto\">");
        out.append(safe(Messages.quote(finding.place().words()))).append("</blockquote>");
      }
    }
    out.append("<dl>");
    pair("label.asked", messages.requirement(rule), out);
    pair("label.mend", wording.mend(report, findings.get(0)), out);
    pair("label.evidence", wording.evidence(rule), out);
    out.append("</dl></article>\n");
  }

  private void pair(String label, String value, StringBuilder out) {
    out.append("<dt>").append(text(label)).append("</dt><dd>").append(safe(value)).append("</dd>");
  }

  private void notChecked(Report report, StringBuilder out) {
    if (report.notChecked().isEmpty()) {
      return;
    }
    out.append("<h2>").append(text("label.not-checked")).append("</h2><ul>\n");
    for (NotChecked open : report.notChecked()) {
      String reason = messages.text(open.reason().key());
      out.append("<li>").append(safe(messages.pair(messages.title(open.rule()), reason)));
      out.append(" <span class=\"soft\">").append(safe(open.rule().id())).append("</span></li>\n");
    }
    out.append("</ul>\n");
  }

  private String text(String key) {
    return safe(messages.text(key));
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
