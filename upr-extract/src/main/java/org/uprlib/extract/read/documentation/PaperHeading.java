package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;

/**
 * A heading of a paper. Immutable.
 *
 * @param text its words with the number or letter before them, without marks of notes
 * @param level depth, 1 for the outermost
 * @param span where it stands in the paper's text
 * @param page counted from 1; empty where the format has no pages
 * @param notes marks of the notes to it, e.g. {@code 82}
 * @param named where it names recommendations by number
 */
public record PaperHeading(
    String text,
    int level,
    Span span,
    OptionalInt page,
    List<String> notes,
    List<RecommendationCitation> named) {
  public PaperHeading {
    notes = List.copyOf(notes);
    named = List.copyOf(named);
  }

  /** Whether it names recommendations and, but for a few words, says nothing else. */
  public boolean namesOnly() {
    int length = named.stream().mapToInt(naming -> naming.span().length()).sum();
    return !named.isEmpty() && text.length() - length <= 6 + text.length() / 10;
  }
}
