package org.uprlib.extract.corrigendum;

import java.util.List;
import org.uprlib.core.document.Span;

/**
 * What a corrigendum corrects in recommendations. Immutable.
 *
 * @param corrections in document order
 * @param others places of paragraphs that name a recommendation and were not understood
 */
public record Corrigendum(List<Correction> corrections, List<Span> others) {
  /** Corrects no recommendation. */
  public static final Corrigendum NONE = new Corrigendum(List.of(), List.of());

  public Corrigendum {
    corrections = List.copyOf(corrections);
    others = List.copyOf(others);
  }
}
