package org.uprlib.extract.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.batch.PaperExtractor;

/**
 * Makes one extractor when it is first asked for, since making one takes time. It does not enrich:
 * likeness enriches what it compares. Not thread-safe.
 */
final class Extractors implements Supplier<PaperExtractor> {
  private final Function<ExtractorOptions, PaperExtractor> maker;
  private Optional<PaperExtractor> made = Optional.empty();

  Extractors(Function<ExtractorOptions, PaperExtractor> maker) {
    this.maker = maker;
  }

  @Override
  public PaperExtractor get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.apply(ExtractorOptions.DEFAULT.withoutEnrichment()));
    }
    return made.get();
  }
}
