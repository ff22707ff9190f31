package org.uprlib.extract.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.batch.Outcome;
import org.uprlib.extract.batch.PaperExtractor;
import org.uprlib.extract.batch.PaperSearch;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.review.MatrixCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists where OHCHR's matrix and the other papers of a review say different things. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Holds OHCHR's matrix of a review against its report and addenda, and lists every"
          + " recommendation on which they differ."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the papers agree",
      "1:they differ",
      "2:a paper could not be read, or the papers are not a report and a matrix of one review, or the"
          + " matrix tells no positions"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int AGREE = 0;
  private static final int DIFFER = 1;
  private static final int COULD_NOT_RUN = 2;

  private final Console console;
  private final Function<ExtractorOptions, PaperExtractor> extractor;

  @Parameters(
      paramLabel = "PAPER",
      arity = "2..*",
      description = "The report, its addenda and the matrix, in any order.")
  private List<Path> papers;

  CompareCommand(Console console, Function<ExtractorOptions, PaperExtractor> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    for (Path paper : papers) {
      if (!Files.isRegularFile(paper)) {
        return failed(paper + ": is no file.");
      }
    }
    PaperExtractor reader = extractor.apply(ExtractorOptions.DEFAULT.withoutEnrichment());
    Extraction report = null;
    for (Outcome outcome : reader.extract(PaperSearch.in(papers).files())) {
      if (outcome instanceof Outcome.Failed failed) {
        return failed(failed.file().name() + ": " + failed.reason());
      }
      if (outcome instanceof Outcome.Read read) {
        if (report != null) {
          return failed("The papers hold more than one report, or none that the matrix lists.");
        }
        report = read.extraction();
      }
    }
    return compared(report);
  }

  private int compared(Extraction report) {
    if (report == null || !MatrixCheck.tookPart(report)) {
      return failed("The papers are not a report and a matrix of one review.");
    }
    if (!MatrixCheck.tellsPositions(report)) {
      return failed("The matrix has no column that tells positions.");
    }
    List<Notice> differences = MatrixCheck.differences(report);
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    differences.forEach(difference -> out.println(difference.message()));
    out.flush();
    console.line(
        differences.isEmpty()
            ? report.recommendations().size() + " recommendations, no difference"
            : differences.size() + " of " + report.recommendations().size() + " differ");
    return differences.isEmpty() ? AGREE : DIFFER;
  }

  private int failed(String message) {
    console.line(message);
    return COULD_NOT_RUN;
  }
}
