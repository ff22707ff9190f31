package org.uprlib.core.document;

import java.util.OptionalInt;

/**
 * Place of a recommendation in its document. Immutable.
 *
 * @param page page counted from 1; empty where the format has no pages
 * @param span place of the whole paragraph, label included if it is part of the text, in the
 *     document's text
 */
public record Location(OptionalInt page, Span span) {
  /** Of what comes without its paper. */
  public static final Location NOWHERE = new Location(OptionalInt.empty(), new Span(0, 0));
}
