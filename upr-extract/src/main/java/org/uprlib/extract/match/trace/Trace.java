package org.uprlib.extract.match.trace;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;

/**
 * What became of asks. Immutable.
 *
 * @param likeness the word of the likeness used, e.g. {@code vectors}
 * @param threshold the lowest score at which a recommendation counts, if the matter is the same
 * @param perhaps the lower score at which it may answer
 * @param recommendations how many recommendations were looked at
 * @param asks in the order of the file
 * @param notices what may be wrong or missing
 */
public record Trace(
    String likeness,
    double threshold,
    double perhaps,
    int recommendations,
    List<TracedAsk> asks,
    List<Notice> notices) {
  public Trace {
    asks = List.copyOf(asks);
    notices = List.copyOf(notices);
  }

  /** How many of the asks that are counted were taken up wholly; empty if none is counted. */
  public OptionalInt takenUp() {
    return counted() == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) asks.stream().filter(TracedAsk::isTakenUp).count());
  }

  /** How many of the asks that are counted were taken up in part only. */
  public int inPartOnly() {
    return (int) asks.stream().filter(ask -> ask.isCounted() && ask.isInPartOnly()).count();
  }

  /** How many of the asks figures count. */
  public int counted() {
    return (int) asks.stream().filter(TracedAsk::isCounted).count();
  }

  /** How many asks are left out of figures because of {@code comparability}. */
  public int uncounted(TracedAsk.Comparability comparability) {
    return (int)
        asks.stream()
            .filter(ask -> !ask.isCounted() && ask.comparability() == comparability)
            .count();
  }

  /** The same of the asks that {@code filter} takes. */
  public Trace where(Predicate<AskList.Ask> filter) {
    return of(asks.stream().filter(ask -> filter.test(ask.ask())));
  }

  Trace of(Stream<TracedAsk> others) {
    return new Trace(likeness, threshold, perhaps, recommendations, others.toList(), notices);
  }

  /**
   * Traces of several lists of asks through the same recommendations, as one. Corrections that one
   * of them has no place for may be the others'.
   *
   * @throws IllegalArgumentException if {@code traces} is empty
   */
  public static Trace joined(List<Trace> traces) {
    Trace first = traces.get(0);
    return new Trace(
        first.likeness,
        first.threshold,
        first.perhaps,
        traces.stream().mapToInt(Trace::recommendations).max().orElseThrow(),
        traces.stream().flatMap(trace -> trace.asks.stream()).toList(),
        traces.stream()
            .flatMap(trace -> trace.notices.stream())
            .filter(notice -> traces.size() == 1 || !notice.code().equals(TraceNotices.LEFT_OUT))
            .distinct()
            .toList());
  }
}
