package org.uprlib.core.read.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.Flow;
import org.uprlib.core.read.flow.FlowAssembler;

/**
 * Reads the footnotes and endnotes that the body refers to, in the order of the references. Not
 * thread-safe.
 */
final class NoteReader {
  private final OoxmlPackage ooxml;
  private final ParsingState state;
  private final StoryParser stories;

  /**
   * @param state as it is after the body was read
   */
  NoteReader(OoxmlPackage ooxml, ParsingState state, StoryParser stories) {
    this.ooxml = ooxml;
    this.state = state;
    this.stories = stories;
  }

  void addTo(FlowAssembler assembler) throws UprException {
    Map<Note.Kind, NoteReferences.NoteNumbering> numbering = new HashMap<>();
    ooxml.read("settings", xml -> numbering.putAll(NoteReferences.NoteNumbering.readKinds(xml)));
    for (Note.Kind kind : Note.Kind.values()) {
      Map<Flow.Piece.NoteAnchor, String> marks =
          state
              .notes()
              .marks(
                  kind,
                  numbering.getOrDefault(kind, NoteReferences.NoteNumbering.UNSAID),
                  state.sections());
      if (marks.isEmpty()) {
        continue;
      }
      Map<Flow.Piece.NoteAnchor, List<Flow>> notes = readNotes(kind, marks);
      for (Map.Entry<Flow.Piece.NoteAnchor, String> entry : marks.entrySet()) {
        List<Flow> content = notes.get(entry.getKey());
        if (content != null) {
          assembler.addNote(
              entry.getKey(),
              entry.getValue(),
              Flow.NoteText.withoutMark(content, state.notes().ownMark(entry.getKey())));
        }
      }
    }
  }

  private Map<Flow.Piece.NoteAnchor, List<Flow>> readNotes(
      Note.Kind kind, Map<Flow.Piece.NoteAnchor, String> wanted) throws UprException {
    Map<Flow.Piece.NoteAnchor, List<Flow>> notes = new HashMap<>();
    ooxml.read(
        kind == Note.Kind.FOOTNOTE ? "footnotes" : "endnotes",
        xml -> {
          for (int parent = xml.depth(); xml.nextChild(parent); ) {
            Flow.Piece.NoteAnchor anchor =
                new Flow.Piece.NoteAnchor(kind, Measures.integer(xml.attribute("id")).orElse(0));
            if (wanted.containsKey(anchor)) {
              notes.put(anchor, stories.read(xml));
            }
          }
        });
    return notes;
  }
}
