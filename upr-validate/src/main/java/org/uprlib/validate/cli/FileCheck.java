package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.InsufficientMemoryException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.validate.Report;
import org.uprlib.validate.Validator;
import org.uprlib.validate.cli.ReportConsole.Invocation;
import org.uprlib.validate.report.IndexPage;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Messages;

/**
 * Checks one file and writes its report, or why it could not be checked. Thread-safe.
 *
 * @param limits how much of a file is read, and how long to wait for the content of a pipe
 * @param format form of the reports
 */
record FileCheck(
    Validator validator,
    ReadLimits limits,
    ReportTarget.ReportFormat format,
    Messages messages,
    boolean colour,
    Invocation invocation) {
  /**
   * What became of a file.
   *
   * @param file the file
   * @param report content of its report; empty if it could not be checked
   * @param result what the report comes to; empty if it could not be checked
   * @param failure why it could not be checked; empty if it was
   */
  @SuppressWarnings("ArrayRecordComponent") // Made once and written once; never compared.
  record Checked(
      PaperFile file, byte[] report, Optional<IndexPage.Result> result, Optional<String> failure) {}

  /**
   * Checks a file.
   *
   * @throws InputFileException if it is the user's rules that cannot be read
   * @throws OutOfMemoryError if there was not enough memory, so that it may be tried again
   */
  @SuppressWarnings(
      "ThrowableNotThrown") // What is thrown here is reported, and the next file checked.
  Checked check(PaperFile file) throws InputFileException {
    try {
      byte[] content = file.bytes(limits);
      Report report = validator.validate(content, file.name());
      IndexPage.Result result = new IndexPage(messages).result(report);
      return new Checked(
          file, written(content, report, file), Optional.of(result), Optional.empty());
    } catch (InputFileException e) {
      throw e;
    } catch (InsufficientMemoryException e) {
      throw e.error();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return failed(file, e);
    }
  }

  static Checked failed(PaperFile file, Throwable cause) {
    String reason = PaperSearch.UnreadFile.of(file, cause).reason();
    return new Checked(file, new byte[0], Optional.empty(), Optional.of(reason));
  }

  private byte[] written(byte[] original, Report report, PaperFile file) throws IOException {
    ReportWriter writer = ReportWriter.in(messages).withColour(colour).withFix(fix(file));
    if (format == ReportTarget.ReportFormat.docx) {
      return writer.docx(original, report);
    }
    String text =
        switch (format) {
          case sarif -> writer.sarif(report) + "\n";
          case html -> writer.html(report);
          case json -> writer.json(report) + "\n";
          default -> writer.text(report);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<String> fix(PaperFile file) {
    if (file.content().isPresent()) {
      return Optional.empty();
    }
    String path = file.path().toString();
    String bare = path.replaceFirst("(?i)\\.docx$", "");
    return Optional.of(invocation.with("fix", path, bare + "-fixed.docx"));
  }
}
