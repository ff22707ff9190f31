package org.uprlib.extract.model.enrichment;

import java.util.Locale;

/** What makes a recommendation one whose implementation can be checked. */
public enum SmartTrait {
  /** Names a law, an institution, an instrument or an article. */
  SPECIFIC,
  /** Names a figure, a share, indicators or statistics. */
  MEASURABLE,
  /** Names resources, a budget or assistance to do it with. */
  ACHIEVABLE,
  /** Ties it to an obligation or to a finding of a mechanism. */
  RELEVANT,
  /** Names a date, a period or an event by which it is to be done. */
  TIME_BOUND,
  /** Asks for haste without a date, e.g. "as soon as possible". */
  URGENT;

  /** The word used in every export, e.g. {@code time-bound}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
