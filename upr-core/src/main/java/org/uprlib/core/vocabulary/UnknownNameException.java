package org.uprlib.core.vocabulary;

import java.util.List;

/** A name that a person typed is not known. The message is one line for a person. */
public final class UnknownNameException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient List<String> suggestions;

  private UnknownNameException(String problem, List<String> suggestions) {
    super(
        suggestions.isEmpty()
            ? problem
            : problem + "; did you mean " + String.join(" or ", suggestions) + "?");
    this.suggestions = List.copyOf(suggestions);
  }

  /** It names nothing of this kind. */
  public static UnknownNameException unknown(String what, String given, List<String> nearest) {
    return new UnknownNameException("unknown " + what + " '" + given + "'", nearest);
  }

  /** It may be one of several. */
  public static UnknownNameException ambiguous(String what, String given, List<String> some) {
    return new UnknownNameException("'" + given + "' may be more than one " + what, some);
  }

  /** The nearest names, the nearest first. */
  public List<String> suggestions() {
    return suggestions;
  }
}
