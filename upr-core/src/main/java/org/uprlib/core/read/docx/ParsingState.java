package org.uprlib.core.read.docx;

import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.LimitExceededException;

/**
 * What the parsers of one document share. Not thread-safe.
 *
 * @param properties reads properties
 * @param formatting works out how things look
 * @param labels numbers lists
 * @param sections the sections passed so far
 * @param notes the references to notes found so far
 * @param budget counts what is read
 * @param notices what was remarked so far
 */
record ParsingState(
    PropertyParser properties,
    Formatting formatting,
    ListLabels labels,
    Sections sections,
    NoteReferences notes,
    Budget budget,
    List<Notice> notices) {

  /**
   * Counts paragraphs, runs and cells, so that a file of nothing but tags cannot fill the memory
   * while it has no characters to count. Not thread-safe.
   */
  static final class Budget {
    /** Paragraphs of the review's papers have hundreds of characters. */
    private static final int CHARACTERS_PER_PART = 10;

    private final String source;
    private final int allowed;
    private int used;

    Budget(String source, int characterLimit) {
      this.source = source;
      this.allowed = Math.max(1_000, characterLimit / CHARACTERS_PER_PART);
    }

    /** Counts one more. */
    void spend() throws LimitExceededException {
      if (++used > allowed) {
        throw new LimitExceededException(source, "paragraphs, runs and cells", allowed, used);
      }
    }
  }
}
