package org.uprlib.validate.check;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.WordCounter;

/**
 * Words of one note. Immutable.
 *
 * @param note the note
 * @param words how many
 * @param span the place of its text
 */
record NoteWords(Note note, int words, Span span) {
  /** Those of each note of {@code document} that has a text. */
  static List<NoteWords> of(Document document) {
    List<NoteWords> found = new ArrayList<>();
    for (Note note : document.notes()) {
      List<Paragraph> text = note.paragraphs();
      if (!text.isEmpty()) {
        int words = text.stream().mapToInt(p -> WordCounter.count(p.text())).sum();
        int end = text.get(text.size() - 1).span().end();
        found.add(new NoteWords(note, words, new Span(text.get(0).span().start(), end)));
      }
    }
    return found;
  }
}
