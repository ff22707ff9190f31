package org.uprlib.core.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the body of a DOCX, from top to bottom. Styles are named by their ids. Not thread-safe.
 */
public final class DocxBody {
  private static final int HEADING_LEVELS = 3;

  private final StringBuilder xml = new StringBuilder();
  private final List<Contents> contents = new ArrayList<>();
  private int contentsAt = -1;
  private String contentsTitle = "";

  /** An entry of the table of contents. */
  private record Contents(int level, String text, String bookmark) {}

  /** Adds a paragraph in the look of its style; control characters are left out. */
  public DocxBody paragraph(String style, String text) {
    return paragraph(style, DocxText.plain(text));
  }

  /** Adds a paragraph; control characters are left out. */
  public DocxBody paragraph(String style, DocxText... texts) {
    return paragraph(style, List.of(texts));
  }

  /** Adds a paragraph; control characters are left out. */
  DocxBody paragraph(String style, List<DocxText> texts) {
    xml.append(paragraphXml(style, texts));
    return this;
  }

  /**
   * Adds a heading, which the table of contents lists.
   *
   * @param level 1 to 3
   */
  public DocxBody heading(int level, String text) {
    if (level < 1 || level > HEADING_LEVELS) {
      throw new IllegalArgumentException("there is no heading of level " + level);
    }
    String bookmark = "_Toc" + (1000 + contents.size());
    int id = contents.size() + 1;
    contents.add(new Contents(level, text, bookmark));
    String start = "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + bookmark + "\"/>";
    String end = "<w:bookmarkEnd w:id=\"" + id + "\"/>";
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"Heading")
        .append(level)
        .append("\"/></w:pPr>")
        .append(start)
        .append(runXml(DocxText.plain(text)))
        .append(end)
        .append("</w:p>");
    return this;
  }

  /**
   * Puts the table of contents here; it lists headings of levels 1 and 2, later ones too. Page
   * numbers come with Word, which updates the table when it opens the file.
   */
  public DocxBody contents(String title) {
    contentsAt = xml.length();
    contentsTitle = title;
    return this;
  }

  /** Begins a new page. */
  public DocxBody pageBreak() {
    xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    return this;
  }

  /** Adds WordprocessingML as it is. */
  public DocxBody raw(String wordprocessing) {
    xml.append(wordprocessing);
    return this;
  }

  /**
   * Adds a table over the given width, whose first row is its head and repeats on each page.
   *
   * @param style of its paragraphs
   * @param widths of its columns, in twentieths of a point
   * @param rows from top to bottom, of a text for each cell
   */
  public DocxBody table(String style, List<Integer> widths, List<List<String>> rows) {
    int total = widths.stream().mapToInt(Integer::intValue).sum();
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"")
        .append(total)
        .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
        .append("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\"")
        .append(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
    widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    xml.append("</w:tblGrid>");
    for (int i = 0; i < rows.size(); i++) {
      xml.append("<w:tr><w:trPr><w:cantSplit/>")
          .append(i == 0 ? "<w:tblHeader/>" : "")
          .append("</w:trPr>");
      List<String> cells = rows.get(i);
      for (int column = 0; column < cells.size(); column++) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
            .append(widths.get(column))
            .append("\" w:type=\"dxa\"/></w:tcPr>");
        xml.append(paragraphXml(style, plain(cells.get(column)))).append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl>");
    return this;
  }

  /** Ends a section of pages, whose properties are {@code section}. */
  public DocxBody endSection(String section) {
    xml.append("<w:p><w:pPr>").append(section).append("</w:pPr></w:p>");
    return this;
  }

  /** The body so far. */
  public String xml() {
    if (contentsAt < 0) {
      return xml.toString();
    }
    return xml.substring(0, contentsAt) + contentsXml() + xml.substring(contentsAt);
  }

  private String contentsXml() {
    StringBuilder list = new StringBuilder(paragraphXml("TOCHeading", plain(contentsTitle)));
    String begin =
        "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText"
            + " xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r><w:r>"
            + "<w:fldChar w:fldCharType=\"separate\"/></w:r>";
    for (Contents each : contents) {
      if (each.level() >= HEADING_LEVELS) {
        continue;
      }
      list.append("<w:p><w:pPr><w:pStyle w:val=\"TOC")
          .append(each.level())
          .append("\"/></w:pPr>")
          .append(begin)
          .append("<w:hyperlink w:anchor=\"")
          .append(each.bookmark())
          .append("\" w:history=\"1\">")
          .append(runXml(DocxText.plain(each.text())))
          .append("</w:hyperlink></w:p>");
      begin = "";
    }
    list.append("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    return list.toString();
  }

  private static List<DocxText> plain(String text) {
    return List.of(DocxText.plain(text));
  }

  private static String paragraphXml(String style, List<DocxText> texts) {
    StringBuilder paragraph = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"");
    paragraph.append(style).append("\"/></w:pPr>");
    texts.forEach(text -> paragraph.append(runXml(text)));
    return paragraph.append("</w:p>").toString();
  }

  private static String runXml(DocxText text) {
    StringBuilder run = new StringBuilder("<w:r>");
    run.append(text.bold() ? "<w:rPr><w:b/></w:rPr>" : "");
    String between = "";
    for (String line : text.text().split("\\R", -1)) {
      run.append(between).append("<w:t xml:space=\"preserve\">").append(escaped(line));
      run.append("</w:t>");
      between = "<w:br/>";
    }
    return run.append("</w:r>").toString();
  }

  /** {@code text} escaped for XML; characters that XML cannot contain are left out. */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                  boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                  if ((c >= ' ' || c == '\t') && !surrogate && c != 0xFFFE && c != 0xFFFF) {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }

  /**
   * A piece of text of one look. Immutable.
   *
   * @param text its characters; a line feed begins a new line
   * @param bold whether it is bold
   */
  public record DocxText(String text, boolean bold) {
    /** In the look of the paragraph's style. */
    public static DocxText plain(String text) {
      return new DocxText(text, false);
    }

    /** In bold. */
    public static DocxText bold(String text) {
      return new DocxText(text, true);
    }
  }
}
