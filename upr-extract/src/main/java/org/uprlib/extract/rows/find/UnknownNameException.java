package org.uprlib.extract.rows.find;

import java.util.List;

/** A name that a query gives is not known. The message is one line for a person. */
public final class UnknownNameException extends QueryException {
  private static final long serialVersionUID = 1L;
  private final transient List<String> suggestions;

  private UnknownNameException(String problem, List<String> suggestions) {
    super(
        suggestions.isEmpty()
            ? problem
            : problem + "; did you mean " + String.join(" or ", suggestions) + "?",
        null);
    this.suggestions = List.copyOf(suggestions);
  }

  static UnknownNameException unknown(String what, String given, List<String> nearest) {
    return new UnknownNameException("'" + given + "' is no " + what + " that is known", nearest);
  }

  static UnknownNameException ambiguous(String what, String given, List<String> some) {
    return new UnknownNameException("'" + given + "' may be more than one " + what, some);
  }

  /** The nearest names, the nearest first. */
  public List<String> suggestions() {
    return suggestions;
  }
}
