package org.uprlib.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.read.word.DocxBuilder;
import org.uprlib.core.read.word.RichDocument;
import org.uprlib.core.vocabulary.Language;

class DocumentReaderTest {
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
          + "rkJggg==";

  private final DocumentReader reader = DocumentReader.create();

  @Test
  void tellsFormatsByContentWhateverTheName() throws UprException {
    assertThat(reader.read(RichDocument.bytes(), "report.doc").type()).isEqualTo(FileType.DOCX);
    assertThat(reader.read(Fixtures.bytes("sylvania.doc"), "report.docx").type())
        .isEqualTo(FileType.DOC);
    assertThat(reader.read(Fixtures.bytes("sylvania.rtf"), "report.doc").type())
        .isEqualTo(FileType.RTF);
    assertThat(reader.read(Fixtures.bytes("sylvania.odt"), "report").type())
        .isEqualTo(FileType.ODT);
  }

  @ParameterizedTest
  @CsvSource({
    "report.docx, false",
    "REPORT.DOCX, false",
    "report, false",
    "report.2026, false",
    "report.docx.pdf, true",
    "report.doc, true"
  })
  void saysThatAFileIsNamedAsAnotherFormat(String name, boolean told) throws UprException {
    assertThat(reader.read(RichDocument.bytes(), name).notices())
        .extracting("code")
        .filteredOn("named-otherwise"::equals)
        .hasSize(told ? 1 : 0);
  }

  @Test
  void readsFilesAndKeepsTheirNames(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("Poročilo – 1.docx"), RichDocument.bytes());
    Document document = reader.read(file);
    assertThat(document.source()).isEqualTo("Poročilo – 1.docx");
    assertThat(document.language()).contains(Language.ENGLISH);
  }

  @Test
  void leavesMissingFilesToTheCallerAndRefusesFolders(@TempDir Path folder) {
    assertThatThrownBy(() -> reader.read(folder.resolve("none.docx")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> reader.read(folder)).isInstanceOf(UnsupportedFormatException.class);
  }

  @Test
  void refusesEmptyFiles() {
    assertThatThrownBy(() -> reader.read(new byte[0], "empty.docx"))
        .isInstanceOf(CorruptException.class)
        .hasMessage("empty.docx: is empty.");
  }

  static Stream<Arguments> otherFormats() throws IOException {
    return Stream.of(
        other(
            "xlsx",
            Zips.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        other(
            "pptx",
            Zips.of("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<x/>"),
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        other(
            "vsdx",
            Zips.of("[Content_Types].xml", "<Types/>", "visio/document.xml", "<x/>"),
            "application/x-tika-ooxml"),
        other(
            "ods",
            Zips.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            "application/vnd.oasis.opendocument.spreadsheet"),
        other("zip", Zips.of("a.txt", "text"), "application/zip"),
        other("xls", compoundFile("Workbook"), "application/vnd.ms-excel"),
        other("ppt", compoundFile("PowerPoint Document"), "application/vnd.ms-powerpoint"),
        other("msg", compoundFile("__properties_version1.0"), "application/vnd.ms-outlook"),
        other("html", "<!DOCTYPE html><html><body><p>115.1 Sign</p></body></html>", "text/html"),
        other("txt", "115.1 Sign the Convention (Spain);", "text/plain"),
        other("xml", "<?xml version=\"1.0\"?><w/>", "application/xml"),
        other("png", Base64.getDecoder().decode(PNG), "image/png"),
        other("junk", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, "application/octet-stream"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherFormats")
  void refusesOtherFormatsByName(String extension, byte[] content, String mediaType) {
    assertThatThrownBy(() -> reader.read(content, "x." + extension))
        .isInstanceOfSatisfying(
            UnsupportedFormatException.class, e -> assertThat(e.mediaType()).isEqualTo(mediaType))
        .hasMessageStartingWith("x." + extension + ": is ")
        .hasMessageContaining(mediaType);
  }

  @Test
  void keepsToTheLimitOfBytes(@TempDir Path folder) throws IOException {
    DocumentReader strict = DocumentReader.create(new ReadLimits(100, 1000, 10, 1000));
    Path file = Files.write(folder.resolve("large.docx"), RichDocument.bytes());
    assertThatThrownBy(() -> strict.read(file))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> {
              assertThat(e.limit()).isEqualTo("bytes");
              assertThat(e.allowed()).isEqualTo(100);
            });
    assertThatThrownBy(() -> strict.read(RichDocument.bytes(), "large.docx"))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void canBeSharedByThreads() throws Exception {
    byte[] docx = new DocxBuilder().body("<w:p><w:r><w:t>Sylvania</w:t></w:r></w:p>").build();
    byte[] doc = Fixtures.bytes("sylvania.doc");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        byte[] bytes = i % 2 == 0 ? docx : doc;
        results.add(threads.submit(() -> Printed.of(reader.read(bytes, "x"))));
      }
      String expected = Printed.of(reader.read(doc, "x"));
      for (int i = 0; i < 40; i++) {
        assertThat(results.get(i).get()).isEqualTo(i % 2 == 0 ? "Sylvania" : expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static byte[] compoundFile(String entry) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static Arguments other(String extension, String content, String mediaType) {
    return other(extension, content.getBytes(StandardCharsets.UTF_8), mediaType);
  }

  private static Arguments other(String extension, byte[] content, String mediaType) {
    return Arguments.of(extension, content, mediaType);
  }
}
