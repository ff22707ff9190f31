package org.uprlib.extract;

import org.uprlib.core.read.limit.ReadLimits;

/**
 * How to extract. Immutable.
 *
 * @param limits how large a file may be
 */
public record ExtractorOptions(ReadLimits limits) {
  /** What suits the review's papers. */
  public static final ExtractorOptions DEFAULT = new ExtractorOptions(ReadLimits.DEFAULT);
}
