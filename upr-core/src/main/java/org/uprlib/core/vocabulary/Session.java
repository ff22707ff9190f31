package org.uprlib.core.vocabulary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A session of the Working Group on the Universal Periodic Review. Immutable.
 *
 * @param number from 1
 * @param month the month in which it opens, which may be known before its days are; empty if not
 *     known
 * @param opens its first day; empty if not known
 * @param closes its last day; empty if not known
 * @param councilSession the session of the Human Rights Council whose number the symbols of its
 *     reports bear; empty if not known
 * @param stakeholderDeadline last day for stakeholders' submissions; empty if not known
 * @param deadlineHour hour of that day, in Geneva, at which submissions close; empty if not known
 * @param states States on its calendar, in the calendar's order; empty if not known
 * @param inferred those of them that no announcement confirms: they are expected because the order
 *     of the cycle before says so
 */
public record Session(
    int number,
    Optional<YearMonth> month,
    Optional<LocalDate> opens,
    Optional<LocalDate> closes,
    OptionalInt councilSession,
    Optional<LocalDate> stakeholderDeadline,
    Optional<LocalTime> deadlineHour,
    List<State> states,
    Set<State> inferred) {
  /** No later session can be: at three a year, it sits in 2042. */
  public static final int LATEST = 99;

  /**
   * @throws IllegalArgumentException if the number is below 1, or one of the dates contradicts
   *     another
   */
  public Session {
    Cycle.ofSession(number);
    states = List.copyOf(states);
    inferred = Set.copyOf(inferred);
    if (opens.isPresent()) {
      month = opens.map(YearMonth::from);
    }
    require(number, closes.isEmpty() || opens.isPresent(), "closes on a day but does not open");
    require(
        number, closes.isEmpty() || !closes.get().isBefore(opens.get()), "closes before it opens");
    require(
        number,
        stakeholderDeadline.isEmpty()
            || month.isEmpty()
            || stakeholderDeadline.get().isBefore(opens.orElse(month.get().atEndOfMonth())),
        "has its deadline after it opens");
    require(number, states.containsAll(inferred), "infers a State that it does not list");
  }

  private static void require(int number, boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("session " + number + " " + otherwise);
    }
  }

  /** The cycle that it belongs to. */
  public Cycle cycle() {
    return Cycle.ofSession(number);
  }

  /**
   * Whether it is over on {@code date}: its last day is past or, where only its first day or its
   * month is known, that. False if neither is known.
   */
  public boolean isOver(LocalDate date) {
    return closes
        .or(() -> opens)
        .or(() -> month.map(YearMonth::atEndOfMonth))
        .filter(last -> last.isBefore(date))
        .isPresent();
  }
}
