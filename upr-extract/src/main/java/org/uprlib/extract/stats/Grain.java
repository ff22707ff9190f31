package org.uprlib.extract.stats;

import java.util.Locale;

/** What is counted. */
public enum Grain {
  /** Each recommendation once. */
  RECOMMENDATIONS("recommendation"),
  /** Each recommendation once for each State that made it, as UPR Info counts. */
  STATE_ROWS("row by State");

  private final String unit;

  Grain(String unit) {
    this.unit = unit;
  }

  /** The word of the command line, e.g. {@code state-rows}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code count} of them in words, e.g. {@code 12 rows by State}. */
  String counted(int count) {
    String noun = this == RECOMMENDATIONS ? unit + "s" : unit.replace("row", "rows");
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? unit : noun);
  }
}
