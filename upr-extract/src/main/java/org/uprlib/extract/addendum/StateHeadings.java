package org.uprlib.extract.addendum;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;

/**
 * Tells headings that name recommendations by the States that made them: {@code Recommendations of
 * Chile and Norway}, {@code Chile (2)}. Immutable and thread-safe.
 */
final class StateHeadings {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern COUNT =
      Pattern.compile("^\\s*[(\\[](\\d{1,2})(?: \\p{L}+)?[)\\]]\\s*$");
  private static final String JOINTS = " ,:’'/&\u00a0";

  private final States states;
  private final Markers markers;

  StateHeadings(States states, Markers markers) {
    this.states = states;
    this.markers = markers;
  }

  /** The States that {@code heading} names; empty if it says anything else. */
  Optional<Target.MadeBy> read(String heading) {
    Set<State> named = new LinkedHashSet<>();
    int at = HeadingNumber.of(heading).length();
    while (at < heading.length()) {
      Optional<StateMatch> name = states.longestAt(heading, at);
      Matcher count = COUNT.matcher(heading.substring(at));
      if (name.isPresent()) {
        named.add(name.get().state());
        at = name.get().end();
      } else if (count.matches() && !named.isEmpty()) {
        return target(named, OptionalInt.of(Integer.parseInt(count.group(1))));
      } else if (JOINTS.indexOf(heading.charAt(at)) >= 0) {
        at++;
      } else {
        int end = wordEnd(heading, at);
        if (end == at || !leads(heading.substring(at, end))) {
          return Optional.empty();
        }
        at = end;
      }
    }
    return target(named, OptionalInt.empty());
  }

  private static Optional<Target.MadeBy> target(Set<State> named, OptionalInt count) {
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(new Target.MadeBy(List.copyOf(named), count));
  }

  private static int wordEnd(String text, int at) {
    Matcher word = WORD.matcher(text).region(at, text.length());
    return word.lookingAt() ? word.end() : at;
  }

  private boolean leads(String word) {
    return markers.opens(Markers.Kind.RECOMMENDATION, word)
        || markers.opens(Markers.Kind.MADE, word)
        || markers.opens(Markers.Kind.LIST, word)
        || markers.opens(Markers.Kind.ARTICLE, word);
  }
}
