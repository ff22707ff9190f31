package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.match.likeness.trained.RequestText.RequestClause;

/**
 * The things that the verbs of a text govern, and those behind its prepositions: {@code violence}
 * and {@code women} in {@code Combat violence against women}. Immutable.
 *
 * @param requests the things of each of its requests that names any
 * @param words the stems of all its words, without those that say how it asks
 */
record GovernedThings(
    List<List<Thing>> requests, Set<String> words, WordVectors.StemLikeness alike) {
  /** Each is compared with each, so that long texts would take long. */
  private static final int MOST_PARTS = 400;

  /** By what a thing is governed. */
  private enum By {
    VERB,
    PREPOSITION,
    /** A preposition that says where. */
    PLACE
  }

  /**
   * A thing, or several that are listed.
   *
   * @param named the stems of each
   * @param law whether a law is among them
   */
  private record Thing(By by, List<Set<String>> named, boolean law) {}

  /** Those of {@code text}; none of one that is too long for a recommendation. */
  static GovernedThings of(RequestText text, AskMatter matter) {
    Stream<RequestClause> requests =
        text.parts().size() > MOST_PARTS ? Stream.empty() : text.requests().stream();
    return new GovernedThings(
        requests
            .map(request -> new Walk(text, matter).things(request.parts()))
            .filter(things -> !things.isEmpty())
            .toList(),
        text.parts().stream()
            .filter(Part::isThing)
            .map(Part::stem)
            .filter(stem -> !matter.isFrame(stem))
            .collect(Collectors.toSet()),
        matter.alike());
  }

  /** Whether each request of one says of other things what a request of the other says. */
  boolean areOthersThan(GovernedThings other) {
    return !requests.isEmpty()
        && !other.requests.isEmpty()
        && requests.stream()
            .allMatch(mine -> other.requests.stream().allMatch(its -> differ(mine, its)));
  }

  /** Whether no word of either says what a word of the other says, but for how it asks. */
  boolean shareNoWordWith(GovernedThings other) {
    return lacking(words, other.words).equals(words) && isForeign(words, words, other.words);
  }

  /** Whether both have a verb govern another thing of the same kind, as the labour of another. */
  boolean areOthersOfAKindThan(GovernedThings other) {
    return ofVerbs().stream()
        .anyMatch(mine -> other.ofVerbs().stream().anyMatch(its -> areOfAKind(mine, its)));
  }

  /** Whether both say where, and it is nowhere the same. */
  boolean areInOtherPlacesThan(GovernedThings other) {
    Set<String> mine = placed();
    Set<String> its = other.placed();
    return isForeign(mine, lacking(mine, its), its)
        && lacking(mine, its).equals(mine)
        && isForeign(its, lacking(its, mine), mine)
        && lacking(its, mine).equals(its);
  }

  private Set<String> placed() {
    return stems(
        requests.stream()
            .flatMap(List::stream)
            .filter(thing -> thing.by() == By.PLACE && !thing.law())
            .toList());
  }

  private List<Thing> ofVerbs() {
    return requests.stream().flatMap(List::stream).filter(thing -> thing.by() == By.VERB).toList();
  }

  private boolean areOfAKind(Thing mine, Thing its) {
    boolean shared = !Collections.disjoint(stems(List.of(mine)), stems(List.of(its)));
    return shared && differ(List.of(mine), List.of(its));
  }

  private static Set<String> stems(List<Thing> things) {
    return things.stream()
        .flatMap(thing -> thing.named().stream())
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /**
   * Whether the same places have different things: all places that differ, or a common one if one
   * side differs in a single place.
   */
  private boolean differ(List<Thing> mine, List<Thing> its) {
    Set<String> own = lacking(stems(mine), stems(its));
    Set<String> others = lacking(stems(its), stems(mine));
    List<By> places = places(mine, own, others);
    List<By> itsPlaces = places(its, others, own);
    boolean one = Math.min(places.size(), itsPlaces.size()) == 1;
    return one
        ? !Collections.disjoint(places, itsPlaces)
        : !places.isEmpty() && places.equals(itsPlaces);
  }

  /** Those of {@code some} of which {@code others} have none, nor one akin. */
  private static Set<String> lacking(Set<String> some, Set<String> others) {
    Set<String> lacking = new HashSet<>(some);
    lacking.removeIf(
        stem ->
            others.contains(stem)
                || others.stream().anyMatch(other -> RequestPair.isAkin(stem, other)));
    return lacking;
  }

  /** The places of things that have words of their {@code own}, none like the others'. */
  private List<By> places(List<Thing> things, Set<String> own, Set<String> others) {
    return things.stream()
        .filter(thing -> thing.named().stream().allMatch(named -> isForeign(named, own, others)))
        .map(Thing::by)
        .toList();
  }

  private boolean isForeign(Set<String> named, Set<String> own, Set<String> others) {
    List<String> alone = named.stream().filter(own::contains).toList();
    return !alone.isEmpty() && alone.stream().allMatch(stem -> alike.of(stem, others) == 0);
  }

  /** Walks through a request. */
  private static final class Walk {
    private final RequestText text;
    private final AskMatter matter;
    private final List<Thing> things = new ArrayList<>();
    private By by = By.VERB;
    private List<Set<String>> listed = new ArrayList<>();
    private Set<String> named = new HashSet<>();
    private boolean law;

    Walk(RequestText text, AskMatter matter) {
      this.text = text;
      this.matter = matter;
    }

    List<Thing> things(List<Part> parts) {
      for (int i = 0; i < parts.size() && !closes(parts.get(i)); i++) {
        Part part = parts.get(i);
        if (text.isOfInstrument(part)) {
          instruments(part);
        } else if (isVerb(parts, i)) {
          close(By.VERB);
        } else if (part.joinsThings()) {
          close(part.is(Kind.IN) ? By.PLACE : By.PREPOSITION);
        } else {
          if (part.is(Kind.AND) || part.isBehindMark()) {
            list();
          }
          if (!isParticiple(parts, i)) {
            add(part);
          }
        }
      }
      close(By.VERB);
      return things;
    }

    private static boolean closes(Part part) {
      return part.is(Kind.PURPOSE)
          || part.is(Kind.INCLUDING)
          || part.is(Kind.ASIDE)
          || part.is(Kind.BY)
          || part.is(Kind.WHICH);
    }

    private boolean isVerb(List<Part> parts, int i) {
      Part part = parts.get(i);
      boolean opens = i == 0 || part.isBehindMark() || !parts.get(i - 1).isThing();
      if (opens && text.is(ReachWord.VERB, part)) {
        return true;
      }
      // "On the right to food": no verb, though the words give others a direction.
      boolean governed = by != By.VERB && named.isEmpty() && listed.isEmpty();
      return !governed
          && part.kind().isPresent()
          && !part.isThing()
          && !part.joinsThings()
          && !part.is(Kind.PREFIX)
          && !part.is(Kind.AND);
    }

    /** Behind a noun of English, as in persons detained: others say it in other words. */
    private static boolean isParticiple(List<Part> parts, int i) {
      boolean behindThing = i > 0 && (i + 1 == parts.size() || !parts.get(i + 1).isThing());
      return behindThing && parts.get(i).isContent() && parts.get(i).printed().endsWith("ed");
    }

    private void add(Part part) {
      law |= text.is(ReachWord.LAW, part);
      if (part.isThing()
          && (part.is(Kind.THING) || !matter.isFrame(part.stem()))
          && !text.is(ReachWord.OPEN, part)
          && !Character.isDigit(part.stem().charAt(0))) {
        named.add(part.stem());
      }
    }

    private void instruments(Part part) {
      Span own = Part.span(List.of(part));
      text.topics()
          .instruments()
          .forEach(
              (span, ids) -> {
                if (span.contains(own)) {
                  named.addAll(ids);
                }
              });
    }

    private void list() {
      if (!named.isEmpty()) {
        listed.add(named);
        named = new HashSet<>();
      }
    }

    private void close(By next) {
      list();
      if (!listed.isEmpty()) {
        things.add(new Thing(by, listed, law));
        listed = new ArrayList<>();
      }
      law = false;
      by = next;
    }
  }
}
