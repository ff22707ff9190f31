package org.uprlib.extract.rows.result;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.write.translation.Notices;

/**
 * Reviews of a State that the calendar knows and the recommendations at hand are not of. Not
 * thread-safe.
 */
public final class LaterReviews {
  /** Of the notice. */
  public static final String CODE = "later-reviews-missing";

  private final Optional<State> state;
  private int last;

  /** Of {@code state}, if one is asked about. */
  public LaterReviews(Optional<State> state) {
    this.state = state;
  }

  /** Notes of which review a recommendation at hand is. */
  public void note(ResultRow row) {
    if (state.isPresent() && row.info().stateUnderReview().equals(state)) {
      last = Math.max(last, row.info().session().orElse(0));
    }
  }

  /** The last session of a review of the State; 0 if none is known. */
  public int last() {
    return last;
  }

  /** That there are such reviews; empty if none of its reviews is known to be at hand. */
  public Optional<Notice> missing() {
    return state.filter(of -> last > 0).flatMap(of -> missing(of, last));
  }

  /**
   * That {@code state} was reviewed after session {@code last}, the last one here; empty if the
   * calendar knows of no such review that is over.
   */
  public static Optional<Notice> missing(State state, int last) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<Integer> later =
        Sessions.load().all().stream()
            .filter(session -> session.number() > last && session.isOver(today))
            .filter(each -> each.states().contains(state) && !each.inferred().contains(state))
            .map(Session::number)
            .toList();
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Notices.general(CODE, Map.of("state", state, "session", last, "sessions", later)));
  }
}
