package org.uprlib.extract.match.likeness.trained;

import java.util.Optional;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;

/** Finds what texts ask about treaties and mechanisms; nothing outside English. Thread-safe. */
public final class TreatyAskReader {
  private final Optional<Enricher> enricher;
  private final TreatyNames names = TreatyNames.load();

  /** A reader of texts in {@code language}. */
  public TreatyAskReader(Language language) {
    this.enricher = language == Language.ENGLISH ? Optional.of(Enricher.load()) : Optional.empty();
  }

  /** What {@code text} asks. */
  public TreatyAsks read(String text) {
    return enricher.map(each -> TreatyAsks.of(names.in(each.enrich(text)))).orElse(TreatyAsks.NONE);
  }
}
