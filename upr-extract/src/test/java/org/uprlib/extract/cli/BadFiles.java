package org.uprlib.extract.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that cannot be read, or must not be. */
final class BadFiles {
  private static final int BLOCK = 1 << 20;
  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels"
       ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>
      """;
  private static final String RELATIONSHIPS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="word/document.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
      </Relationships>
      """;

  private BadFiles() {}

  /** The first part of a file, as a broken download leaves it. */
  static byte[] cutShort(Path whole) throws IOException {
    byte[] bytes = Files.readAllBytes(whole);
    return Arrays.copyOf(bytes, bytes.length * 2 / 3);
  }

  static byte[] encryptedPdf(Path plain) throws IOException {
    try (PDDocument document = Loader.loadPDF(plain.toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }

  static byte[] encryptedDocx(Path plain) throws IOException, GeneralSecurityException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("user");
      try (OutputStream stream = encryptor.getDataStream(container)) {
        Files.copy(plain, stream);
      }
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** Pages with a picture and no text. */
  static byte[] scan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
      }
      return saved(document);
    }
  }

  /** Pages of prose that is no paper of the review. */
  static byte[] novel(int pages) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 11);
          content.newLineAtOffset(72, 700);
          content.showText("Chapter " + i + ". The ship left the harbour early in the morning.");
          content.endText();
        }
      }
      return saved(document);
    }
  }

  /** A document that unpacks to {@code mebibytes}. */
  static byte[] zipBomb(int mebibytes) throws IOException {
    byte[] blanks = new byte[BLOCK];
    Arrays.fill(blanks, (byte) ' ');
    return docx(
        part -> {
          for (int i = 0; i < mebibytes; i++) {
            part.write(blanks);
          }
        });
  }

  /** A document whose entities grow to a thousand million words. */
  static byte[] entityBomb() throws IOException {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 'recommend '>");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY e").append(i).append(" '");
      entities.append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
    }
    return docx(entities.toString(), "&e9;");
  }

  /** A document that asks for the text of another file. */
  static byte[] externalEntity(Path other) throws IOException {
    return docx("<!ENTITY other SYSTEM '" + other.toUri() + "'>", "&other;");
  }

  private static byte[] docx(String entities, String text) throws IOException {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE w:document ["
            + entities
            + "]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>"
            + text
            + "</w:t></w:r></w:p></w:body></w:document>";
    return docx(part -> part.write(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private interface Part {
    void writeTo(OutputStream stream) throws IOException;
  }

  private static byte[] docx(Part document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      document.writeTo(zip);
    }
    return out.toByteArray();
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
