package org.uprlib.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.uprlib.samples.docx.DocxPaperWriter;
import org.uprlib.samples.paper.PaperReader;
import org.uprlib.samples.paper.PaperReader.PaperTextException;
import org.uprlib.samples.paper.SamplePaper;
import org.uprlib.samples.pdf.PdfPaperWriter;

/**
 * Makes the sample papers of their texts: {@code MakeSamples samples} reads {@code
 * samples/texts/papers/dotted-2013.pdf.txt} and writes {@code samples/papers/dotted-2013.pdf}.
 */
public final class MakeSamples {
  private static final String TEXTS = "texts";
  private static final String ENDING = ".txt";

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
    for (Path text : texts(folder)) {
      Path file = fileOf(text, folder);
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        write(text, out);
      }
    }
  }

  /** The texts of all samples under {@code folder}. */
  static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(TEXTS))) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** The file that is made of {@code text}. */
  static Path fileOf(Path text, Path folder) {
    String file = folder.resolve(TEXTS).relativize(text).toString();
    return folder.resolve(file.substring(0, file.length() - ENDING.length()));
  }

  /**
   * Writes the paper of {@code text}, in the format that its name says.
   *
   * @throws PaperTextException if the text is malformed, which names it
   */
  static void write(Path text, OutputStream out) throws IOException {
    try {
      SamplePaper paper = PaperReader.read(text);
      if (text.toString().endsWith(".pdf" + ENDING)) {
        PdfPaperWriter.write(paper, out);
      } else {
        DocxPaperWriter.write(paper, out);
      }
    } catch (PaperTextException e) {
      throw new PaperTextException(text + ": " + e.getMessage());
    }
  }
}
