package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.validate.Report;
import org.uprlib.validate.report.AnnotatedDocx;
import org.uprlib.validate.report.HtmlReport;
import org.uprlib.validate.report.IndexPage;
import org.uprlib.validate.report.JsonReport;
import org.uprlib.validate.report.SarifReport;
import org.uprlib.validate.report.TextReport;
import org.uprlib.validate.rule.Messages;

/** Writes reports in the form asked for. Immutable. */
final class ReportWriter {
  private final ReportFormat format;
  private final Messages messages;
  private final boolean colour;

  private final Invocation invocation;

  ReportWriter(ReportFormat format, Messages messages, boolean colour, Invocation invocation) {
    this.format = format;
    this.messages = messages;
    this.colour = colour;
    this.invocation = invocation;
  }

  /** The report as the content of a file; the file checked has the content {@code original}. */
  byte[] write(byte[] original, Report report, PaperFile file) throws IOException {
    return switch (format) {
      case docx -> new AnnotatedDocx(messages).write(original, report);
      case sarif -> bytes(new SarifReport(messages).write(report) + "\n");
      case html -> bytes(new HtmlReport(messages).write(report, fix(file)));
      case json -> bytes(new JsonReport(messages).write(report) + "\n");
      default -> bytes(new TextReport(messages, colour).write(report, fix(file)));
    };
  }

  /** What the report comes to, for the page that leads to it. */
  IndexPage.Result result(Report report) {
    return new IndexPage(messages).result(report);
  }

  /** The command that mends a file. */
  private Optional<String> fix(PaperFile file) {
    if (file.content().isPresent()) {
      return Optional.empty();
    }
    String path = file.path().toString();
    String bare = path.replaceFirst("(?i)\\.docx$", "");
    return Optional.of(invocation.with("fix", path, bare + "-fixed.docx"));
  }

  String summary(int files, int withErrors, int others, int failed) {
    return new TextReport(messages, false).summary(files, withErrors, others, failed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
