package org.uprlib.extract.stats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What recommendations are counted by. */
public enum Dimension {
  POSITION("Position of the State under review", "(not told)"),
  ACTION("Action category", "(no words)"),
  ISSUE("Issue", "(no issue)"),
  SOGIESC("SOGIESC topic", "(not about SOGIESC)"),
  RECOMMENDING_STATE("Recommending State", "(no State)"),
  REGION("Regional group of the recommending States", "(no group)"),
  STATE("State under review", "(not told)"),
  STATE_REGION("Regional group of the State under review", "(no group or not told)"),
  CYCLE("Cycle", "(not told)"),
  SESSION("Session", "(not told)"),
  GROUP("Group of persons", "(no group named)"),
  GOAL("Sustainable Development Goal", "(no goal)"),
  INSTRUMENT("Treaty, mechanism or standard", "(none named)"),
  TRAIT("SMART trait", "(no trait)");

  private final String title;
  private final String none;

  Dimension(String title, String none) {
    this.title = title;
    this.none = none;
  }

  /** The word of the command line and of exports, e.g. {@code recommending-state}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The dimension with this {@link #word()}, in any case; empty for any other text. */
  public static Optional<Dimension> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(d -> d.word().equals(wanted)).findFirst();
  }

  /** What it is, for people. */
  public String title() {
    return title;
  }

  /** What to call those that have no value of it. */
  String none() {
    return none;
  }

  /** Whether it is a matter of the single recommending State, whatever grain is asked for. */
  public boolean isByState() {
    return this == RECOMMENDING_STATE || this == REGION;
  }

  /** Whether one recommendation may have several values of it. */
  public boolean isMultiple() {
    return switch (this) {
      case ISSUE, SOGIESC, GROUP, GOAL, INSTRUMENT, TRAIT -> true;
      default -> false;
    };
  }
}
