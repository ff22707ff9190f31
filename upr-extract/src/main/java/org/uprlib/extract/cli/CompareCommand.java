package org.uprlib.extract.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MissingReportException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists where OHCHR's matrix and the other papers of a review say different things. */
@Command(name = "compare")
final class CompareCommand extends ProgramCommand {
  private static final int AGREE = 0;
  private static final int DIFFER = 1;
  private static final int COULD_NOT_RUN = 2;

  @Parameters(paramLabel = "PAPER", arity = "1..*", descriptionKey = "papers")
  private List<Path> papers;

  CompareCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws StoppedException {
    PaperSearch search = PaperSearch.in(papers);
    if (!search.missing().isEmpty()) {
      throw new StoppedException(search.missing().get(0) + ": is not a file.");
    }
    if (!search.unreadable().isEmpty()) {
      throw new StoppedException(search.unreadable().get(0).message());
    }
    PaperExtractor reader = extractor.apply(ExtractorOptions.DEFAULT.withoutEnrichment());
    List<Extraction> reports = new ArrayList<>();
    boolean unread = false;
    List<PaperExtractor.OpenedFile> files =
        search.files().stream().map(PaperExtractor.OpenedFile::unread).toList();
    for (Outcome outcome : reader.extract(files)) {
      if (outcome instanceof Outcome.Read read) {
        if (isReport(read.extraction())) {
          reports.add(read.extraction());
        } else {
          console.line(leftOut(read));
        }
      } else if (outcome instanceof Outcome.Failed failed) {
        if (isOfAnotherReview(failed.cause())) {
          throw new StoppedException(failed.unread().message());
        }
        unread |= !(failed.cause() instanceof NotUprPaperException);
        console.line(failed.file().name() + ": left out: " + failed.reason());
      }
    }
    if (reports.size() > 1) {
      throw new StoppedException(
          "The papers contain more than one report, or none that the matrix lists.");
    }
    if (reports.isEmpty()) {
      throw noReview();
    }
    int compared = compared(reports.get(0));
    return unread ? COULD_NOT_RUN : compared;
  }

  private static boolean isOfAnotherReview(Throwable cause) {
    return cause instanceof ReviewMismatchException || cause instanceof MissingReportException;
  }

  private static boolean isReport(Extraction extraction) {
    return switch (extraction.paper().kind()) {
      case NATIONAL_REPORT, COMPILATION, STAKEHOLDERS_SUMMARY, SUBMISSION -> false;
      default -> true;
    };
  }

  private static String leftOut(Outcome.Read read) {
    String kind = read.extraction().paper().kind().words();
    return read.file().name() + ": left out, as a " + kind + " gives no positions.";
  }

  private static StoppedException noReview() {
    return new StoppedException("The papers are not a report and a matrix of one review.");
  }

  private int compared(Extraction report) throws StoppedException {
    MatrixFindings matrix = new MatrixFindings(report);
    if (!matrix.tookPart()) {
      throw noReview();
    }
    if (!matrix.givesPositions()) {
      throw new StoppedException("The matrix has no column of positions.");
    }
    if (!matrix.sharesNumbers()) {
      throw new StoppedException(
          "The matrix has none of the report's numbers: it is of another review, or its numbers are"
              + " not written as in the report.");
    }
    List<Notice> differences = matrix.differences();
    List<Notice> open = matrix.notCompared();
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    differences.forEach(difference -> out.println(TerminalText.of(difference.message())));
    open.forEach(row -> out.println(TerminalText.of(row.message())));
    out.flush();
    int added = matrix.added();
    String more = added == 0 ? "" : "; " + added + " in the matrix only";
    console.line(total(matrix, labels(differences) - added, open.size()) + more);
    if (!differences.isEmpty()) {
      return DIFFER;
    }
    return open.isEmpty() ? AGREE : COULD_NOT_RUN;
  }

  /** Of how many recommendations these are. */
  private static long labels(List<Notice> differences) {
    return differences.stream()
        .map(difference -> difference.facts().get("label"))
        .distinct()
        .count();
  }

  private static String total(MatrixFindings matrix, long differences, int open) {
    int all = matrix.report().recommendations().size();
    String left = open == 0 ? "" : "; " + open + " could not be compared";
    String texts =
        matrix.comparesTexts()
            ? ""
            : "; texts were not compared, as the matrix is not in the language of the report";
    if (differences > 0) {
      return differences + " of " + all + " differ" + left + texts;
    }
    return open == 0
        ? all + " recommendations, no difference" + texts
        : (all - open) + " of " + all + " compared, which agree" + left + texts;
  }

  /**
   * What the notices of {@code report} say of the matrix that was read with it. Immutable.
   *
   * @param report a report and what was read with it
   */
  private record MatrixFindings(Extraction report) {

    /** True if a matrix is among the papers and the report is not the matrix's own. */
    boolean tookPart() {
      return report.furtherPapers().stream()
          .anyMatch(paper -> paper.info().kind() == PaperKind.MATRIX);
    }

    /** False if the matrix has no positions to compare. */
    boolean givesPositions() {
      return noted(Matrix.WITHOUT_POSITIONS).isEmpty();
    }

    /** False if the report's texts are in another language than the matrix. */
    boolean comparesTexts() {
      return report.furtherPapers().stream()
          .filter(paper -> paper.info().kind() == PaperKind.MATRIX)
          .noneMatch(
              matrix -> PaperInfo.differ(matrix.info().language(), report.paper().language()));
    }

    /** The differences that were found while the papers were read. */
    List<Notice> differences() {
      return noted(Matrix.LACKS, Matrix.DIFFERS, Matrix.ADDS);
    }

    /** What could not be compared, as the papers or the matrix leave the position open. */
    List<Notice> notCompared() {
      return noted(Matrix.NOT_COMPARED);
    }

    /** How many recommendations are in the matrix alone. */
    int added() {
      return noted(Matrix.ADDS).size();
    }

    /** Whether the matrix has a number in common with the other papers. */
    boolean sharesNumbers() {
      return noted(Matrix.LACKS).size() < report.recommendations().size();
    }

    private List<Notice> noted(String... codes) {
      List<String> wanted = List.of(codes);
      return report.notices().stream().filter(notice -> wanted.contains(notice.code())).toList();
    }
  }
}
