package org.uprlib.extract.followup;

import java.util.List;
import org.uprlib.core.docx.DocxBody;
import org.uprlib.core.docx.DocxBody.DocxText;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.vocabulary.Language;

/**
 * A DOCX of single A4 pages, each with a heading, a table and lines at its foot. Not thread-safe.
 */
final class Handout {
  private static final String CUT = "…";

  /** On all sides of a page, in twentieths of a point. */
  static final int MARGIN = 1020;

  private final NewDocx docx;
  private final DocxBody body = new DocxBody();
  private final Language language;
  private String heading = "Heading1";

  /**
   * @param name what to call it in messages
   */
  Handout(String name, Language language) {
    this.docx = NewDocx.styled(name, Handout.class::getResourceAsStream, language.code());
    this.language = language;
  }

  void page(String title) {
    body.paragraph(heading, title);
    heading = "Heading1Next";
  }

  /** Adds a line above the table. */
  void line(DocxText text) {
    body.paragraph("Normal", text);
  }

  /**
   * Adds the table.
   *
   * @param widths of its columns, in twentieths of a point
   * @param rows its head first
   */
  void table(List<Integer> widths, List<List<String>> rows) {
    body.table("TableText", widths, rows);
  }

  /** Adds a line below the table. */
  void foot(DocxText text) {
    body.paragraph("Foot", text);
  }

  /** The document as a file, which says that {@code title} is what it is called. */
  byte[] write(String title) {
    docx.properties(title, language.code());
    return docx.write(body.xml(), NewDocx.bareSection(MARGIN));
  }

  /**
   * {@code text} in one line, at most {@code most} characters long: whole sentences if more than
   * half of that is left by them, otherwise whole words and an ellipsis.
   */
  static String shortened(String text, int most) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    String part = line.substring(0, most - CUT.length());
    int sentence = Math.max(part.lastIndexOf(". "), part.lastIndexOf("; "));
    if (sentence > most / 2) {
      return part.substring(0, sentence + 1) + " " + CUT;
    }
    int word = part.lastIndexOf(' ');
    int end = word > 0 ? word : part.length();
    if (Character.isHighSurrogate(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(0, end) + CUT;
  }
}
