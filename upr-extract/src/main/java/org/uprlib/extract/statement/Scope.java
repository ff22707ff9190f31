package org.uprlib.extract.statement;

import java.util.List;
import org.uprlib.extract.reference.Mention;

/** Which recommendations a statement is about. */
public sealed interface Scope {
  /** The list that follows the statement. */
  Scope FOLLOWING = new Listed(Place.FOLLOWING);

  /** The list before the statement. */
  Scope PRECEDING = new Listed(Place.PRECEDING);

  /** All recommendations of the report. */
  Scope ALL = new Listed(Place.ALL);

  /** The recommendations of which nothing else is said: "all other recommendations". */
  Scope OTHERS = new Listed(Place.OTHERS);

  /** The recommendations just spoken of: "these recommendations". */
  Scope THESE = new Listed(Place.THESE);

  /** Recommendations that are in no list: in a footnote, marked by a sign, of one delegation. */
  Scope ELSEWHERE = new Listed(Place.ELSEWHERE);

  /** The statement does not say which. */
  Scope UNSTATED = new Listed(Place.UNSTATED);

  /**
   * Recommendations by where they stand.
   *
   * @param place where
   */
  record Listed(Place place) implements Scope {}

  /**
   * Recommendations by number.
   *
   * @param mentions the numbers, in the order written
   */
  record Named(List<Mention> mentions) implements Scope {
    public Named {
      mentions = List.copyOf(mentions);
    }
  }

  /** Where recommendations stand that a statement does not name. */
  enum Place {
    FOLLOWING,
    PRECEDING,
    ALL,
    OTHERS,
    THESE,
    ELSEWHERE,
    UNSTATED
  }
}
