package org.uprlib.validate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.uprlib.core.write.HtmlTemplate;
import org.uprlib.validate.Report;
import org.uprlib.validate.rule.Messages;

/** Writes a report as one HTML page that needs nothing else. Immutable and thread-safe. */
public final class HtmlReport {
  private static final HtmlTemplate PAGE =
      new HtmlTemplate(HtmlReport.class::getResourceAsStream, "report.mustache");
  private static final HtmlTemplate PART =
      new HtmlTemplate(HtmlReport.class::getResourceAsStream, "part.mustache");

  private final Messages messages;

  /** A writer with texts in this language. */
  public HtmlReport(Messages messages) {
    this.messages = messages;
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
    return PAGE.fill(new ReportView(report, messages, true, fix), messages::text);
  }

  /**
   * What the page says below its title, for a page of one's own that has {@link #style()}: verdict,
   * meter, findings, what was kept, what was not checked and what the reader remarked. It needs no
   * script and has no style of its own.
   */
  public String content(Report report) {
    return PART.fill(new ReportView(report, messages, false, Optional.empty()), messages::text);
  }

  /** The style sheet of the page. */
  public static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
