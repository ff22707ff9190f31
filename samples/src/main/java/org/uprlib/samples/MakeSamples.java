package org.uprlib.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.uprlib.samples.docx.DocxPaperWriter;
import org.uprlib.samples.paper.ExpectedRows;
import org.uprlib.samples.paper.Paper;
import org.uprlib.samples.paper.Papers;
import org.uprlib.samples.pdf.PdfPaperWriter;

/**
 * Makes the sample papers and the output expected of them: {@code MakeSamples samples} writes
 * {@code samples/papers} and {@code samples/expected}.
 */
public final class MakeSamples {
  private MakeSamples() {}

  /** Exit code 0 if all was written, 2 if not called with one folder. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: MakeSamples FOLDER");
      System.exit(2);
    }
    make(Path.of(arguments[0]));
  }

  /** Writes all samples under {@code folder}. */
  public static void make(Path folder) throws IOException {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    Path expected = Files.createDirectories(folder.resolve("expected"));
    for (Paper paper : Papers.all()) {
      try (OutputStream out = Files.newOutputStream(papers.resolve(paper.file()))) {
        write(paper, out);
      }
      Files.writeString(
          expected.resolve(ExpectedRows.fileName(paper)), ExpectedRows.jsonLines(paper));
    }
  }

  private static void write(Paper paper, OutputStream out) throws IOException {
    if (paper.file().endsWith(".pdf")) {
      PdfPaperWriter.write(paper, out);
    } else {
      DocxPaperWriter.write(paper, out);
    }
  }
}
