package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.validate.Report;
import org.uprlib.validate.report.IndexPage;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Messages;

/** Writes reports in the form asked for. Immutable. */
final class ReportOutput {
  private final ReportFormat format;
  private final Messages messages;
  private final boolean colour;

  private final Invocation invocation;

  ReportOutput(ReportFormat format, Messages messages, boolean colour, Invocation invocation) {
    this.format = format;
    this.messages = messages;
    this.colour = colour;
    this.invocation = invocation;
  }

  /** The report as the content of a file; the file checked has the content {@code original}. */
  byte[] write(byte[] original, Report report, PaperFile file) throws IOException {
    ReportWriter writer = ReportWriter.in(messages).withColour(colour).withFix(fix(file));
    return switch (format) {
      case docx -> writer.docx(original, report);
      case sarif -> bytes(writer.sarif(report) + "\n");
      case html -> bytes(writer.html(report));
      case json -> bytes(writer.json(report) + "\n");
      default -> bytes(writer.text(report));
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
    Map<String, Integer> facts =
        Map.of("files", files, "errors", withErrors, "others", others, "failed", failed);
    return messages.text("label.summary", facts) + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
