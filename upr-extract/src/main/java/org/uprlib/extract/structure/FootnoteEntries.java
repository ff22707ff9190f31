package org.uprlib.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;

/** Finds recommendations that a report moved into a footnote of one of its statements. */
final class FootnoteEntries {
  private FootnoteEntries() {}

  /** {@code entries}, and behind each statement that points at its footnote what stands there. */
  static List<Entry> inserted(List<Entry> entries, Document document) {
    List<Entry> all = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      all.add(entry);
      if (entry.kind() == Entry.Kind.STATEMENT && pointsAtNote(entry.text(document))) {
        document.notes().stream()
            .filter(note -> belongs(note, entry))
            .forEach(note -> addAll(all, note, entry.label()));
      }
    }
    return all;
  }

  private static boolean pointsAtNote(String statement) {
    return statement.toLowerCase(Locale.ROOT).contains("footnote");
  }

  private static boolean belongs(Note note, Entry entry) {
    return note.anchor().isPresent()
        && note.anchor().getAsInt() >= entry.span().start()
        && note.anchor().getAsInt() <= entry.span().end();
  }

  private static void addAll(List<Entry> all, Note note, String statement) {
    for (Paragraph paragraph : note.paragraphs()) {
      if (Closing.parenthesis(paragraph.text())) {
        String label = statement + "(note " + note.mark() + ")";
        all.add(
            new Entry(
                Entry.Kind.RECOMMENDATION,
                label,
                "",
                paragraph.span(),
                paragraph.span(),
                Optional.empty()));
      }
    }
  }
}
