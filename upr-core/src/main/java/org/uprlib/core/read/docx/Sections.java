package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.UprException;

/**
 * The sections of a document as they pass, each with the way in which it numbers its notes. Not
 * thread-safe.
 */
final class Sections {
  private final List<Map<Note.Kind, NoteReferences.NoteNumbering>> ended = new ArrayList<>();
  private int current;

  /** Reads the {@code w:sectPr} just entered: a section ends with the paragraph under way. */
  void end(XmlCursor xml) throws UprException {
    ended.add(NoteReferences.NoteNumbering.readKinds(xml));
  }

  /** Notes that a paragraph is over, and with it the section that ended there. */
  void paragraphDone() {
    current = ended.size();
  }

  /** Number of the section under way, from 0. */
  int current() {
    return current;
  }

  /** How a section that is over numbers its notes, as far as it says. */
  NoteReferences.NoteNumbering of(Note.Kind kind, int section) {
    NoteReferences.NoteNumbering said =
        section < ended.size() ? ended.get(section).get(kind) : null;
    return said == null ? NoteReferences.NoteNumbering.UNSAID : said;
  }
}
