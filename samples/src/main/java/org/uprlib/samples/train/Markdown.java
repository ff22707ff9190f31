package org.uprlib.samples.train;

import java.util.Locale;

/** Figures for a model card, put together line by line. Not thread-safe. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  /** Adds a line; {@code format} is {@link String#format}'s. */
  Markdown line(String format, Object... values) {
    return add(String.format(Locale.ROOT, format + "%n", values));
  }

  /** Adds the head of a table, whose columns are parted by strokes. */
  Markdown head(String columns) {
    return line("| %s |", columns).line("|%s", "---|".repeat(columns.split("[|]", -1).length));
  }

  /** Adds lines that are whole. */
  Markdown add(Object lines) {
    text.append(lines);
    return this;
  }

  /** A share with four decimals; a dash if there is nothing to share. */
  static String share(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.4f", share);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
