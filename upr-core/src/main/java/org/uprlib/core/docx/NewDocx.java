package org.uprlib.core.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.UprException;

/**
 * A DOCX that is made anew: styles, numbering, a page number at the foot of each page. Not
 * thread-safe.
 */
public final class NewDocx {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String DRAWING_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String NUMBER_FIELD =
      "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1"
          + "</w:t></w:r></w:fldSimple></w:p>";

  private final DocxPackage docx;
  private final String footer;

  /**
   * A document without a body.
   *
   * @param name what to call it in messages
   * @param styles the part of styles
   * @param numbering the part of lists
   */
  public NewDocx(String name, String styles, String numbering) {
    docx = DocxPackage.empty(name);
    docx.put(
        "[Content_Types].xml", resource(NewDocx.class::getResourceAsStream, "content-types.xml"));
    docx.put("_rels/.rels", resource(NewDocx.class::getResourceAsStream, "rels.xml"));
    docx.put(DocxPackage.MAIN, "");
    footer = related(styles, numbering);
  }

  /**
   * A document without a body, with the styles and numbering from {@code home}.
   *
   * @param name what to call it in messages
   * @param language of its text (ISO 639-1); it replaces {@code LANGUAGE} in the styles
   */
  public static NewDocx styled(
      String name, Function<String, @Nullable InputStream> home, String language) {
    String styles = resource(home, "styles.xml").replace("LANGUAGE", language);
    return new NewDocx(name, styles, resource(home, "numbering.xml"));
  }

  /** Adds the parts beside the main one; returns the relationship to the foot of the page. */
  private String related(String styles, String numbering) {
    try {
      docx.relate("styles", "styles.xml", WORD_TYPE + "styles+xml", styles);
      docx.relate("numbering", "numbering.xml", WORD_TYPE + "numbering+xml", numbering);
      return docx.relate("footer", "footer1.xml", WORD_TYPE + "footer+xml", numberedFooter());
    } catch (UprException e) {
      throw shipped(e);
    }
  }

  /** A footer part that prints the number of the page. */
  public static String numberedFooter() {
    return "<w:ftr xmlns:w=\"" + DocxPackage.W + "\">" + NUMBER_FIELD + "</w:ftr>";
  }

  private static IllegalStateException shipped(UprException e) {
    return new IllegalStateException("A part that ships is damaged", e);
  }

  /**
   * Properties of a section of pages in A4, with a page number.
   *
   * @param landscape whether the long side lies
   * @param margin on all sides, in twentieths of a point
   */
  public String section(boolean landscape, int margin) {
    return section(
        "<w:footerReference w:type=\"default\" r:id=\"" + footer + "\"/>", landscape, margin);
  }

  /** Properties of a section of upright pages in A4 without page numbers. */
  public static String bareSection(int margin) {
    return section("", false, margin);
  }

  private static String section(String footer, boolean landscape, int margin) {
    String size =
        landscape
            ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""
            : "w:w=\"11906\" w:h=\"16838\"";
    StringBuilder xml = new StringBuilder("<w:sectPr>").append(footer).append("<w:pgSz ");
    xml.append(size).append("/><w:pgMar");
    for (String side : List.of("top", "right", "bottom", "left")) {
      xml.append(" w:").append(side).append("=\"").append(margin).append('"');
    }
    return xml.append(" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>").toString();
  }

  /**
   * Adds a chart with the workbook of its numbers; returns the drawing that shows it.
   *
   * @param chart DrawingML; {@code WORKBOOK} in it is replaced by the id of the relationship to the
   *     workbook
   * @param workbook content of the workbook
   * @param description what the chart shows, for those who do not see it
   * @param width in English metric units
   * @param height in English metric units
   */
  public String chart(String chart, byte[] workbook, String description, long width, long height) {
    try {
      String link = "rUprWorkbook";
      docx.put("word/embeddings/chart1.xlsx", workbook);
      docx.put(
          "word/charts/_rels/chart1.xml.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="%s" Type="%srelationships/package" Target="../embeddings/chart1.xlsx"/>\
          </Relationships>\
          """
              .formatted(link, OFFICE));
      docx.type("word/embeddings/chart1.xlsx", SHEET_TYPE);
      String id =
          docx.relate(
              "chart",
              "charts/chart1.xml",
              DRAWING_TYPE + "chart+xml",
              chart.replace("WORKBOOK", link));
      return """
      <w:r><w:drawing><wp:inline xmlns:wp="%1$swordprocessingDrawing" distT="0" distB="0"\
       distL="0" distR="0"><wp:extent cx="%2$s" cy="%3$s"/>\
      <wp:docPr id="1" name="Chart 1" descr="%4$s"/><wp:cNvGraphicFramePr/>\
      <a:graphic xmlns:a="%1$smain"><a:graphicData uri="%1$schart">\
      <c:chart xmlns:c="%1$schart" r:id="%5$s"/>\
      </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
      """
          .formatted(DRAWING, width, height, DocxBody.escaped(description), id);
    } catch (UprException e) {
      throw shipped(e);
    }
  }

  /**
   * Says what the document is called, and in which language it is (ISO 639-1). No property names a
   * person: such papers are handed on.
   */
  public NewDocx properties(String title, String language) {
    try {
      String target = "docProps/core.xml";
      docx.put(
          target,
          "<cp:coreProperties"
              + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
              + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
              + DocxBody.escaped(title)
              + "</dc:title><dc:language>"
              + DocxBody.escaped(language)
              + "</dc:language></cp:coreProperties>");
      docx.type(target, "application/vnd.openxmlformats-package.core-properties+xml");
      docx.relateToPackage(
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          target);
      return this;
    } catch (UprException e) {
      throw shipped(e);
    }
  }

  /**
   * The document as a file.
   *
   * @param body the content of its body
   * @param section properties of its last section of pages
   */
  public byte[] write(String body, String section) {
    docx.put(
        DocxPackage.MAIN,
        "<w:document xmlns:w=\"%s\" xmlns:r=\"%srelationships\"><w:body>%s%s</w:body></w:document>"
            .formatted(DocxPackage.W, OFFICE, body, section));
    try {
      // Nothing that is not well-formed is written.
      docx.part(DocxPackage.MAIN);
      return docx.write();
    } catch (UprException e) {
      throw shipped(e);
    }
  }

  private static String resource(Function<String, @Nullable InputStream> home, String name) {
    try (InputStream in = home.apply(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
