package org.uprlib.extract.rows.stats;

import java.util.List;
import java.util.Locale;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.model.StateRow;
import org.uprlib.extract.rows.result.ResultRow;

/** What is counted. */
public enum Grain implements Worded {
  /** Each recommendation once. */
  RECOMMENDATIONS("recommendation"),
  /** Each recommendation once for each State that made it, as UPR Info counts. */
  STATE_ROWS("row by State");

  private final String unit;

  Grain(String unit) {
    this.unit = unit;
  }

  /** What is counted of {@code row}. */
  List<StateRow> units(ResultRow row) {
    return this == STATE_ROWS
        ? row.recommendation().stateRows()
        : List.of(row.recommendation().unparted());
  }

  /** {@code count} of them as text, e.g. {@code 12 rows by State}. */
  String counted(int count) {
    String noun = this == RECOMMENDATIONS ? unit + "s" : unit.replace("row", "rows");
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? unit : noun);
  }
}
