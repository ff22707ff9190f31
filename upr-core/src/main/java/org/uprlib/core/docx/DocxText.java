package org.uprlib.core.docx;

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
