package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.UprException;

/**
 * The sections of a document as they pass, each with the way in which it numbers its notes. Not
 * thread-safe.
 */
final class Sections {
  private final List<NoteReferences.NoteNumbering> footnotes = new ArrayList<>();
  private final List<NoteReferences.NoteNumbering> endnotes = new ArrayList<>();
  private int current;

  /** Reads the {@code w:sectPr} just entered: a section ends with the paragraph under way. */
  void end(XmlCursor xml) throws UprException {
    NoteReferences.NoteNumbering foot = NoteReferences.NoteNumbering.UNSAID;
    NoteReferences.NoteNumbering end = NoteReferences.NoteNumbering.UNSAID;
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "footnotePr" -> foot = NoteReferences.NoteNumbering.read(xml);
        case "endnotePr" -> end = NoteReferences.NoteNumbering.read(xml);
        default -> {}
      }
    }
    footnotes.add(foot);
    endnotes.add(end);
  }

  /** Notes that a paragraph is over, and with it the section that ended there. */
  void paragraphDone() {
    current = footnotes.size();
  }

  /** Number of the section under way, from 0. */
  int current() {
    return current;
  }

  /** How a section that is over numbers its notes, as far as it says. */
  NoteReferences.NoteNumbering of(Note.Kind kind, int section) {
    List<NoteReferences.NoteNumbering> all = kind == Note.Kind.FOOTNOTE ? footnotes : endnotes;
    return section < all.size() ? all.get(section) : NoteReferences.NoteNumbering.UNSAID;
  }
}
