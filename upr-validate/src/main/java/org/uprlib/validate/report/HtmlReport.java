package org.uprlib.validate.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.write.HtmlTemplate;
import org.uprlib.validate.Report;
import org.uprlib.validate.Report.Readiness;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Severity;

/** Writes a report as one HTML page that needs nothing else. Immutable and thread-safe. */
final class HtmlReport {
  private static final HtmlTemplate PAGE =
      new HtmlTemplate(HtmlReport.class::getResourceAsStream, "report.mustache");
  private static final HtmlTemplate PART =
      new HtmlTemplate(HtmlReport.class::getResourceAsStream, "part.mustache");

  /** Places of one rule that are shown at once; the rest is folded. */
  private static final int SHOWN = 3;

  private final Messages messages;
  private final ReportWording wording;

  /** A writer with texts in this language. */
  HtmlReport(Messages messages) {
    this.messages = messages;
    this.wording = new ReportWording(messages);
  }

  /**
   * The page.
   *
   * @param fix the command that mends the file, as it is typed; shown if it would mend something
   */
  String write(Report report, Optional<String> fix) {
    return PAGE.fill(view(report, true, fix), messages::text);
  }

  /** What the page says below its title. */
  String content(Report report) {
    return PART.fill(view(report, false, Optional.empty()), messages::text);
  }

  /** The style sheet of the page. */
  static String style() {
    return DataFile.text(HtmlReport.class::getResourceAsStream, "report.css");
  }

  /**
   * What the templates name.
   *
   * @param commands whether the command that mends a file is named
   */
  private Map<String, Object> view(Report report, boolean commands, Optional<String> fix) {
    boolean asks = report.judged() || commands;
    return Map.of(
        "language", messages.language(),
        "head", messages.pair(messages.text("label.title"), report.source()),
        "source", report.source(),
        "status", Messages.word(report.readiness()),
        "mark", mark(report.readiness()),
        "verdict", asks ? wording.verdict(report) : wording.recognised(report),
        "judged", Optional.of(report).filter(Report::judged).map(of -> judged(of, commands, fix)),
        "notices", said(report.notices().stream(), messages::notice, Notice::code));
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

  private Map<String, Object> judged(Report report, boolean commands, Optional<String> fix) {
    return Map.of(
        "basis", wording.basis(report),
        "restsOn", wording.restsOn(report),
        "meter", List.of(meter(report)),
        "severities", severities(report, commands),
        "fix", fix.filter(command -> ReportWording.isFixable(report)),
        "fixes", messages.text("label.fix", Map.of("command", "")),
        "kept", wording.kept(report),
        "notChecked",
            said(
                report.notChecked().stream(),
                open ->
                    messages.pair(messages.title(open.rule()), messages.text(open.reason().key())),
                open -> open.rule().id()));
  }

  private Map<String, Object> meter(Report report) {
    WordMeter meter = WordMeter.of(report);
    List<String> lines = meter.lines(messages);
    int limits = Math.max(1, meter.limits().size());
    Map<PartKind, Integer> words = report.measurements().words().byPart();
    return Map.of(
        "used", meter.over() ? "over" : meter.between() ? "between" : "within",
        "over", meter.over(),
        "counts", lines.subList(0, limits),
        "bar", meter.limit().map(most -> bar(meter, Math.max(meter.counted(), most))),
        "outside", lines.subList(limits, lines.size()),
        "parts",
            Arrays.stream(PartKind.values())
                .filter(part -> words.get(part) > 0)
                .map(part -> counted(messages.text("part." + Messages.word(part)), words.get(part)))
                .toList(),
        "longest",
            WordMeter.longest(report).stream()
                .map(each -> counted(Messages.quote(each.section().title()), each.words()))
                .toList());
  }

  /** A bar on a scale that includes all words and all limits, with a mark at each limit. */
  private Map<String, Object> bar(WordMeter meter, int scale) {
    return Map.of(
        "spoken", messages.listed(meter.lines(messages).stream()),
        "filled", percent(meter.counted(), scale),
        "marks", meter.limits().stream().map(limit -> mark(limit, scale)).toList());
  }

  private Map<String, Object> mark(Limit limit, int scale) {
    return Map.of(
        "at", percent(limit.most(), scale),
        "end", limit.most() > scale * 0.6,
        "most", messages.number(limit.most()),
        "whose", messages.text("meter." + Messages.word(limit.rule().applies())));
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / Math.max(1, whole));
  }

  private Map<String, String> counted(String name, int words) {
    return Map.of("name", name, "words", messages.number(words));
  }

  private List<Map<String, Object>> severities(Report report, boolean commands) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)) {
      List<List<Finding>> rules = ReportWording.of(severity, report);
      String word = Messages.word(severity);
      if (!rules.isEmpty()) {
        all.add(
            Map.of(
                "severity", word,
                "heading", messages.text("label." + word),
                "tag", messages.text("severity." + word),
                "count", rules.size(),
                "rules", rules.stream().map(each -> rule(report, each, commands)).toList()));
      }
    }
    return all;
  }

  private Map<String, Object> rule(Report report, List<Finding> findings, boolean commands) {
    Finding first = findings.get(0);
    int more = findings.size() - SHOWN;
    return Map.of(
        "title", wording.title(findings),
        "shown", findings.stream().limit(SHOWN).map(this::place).toList(),
        "more", more > 0 ? messages.counted("label.more", more) : "",
        "folded", findings.stream().skip(SHOWN).map(this::place).toList(),
        "mend", commands ? wording.mend(report, first) : messages.mend(first),
        "requirement", messages.requirement(first.rule()),
        "evidence", wording.evidence(first.rule()),
        "id", first.rule().id());
  }

  private Map<String, String> place(Finding finding) {
    return Map.of(
        "found", messages.found(finding),
        "place", messages.place(finding.place()),
        "quote", Messages.quote(finding.place().words()));
  }

  /** What is said of each, and what programs call it. */
  private static <T> List<Map<String, String>> said(
      Stream<T> all, Function<T, String> text, Function<T, String> code) {
    return all.map(each -> Map.of("text", text.apply(each), "code", code.apply(each))).toList();
  }
}
