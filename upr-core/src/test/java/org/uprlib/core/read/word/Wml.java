package org.uprlib.core.read.word;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Short ways to write the XML of a document's body. */
final class Wml {
  private Wml() {}

  /** A paragraph of plain text. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph with properties and content. */
  static String p(String properties, String content) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
  }

  /** A paragraph of a style. */
  static String styled(String style, String text) {
    return p("<w:pStyle w:val=\"" + style + "\"/>", r(text));
  }

  /** A paragraph of a list. */
  static String item(int list, int level, String text) {
    return p(numPr(list, level), r(text));
  }

  static String numPr(int list, int level) {
    return String.format(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>", level, list);
  }

  /** A run of plain text. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A run of text with properties. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  static String fieldMark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  static String code(String text) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
  }

  /** A table of rows. */
  static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row of cells. */
  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell with properties and content. */
  static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  /** A row of cells of plain text. */
  static String plainRow(String... cells) {
    return Arrays.stream(cells)
        .map(text -> cell("", p(text)))
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  static String style(String type, String id, String name, String basedOn, String properties) {
    return String.format(
        "<w:style w:type=\"%s\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s%s</w:style>",
        type,
        id,
        name,
        basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>",
        properties);
  }

  /** A list level: number format, text and, if need be, more. */
  static String level(int depth, int start, String format, String text, String more) {
    return String.format(
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/>%s"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>",
        depth, start, format, more, text);
  }

  static String level(int depth, int start, String format, String text) {
    return level(depth, start, format, text, "");
  }

  static String definition(int id, String... content) {
    return String.format(
        "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>", id, String.join("", content));
  }

  static String list(int id, int definition, String... overrides) {
    return String.format(
        "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>",
        id, definition, String.join("", overrides));
  }

  static String startOverride(int level, int start) {
    return String.format(
        "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>",
        level, start);
  }
}
