package org.uprlib.validate.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.uprlib.validate.Readiness;
import org.uprlib.validate.Report;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Severity;

/** Writes one HTML page that leads to the reports of several submissions. Immutable. */
public final class IndexPage {
  private final Messages messages;

  /** A writer with texts in this language. */
  public IndexPage(Messages messages) {
    this.messages = messages;
  }

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

  /** The page; files that were not checked stand last. */
  public String write(List<Entry> entries) {
    Html out = Html.page(messages.language(), messages.text("index.title"));
    out.add("<header><h1>").text(messages.text("index.title")).add("</h1></header>\n<main>\n");
    List<Checked> checked = all(Checked.class, entries);
    if (!checked.isEmpty()) {
      out.add("<div class=\"wide\"><table class=\"index\"><thead><tr>");
      for (String column : List.of("file", "verdict", "words", "errors", "warnings")) {
        out.add("<th scope=\"col\">").text(messages.text("index." + column)).add("</th>");
      }
      out.add("</tr></thead><tbody>\n");
      checked.forEach(each -> row(each, out));
      out.add("</tbody></table></div>\n");
    }
    List<Failed> failed = all(Failed.class, entries);
    if (!failed.isEmpty()) {
      out.add("<section><h2>").text(messages.text("label.failed")).add("</h2><ul>\n");
      for (Failed each : failed) {
        out.add("<li>").text(messages.pair(each.name(), each.reason())).add("</li>\n");
      }
      out.add("</ul></section>\n");
    }
    return out.add("</main>\n").close();
  }

  private static <T extends Entry> List<T> all(Class<T> kind, List<Entry> entries) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void row(Checked entry, Html out) {
    Result result = entry.result();
    String status = Messages.word(result.readiness());
    out.add("<tr><th scope=\"row\"><a href=\"").text(address(entry.report())).add("\">");
    out.text(entry.name()).add("</a></th><td><span class=\"mark ").add(status);
    out.add("\" aria-hidden=\"true\">").add(HtmlReport.mark(result.readiness())).add("</span> ");
    out.text(result.verdict());
    Map<String, String> figures =
        Map.of(
            "words", result.words(),
            "errors", messages.number(result.errors()),
            "warnings", messages.number(result.warnings()));
    for (String column : List.of("words", "errors", "warnings")) {
      out.add("</td><td data-label=\"").text(messages.text("index." + column)).add("\">");
      out.text(figures.get(column));
    }
    out.add("</td></tr>\n");
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
