package org.uprlib.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.read.word.DocxBuilder;
import org.uprlib.core.read.word.RichDocument;

/** Files that are damaged, hostile or locked: a clear error each, and nothing else happens. */
class BadFileTest {
  private static final ReadLimits SMALL =
      new ReadLimits(1 << 20, 1 << 20, 100, 100_000, 10_000, 100_000, Duration.ofSeconds(30));
  private static final String DOCUMENT = "word/document.xml";

  private final DocumentReader reader = DocumentReader.create(SMALL);

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.5, 0.9, 0.99})
  void refusesDocxCutShort(double kept) {
    byte[] whole = RichDocument.bytes();
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * kept));
    assertThatThrownBy(() -> reader.read(cut, "cut.docx")).isInstanceOf(CorruptException.class);
  }

  @Test
  void refusesDocxWithDamagedData() throws IOException {
    byte[] bytes = RichDocument.bytes();
    int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(DOCUMENT);
    Arrays.fill(bytes, name + 40, name + 400, (byte) 0x5A);
    assertThatThrownBy(() -> reader.read(bytes, "damaged.docx"))
        .isInstanceOf(CorruptException.class)
        .hasMessage("damaged.docx: has a damaged part word/document.xml.");
  }

  @Test
  void refusesDocxWithoutItsMainPart() throws IOException {
    byte[] bytes = Zips.with(RichDocument.bytes(), DOCUMENT, (byte[]) null);
    assertThatThrownBy(() -> reader.read(bytes, "headless.docx"))
        .isInstanceOf(CorruptException.class)
        .hasMessage("headless.docx: has no main part word/document.xml.");
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml,<w:document><w:body>",
    "word/document.xml,no XML at all",
    "word/document.xml,''",
    "word/styles.xml,<w:styles><w:style></w:styles>",
    "word/_rels/document.xml.rels,<<",
  })
  void refusesDocxWithMalformedParts(String part, String content) throws IOException {
    byte[] bytes = Zips.with(RichDocument.bytes(), part, content);
    assertThatThrownBy(() -> reader.read(bytes, "malformed.docx"))
        .isInstanceOf(CorruptException.class)
        .hasMessageContaining(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCUMENT, "word/styles.xml", "word/numbering.xml", "_rels/.rels"})
  void neverExpandsEntities(String part) throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><x>&d;</x>";
    byte[] bytes = Zips.with(RichDocument.bytes(), part, bomb);
    assertThatThrownBy(() -> reader.read(bytes, "bomb.docx"))
        .isInstanceOf(CorruptException.class)
        .hasMessage("bomb.docx: declares entities in " + part + ".");
  }

  @Test
  void neverReadsExternalEntities(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String xml =
        "<!DOCTYPE w:document [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
            + "</w:body></w:document>";
    byte[] bytes = Zips.with(RichDocument.bytes(), DOCUMENT, xml);
    assertThatThrownBy(() -> reader.read(bytes, "entity.docx"))
        .isInstanceOf(CorruptException.class)
        .hasMessageNotContaining("SECRET");
  }

  @Test
  void stopsAtAnEntityThatIsNotDeclared() throws IOException {
    byte[] bytes = new DocxBuilder().body("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>").build();
    assertThatThrownBy(() -> reader.read(bytes, "entity.docx"))
        .isInstanceOf(CorruptException.class);
  }

  @Test
  void stopsUnpackingAZipBomb() throws IOException {
    String bomb = "<w:document xmlns:w=\"w\">" + " ".repeat(8 << 20);
    byte[] bytes = Zips.with(RichDocument.bytes(), DOCUMENT, bomb);
    assertThat(bytes.length).isLessThan(1 << 20);
    assertThatThrownBy(() -> reader.read(bytes, "bomb.docx"))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> assertThat(e.limit()).isEqualTo("bytes when unpacked"));
  }

  @Test
  void stopsAtTooManyCharacters() {
    byte[] bytes =
        new DocxBuilder()
            .body(("<w:p><w:r><w:t>" + "word ".repeat(1000) + "</w:t></w:r></w:p>").repeat(30))
            .build();
    assertThatThrownBy(() -> reader.read(bytes, "long.docx"))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("characters"));
  }

  @Test
  void stopsAtTooManyPartsWithoutCharacters() {
    byte[] bytes =
        new DocxBuilder()
            .body("<w:tbl><w:tr>" + "<w:tc/>".repeat(20_000) + "</w:tr></w:tbl>")
            .build();
    assertThatThrownBy(() -> reader.read(bytes, "cells.docx"))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> assertThat(e.limit()).isEqualTo("paragraphs, runs and cells"));
  }

  @Test
  void stopsAtElementsNestedTooDeeply() {
    int depth = 5_000;
    byte[] bytes =
        new DocxBuilder()
            .body("<w:sdt>".repeat(depth) + "<w:p/>" + "</w:sdt>".repeat(depth))
            .build();
    assertThatThrownBy(() -> reader.read(bytes, "deep.docx"))
        .isInstanceOf(CorruptException.class)
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void readsTablesNestedAsDeeplyAsAnyoneWould() throws UprException {
    int depth = 30;
    byte[] bytes =
        new DocxBuilder()
            .body(
                "<w:tbl><w:tr><w:tc>".repeat(depth)
                    + "<w:p><w:r><w:t>deep</w:t></w:r></w:p>"
                    + "</w:tc></w:tr></w:tbl>".repeat(depth))
            .build();
    assertThat(reader.read(bytes, "deep.docx").text()).isEqualTo("deep\n");
  }

  @Test
  void saysThatThereIsNoText() {
    byte[] bytes =
        new DocxBuilder().body("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>").build();
    assertThatThrownBy(() -> reader.read(bytes, "scan.docx")).isInstanceOf(NoTextException.class);
  }

  @Test
  void saysThatADocxIsEncrypted() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream data = encryptor.getDataStream(container)) {
        data.write(RichDocument.bytes());
      }
      container.writeFilesystem(out);
    }
    assertThatThrownBy(() -> reader.read(out.toByteArray(), "locked.docx"))
        .isInstanceOf(EncryptedException.class)
        .hasMessageStartingWith("locked.docx: is protected by a password");
  }

  @Test
  void saysThatADocIsEncrypted() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HWPFDocument word =
        new HWPFDocument(new ByteArrayInputStream(Fixtures.bytes("sylvania.doc")))) {
      word.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThatThrownBy(() -> reader.read(out.toByteArray(), "locked.doc"))
        .isInstanceOf(EncryptedException.class);
  }

  @Test
  void saysThatAnOdtIsEncrypted() throws IOException {
    byte[] bytes =
        Zips.with(
            Fixtures.bytes("sylvania.odt"),
            "META-INF/manifest.xml",
            "<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
    assertThatThrownBy(() -> reader.read(bytes, "locked.odt"))
        .isInstanceOf(EncryptedException.class);
  }

  @Test
  void refusesOdtWithoutContent() throws IOException {
    byte[] bytes = Zips.with(Fixtures.bytes("sylvania.odt"), "content.xml", (byte[]) null);
    assertThatThrownBy(() -> reader.read(bytes, "hollow.odt")).isInstanceOf(CorruptException.class);
  }

  @Test
  void stopsUnpackingAnOdtBomb() throws IOException {
    byte[] bytes =
        Zips.with(Fixtures.bytes("sylvania.odt"), "content.xml", "<x>" + " ".repeat(8 << 20));
    assertThatThrownBy(() -> reader.read(bytes, "bomb.odt"))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void neverExpandsEntitiesOfAnOdt(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String xml =
        "<!DOCTYPE x [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:"
            + "office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<office:body><office:text><text:p>before &x; after</text:p></office:text>"
            + "</office:body></office:document-content>";
    byte[] bytes = Zips.with(Fixtures.bytes("sylvania.odt"), "content.xml", xml);
    String text;
    try {
      text = reader.read(bytes, "entity.odt").text();
    } catch (CorruptException refused) {
      text = "";
    }
    assertThat(text).doesNotContain("SECRET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\\rtf1", "{\\rtf1 {{{{", "{\\rtf1 \\bin99999999 x}", "{\\rtf"})
  void bearsBrokenRtf(String rtf) {
    assertThatThrownBy(() -> reader.read(rtf.getBytes(StandardCharsets.US_ASCII), "broken.rtf"))
        .isInstanceOf(UprException.class);
  }
}
