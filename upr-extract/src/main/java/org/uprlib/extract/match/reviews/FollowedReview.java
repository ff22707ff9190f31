package org.uprlib.extract.match.reviews;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.extract.model.Paper;

/**
 * One of the reviews of a State. Immutable.
 *
 * @param session of the Working Group; empty if it is not known
 * @param cycle empty if it is not known
 * @param symbol of the first paper that its recommendations are from
 */
public record FollowedReview(OptionalInt session, OptionalInt cycle, Optional<String> symbol) {
  static FollowedReview of(Paper paper) {
    return new FollowedReview(paper.info().session(), paper.info().cycle(), paper.info().symbol());
  }

  /** What people call it, e.g. {@code session 20}. */
  public String title() {
    return session.isPresent() ? "session " + session.getAsInt() : symbol.orElse("?");
  }
}
