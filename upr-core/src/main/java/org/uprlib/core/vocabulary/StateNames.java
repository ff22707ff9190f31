package org.uprlib.core.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States as people type them: by code, or by any name that the vocabulary knows. Stateless. */
final class StateNames {
  private StateNames() {}

  /**
   * The State of {@code states} that {@code given} names.
   *
   * @throws UnknownNameException if it names none; a near miss is suggested, not taken
   */
  static State find(String given, States states) throws UnknownNameException {
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
    return states.byCode(suggestions(states).find(given)).orElseThrow();
  }

  private static TypedNames suggestions(States states) {
    Map<String, String> names = new LinkedHashMap<>();
    for (State state : states.all()) {
      for (States.Name name : states.names(state)) {
        names.putIfAbsent(name.text(), state.code());
      }
    }
    return new TypedNames("State", names);
  }
}
