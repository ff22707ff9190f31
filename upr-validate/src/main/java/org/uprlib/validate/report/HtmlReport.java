package org.uprlib.validate.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.submission.PartKind;
import org.uprlib.validate.Readiness;
import org.uprlib.validate.Report;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.NotChecked;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** Writes a report as one HTML page that needs nothing else. Immutable and thread-safe. */
public final class HtmlReport {
  /** Places of one rule that are shown at once; the rest is folded. */
  private static final int SHOWN = 3;

  private static final String COMMAND = "\0";

  private final Messages messages;
  private final ReportWording wording;

  /** Whether the command that mends a file is named. */
  private final boolean commands;

  /** A writer with texts in this language. */
  public HtmlReport(Messages messages) {
    this(messages, true);
  }

  private HtmlReport(Messages messages, boolean commands) {
    this.messages = messages;
    this.wording = new ReportWording(messages);
    this.commands = commands;
  }

  /** As {@link #write(Report, Optional)} without a command. */
  public String write(Report report) {
    return write(report, Optional.empty());
  }

  /**
   * The page.
   *
   * @param fix the command that mends the file, as it is typed; shown if it would mend something
   */
  public String write(Report report, Optional<String> fix) {
    Html out =
        Html.page(
            messages.language(), messages.pair(messages.text("label.title"), report.source()));
    out.add("<header><p class=\"kicker\">").text(messages.text("label.title")).add("</p><h1>");
    out.text(report.source()).add("</h1></header>\n<main>\n");
    content(report, fix, out);
    out.add("</main>\n");
    if (report.judged()) {
      out.add("<footer class=\"soft\"><p>").text(wording.restsOn(report)).add("</p></footer>\n");
    }
    return out.close();
  }

  /**
   * What the page says below its title, for a page of one's own that has {@link #style()}: verdict,
   * meter, findings, what was kept, what was not checked and what the reader remarked. It needs no
   * script and has no style of its own.
   */
  public String content(Report report) {
    Html out = Html.part();
    new HtmlReport(messages, false).content(report, Optional.empty(), out);
    if (report.judged()) {
      out.add("<p class=\"soft\">").text(wording.restsOn(report)).add("</p>\n");
    }
    return out.toString();
  }

  /** The style sheet of the page. */
  public static String style() {
    return Html.style();
  }

  private void content(Report report, Optional<String> fix, Html out) {
    verdict(report, out);
    if (!report.judged()) {
      notices(report, out);
      return;
    }
    meter(report, out);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)) {
      findings(report, severity, out);
    }
    if (fix.isPresent() && ReportWording.isFixable(report)) {
      out.add("<section><h2>").text(messages.text("label.next")).add("</h2><p>");
      String around = messages.text("label.fix", Map.of("command", COMMAND));
      int at = around.indexOf(COMMAND);
      out.text(around.substring(0, at)).add("</p><pre><code>").text(fix.get()).add("</code></pre>");
      out.add("</section>\n");
    }
    kept(report, out);
    notChecked(report, out);
    notices(report, out);
  }

  private void verdict(Report report, Html out) {
    String status = Messages.word(report.readiness());
    out.add("<section class=\"verdict ").add(status).add("\"><p class=\"status\">");
    out.add("<span class=\"mark\" aria-hidden=\"true\">").add(mark(report.readiness()));
    boolean asks = report.judged() || commands;
    out.add("</span> ").text(asks ? wording.verdict(report) : wording.recognised(report));
    if (report.judged()) {
      out.add("</p><p class=\"soft\">").text(wording.basis(report));
    }
    out.add("</p></section>\n");
  }

  /** A mark beside the words, so that colour is not all that distinguishes the verdicts. */
  static String mark(Readiness readiness) {
    return switch (readiness) {
      case READY -> "✓";
      case READY_BUT, UNCLEAR -> "!";
      case NOT_READY -> "✕";
      default -> "?";
    };
  }

  private void meter(Report report, Html out) {
    WordMeter meter = WordMeter.of(report);
    out.add("<section><h2>").text(messages.text("label.words")).add("</h2>\n");
    String state = meter.over() ? "over" : meter.between() ? "between" : "within";
    List<String> lines = meter.lines(messages);
    int limits = Math.max(1, meter.limits().size());
    for (String line : lines.subList(0, limits)) {
      out.add("<p class=\"count ").add(state).add("\">").text(line).add("</p>\n");
    }
    if (meter.limit().isPresent()) {
      bar(meter, state, out);
    }
    for (String line : lines.subList(limits, lines.size())) {
      out.add("<p class=\"soft\">").text(line).add("</p>\n");
    }
    out.add("<details").add(meter.over() ? " open>" : ">").add("<summary>");
    out.text(messages.text("label.parts")).add("</summary><table><tbody>");
    for (PartKind part : PartKind.values()) {
      int words = report.measurements().words().byPart().get(part);
      if (words > 0) {
        row("<th scope=\"row\">", messages.text("part." + Messages.word(part)), words, out);
      }
    }
    out.add("</tbody></table>\n");
    if (!report.measurements().words().bySection().isEmpty()) {
      out.add("<table><caption>").text(messages.text("label.longest")).add("</caption><tbody>");
      for (WordCounts.SectionWords section : WordMeter.longest(report)) {
        String title = Messages.quote(section.section().title());
        row("<th scope=\"row\" dir=\"auto\">", title, section.words(), out);
      }
      out.add("</tbody></table>");
    }
    out.add("</details></section>\n");
  }

  /** A bar on a scale that holds all words and all limits, with a mark at each limit. */
  private void bar(WordMeter meter, String state, Html out) {
    int scale = Math.max(meter.counted(), meter.limit().orElseThrow());
    String label = messages.listed(meter.lines(messages).stream());
    out.add("<svg class=\"meter\" role=\"img\" aria-label=\"").text(label).add("\">");
    out.add("<rect class=\"track\" y=\"3\" width=\"100%\" height=\"16\" rx=\"3\"/>");
    out.add("<rect class=\"fill ").add(state).add("\" y=\"3\" height=\"16\" rx=\"3\" width=\"");
    out.add(percent(meter.counted(), scale)).add("\"/>");
    for (Limit limit : meter.limits()) {
      String at = percent(limit.most(), scale);
      boolean end = limit.most() > scale * 0.6;
      out.add("<rect class=\"limit\" width=\"2\" height=\"22\" x=\"").add(at);
      out.add("\" transform=\"translate(-2)\"/><text y=\"38\" x=\"").add(at);
      out.add(end ? "\" class=\"end\">" : "\">").text(messages.number(limit.most())).add(" ");
      out.text(messages.text("meter." + Messages.word(limit.rule().applies()))).add("</text>");
    }
    out.add("</svg>\n");
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / Math.max(1, whole));
  }

  private void row(String head, String label, int words, Html out) {
    out.add("<tr>").add(head).text(label).add("</th><td>");
    out.text(messages.number(words)).add("</td></tr>");
  }

  private void findings(Report report, Severity severity, Html out) {
    List<List<Finding>> groups = ReportWording.of(severity, report);
    if (groups.isEmpty()) {
      return;
    }
    String word = Messages.word(severity);
    out.add("<section><h2>").text(messages.text("label." + word)).add(" <span class=\"number\">");
    out.add(Integer.toString(groups.size())).add("</span></h2>\n");
    groups.forEach(group -> findings(report, group, word, out));
    out.add("</section>\n");
  }

  private void findings(Report report, List<Finding> findings, String severity, Html out) {
    Rule rule = findings.get(0).rule();
    out.add("<article class=\"").add(severity).add("\"><h3><span class=\"tag\">");
    out.text(messages.text("severity." + severity)).add("</span> ");
    out.text(wording.title(findings)).add("</h3>");
    places(findings.subList(0, Math.min(SHOWN, findings.size())), out);
    if (findings.size() > SHOWN) {
      List<Finding> more = findings.subList(SHOWN, findings.size());
      out.add("<details><summary>").text(messages.counted("label.more", more.size()));
      out.add("</summary>");
      places(more, out);
      out.add("</details>");
    }
    out.add("<p class=\"mend\"><b>").text(messages.text("label.mend")).add("</b> ");
    Finding first = findings.get(0);
    out.text(commands ? wording.mend(report, first) : messages.mend(first));
    out.add("</p><details><summary>");
    out.text(messages.text("label.rule")).add("</summary><dl>");
    pair("label.asked", messages.requirement(rule), out);
    pair("label.evidence", wording.evidence(rule), out);
    pair("label.id", rule.id(), out);
    out.add("</dl></details></article>\n");
  }

  private void places(List<Finding> findings, Html out) {
    for (Finding finding : findings) {
      out.add("<p>").text(messages.found(finding)).add(" <span class=\"soft\">");
      out.text(messages.place(finding.place())).add("</span></p>");
      if (!finding.place().words().isBlank()) {
        out.add("<blockquote dir=\"auto\">").text(Messages.quote(finding.place().words()));
        out.add("</blockquote>");
      }
    }
  }

  private void pair(String label, String value, Html out) {
    out.add("<dt>").text(messages.text(label)).add("</dt><dd>").text(value).add("</dd>");
  }

  private void kept(Report report, Html out) {
    String kept = wording.kept(report);
    if (!kept.isEmpty()) {
      out.add("<section><h2>").text(messages.text("label.kept")).add("</h2><p>").text(kept);
      out.add("</p></section>\n");
    }
  }

  private void notChecked(Report report, Html out) {
    if (report.notChecked().isEmpty()) {
      return;
    }
    out.add("<section><h2>").text(messages.text("label.not-checked")).add("</h2><ul>\n");
    for (NotChecked open : report.notChecked()) {
      String reason = messages.text(open.reason().key());
      out.add("<li>").text(messages.pair(messages.title(open.rule()), reason));
      out.add(" <small class=\"soft\">").text(open.rule().id()).add("</small></li>\n");
    }
    out.add("</ul></section>\n");
  }

  private void notices(Report report, Html out) {
    if (report.notices().isEmpty()) {
      return;
    }
    out.add("<section><h2>").text(messages.text("label.notices")).add("</h2><ul>\n");
    for (Notice notice : report.notices()) {
      out.add("<li>").text(messages.notice(notice)).add(" <small class=\"soft\">");
      out.text(notice.code()).add("</small></li>\n");
    }
    out.add("</ul></section>\n");
  }
}
