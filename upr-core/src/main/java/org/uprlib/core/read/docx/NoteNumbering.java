package org.uprlib.core.read.docx;

import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.NumberFormat;

/**
 * How notes are numbered ({@code w:footnotePr}, {@code w:endnotePr}), null where it is not said.
 * Immutable.
 *
 * @param format how the number is printed
 * @param start the first number
 * @param restart {@code continuous}, {@code eachSect} or {@code eachPage}
 */
record NoteNumbering(NumberFormat format, Integer start, String restart) {
  static final NoteNumbering UNSAID = new NoteNumbering(null, null, null);

  /** Reads the element just entered. */
  static NoteNumbering read(XmlCursor xml) throws UprException {
    NumberFormat format = null;
    Integer start = null;
    String restart = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "numFmt" -> format = NumberFormat.named(xml.value().orElse(""));
        case "numStart" -> start = Measures.integer(xml.value()).orElse(null);
        case "numRestart" -> restart = xml.value().orElse(null);
        default -> {}
      }
      xml.skip();
    }
    return new NoteNumbering(format, start, restart);
  }

  /** These, with {@code above} taking their place wherever it says something. */
  NoteNumbering under(NoteNumbering above) {
    return new NoteNumbering(
        above.format != null ? above.format : format,
        above.start != null ? above.start : start,
        above.restart != null ? above.restart : restart);
  }
}
