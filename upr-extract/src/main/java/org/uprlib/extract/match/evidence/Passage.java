package org.uprlib.extract.match.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;
import org.uprlib.extract.read.documentation.ReviewDocumentKind;
import org.uprlib.extract.read.documentation.Speaker;

/**
 * A passage of a later paper that bears on a recommendation. Immutable.
 *
 * @param source name of the paper's file
 * @param symbol of the paper
 * @param kind of the paper
 * @param session of the Working Group for which the paper was written
 * @param paragraph number of the paragraph; of a note, that of the paragraph to which it belongs;
 *     empty if it has none
 * @param heading the nearest one above it
 * @param page on which it begins, of a note that of the note, counted from 1; empty where the
 *     format has no pages
 * @param span its place in the paper's text
 * @param words as they stand there
 * @param speakers who says it; empty if the paper does not say
 * @param link why it is taken to bear on the recommendation
 * @param claim what it says of progress
 * @param claimWords the words that make the claim; empty string for a description or an unknown one
 *     that has none
 * @param statedLevel how far the recommendation is implemented in the speaker's own words; empty if
 *     the passage does not say so of this recommendation
 */
public record Passage(
    String source,
    Optional<String> symbol,
    ReviewDocumentKind kind,
    OptionalInt session,
    Optional<String> paragraph,
    Optional<String> heading,
    OptionalInt page,
    Span span,
    String words,
    List<Speaker> speakers,
    Link link,
    Claim claim,
    String claimWords,
    Optional<StatedLevel> statedLevel) {
  public Passage {
    speakers = List.copyOf(speakers);
  }

  /** The symbol, or the file's name where the paper has none. */
  public String paper() {
    return symbol.orElse(source);
  }
}
