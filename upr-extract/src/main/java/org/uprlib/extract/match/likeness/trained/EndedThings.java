package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;

/**
 * Finds what a recommendation wants to end instead of what the ask wants to end: the advertising of
 * it, its secrecy, a penalty for it.
 */
final class EndedThings {
  private static final Set<Kind> ENDING = EnumSet.of(Kind.AGAINST, Kind.BAN, Kind.FREE);

  /** What is done with a thing. */
  private static final Set<Kind> DOING =
      EnumSet.of(Kind.FOR, Kind.AGAINST, Kind.BAN, Kind.ALLOW, Kind.UNSURE);

  /** What ends the name of a thing. */
  private static final Set<Kind> BEHIND =
      EnumSet.of(
          Kind.PURPOSE,
          Kind.WHICH,
          Kind.THAT,
          Kind.BY,
          Kind.NOT,
          Kind.ASIDE,
          Kind.BE,
          Kind.UNLAWFUL);

  private final RequestPair pair;
  private final List<Part> parts;

  private EndedThings(RequestPair pair, List<Part> parts) {
    this.pair = pair;
    this.parts = parts;
  }

  /**
   * What is ended of the thing that the ask wants to end, if nothing says that this thing is.
   *
   * @param pair of an ask that wants the end of something
   */
  static Optional<String> besides(RequestPair pair) {
    List<Part> parts = pair.text().partsWithoutPurpose();
    EndedThings things = new EndedThings(pair, parts);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (things.ends(i)) {
        Optional<Span> other = things.other(i + 1);
        if (other.isEmpty()) {
          return Optional.empty();
        }
        others.add(other.get().in(pair.text().text()));
        while (i + 1 < parts.size() && parts.get(i + 1).isIn(List.of(other.get()))) {
          i++;
        }
      }
    }
    return others.stream().findFirst();
  }

  private boolean ends(int i) {
    Part part = parts.get(i);
    return part.kind().filter(ENDING::contains).isPresent()
        || pair.text().is(ReachWord.ENDING, part);
  }

  /** What stands from {@code from} on and is ended, where what is asked follows it; else none. */
  private Optional<Span> other(int from) {
    int start = from;
    while (start < parts.size()) {
      int end = start;
      while (end < parts.size() && (end == start || goesOn(parts.get(end)))) {
        end++;
      }
      List<Part> object = parts.subList(start, end);
      if (object.stream().anyMatch(this::isAsked) || end == parts.size()) {
        return Optional.empty();
      }
      boolean matter = object.stream().anyMatch(this::says);
      if (matter && object.stream().noneMatch(this::isSubstance)) {
        return asksBehind(end) ? Optional.of(Part.span(object)) : Optional.empty();
      }
      if (!parts.get(end).joinsThings()) {
        return Optional.empty();
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static boolean goesOn(Part part) {
    return !part.isBehindMark()
        && !part.joinsThings()
        && part.kind().filter(BEHIND::contains).isEmpty();
  }

  /** Whether {@code part} says of itself what is ended, be it what is done. */
  private boolean says(Part part) {
    return pair.isMatter(part) || part.kind().filter(DOING::contains).isPresent();
  }

  private boolean isSubstance(Part part) {
    return part.is(Kind.MEANS)
        || pair.text().is(ReachWord.SUBSTANCE, part)
        || pair.text().is(ReachWord.LAW, part);
  }

  private boolean isAsked(Part part) {
    return pair.isMatter(part) && !pair.isPerson(part) && pair.isAsked(part.stem());
  }

  /** Whether what is asked follows, and no mark before it. */
  private boolean asksBehind(int end) {
    return parts.get(end).joinsThings()
        && !parts.get(end).is(Kind.INCLUDING)
        && !parts.get(end).isBehindMark()
        && parts.subList(end + 1, parts.size()).stream()
            .takeWhile(part -> !part.isBehindMark() && (part.joinsThings() || goesOn(part)))
            .anyMatch(this::isAsked);
  }
}
