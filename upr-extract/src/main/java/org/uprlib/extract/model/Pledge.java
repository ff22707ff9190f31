package org.uprlib.extract.model;

import java.util.Optional;
import org.uprlib.core.document.Location;

/**
 * Something that the State under review pledged of its own accord. Immutable and thread-safe.
 *
 * @param paragraph label of its paragraph, e.g. {@code 113} or, in a list with letters, {@code
 *     113(a)}; empty string if it has no label
 * @param text the pledge, without its label and without the stop that parts it from the next
 * @param originalText as printed, label included, page furniture left out
 * @param location its place in the paper
 * @param document symbol of the paper that states it, or its file name where it has no symbol
 * @param announcement the words that make it a pledge: the title of the section, the lead-in of the
 *     list, or words of the sentence itself
 * @param enrichment what {@code text} promises, how strongly, and about what; empty if it was not
 *     enriched
 */
public record Pledge(
    String paragraph,
    String text,
    String originalText,
    Location location,
    String document,
    Evidence announcement,
    Optional<Enrichment> enrichment)
    implements Described {
  /** A pledge that was not enriched. */
  public Pledge(
      String paragraph,
      String text,
      String originalText,
      Location location,
      String document,
      Evidence announcement) {
    this(paragraph, text, originalText, location, document, announcement, Optional.empty());
  }

  /** The same pledge, enriched. */
  public Pledge enriched(Enrichment what) {
    return new Pledge(
        paragraph, text, originalText, location, document, announcement, Optional.of(what));
  }
}
