package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * Reads recommendations behind the States that made them: {@code Norway’s two recommendations},
 * {@code 智利和挪威提出的关于采矿的建议}. Immutable and thread-safe.
 */
record OwnerReader(States states, Markers markers) {
  /** What says how many they are, or what they are about. */
  private static final int LONGEST = 40;

  /** The recommendations that the words at {@code place} name. */
  record Owned(Target.MadeBy target, Span place) {}

  /** Those that {@code text} names so, in order. */
  List<Owned> read(String text) {
    if (markers.lacks(Markers.Kind.POSSESSIVE) || !markers.has(Markers.Kind.RECOMMENDATION, text)) {
      return List.of();
    }
    List<Owned> owned = new ArrayList<>();
    List<State> joined = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (States.Match name : states.find(text).toList()) {
      int joint = markers.behind(Markers.Kind.JOINT, text, end);
      if (joint == end || joint != name.start()) {
        joined.clear();
        start = name.start();
      }
      joined.add(name.state());
      end = name.end();
      behind(text, start, end, List.copyOf(joined)).ifPresent(owned::add);
    }
    return owned;
  }

  private Optional<Owned> behind(String text, int start, int end, List<State> owners) {
    int from = markers.behind(Markers.Kind.POSSESSIVE, text, end);
    boolean own = from > end || markers.behind(Markers.Kind.TOPIC, text, end) > end;
    int last = own ? Math.min(text.length(), from + LONGEST) : from;
    for (int at = from; at < last && isWord(text.charAt(at)); at++) {
      int behind = markers.behind(Markers.Kind.RECOMMENDATION, text, at);
      if (behind > at) {
        boolean one =
            owners.size() == 1 && markers.opens(Markers.Kind.SINGLE, text.substring(at, behind));
        return count(text.substring(from, at).strip(), one)
            .map(count -> new Target.MadeBy(owners, count))
            .map(target -> new Owned(target, new Span(start, behind)));
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || Character.isWhitespace(c);
  }

  /** How many {@code words} count; empty if they belong to something else. */
  private Optional<OptionalInt> count(String words, boolean one) {
    boolean topic = markers.behind(Markers.Kind.TOPIC, words, 0) > 0;
    OptionalInt number = markers.place(Markers.Kind.COUNT, words);
    if (words.isEmpty() || topic) {
      return Optional.of(one || topic ? OptionalInt.of(1) : OptionalInt.empty());
    }
    return number.isPresent() ? Optional.of(number) : Optional.empty();
  }
}
