package org.uprlib.extract.model;

import java.util.Locale;

/**
 * The State under review's position on a recommendation.
 *
 * <p>Since Human Rights Council resolution 5/1 (annex, paragraph 32) the official pair is supported
 * and noted; whatever a State calls rejected or not accepted is noted.
 */
public enum PositionStatus {
  /** Enjoys the support of the State under review. */
  SUPPORTED,
  /** Noted: does not enjoy its support. */
  NOTED,
  /** Supported in one part and noted in another. */
  PARTIAL,
  /** To be examined; the answer is due in a later paper. */
  PENDING,
  /** The papers read do not say, or what they say was not understood. */
  UNKNOWN;

  /** The word used in every export, e.g. {@code supported}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
