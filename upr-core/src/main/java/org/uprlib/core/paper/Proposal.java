package org.uprlib.core.paper;

import java.util.Optional;
import org.uprlib.core.document.Location;
import org.uprlib.core.vocabulary.Worded;

/**
 * A recommendation that a stakeholder's submission proposes. Immutable.
 *
 * @param paragraph number of the paragraph that it is in, without closing stop; empty if it has
 *     none
 * @param text its words, without number or bullet
 * @param section title of the section that it is in
 * @param location where it is
 * @param form how it is known
 */
public record Proposal(
    Optional<String> paragraph,
    String text,
    Optional<String> section,
    Location location,
    Form form) {
  /** How a proposal is known. */
  public enum Form implements Worded {
    /** An item, numbered or bulleted, under a heading that announces recommendations. */
    LISTED,
    /** A sentence such as "We recommend that …" in running text. */
    IN_TEXT;
  }
}
