package org.uprlib.validate.report;

import java.util.Optional;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.validate.Report;
import org.uprlib.validate.rule.Messages;

/**
 * Writes a report in one language, in each form that it has. Immutable and thread-safe.
 *
 * <pre>{@code
 * String page = ReportWriter.in(Messages.in("en")).html(report);
 * }</pre>
 */
public final class ReportWriter {
  private final Messages messages;
  private final boolean colour;
  private final Optional<String> fix;

  private ReportWriter(Messages messages, boolean colour, Optional<String> fix) {
    this.messages = messages;
    this.colour = colour;
    this.fix = fix;
  }

  /** A writer with these texts, which knows no colours and no command. */
  public static ReportWriter in(Messages messages) {
    return new ReportWriter(messages, false, Optional.empty());
  }

  /** The same, which colours the severities of a text with ANSI codes, or does not. */
  public ReportWriter withColour(boolean wanted) {
    return new ReportWriter(messages, wanted, fix);
  }

  /**
   * The same, which shows a command in a text or page if it would mend something.
   *
   * @param command that mends the file, as it is typed
   */
  public ReportWriter withFix(Optional<String> command) {
    return new ReportWriter(messages, colour, command);
  }

  /** Lines for a terminal, the last one closed. */
  public String text(Report report) {
    return new TextReport(messages, colour).write(report, fix);
  }

  /** A page of HTML. */
  public String html(Report report) {
    return new HtmlReport(messages).write(report, fix);
  }

  /**
   * What the page says below its title, for a page of one's own that has {@link #style()}: verdict,
   * meter, findings, what was kept, what was not checked and what the reader remarked. It needs no
   * script and has no style of its own.
   */
  public String htmlPart(Report report) {
    return new HtmlReport(messages).content(report);
  }

  /** The style sheet of the page. */
  public static String style() {
    return HtmlReport.style();
  }

  /** JSON, as in {@code report.schema.json}. */
  public String json(Report report) {
    return new JsonReport(messages).write(report);
  }

  /** SARIF 2.1.0, for programs that show findings of tools. */
  public String sarif(Report report) {
    return new SarifReport(messages).write(report);
  }

  /**
   * A copy of a DOCX with a comment at each finding, as the content of a file.
   *
   * @param bytes the file that was checked, not changed
   * @throws UnsupportedFormatException if it is not a DOCX
   * @throws UprException if a part of it is damaged
   */
  public byte[] docx(byte[] bytes, Report report) throws UprException {
    return new AnnotatedDocx(messages).write(bytes, report);
  }
}
