package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.UprException;

/**
 * The places where the body refers to notes, in order, and how each section numbers them. Not
 * thread-safe.
 */
final class DocxNotes {
  /**
   * One reference.
   *
   * @param anchor the note that it refers to
   * @param section index of the section that contains it, from 0
   * @param ownMark the mark that its author chose; null for the next number
   */
  private record Reference(Flow.Piece.NoteAnchor anchor, int section, @Nullable String ownMark) {}

  private static final NoteNumbering FOOTNOTES =
      new NoteNumbering(NumberFormat.DECIMAL, 1, "continuous");
  private static final NoteNumbering ENDNOTES =
      new NoteNumbering(NumberFormat.LOWER_ROMAN, 1, "continuous");

  private final List<Reference> references = new ArrayList<>();
  private final Map<Flow.Piece.NoteAnchor, String> ownMarks = new HashMap<>();
  private final List<Map<Note.Kind, NoteNumbering>> endedSections = new ArrayList<>();

  /** Number of the section under way, from 0. */
  private int section;

  /** Reads the {@code w:sectPr} just entered: a section ends with the paragraph under way. */
  void endSection(XmlCursor xml) throws UprException {
    endedSections.add(NoteNumbering.readKinds(xml));
  }

  /** Notes that a paragraph is over, and with it the section that ended there. */
  void paragraphDone() {
    section = endedSections.size();
  }

  /** Takes note of a reference; {@code ownMark} is null for one that is numbered. */
  void add(Flow.Piece.NoteAnchor anchor, @Nullable String ownMark) {
    references.add(new Reference(anchor, section, ownMark));
    if (ownMark != null) {
      ownMarks.put(anchor, ownMark);
    }
  }

  /**
   * The notes of one kind and their marks, in order. A mark is empty where it depends on pages.
   *
   * @param document how the document as a whole numbers such notes, as far as it says
   */
  Map<Flow.Piece.NoteAnchor, String> marks(Note.Kind kind, NoteNumbering document) {
    NoteNumbering usual = (kind == Note.Kind.FOOTNOTE ? FOOTNOTES : ENDNOTES).under(document);
    Map<Flow.Piece.NoteAnchor, String> marks = new LinkedHashMap<>();
    int before = -1;
    int number = usual.start();
    for (Reference reference : references) {
      if (reference.anchor().kind() != kind) {
        continue;
      }
      NoteNumbering numbering = usual.under(numbering(kind, reference.section()));
      if (reference.section() != before) {
        boolean anew = before < 0 || numbering.restart().equals("eachSect");
        number = anew ? numbering.start() : number;
        before = reference.section();
      }
      if (reference.ownMark() != null) {
        marks.putIfAbsent(reference.anchor(), reference.ownMark());
      } else if (numbering.restart().equals("eachPage")) {
        marks.putIfAbsent(reference.anchor(), "");
      } else {
        marks.putIfAbsent(reference.anchor(), numbering.format().format(number++));
      }
    }
    return marks;
  }

  /** How a section that is over numbers its notes, as far as it says. */
  private NoteNumbering numbering(Note.Kind kind, int ended) {
    NoteNumbering said = ended < endedSections.size() ? endedSections.get(ended).get(kind) : null;
    return said == null ? NoteNumbering.UNSAID : said;
  }

  /** The mark of its author's choice by which the body refers to this note; else empty. */
  String ownMark(Flow.Piece.NoteAnchor anchor) {
    return ownMarks.getOrDefault(anchor, "");
  }

  /**
   * How notes are numbered ({@code w:footnotePr}, {@code w:endnotePr}), null where it is not said.
   * Immutable.
   *
   * @param format how the number is printed
   * @param start the first number
   * @param restart {@code continuous}, {@code eachSect} or {@code eachPage}
   */
  record NoteNumbering(
      @Nullable NumberFormat format, @Nullable Integer start, @Nullable String restart) {
    static final NoteNumbering UNSAID = new NoteNumbering(null, null, null);

    /** Reads what the element just entered says, by the kind of notes. */
    static Map<Note.Kind, NoteNumbering> readKinds(XmlCursor xml) throws UprException {
      Map<Note.Kind, NoteNumbering> kinds = new EnumMap<>(Note.Kind.class);
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        switch (xml.name()) {
          case "footnotePr" -> kinds.put(Note.Kind.FOOTNOTE, read(xml));
          case "endnotePr" -> kinds.put(Note.Kind.ENDNOTE, read(xml));
          default -> {}
        }
      }
      return kinds;
    }

    private static NoteNumbering read(XmlCursor xml) throws UprException {
      NumberFormat format = null;
      Integer start = null;
      String restart = null;
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        switch (xml.name()) {
          case "numFmt" -> format = NumberFormat.named(xml.value().orElse(""));
          case "numStart" -> start = xml.integer("val").orElse(null);
          case "numRestart" -> restart = xml.value().orElse(null);
          default -> {}
        }
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
}
