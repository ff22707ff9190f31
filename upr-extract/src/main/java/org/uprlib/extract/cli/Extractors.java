package org.uprlib.extract.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.PaperExtractor;

/** Makes one extractor when it is first asked for, since making one takes time. Not thread-safe. */
final class Extractors implements Supplier<PaperExtractor> {
  private final Function<ExtractorOptions, PaperExtractor> maker;
  private final ExtractorOptions options;
  private Optional<PaperExtractor> made = Optional.empty();

  /** One that does not enrich: likeness enriches what it compares. */
  Extractors(Function<ExtractorOptions, PaperExtractor> maker) {
    this(maker, ExtractorOptions.DEFAULT.withoutEnrichment());
  }

  private Extractors(Function<ExtractorOptions, PaperExtractor> maker, ExtractorOptions options) {
    this.maker = maker;
    this.options = options;
  }

  /** One that enriches. */
  static Extractors enriching(Function<ExtractorOptions, PaperExtractor> maker) {
    return new Extractors(maker, ExtractorOptions.DEFAULT);
  }

  @Override
  public PaperExtractor get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.apply(options));
    }
    return made.get();
  }
}
