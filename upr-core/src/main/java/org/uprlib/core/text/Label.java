package org.uprlib.core.text;

/**
 * The number at the start of a paragraph. Immutable.
 *
 * @param form how it is written
 * @param number the number of a plain label, or the part before the dot of a dotted one; 0 for
 *     {@link Form#LETTER} and {@link Form#BULLET}
 * @param sub the part after the dot; 0 if there is none
 * @param text the label without closing stop, figures in ASCII, parts joined by a full stop
 * @param textStart where the words begin in the paragraph's text
 */
public record Label(Form form, int number, int sub, String text, int textStart) {
  /** How a label is written. */
  public enum Form {
    /** {@code 115.3}, {@code 115.3.}, {@code 132-90}. */
    DOTTED,
    /** {@code 12.} */
    PLAIN,
    /** {@code 4} followed by blanks and a capital: the stop was lost. */
    BARE,
    /** {@code (a)}, {@code a)} */
    LETTER,
    /** {@code •} */
    BULLET
  }

  /** True for a number with its stop or dot: {@code 115.3}, {@code 12.} */
  public boolean isNumber() {
    return form == Form.DOTTED || form == Form.PLAIN;
  }
}
