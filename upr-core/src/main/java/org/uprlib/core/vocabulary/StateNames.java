package org.uprlib.core.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States as people type them: by code, or by any name that the vocabulary knows. Immutable. */
public final class StateNames {
  private final States states;
  private final TypedNames suggestions;

  /** Names of these States. */
  public StateNames(States states) {
    this.states = states;
    Map<String, String> names = new LinkedHashMap<>();
    for (State state : states.all()) {
      for (StateName name : states.names(state)) {
        names.putIfAbsent(name.text(), state.code());
      }
    }
    this.suggestions = new TypedNames("State", names);
  }

  /** The codes and names of all States. */
  public List<String> all() {
    return states.all().stream().map(state -> state.code() + " " + state.name()).toList();
  }

  /**
   * The State that {@code given} names.
   *
   * @throws UnknownNameException if it names none; a near miss is suggested, not taken
   */
  public State find(String given) throws UnknownNameException {
    String capitals = given.strip().toUpperCase(Locale.ROOT);
    Optional<State> found =
        states.byCode(capitals).or(() -> states.byName(given)).or(() -> states.byName(capitals));
    if (found.isPresent()) {
      return found.get();
    }
    Optional<State> near = states.byMisspeltName(given);
    if (near.isPresent()) {
      throw UnknownNameException.unknown("State", given, List.of(near.get().name()));
    }
    return states.byCode(suggestions.find(given)).orElseThrow();
  }
}
