package org.uprlib.extract.match.likeness;

import java.util.List;

/**
 * Recommendations and papers are not of the reviews that they have to be of to be compared: of one
 * State, and of two reviews or of a review and what came after it. The message is one sentence.
 *
 * @since 0.1.0
 */
public final class IncomparableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> found;

  /**
   * @param message a sentence for a person
   * @param found the States, reviews or papers that it is about; none if it is about all
   */
  public IncomparableException(String message, List<String> found) {
    super(message);
    this.found = List.copyOf(found);
  }

  /** The States, reviews or papers that the message is about; none if it is about all. */
  public List<String> found() {
    return found;
  }
}
