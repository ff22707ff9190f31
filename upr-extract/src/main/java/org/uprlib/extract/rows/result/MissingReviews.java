package org.uprlib.extract.rows.result;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.write.translation.Notices;

/**
 * Reviews of a State that the calendar knows and the recommendations at hand are not of. Not
 * thread-safe.
 */
public final class MissingReviews {
  /** Of the notice on later reviews. */
  public static final String LATER = "later-reviews-missing";

  /** Of the notice on reviews between those at hand. */
  public static final String BETWEEN = "reviews-between-missing";

  /** Of all its notices. */
  public static final Set<String> CODES = Set.of(LATER, BETWEEN);

  private final Optional<State> state;
  private final NavigableSet<Integer> sessions = new TreeSet<>();

  /** Of {@code state}, if one is asked about. */
  public MissingReviews(Optional<State> state) {
    this.state = state;
  }

  /** Notes of which review a recommendation at hand is. */
  public void note(ResultRow row) {
    if (state.isPresent() && row.info().stateUnderReview().equals(state)) {
      row.info().session().ifPresent(sessions::add);
    }
  }

  /** The last session of a review of the State; 0 if none is known. */
  public int last() {
    return sessions.isEmpty() ? 0 : sessions.last();
  }

  /**
   * That the State was reviewed after the last session here; empty if none of its reviews is known
   * to be at hand, or the calendar knows of no later one that is over.
   */
  public Optional<Notice> missingLater() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return missing(session -> session.number() > last() && session.isOver(today))
        .map(
            later ->
                Notices.general(
                    LATER,
                    Map.of("state", state.orElseThrow(), "session", last(), "sessions", later)));
  }

  /** That the State was reviewed between two of the sessions here; empty as far as is known. */
  public Optional<Notice> missingBetween() {
    return missing(
            session ->
                session.number() > sessions.first()
                    && session.number() < sessions.last()
                    && !sessions.contains(session.number()))
        .map(
            between ->
                Notices.general(
                    BETWEEN, Map.of("state", state.orElseThrow(), "sessions", between)));
  }

  /** The sessions of other reviews of the State that the calendar knows for sure. */
  private Optional<List<Integer>> missing(Predicate<Session> which) {
    if (state.isEmpty() || sessions.isEmpty()) {
      return Optional.empty();
    }
    State of = state.get();
    return Optional.of(
            Sessions.load().all().stream()
                .filter(which)
                .filter(each -> each.states().contains(of) && !each.inferred().contains(of))
                .map(Session::number)
                .toList())
        .filter(missing -> !missing.isEmpty());
  }
}
