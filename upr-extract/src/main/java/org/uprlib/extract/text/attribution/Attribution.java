package org.uprlib.extract.text.attribution;

import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Request;

/**
 * Who asked for what in one recommendation. Immutable.
 *
 * @param text the recommendation without the names of the States that made it, wherever they stand,
 *     and without closing stop or semicolon
 * @param recommendingStates who made it, in the order printed, each once
 * @param requests what each State asked for, in the order printed, in the imperative without "to";
 *     a State that asked for several things has several; one without States if none is named; empty
 *     only if there is no text
 * @param sharesCertain false if some of its words cannot be assigned to one State, so that several
 *     are given the same words
 * @param unresolved what stands where a State belongs and is none that the vocabulary knows, and
 *     those for whom a State speaks and who are not named, in the order printed
 */
public record Attribution(
    String text,
    List<State> recommendingStates,
    List<Request> requests,
    boolean sharesCertain,
    List<UnresolvedName> unresolved) {
  public Attribution {
    recommendingStates = List.copyOf(recommendingStates);
    requests = List.copyOf(requests);
    unresolved = List.copyOf(unresolved);
  }

  /** The same where it names no State: {@code maker} made it. */
  public Attribution by(State maker) {
    List<State> states = List.of(maker);
    List<Request> all =
        requests.stream().map(request -> new Request(states, request.text())).toList();
    return new Attribution(text, states, all, sharesCertain, unresolved);
  }

  /**
   * A name that stands where a recommending State belongs and that names no State. Immutable.
   *
   * @param text as printed
   * @param span its place in the recommendation as given to {@link Attributor#attribute(String)}
   * @param spokenFor whether a State that is known speaks for others, which are not named
   */
  public record UnresolvedName(String text, Span span, boolean spokenFor) {}
}
