package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;

/**
 * A paragraph of a paper, or a row of a table in it. Immutable.
 *
 * @param number as printed before it, e.g. {@code 12}; empty if it has none
 * @param text its words without the number and without marks of notes; the cells of a row are
 *     parted by {@code \n}
 * @param span where it stands in the paper's text
 * @param page counted from 1; empty where the format has no pages
 * @param under the headings that it stands under, the outermost first
 * @param notes marks of the notes to it, in order
 * @param sentences its sentences with who says them
 * @param named where it names recommendations by number
 * @param row true for a row of a table
 */
public record PaperParagraph(
    Optional<String> number,
    String text,
    Span span,
    OptionalInt page,
    List<PaperHeading> under,
    List<String> notes,
    List<AttributedSentence> sentences,
    List<RecommendationCitation> named,
    boolean row) {
  public PaperParagraph {
    under = List.copyOf(under);
    notes = List.copyOf(notes);
    sentences = List.copyOf(sentences);
    named = List.copyOf(named);
  }

  /** The nearest heading above it that does more than name recommendations. */
  public Optional<PaperHeading> heading() {
    return under.stream()
        .filter(heading -> !heading.namesOnly())
        .reduce((outer, inner) -> inner)
        .or(() -> under.stream().reduce((outer, inner) -> inner));
  }
}
