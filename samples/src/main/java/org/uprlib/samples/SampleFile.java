package org.uprlib.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.samples.docx.DocxPaperWriter;
import org.uprlib.samples.docx.SubmissionWriter;
import org.uprlib.samples.docx.ThematicListWriter;
import org.uprlib.samples.paper.ExpectedRows;
import org.uprlib.samples.paper.Papers;
import org.uprlib.samples.paper.SamplePaper;
import org.uprlib.samples.paper.SampleReview;
import org.uprlib.samples.paper.Submission2024;
import org.uprlib.samples.pdf.PdfPaperWriter;

/**
 * A file among the samples. Immutable.
 *
 * @param name its name, without folder
 * @param contents what it holds
 */
record SampleFile(String name, Contents contents) {
  /** Writes what a file holds. */
  interface Contents {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The papers. */
  static List<SampleFile> papers() {
    SampleReview review = SampleReview.thirdCycle();
    List<SamplePaper> papers = new ArrayList<>(Papers.all());
    papers.addAll(review.furtherPapers());
    List<SampleFile> files = new ArrayList<>();
    papers.forEach(paper -> files.add(new SampleFile(paper.file(), out -> write(paper, out))));
    files.add(
        new SampleFile(SampleReview.THEMATIC_LIST, out -> ThematicListWriter.write(review, out)));
    return files;
  }

  /** What was written of the review of 2019 before the next one. */
  static List<SampleFile> followUp() {
    return Papers.followUp().stream()
        .map(paper -> new SampleFile(paper.file(), out -> write(paper, out)))
        .toList();
  }

  /** What stakeholders submitted. */
  static List<SampleFile> submissions() {
    return List.of(new SampleFile(Submission2024.FILE, SubmissionWriter::write));
  }

  /** The rows that are to come out of the papers. */
  static List<SampleFile> expected() {
    SampleReview review = SampleReview.thirdCycle();
    List<SampleFile> files = new ArrayList<>();
    for (SamplePaper paper : Papers.all()) {
      files.add(
          new SampleFile(
              ExpectedRows.fileName(paper), out -> write(ExpectedRows.jsonLines(paper), out)));
    }
    files.add(
        new SampleFile(SampleReview.EXPECTED, out -> write(ExpectedRows.jsonLines(review), out)));
    return files;
  }

  @Override
  public String toString() {
    return name;
  }

  private static void write(SamplePaper paper, OutputStream out) throws IOException {
    if (paper.file().endsWith(".pdf")) {
      PdfPaperWriter.write(paper, out);
    } else {
      DocxPaperWriter.write(paper, out);
    }
  }

  private static void write(String lines, OutputStream out) throws IOException {
    out.write(lines.getBytes(StandardCharsets.UTF_8));
  }
}
