package org.uprlib.validate.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.uprlib.core.write.HtmlTemplate;
import org.uprlib.validate.Report;
import org.uprlib.validate.Report.Readiness;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Severity;

/**
 * Writes one HTML page that leads to the reports of several submissions. Immutable.
 *
 * @param messages texts in the language of the page
 */
public record IndexPage(Messages messages) {
  private static final HtmlTemplate PAGE =
      new HtmlTemplate(IndexPage.class::getResourceAsStream, "index.mustache");

  /** A file of the run. */
  public sealed interface Entry {
    /** What the file is called. */
    String name();
  }

  /**
   * A file that was checked. Immutable.
   *
   * @param report name of its report, beside the page
   * @param result what the report comes to
   */
  public record Checked(String name, String report, Result result) implements Entry {}

  /**
   * A file that could not be checked. Immutable.
   *
   * @param reason why, as the end of a sentence that begins with the file's name
   */
  public record Failed(String name, String reason) implements Entry {}

  /**
   * What a report comes to. Immutable.
   *
   * @param words words that count and what is allowed, as in {@code 2,903 / 2,815}
   * @param errors how many rules it breaks that are errors
   * @param warnings how many that are warnings
   * @param readiness whether it can be sent
   * @param verdict the same as a sentence
   */
  public record Result(
      String words, int errors, int warnings, Readiness readiness, String verdict) {}

  /** What a report comes to. */
  public Result result(Report report) {
    return new Result(
        report.judged() ? WordMeter.of(report).figures(messages) : "–",
        ReportWording.of(Severity.ERROR, report).size(),
        ReportWording.of(Severity.WARNING, report).size(),
        report.readiness(),
        new ReportWording(messages).verdict(report));
  }

  /** The page; files that were not checked come last. */
  public String write(List<Entry> entries) {
    Map<String, Object> view =
        Map.of(
            "language", messages.language(),
            "head", messages.text("index.title"),
            "checked", all(Checked.class, entries, this::row),
            "failed",
                all(Failed.class, entries, each -> messages.pair(each.name(), each.reason())));
    return PAGE.fill(view, messages::text);
  }

  private static <T extends Entry> List<Object> all(
      Class<T> kind, List<Entry> entries, Function<T, Object> shown) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).map(shown).toList();
  }

  private Map<String, Object> row(Checked entry) {
    Result result = entry.result();
    return Map.of(
        "address", address(entry.report()),
        "name", entry.name(),
        "status", Messages.word(result.readiness()),
        "mark", HtmlReport.mark(result.readiness()),
        "verdict", result.verdict(),
        "words", result.words(),
        "errors", messages.number(result.errors()),
        "warnings", messages.number(result.warnings()));
  }

  /** A file's name as an address beside the page. */
  private static String address(String name) {
    try {
      return "./" + new URI(null, null, name, null).getRawPath().replace(":", "%3A");
    } catch (URISyntaxException e) {
      return name;
    }
  }
}
