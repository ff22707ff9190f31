package org.uprlib.core.read.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;

/**
 * Reads DOCX files. Headers and footers are left out, as furniture; running heads are kept in the
 * document's original text. Stateless.
 *
 * <p>Besides the text, only one part of the body is in memory at a time: parts are streamed, each
 * within the limits.
 */
final class DocxReader {
  private DocxReader() {}

  /** Reads a whole file; the language is left open. */
  static Document read(byte[] bytes, Budget budget) throws UprException {
    LimitedZip zip = LimitedZip.open(bytes, budget);
    OoxmlParts parts = new OoxmlParts(zip);
    if (!zip.has(parts.main())) {
      throw new CorruptException(budget.source(), "has no main part " + parts.main(), null);
    }
    DocxPropertyParser properties =
        new DocxPropertyParser(DocxPropertyParser.DocxThemeFonts.read(parts));
    DocxLists numbering = DocxLists.read(parts, properties);
    DocxFormatting formatting =
        new DocxFormatting(DocxStyles.read(parts, properties), numbering, budget);
    FlowAssembler assembler = new FlowAssembler(FileType.DOCX, budget);
    for (String part : parts.related("header")) {
      try (XmlCursor xml = parts.open(part)) {
        new DocxStoryParser(new DocxStoryParser.State(properties, formatting, numbering, budget))
            .read(xml, assembler::addRunningHead);
      }
    }
    for (String part : parts.related("footer")) {
      try (XmlCursor xml = parts.open(part)) {
        new DocxStoryParser(new DocxStoryParser.State(properties, formatting, numbering, budget))
            .read(xml, assembler::leaveOut);
      }
    }
    DocxStoryParser.State state =
        new DocxStoryParser.State(properties, formatting, numbering, budget);
    DocxStoryParser stories = new DocxStoryParser(state);
    assembler.marks(state.notes()::ownMark);
    try (XmlCursor xml = parts.open(parts.main())) {
      readBody(xml, stories, assembler);
    }
    addNotes(parts, state, stories, assembler);
    state.notices().forEach(assembler::addNotice);
    state.counts().values().removeIf(count -> count == 0);
    state.counts().forEach((what, count) -> assembler.addNotice(what.notice(count)));
    return assembler.finish();
  }

  private static void readBody(XmlCursor xml, DocxStoryParser stories, FlowAssembler assembler)
      throws UprException {
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      if (xml.name().equals("body")) {
        stories.read(xml, assembler::add);
      }
    }
  }

  /** Adds the notes that the body refers to, in the order of the references. */
  private static void addNotes(
      OoxmlParts parts,
      DocxStoryParser.State state,
      DocxStoryParser stories,
      FlowAssembler assembler)
      throws UprException {
    Map<Note.Kind, DocxNotes.NoteNumbering> numbering = new HashMap<>();
    parts.read("settings", xml -> numbering.putAll(DocxNotes.NoteNumbering.readKinds(xml)));
    for (Note.Kind kind : Note.Kind.values()) {
      Map<Flow.Piece.NoteAnchor, String> marks =
          state.notes().marks(kind, numbering.getOrDefault(kind, DocxNotes.NoteNumbering.UNSAID));
      if (marks.isEmpty()) {
        continue;
      }
      Map<Flow.Piece.NoteAnchor, List<Flow>> notes = readNotes(kind, marks, parts, stories);
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

  private static Map<Flow.Piece.NoteAnchor, List<Flow>> readNotes(
      Note.Kind kind,
      Map<Flow.Piece.NoteAnchor, String> wanted,
      OoxmlParts parts,
      DocxStoryParser stories)
      throws UprException {
    Map<Flow.Piece.NoteAnchor, List<Flow>> notes = new HashMap<>();
    parts.read(
        kind == Note.Kind.FOOTNOTE ? "footnotes" : "endnotes",
        xml -> {
          for (int parent = xml.depth(); xml.nextChild(parent); ) {
            Flow.Piece.NoteAnchor anchor =
                new Flow.Piece.NoteAnchor(kind, xml.integer("id").orElse(0));
            if (wanted.containsKey(anchor)) {
              notes.put(anchor, stories.readOn(DocxInk.WHITE, xml));
            }
          }
        });
    return notes;
  }
}
