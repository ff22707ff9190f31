package org.uprlib.extract.model;

import java.util.Locale;
import java.util.Optional;
import org.uprlib.extract.model.enrichment.Enrichment;

/**
 * A recommendation that a stakeholder's submission proposes. Immutable.
 *
 * @param paragraph number of the paragraph that it stands in, without closing stop; empty if it has
 *     none
 * @param text its words, without number or bullet
 * @param section title of the section that it stands in
 * @param location where it stands
 * @param form how it is known
 * @param enrichment what {@code text} asks, how strongly, and about what; empty if it was not
 *     enriched
 */
public record Proposal(
    Optional<String> paragraph,
    String text,
    Optional<String> section,
    Location location,
    Form form,
    Optional<Enrichment> enrichment) {
  /** How a proposal is known. */
  public enum Form {
    /** An item, numbered or bulleted, under a heading that announces recommendations. */
    LISTED,
    /** A sentence such as "We recommend that …" in running text. */
    IN_TEXT;

    /** The word used in every export, e.g. {@code in-text}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The same proposal, enriched. */
  public Proposal enriched(Enrichment what) {
    return new Proposal(paragraph, text, section, location, form, Optional.of(what));
  }
}
