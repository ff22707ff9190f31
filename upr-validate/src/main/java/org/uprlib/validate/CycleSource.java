package org.uprlib.validate;

/** How it is known which cycle's rules apply. */
public enum CycleSource {
  /** The caller said so. */
  GIVEN,
  /** It follows from the session that the caller gave. */
  SESSION,
  /** The submission states its session or cycle. */
  SUBMISSION,
  /** It follows from the day of sending. */
  DATE,
  /** Nothing states it; the latest known rules were taken. */
  ASSUMED
}
