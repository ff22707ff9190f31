package org.uprlib.samples.train;

/** How often a label was borne, given, and both. Not thread-safe. */
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

  long hits() {
    return hits;
  }

  long gold() {
    return gold;
  }

  long given() {
    return given;
  }

  /** Not a number if the label is neither borne nor given. */
  double f1() {
    return 2.0 * hits / (gold + given);
  }

  double precision() {
    return (double) hits / given;
  }

  double recall() {
    return (double) hits / gold;
  }
}
