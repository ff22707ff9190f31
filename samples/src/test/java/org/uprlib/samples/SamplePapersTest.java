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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed samples are what {@link MakeSamples} makes. Contents are compared, not packed
 * bytes, since compression may differ from one Java to the next.
 */
class SamplePapersTest {
  private static final Path PAPERS = Path.of("papers");
  private static final Path SUBMISSIONS = PAPERS.resolveSibling("submissions");
  private static final Path FOLLOW_UP = PAPERS.resolveSibling("follow-up");
  private static final Path EXPECTED = Path.of("expected");

  static Stream<SampleFile> pdfs() {
    return SampleFile.papers().stream().filter(paper -> paper.name().endsWith(".pdf"));
  }

  static Stream<SampleFile> wordFiles() {
    return SampleFile.papers().stream().filter(paper -> paper.name().endsWith(".docx"));
  }

  static Stream<SampleFile> expected() {
    return SampleFile.expected().stream();
  }

  @Test
  void theFoldersHoldTheSamplesAndNothingElse() throws IOException {
    assertThat(names(PAPERS))
        .containsExactlyInAnyOrderElementsOf(
            SampleFile.papers().stream().map(SampleFile::name).toList());
    assertThat(names(EXPECTED))
        .containsExactlyInAnyOrderElementsOf(expected().map(SampleFile::name).toList());
    assertThat(names(FOLLOW_UP))
        .filteredOn(name -> name.endsWith(".docx"))
        .containsExactlyInAnyOrderElementsOf(
            SampleFile.followUp().stream().map(SampleFile::name).toList());
    assertThat(names(SUBMISSIONS))
        .containsExactlyInAnyOrderElementsOf(
            SampleFile.submissions().stream().map(SampleFile::name).toList());
  }

  @Test
  void committedSubmissionIsUpToDate() throws IOException {
    for (SampleFile submission : SampleFile.submissions()) {
      assertThat(parts(made(submission)))
          .isEqualTo(parts(Files.readAllBytes(SUBMISSIONS.resolve(submission.name()))));
    }
  }

  @Test
  void committedFollowUpIsUpToDate() throws IOException {
    for (SampleFile paper : SampleFile.followUp()) {
      assertThat(parts(made(paper)))
          .isEqualTo(parts(Files.readAllBytes(FOLLOW_UP.resolve(paper.name()))));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pdfs")
  void committedPdfIsUpToDate(SampleFile paper) throws IOException {
    assertThat(pages(made(paper)))
        .isEqualTo(pages(Files.readAllBytes(PAPERS.resolve(paper.name()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordFiles")
  void committedWordFileIsUpToDate(SampleFile paper) throws IOException {
    assertThat(parts(made(paper)))
        .isEqualTo(parts(Files.readAllBytes(PAPERS.resolve(paper.name()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expected")
  void committedExpectationIsUpToDate(SampleFile rows) throws IOException {
    assertThat(EXPECTED.resolve(rows.name()))
        .hasContent(new String(made(rows), StandardCharsets.UTF_8));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static byte[] made(SampleFile file) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    file.contents().writeTo(made);
    return made.toByteArray();
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
