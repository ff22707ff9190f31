package org.uprlib.extract.model;

import org.uprlib.core.vocabulary.Worded;

/**
 * The State under review's position on a recommendation.
 *
 * <p>Since Human Rights Council resolution 5/1 (annex, paragraph 32) the official pair is supported
 * and noted; what a State calls rejected or not accepted is noted.
 */
public enum PositionStatus implements Worded {
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

  /** True if the State has not answered, or the papers read do not say what. */
  public boolean isOpen() {
    return this == PENDING || this == UNKNOWN;
  }
}
