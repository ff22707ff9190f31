package org.uprlib.extract;

import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.trace.Tracer;

/** The models, and what loads its own, loaded once for all tests that need them. */
public final class LoadedModels {
  public static final Enricher ENRICHER = Enricher.load();
  public static final Extractor EXTRACTOR = Extractor.create();
  public static final Tracer TRACER = Tracer.with(LikenessKind.VECTORS);

  private LoadedModels() {}
}
