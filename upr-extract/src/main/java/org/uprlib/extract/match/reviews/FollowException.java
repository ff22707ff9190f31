package org.uprlib.extract.match.reviews;

import java.util.List;

/** Recommendations are not those of two or more reviews of a State. The message is one sentence. */
public final class FollowException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> found;

  FollowException(String message, List<String> found) {
    super(message);
    this.found = List.copyOf(found);
  }

  /** What was found: States if there are several, else reviews. */
  public List<String> found() {
    return found;
  }
}
