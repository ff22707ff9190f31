package org.uprlib.extract;

import java.time.Duration;
import java.util.Optional;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.model.ThemeReader;

/**
 * How to extract. Immutable.
 *
 * @param limits how large a file may be
 * @param enrich whether to determine what each recommendation and pledge asks, how strongly, and
 *     about what
 * @param given what the caller knows of files that have no title page
 * @param themes finds themes of the caller's own, of papers that are enriched; none if empty
 */
public record ExtractorOptions(
    ReadLimits limits, boolean enrich, GivenMetadata given, Optional<ThemeReader> themes) {
  /** What suits the review's papers, enriched. */
  public static final ExtractorOptions DEFAULT = new ExtractorOptions(ReadLimits.DEFAULT, true);

  /** Options without facts and themes of the caller's. */
  public ExtractorOptions(ReadLimits limits, boolean enrich) {
    this(limits, enrich, GivenMetadata.NONE, Optional.empty());
  }

  /** The same with so much time for each file; files of one review share theirs. */
  public ExtractorOptions withTimeout(Duration time) {
    return new ExtractorOptions(limits.withTimeout(time), enrich, given, themes);
  }

  /** The same without enrichment, which spares its models' memory and time. */
  public ExtractorOptions withoutEnrichment() {
    return new ExtractorOptions(limits, false, given, themes);
  }

  /**
   * The same, with what the caller knows of files that have no title page, as bare lists of
   * recommendations. What a file says of itself counts more, and a notice reports where it says
   * otherwise.
   */
  public ExtractorOptions withMetadata(GivenMetadata metadata) {
    return new ExtractorOptions(limits, enrich, metadata, themes);
  }

  /** The same, finding themes of the caller's own, such as a registry's, with the rest. */
  public ExtractorOptions withThemes(ThemeReader reader) {
    return new ExtractorOptions(limits, enrich, given, Optional.of(reader));
  }
}
