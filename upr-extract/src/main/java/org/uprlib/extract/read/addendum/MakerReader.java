package org.uprlib.extract.read.addendum;

import java.nio.CharBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * Reads which States made recommendations: {@code Recommendations of Chile and Norway}, {@code
 * Chile (2)}. Immutable and thread-safe.
 */
record MakerReader(States states, Markers markers) {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern COUNT =
      Pattern.compile("\\s*[(\\[](\\d{1,2})(?: \\p{L}+)?[)\\]]\\s*");

  /** Characters of {@code " and "}. */
  private static final int LONGEST_JOINT = 20;

  private static final String JOINTS = " ,’'/&\u00a0\n";

  /**
   * States that are named one after the other.
   *
   * @param end where the last name ends
   * @param stop where anything follows that joins no names
   */
  record Makers(List<State> states, int end, int stop) {}

  /** The recommendations of the States that {@code heading} names; empty if it says more. */
  Optional<Target.MadeBy> heading(String heading) {
    Makers makers = read(heading, HeadingNumber.wordsOf(heading), heading.length(), true, true);
    Matcher count = COUNT.matcher(heading).region(makers.stop(), heading.length());
    boolean counted = count.matches();
    boolean only = !makers.states().isEmpty() && (counted || makers.stop() == heading.length());
    OptionalInt stated =
        counted ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    return only ? Optional.of(new Target.MadeBy(makers.states(), stated)) : Optional.empty();
  }

  /**
   * Those of {@code made by Chile and Norway}, from {@code from} on; empty if none are.
   *
   * @param genitive true if a name alone says who made them
   */
  Optional<Makers> behind(String text, int from, int to, boolean genitive) {
    Makers makers = read(text, from, to, genitive, false);
    return Optional.of(makers).filter(each -> !each.states().isEmpty());
  }

  private Makers read(String text, int from, int to, boolean known, boolean heading) {
    // A name does not go on in the next sentence: "of the Philippines. The others are noted".
    CharSequence part = CharBuffer.wrap(text, 0, to);
    Set<State> named = new LinkedHashSet<>();
    boolean made = known;
    boolean joined = false;
    int end = from;
    int at = from;
    while (at < to) {
      Optional<States.Match> name = made ? states.longestAt(part, at) : Optional.empty();
      Matcher word = WORD.matcher(text).region(at, to);
      if (name.isPresent()) {
        named.add(name.get().state());
        at = name.get().end();
        end = at;
      } else if (!heading && named.isEmpty() && text.charAt(at) == ',') {
        // "Of the nine recommendations received, Sylvania accepts all": it made none.
        break;
      } else if (joined && !heading && isEnd(text, at)) {
        break;
      } else if (JOINTS.indexOf(text.charAt(at)) >= 0 || (heading && text.charAt(at) == ':')) {
        at++;
      } else if (word.lookingAt() && joins(word.group(), heading)) {
        made |= markers.opens(Markers.Kind.MADE, word.group());
        joined |= !named.isEmpty() && markers.opens(Markers.Kind.AND, word.group());
        at = word.end();
      } else {
        break;
      }
    }
    return new Makers(List.copyOf(named), end, at);
  }

  /** {@code du Chili et du Canada|, le Costa Rica accepte la première}. */
  private boolean isEnd(String text, int at) {
    return text.charAt(at) == ','
        && !markers.opens(
            Markers.Kind.MADE, text.substring(at + 1, Math.min(text.length(), at + LONGEST_JOINT)));
  }

  private boolean joins(String word, boolean heading) {
    return markers.opens(Markers.Kind.MADE, word)
        || markers.opens(Markers.Kind.ARTICLE, word)
        || (heading
            && (markers.opens(Markers.Kind.RECOMMENDATION, word)
                || markers.opens(Markers.Kind.LIST, word)));
  }
}
