package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.samples.paper.FrontMatter.Design;
import org.uprlib.samples.paper.PaperReader.PaperTextException;

/**
 * The committed samples are what {@link MakeSamples} makes of their texts. Contents are compared,
 * not packed bytes, since compression may differ from one Java to the next.
 */
class SamplePapersTest {
  private static final Path SAMPLES = Path.of("");

  static List<Path> texts() throws IOException {
    return MakeSamples.texts(SAMPLES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void committedFileIsUpToDate(Path text) throws IOException {
    Path file = MakeSamples.fileOf(text, SAMPLES);
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    MakeSamples.write(text, made);
    assertThat(contents(made.toByteArray(), file))
        .isEqualTo(contents(Files.readAllBytes(file), file));
  }

  @Test
  void everyPaperIsMadeOfAText() throws IOException {
    List<Path> made = texts().stream().map(text -> MakeSamples.fileOf(text, SAMPLES)).toList();
    for (String folder : List.of("papers", "follow-up", "submissions")) {
      try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
        assertThat(files.filter(file -> !file.toString().endsWith(".csv"))).isSubsetOf(made);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.pdf.txt  ; design: template-2013      ; | Peru | Noted ; a table in a PDF: Peru | Noted",
        "a.docx.txt ; design: word-2019          ; | Peru | Noted ; a row of 2 cells where 0"
            + " columns",
        "a.docx.txt ; columns: 100 200 300       ; | Peru | Noted ; no design is stated",
      })
  void whatCannotBeWrittenIsReportedWithItsText(
      String name, String front, String piece, String problem, @TempDir Path folder)
      throws IOException {
    Path text = folder.resolve(name);
    Files.writeString(text, front + "\n\n" + piece);
    assertThatExceptionOfType(PaperTextException.class)
        .isThrownBy(() -> MakeSamples.write(text, OutputStream.nullOutputStream()))
        .withMessageStartingWith(text + ": " + problem);
  }

  @ParameterizedTest
  @EnumSource
  void allButTheDesignMayBeMissing(Design design, @TempDir Path folder) throws IOException {
    for (String name : List.of("a.pdf.txt", "a.docx.txt")) {
      Path text = folder.resolve(name);
      String stated = design.name().toLowerCase(Locale.ROOT).replace('_', '-');
      Files.writeString(text, "design: " + stated + "\n\n# Prisons\n\n1. Peru asked.");
      Path paper = folder.resolve(name.replace(".txt", ""));
      try (OutputStream out = Files.newOutputStream(paper)) {
        MakeSamples.write(text, out);
      }
      assertThat(DocumentReader.create(ReadLimits.DEFAULT).read(paper).blocks())
          .anyMatch(block -> block.toString().contains("Peru asked."));
    }
  }

  private static List<String> contents(byte[] file, Path name) throws IOException {
    return name.toString().endsWith(".pdf") ? pages(file) : parts(file);
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
