package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.samples.docx.DocxPaperWriter;
import org.uprlib.samples.paper.ExpectedRows;
import org.uprlib.samples.paper.Paper;
import org.uprlib.samples.paper.Papers;
import org.uprlib.samples.pdf.PdfPaperWriter;

/**
 * The committed samples are what {@link MakeSamples} makes. Contents are compared, not packed
 * bytes, since compression may differ from one Java to the next.
 */
class SamplePapersTest {
  private static final Path PAPERS = Path.of("papers");
  private static final Path EXPECTED = Path.of("expected");

  static Stream<Paper> pdfs() {
    return Papers.all().stream().filter(paper -> paper.file().endsWith(".pdf"));
  }

  static Stream<Paper> wordFiles() {
    return Papers.all().stream().filter(paper -> paper.file().endsWith(".docx"));
  }

  static Stream<Paper> all() {
    return Papers.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void committedPdfIsUpToDate(Paper paper) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    PdfPaperWriter.write(paper, made);
    assertThat(pages(made.toByteArray()))
        .isEqualTo(pages(Files.readAllBytes(PAPERS.resolve(paper.file()))));
  }

  @ParameterizedTest
  @MethodSource("wordFiles")
  void committedWordFileIsUpToDate(Paper paper) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    DocxPaperWriter.write(paper, made);
    assertThat(parts(made.toByteArray()))
        .isEqualTo(parts(Files.readAllBytes(PAPERS.resolve(paper.file()))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void committedExpectationIsUpToDate(Paper paper) throws IOException {
    assertThat(EXPECTED.resolve(ExpectedRows.fileName(paper)))
        .hasContent(ExpectedRows.jsonLines(paper));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        byte[] content = page.getContents().readAllBytes();
        pages.add(new String(content, StandardCharsets.ISO_8859_1));
      }
    }
    return pages;
  }

  private static List<String> parts(byte[] archive) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.add(entry.getName() + "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
