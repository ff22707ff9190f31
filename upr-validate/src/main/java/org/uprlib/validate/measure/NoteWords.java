package org.uprlib.validate.measure;

import org.uprlib.core.document.Note;
import org.uprlib.core.document.Span;

/**
 * Words of one note. Immutable.
 *
 * @param note the note
 * @param words how many
 * @param span where its text stands
 */
public record NoteWords(Note note, int words, Span span) {}
