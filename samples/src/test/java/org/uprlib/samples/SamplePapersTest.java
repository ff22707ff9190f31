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
