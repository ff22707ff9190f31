package org.uprlib.core.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A session of the Working Group on the Universal Periodic Review.
 *
 * @param number from 1
 * @param opens its first day; empty if not known
 * @param closes its last day; empty if not known
 * @param councilSession the session of the Human Rights Council whose number the symbols of its
 *     reports bear; empty if not known
 * @param stakeholderDeadline last day for stakeholders' submissions; empty if not known
 * @param states States on its calendar, in the calendar's order; empty if not known
 */
public record Session(
    int number,
    Optional<LocalDate> opens,
    Optional<LocalDate> closes,
    OptionalInt councilSession,
    Optional<LocalDate> stakeholderDeadline,
    List<State> states) {

  /**
   * @throws IllegalArgumentException if the number is below 1, or the session closes before it
   *     opens
   */
  public Session {
    Cycle.ofSession(number);
    states = List.copyOf(states);
    if (opens.isPresent() && closes.isPresent() && closes.get().isBefore(opens.get())) {
      throw new IllegalArgumentException("Session " + number + " closes before it opens.");
    }
  }

  /** The cycle that it belongs to. */
  public Cycle cycle() {
    return Cycle.ofSession(number);
  }

  /** Whether it sits on {@code date}; false if its dates are not known. */
  public boolean sitsOn(LocalDate date) {
    return opens.isPresent()
        && closes.isPresent()
        && !date.isBefore(opens.get())
        && !date.isAfter(closes.get());
  }
}
