package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.DocumentProperties;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.uprlib.core.document.Note;

/**
 * The notes of a document and the references to them, in the order of the text. Not thread-safe.
 */
final class DocNotes {
  /**
   * A place that refers to a note.
   *
   * @param anchor the note
   * @param mark as printed; empty where it depends on pages or sections
   * @param typed true if its author chose the mark
   * @param text range of the note's own text
   */
  record Reference(Flow.Piece.NoteAnchor anchor, String mark, boolean typed, Range text) {}

  /** Placeholder in the text for an automatic number. */
  private static final char AUTOMATIC = '\u0002';

  private final HWPFDocument word;
  private final Map<Integer, Flow.Piece.NoteAnchor> places = new HashMap<>();
  private final Map<Flow.Piece.NoteAnchor, String> typed = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<Note.Kind, Integer> counts = new HashMap<>();

  DocNotes(HWPFDocument word) {
    this.word = word;
    for (Note.Kind kind : Note.Kind.values()) {
      Notes notes = notes(kind);
      for (int i = 0; i < notes.getNotesCount(); i++) {
        places.put(notes.getNoteAnchorPosition(i), new Flow.Piece.NoteAnchor(kind, i));
      }
    }
  }

  /** The note that the character at {@code position} refers to. */
  Optional<Flow.Piece.NoteAnchor> at(int position) {
    return Optional.ofNullable(places.get(position));
  }

  /**
   * Takes note of a reference that is part of the text.
   *
   * @param position of its first character
   * @param characters these and what follows of its run: all of it is a mark that its author chose,
   *     up to the next note
   * @return how many of them are its mark
   */
  int refer(Flow.Piece.NoteAnchor anchor, int position, String characters) {
    boolean ownMark = characters.charAt(0) != AUTOMATIC;
    int length = 1;
    while (ownMark && length < characters.length() && !places.containsKey(position + length)) {
      length++;
    }
    String printed = ownMark ? characters.substring(0, length).strip() : next(anchor.kind());
    if (ownMark) {
      typed.put(anchor, printed);
    }
    references.add(new Reference(anchor, printed, ownMark, text(anchor)));
    return length;
  }

  /** The mark of a note referred to that its author chose; else an empty string. */
  String typedMark(Flow.Piece.NoteAnchor anchor) {
    return typed.getOrDefault(anchor, "");
  }

  /** The footnotes referred to, then the endnotes. */
  List<Reference> references() {
    List<Reference> ordered = new ArrayList<>();
    for (Note.Kind kind : Note.Kind.values()) {
      references.stream().filter(one -> one.anchor().kind() == kind).forEach(ordered::add);
    }
    return ordered;
  }

  private String next(Note.Kind kind) {
    DocumentProperties properties = word.getDocProperties();
    boolean foot = kind == Note.Kind.FOOTNOTE;
    if ((foot ? properties.getRncFtn() : properties.getRncEdn()) != 0) {
      return "";
    }
    int start = Math.max(1, foot ? properties.getNFtn() : properties.getNEdn());
    int number = counts.merge(kind, 1, Integer::sum) + start - 1;
    int format = foot ? properties.getNfcFtnRef() : properties.getNfcEdnRef();
    return NumberFormat.coded(format).format(number);
  }

  private Range text(Flow.Piece.NoteAnchor anchor) {
    Notes notes = notes(anchor.kind());
    Range all =
        anchor.kind() == Note.Kind.FOOTNOTE ? word.getFootnoteRange() : word.getEndnoteRange();
    return new Range(
        all.getStartOffset() + notes.getNoteTextStartOffset(anchor.id()),
        all.getStartOffset() + notes.getNoteTextEndOffset(anchor.id()),
        word);
  }

  private Notes notes(Note.Kind kind) {
    return kind == Note.Kind.FOOTNOTE ? word.getFootnotes() : word.getEndnotes();
  }
}
