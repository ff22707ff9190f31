package org.uprlib.samples.train;

import java.util.Locale;

/** How often a label was borne, given, and both. */
final class LabelCounts {
  private long hits;
  private long gold;
  private long given;

  void add(boolean isBorne, boolean isGiven) {
    hits += isBorne && isGiven ? 1 : 0;
    gold += isBorne ? 1 : 0;
    given += isGiven ? 1 : 0;
  }

  void add(LabelCounts other) {
    hits += other.hits;
    gold += other.gold;
    given += other.given;
  }

  double f1() {
    return gold + given == 0 ? 0 : 2.0 * hits / (gold + given);
  }

  String precision() {
    return share(hits, given);
  }

  String recall() {
    return share(hits, gold);
  }

  /** A row of the table of labels. */
  String row(String name) {
    return String.format(
        Locale.ROOT, "| %s | %d | %s | %s | %.3f |%n", name, gold, precision(), recall(), f1());
  }

  /** {@code part} of {@code of} with four decimals; a dash if there is nothing to share. */
  static String share(long part, long of) {
    return of == 0 ? "–" : String.format(Locale.ROOT, "%.4f", (double) part / of);
  }
}
