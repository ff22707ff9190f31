package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Note;

/** The notes of a file, and how they are numbered. Not thread-safe. */
final class RtfNotes {
  /** How one kind of notes is numbered. */
  private static final class Numbering {
    NumberFormat format = NumberFormat.DECIMAL;
    int next = 1;
    boolean anew;
  }

  private final Map<Note.Kind, Numbering> numbering = new EnumMap<>(Note.Kind.class);
  private final List<Flow.NoteText> found = new ArrayList<>();

  RtfNotes() {
    for (Note.Kind kind : Note.Kind.values()) {
      numbering.put(kind, new Numbering());
    }
  }

  /** Takes a control word, which may say how notes are numbered. */
  void take(String word, int number) {
    boolean end = word.startsWith("aftn") || word.startsWith("saftn");
    if (!end && !word.startsWith("ftn") && !word.startsWith("sftn")) {
      return;
    }
    Numbering notes = numbering.get(end ? Note.Kind.ENDNOTE : Note.Kind.FOOTNOTE);
    switch (word.substring(word.indexOf("ftn") + 3)) {
      case "nar" -> notes.format = NumberFormat.DECIMAL;
      case "nalc" -> notes.format = NumberFormat.LOWER_LETTER;
      case "nauc" -> notes.format = NumberFormat.UPPER_LETTER;
      case "nrlc" -> notes.format = NumberFormat.LOWER_ROMAN;
      case "nruc" -> notes.format = NumberFormat.UPPER_ROMAN;
      case "nchi" -> notes.format = NumberFormat.SYMBOLS;
      case "start" -> notes.next = Math.max(1, number);
      case "rstpg", "restart" -> notes.anew = true;
      case "rstcont" -> notes.anew = false;
      default -> {}
    }
  }

  /**
   * Adds a note.
   *
   * @param counted whether its mark is the next number
   * @param before the text before its place; a mark that its author typed there is removed from it
   * @return its place
   */
  Flow.Piece.NoteAnchor add(
      Note.Kind kind, boolean counted, List<Flow.Piece> before, List<Flow> content) {
    Flow.Piece.NoteAnchor anchor = new Flow.Piece.NoteAnchor(kind, found.size());
    String typed = counted ? "" : takeMark(before, content);
    String mark = counted ? next(kind) : typed;
    found.add(new Flow.NoteText(anchor, mark, Flow.NoteText.withoutMark(content, typed)));
    return anchor;
  }

  /** Empty where the number depends on pages or sections. */
  private String next(Note.Kind kind) {
    Numbering notes = numbering.get(kind);
    return notes.anew ? "" : notes.format.format(notes.next++);
  }

  /** The raised characters at the end of {@code before}, if the note begins with them. */
  private static String takeMark(List<Flow.Piece> before, List<Flow> content) {
    StringBuilder mark = new StringBuilder();
    int at = before.size();
    while (at > 0
        && before.get(at - 1) instanceof Flow.Piece.Text text
        && text.style().superscript()) {
      mark.insert(0, text.characters());
      at--;
    }
    String typed = mark.toString().strip();
    if (typed.isEmpty() || Flow.NoteText.withoutMark(content, typed).equals(content)) {
      return "";
    }
    before.subList(at, before.size()).clear();
    return typed;
  }

  List<Flow.NoteText> all() {
    return List.copyOf(found);
  }
}
