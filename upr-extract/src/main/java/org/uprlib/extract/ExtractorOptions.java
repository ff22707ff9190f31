package org.uprlib.extract;

import org.uprlib.core.read.limit.ReadLimits;

/**
 * How to extract. Immutable.
 *
 * @param limits how large a file may be
 * @param enrich whether to tell what each recommendation and pledge asks, how strongly, and about
 *     what
 */
public record ExtractorOptions(ReadLimits limits, boolean enrich) {
  /** What suits the review's papers, enriched. */
  public static final ExtractorOptions DEFAULT = new ExtractorOptions(ReadLimits.DEFAULT, true);

  /** The same without enrichment, which spares its models' memory and time. */
  public ExtractorOptions withoutEnrichment() {
    return new ExtractorOptions(limits, false);
  }
}
