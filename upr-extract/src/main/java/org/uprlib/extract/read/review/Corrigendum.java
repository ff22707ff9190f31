package org.uprlib.extract.read.review;

import java.util.List;
import java.util.Set;
import org.uprlib.core.document.Span;

/**
 * What a corrigendum corrects in recommendations. Immutable.
 *
 * @param corrections in document order
 * @param others lines that name a recommendation and were not understood
 */
record Corrigendum(List<Correction> corrections, List<Unapplied> others) {
  Corrigendum {
    corrections = List.copyOf(corrections);
    others = List.copyOf(others);
  }

  /**
   * Lines that were not understood.
   *
   * @param labels the recommendations whose position they may correct
   * @param wrong words on which positions that they may correct rest
   */
  record Unapplied(Span span, Set<String> labels, Set<String> wrong) {
    Unapplied {
      labels = Set.copyOf(labels);
      wrong = Set.copyOf(wrong);
    }
  }

  /**
   * What a corrigendum says of one recommendation: all of it is applied, or nothing. Immutable.
   *
   * @param label number of the recommendation, e.g. {@code 115.12}
   * @param kind what is to be done
   * @param exchanges the words to exchange, line by line; empty for other kinds
   * @param text the whole new text; empty string for other kinds
   * @param span place of the correction in the corrigendum's text
   */
  record Correction(String label, Kind kind, List<Exchange> exchanges, String text, Span span) {
    Correction {
      exchanges = List.copyOf(exchanges);
    }

    enum Kind {
      /** {@code For X read Y}. */
      EXCHANGE,
      /** {@code Replace the existing text with …}. */
      REPLACE,
      DELETE
    }

    /**
     * The words that a line exchanges. Immutable.
     *
     * @param ways several where the line can be parted in several ways, of which only one fits the
     *     recommendation; each with all words that the line exchanges
     */
    record Exchange(List<List<Swap>> ways) {
      Exchange {
        ways = ways.stream().map(List::copyOf).toList();
      }
    }

    /**
     * Words to exchange.
     *
     * @param wrong as the report has them
     * @param right as they should be
     */
    record Swap(String wrong, String right) {}
  }
}
