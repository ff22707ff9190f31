package org.uprlib.extract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.LoadedModels;

/** Files that cannot be read, through the command and the real extractor, beside a good one. */
@Timeout(120)
class BadInputTest {
  private static final Path PAPERS = Path.of("..", "samples", "papers");
  private static final Path PDF = PAPERS.resolve("dotted-2013.pdf");
  private static final Path DOCX = PAPERS.resolve("automatic-2019.docx");
  private static final Extractor EXTRACTOR = LoadedModels.EXTRACTOR;
  private static Ran alone;

  @TempDir private Path folder;

  /** Makes a file; may throw anything. */
  private interface Maker {
    byte[] make(Path folder) throws Exception;
  }

  @BeforeAll
  static void readGoodFileAlone() {
    alone = run(PDF);
    assertThat(alone.code()).isZero();
    assertThat(alone.out().lines()).hasSizeGreaterThan(20);
  }

  static Stream<Arguments> files() {
    return Stream.of(
        file("empty.pdf", "is empty", f -> new byte[0]),
        file("empty.docx", "is empty", f -> new byte[0]),
        file("blank.pdf", "is text/plain, not a PDF", f -> " \n\n".getBytes(UTF_8)),
        file("text.pdf", "is text/plain, not a PDF", f -> "Recommendations".getBytes(UTF_8)),
        file(
            "page.pdf",
            "is a web page (text/html), not a PDF",
            f -> "<!DOCTYPE html>\n<html><title>A/HRC/99/15</title></html>".getBytes(UTF_8)),
        file("picture.docx", "is image/png, not a PDF", f -> png()),
        file("noise.pdf", "is application/octet-stream, not a PDF", f -> noise()),
        file("cut.pdf", "cut short", f -> BadFiles.cutShort(PDF)),
        file("cut.docx", "cut short", f -> BadFiles.cutShort(DOCX)),
        file("locked.pdf", "is protected by a password", f -> BadFiles.encryptedPdf(PDF)),
        file("locked.docx", "is protected by a password", f -> BadFiles.encryptedDocx(DOCX)),
        file("scan.pdf", "contains no text, only pictures", f -> BadFiles.scan()),
        file("novel.pdf", "is not a UPR paper with recommendations", f -> BadFiles.novel(3)),
        file("long.pdf", "is not a UPR paper with recommendations", f -> BadFiles.novel(1000)),
        file("longer.pdf", "pages or more, over the limit of 2000", f -> BadFiles.novel(2001)),
        file("bomb.docx", "over the limit of", f -> BadFiles.zipBomb(250)),
        file("entities.docx", "declares entities", f -> BadFiles.entityBomb()),
        file("external.docx", "declares entities", f -> BadFiles.externalEntity(secret(f))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isToldInOneLineAndTheGoodFileIsComplete(String name, String reason, Maker maker)
      throws Exception {
    Path bad = Files.write(folder.resolve(name), maker.make(folder));

    Ran ran = run(bad, PDF);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).hasSize(4);
    assertThat(ran.err().get(0)).startsWith(name + ": ").contains(reason).endsWith(".");
    assertThat(ran.err().get(1)).startsWith("1 paper read, 1 not; ");
    assertThat(ran.out()).isEqualTo(alone.out());
    assertThat(String.join("\n", ran.err())).doesNotContain("secret words");
  }

  @Test
  void theContentAndNotTheEndingTellsTheFormat() throws IOException {
    Path pdf = Files.copy(PDF, folder.resolve("really-pdf.docx"));
    Path docx = Files.copy(DOCX, folder.resolve("really-docx.doc"));

    Ran ran = run(pdf, docx);

    assertThat(ran.code()).isZero();
    assertThat(ran.err().get(0)).startsWith("2 papers read, 0 not; ");
  }

  private static Ran run(Path... files) {
    return Ran.command(EXTRACTOR, (Object[]) files);
  }

  private static Arguments file(String name, String reason, Maker maker) {
    return arguments(name, reason, maker);
  }

  private static Path secret(Path folder) throws IOException {
    return Files.writeString(folder.resolve("secret.txt"), "secret words");
  }

  private static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
  }

  private static byte[] noise() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
