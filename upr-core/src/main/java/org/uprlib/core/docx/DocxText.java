package org.uprlib.core.docx;

/**
 * A piece of text of one look. Immutable.
 *
 * @param text its characters; a line feed begins a new line
 * @param bold whether it is bold
 * @param italic whether it is italic
 */
public record DocxText(String text, boolean bold, boolean italic) {
  /** In the look of the paragraph's style. */
  public static DocxText plain(String text) {
    return new DocxText(text, false, false);
  }

  /** In bold. */
  public static DocxText bold(String text) {
    return new DocxText(text, true, false);
  }

  /** In italics. */
  public static DocxText italic(String text) {
    return new DocxText(text, false, true);
  }
}
