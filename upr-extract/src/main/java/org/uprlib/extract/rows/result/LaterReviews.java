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

  /**
   * That the State was reviewed after the last session here; empty if none of its reviews is known
   * to be at hand, or the calendar knows of no later one that is over.
   */
  public Optional<Notice> missing() {
    return state.filter(of -> last > 0).flatMap(this::missing);
  }

  private Optional<Notice> missing(State of) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<Integer> later =
        Sessions.load().all().stream()
            .filter(session -> session.number() > last && session.isOver(today))
            .filter(each -> each.states().contains(of) && !each.inferred().contains(of))
            .map(Session::number)
            .toList();
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Notices.general(CODE, Map.of("state", of, "session", last, "sessions", later)));
  }
}
