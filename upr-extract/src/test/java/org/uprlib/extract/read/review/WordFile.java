package org.uprlib.extract.read.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes papers of Sylvania as Word files, for tests that need files: {@code ** } begins a bold
 * line, {@code | a | b |} is a row of a table; anything else is a paragraph, in which {@code ⏎} is
 * a line break, and a line is drawn through what stands between {@code ~}.
 */
public final class WordFile {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
          + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
          + "/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  private WordFile() {}

  /** A file of these lines at {@code path}. */
  public static Path write(Path path, List<String> lines) throws IOException {
    StringBuilder body = new StringBuilder();
    boolean inTable = false;
    for (String line : lines) {
      boolean row = line.startsWith("|");
      body.append(row && !inTable ? "<w:tbl>" : "").append(!row && inTable ? "</w:tbl>" : "");
      body.append(row ? row(line) : paragraph(line));
      inTable = row;
    }
    body.append(inTable ? "</w:tbl><w:p/>" : "");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      add(zip, "[Content_Types].xml", TYPES);
      add(zip, "_rels/.rels", RELATIONS);
      add(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>");
    }
    return path;
  }

  private static String row(String line) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      row.append("<w:tc>").append(paragraph(cell.strip())).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String paragraph(String line) {
    boolean bold = line.startsWith("** ");
    String text = bold ? line.substring(3) : line;
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("⏎", "</w:t><w:br/><w:t xml:space=\"preserve\">")
            .replaceAll(
                "~([^~]*)~",
                "</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>$1</w:t></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\">");
    return "<w:p><w:r>"
        + (bold ? "<w:rPr><w:b/></w:rPr>" : "")
        + "<w:t xml:space=\"preserve\">"
        + escaped
        + "</w:t></w:r></w:p>";
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
