package org.uprlib.extract;

import java.time.Duration;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.extract.model.GivenFacts;

/**
 * How to extract. Immutable.
 *
 * @param limits how large a file may be
 * @param enrich whether to tell what each recommendation and pledge asks, how strongly, and about
 *     what
 * @param given what the caller knows of files that have no title page
 */
public record ExtractorOptions(ReadLimits limits, boolean enrich, GivenFacts given) {
  /** What suits the review's papers, enriched. */
  public static final ExtractorOptions DEFAULT = new ExtractorOptions(ReadLimits.DEFAULT, true);

  /** Options without facts given by the caller. */
  public ExtractorOptions(ReadLimits limits, boolean enrich) {
    this(limits, enrich, GivenFacts.NONE);
  }

  /** The same with so much time for each file; files of one review share theirs. */
  public ExtractorOptions within(Duration time) {
    return new ExtractorOptions(limits.within(time), enrich, given);
  }

  /** The same without enrichment, which spares its models' memory and time. */
  public ExtractorOptions withoutEnrichment() {
    return new ExtractorOptions(limits, false, given);
  }

  /**
   * The same, with what the caller knows of files that have no title page, as bare lists of
   * recommendations. What a file says of itself counts more, and a notice tells where it says
   * otherwise.
   */
  public ExtractorOptions about(GivenFacts facts) {
    return new ExtractorOptions(limits, enrich, facts);
  }
}
