package org.uprlib.samples.train;

import java.util.Locale;
import java.util.Set;

/** How often a label was borne, given, and both. */
final class LabelCounts {
  /** Columns of the table of labels. */
  static final String COLUMNS = "label | rows | precision | recall | F1";

  private long hits;
  private long gold;
  private long given;

  void add(boolean isBorne, boolean isGiven) {
    hits += isBorne && isGiven ? 1 : 0;
    gold += isBorne ? 1 : 0;
    given += isGiven ? 1 : 0;
  }

  /** Adds a row with all labels that it bears and is given. */
  void add(Set<String> borne, Set<String> labels) {
    hits += labels.stream().filter(borne::contains).count();
    gold += borne.size();
    given += labels.size();
  }

  void add(LabelCounts other) {
    hits += other.hits;
    gold += other.gold;
    given += other.given;
  }

  double f1() {
    return gold + given == 0 ? 0 : 2.0 * hits / (gold + given);
  }

  double precision() {
    return (double) hits / given;
  }

  double recall() {
    return (double) hits / gold;
  }

  /** A row of the table of labels. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %.3f |%n",
        name,
        gold,
        Markdown.share(precision()),
        Markdown.share(recall()),
        f1());
  }
}
