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

  /**
   * What a corrigendum says of one recommendation. Immutable.
   *
   * @param label number of the recommendation, e.g. {@code 115.12}
   * @param kind what is to be done
   * @param swaps the words to exchange: several where the sentence can be parted in several ways,
   *     of which only one fits the recommendation
   * @param text the whole new text; empty string for other kinds
   * @param span place of the correction in the corrigendum's text
   */
  public record Correction(String label, Kind kind, List<Swap> swaps, String text, Span span) {
    public Correction {
      swaps = List.copyOf(swaps);
    }

    /** Kinds of corrections. */
    public enum Kind {
      /** {@code For X read Y}. */
      EXCHANGE,
      /** {@code Replace the existing text with …}. */
      REPLACE,
      /** {@code Delete}. */
      DELETE
    }

    /**
     * Words to exchange.
     *
     * @param wrong as the report has them
     * @param right as they should be
     */
    public record Swap(String wrong, String right) {}
  }
}
