package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.match.likeness.trained.RequestText.RequestClause;

/**
 * Finds by which words a recommendation limits what an ask wants without that limit: {@code in
 * schools}, {@code who have undergone surgery}, a name. Not thread-safe.
 */
final class Restrictions {
  private final RequestPair pair;

  /** The request of the recommendation that is nearest to the ask. */
  private final List<Part> parts;

  /** Where the recommendation names persons of groups that the ask does not name. */
  private final List<Span> otherPersons;

  /** Where it names persons of groups that the ask is on, also in other words. */
  private final List<Span> askedPersons;

  /** Whether the ask wants all of something, and the request does not say so. */
  private final boolean all;

  private final Set<String> found = new LinkedHashSet<>();

  private Restrictions(RequestPair pair) {
    RequestClause nearest = pair.recommended();
    boolean whole = pair.ask().leavesNothingOut(nearest.text());
    this.pair = pair;
    this.parts = nearest.parts();
    this.otherPersons = pair.persons(pair.text(), pair.ask(), false);
    this.askedPersons = pair.persons(pair.text(), pair.ask(), true);
    this.all = pair.ask().has(ReachWord.WHOLE) && !whole;
    if (pair.ask().has(ReachWord.ENDING)) {
      EndedThings.besides(pair).ifPresent(found::add);
    }
    if (!whole && !pair.ask().has(ReachWord.ONLY)) {
      found.addAll(pair.first(ReachWord.ONLY));
    }
  }

  /** The words that limit {@code pair}'s ask, in order. */
  static Set<String> in(RequestPair pair) {
    Restrictions restrictions = new Restrictions(pair);
    restrictions.articles();
    restrictions.narrowed();
    restrictions.ages();
    for (int i = 1; i < restrictions.parts.size(); i++) {
      restrictions.behind(i);
      restrictions.before(i);
    }
    return restrictions.found;
  }

  private void articles() {
    boolean whole = all || pair.ask().topics().wantNoReservations();
    if (whole && pair.ask().laws().articles().isEmpty()) {
      found.addAll(pair.text().laws().articles());
    }
  }

  /** What follows a thing that is asked. */
  private void behind(int i) {
    Part part = parts.get(i);
    if (part.isBehindMark()) {
      return;
    }
    boolean asked = isAskedThing(parts.get(i - 1));
    if (part.is(Kind.BY) && (asked || (i > 1 && isAskedThing(parts.get(i - 2))))) {
      agents(i);
    }
    if (!asked) {
      return;
    }
    if (part.joinsThings()) {
      int end = i + 1;
      while (end < parts.size()
          && (goesOn(parts.get(end)) || joinsAdjectives(end) || leadsOn(i + 1, end))) {
        end++;
      }
      List<Part> joined = parts.subList(i + 1, end);
      boolean whole = joined.stream().anyMatch(each -> pair.ask().is(ReachWord.WHOLE, each));
      boolean open = pair.ask().is(ReachWord.OPEN, part) || (whole && !part.is(Kind.IN));
      boolean place = all && part.is(Kind.IN) && joined.stream().anyMatch(this::isOtherPlace);
      if (place
          || (isLimit(joined)
              && (!open || joined.stream().anyMatch(each -> each.isIn(otherPersons))))) {
        add(i, end);
      }
    } else if (part.is(Kind.WHICH) || part.is(Kind.THAT)) {
      if (isLimit(parts.subList(i, parts.size()))) {
        add(i, parts.size());
      }
    } else if (isName(part) && isOther(part)) {
      add(i, i + 1);
    }
  }

  /** Whether {@code phrase} says something that the ask does not, and little that it does. */
  private boolean isLimit(List<Part> phrase) {
    List<Part> matter = phrase.stream().filter(pair::isMatter).toList();
    long asked = matter.stream().filter(part -> pair.isAsked(part.stem())).count();
    return asked * 2 < matter.size() && matter.stream().anyMatch(this::isOther);
  }

  /** Adds a word that narrows a thing that is asked for: domestic violence. */
  private void before(int i) {
    boolean head = i + 1 == parts.size() || !parts.get(i + 1).isThing();
    if (!all || !head || !isAskedThing(parts.get(i))) {
      return;
    }
    int first = i;
    while (first > 1 && isAskedThing(parts.get(first - 1)) && !parts.get(first).isBehindMark()) {
      first--;
    }
    Part word = parts.get(first - 1);
    if (isOther(word) && (first == i || isKind(word)) && !parts.get(first).isBehindMark()) {
      add(first - 1, i + 1);
    }
  }

  private boolean isKind(Part word) {
    return word.isIn(otherPersons) || pair.text().is(ReachWord.NARROWING, word);
  }

  /** Adds those by whom alone what is to end is done. */
  private void agents(int by) {
    int end = by + 1;
    while (end < parts.size() && (goesOn(parts.get(end)) || parts.get(end).isOfThings())) {
      end++;
    }
    List<Part> agents = parts.subList(by + 1, end);
    if (pair.asksForEnd()
        && agents.stream().anyMatch(each -> pair.text().is(ReachWord.AGENT, each))
        && agents.stream().noneMatch(each -> pair.ask().is(ReachWord.WHOLE, each))
        && agents.stream().filter(Part::isThing).map(Part::stem).noneMatch(pair::isAsked)) {
      add(by, end);
    }
  }

  /** Adds words that take only some, or only a kind, of what is asked for elsewhere nowhere. */
  private void narrowed() {
    narrowed(ReachWord.SOME, true);
    if (pair.asksForEnd()) {
      narrowed(ReachWord.NARROWING, true);
      narrowed(ReachWord.NARROWING_BEHIND, false);
    }
  }

  private void narrowed(ReachWord kind, boolean before) {
    String text = pair.text().text();
    for (Span span : pair.text().words().all(kind, text)) {
      pair.beside(parts, span, before)
          .filter(thing -> pair.ask().stems().contains(thing.stem()))
          .filter(thing -> !isOneOfSeveral(kind, span))
          .filter(thing -> !pair.ask().words().has(kind, pair.ask().text()))
          .filter(thing -> !pair.text().namesAlsoElsewhere(thing))
          .ifPresent(thing -> found.add(span.in(text)));
    }
  }

  /** Whether words before "and" are of another kind: child and forced marriage. */
  private boolean isOneOfSeveral(ReachWord kind, Span phrase) {
    List<Part> before =
        parts.stream().filter(part -> part.first().start() < phrase.start()).toList();
    int last = before.size() - 1;
    return last > 0 && before.get(last).is(Kind.AND) && !pair.text().is(kind, before.get(last - 1));
  }

  /** Adds an age to which what is asked for is limited. */
  private void ages() {
    String text = pair.text().text();
    if (pair.ask().parts().stream().noneMatch(Figures::isDigits)) {
      for (Span span : pair.text().words().all(ReachWord.BOUND, text)) {
        pair.beside(parts, span, true)
            .filter(Figures::isDigits)
            .filter(age -> limitsWhatIsAsked(span))
            .ifPresent(age -> found.add(new Span(span.start(), age.first().end()).in(text)));
      }
    }
  }

  /** Whether what precedes {@code age} is asked for, and named nowhere else; children are young. */
  private boolean limitsWhatIsAsked(Span age) {
    boolean ofAsked =
        pair.beside(parts, age, false).map(Part::stem).filter(pair::isAsked).isPresent();
    return (all || !ofAsked)
        && parts.stream()
            .filter(part -> part.first().start() < age.start())
            .filter(this::isAskedThing)
            .noneMatch(pair.text()::namesAlsoElsewhere);
  }

  /** Whether the parts from {@code from} on only name persons, of whom more is said. */
  private boolean leadsOn(int from, int end) {
    List<Part> joined = parts.subList(from, end);
    return parts.get(end).joinsThings()
        && !parts.get(end).isBehindMark()
        && joined.stream().anyMatch(pair::isPerson)
        && joined.stream().noneMatch(pair::isMatter)
        && joined.stream().noneMatch(each -> pair.ask().is(ReachWord.WHOLE, each));
  }

  private void add(int from, int to) {
    found.add(Part.span(parts.subList(from, to)).in(pair.text().text()));
  }

  private boolean isAskedThing(Part part) {
    return part.isThing() && pair.ask().stems().contains(part.stem());
  }

  private static boolean isName(Part part) {
    return part.isContent()
        && part.first().before() == ' '
        && Character.isUpperCase(part.first().raw().charAt(0));
  }

  private static boolean goesOn(Part part) {
    return !part.isBehindMark() && (part.kind().isEmpty() || part.is(Kind.THING));
  }

  /** Whether it is "and" behind what names no thing: public and private schools. */
  private boolean joinsAdjectives(int i) {
    return parts.get(i).is(Kind.AND) && !parts.get(i).isBehindMark() && isManner(parts.get(i - 1));
  }

  private boolean isManner(Part part) {
    return part.isThing() && !pair.isMatter(part);
  }

  /** Whether {@code part} says something that the ask does not. */
  private boolean isOther(Part part) {
    return pair.isMatter(part)
        && !pair.isAsked(part.stem())
        && !pair.text().isOfInstrument(part)
        && !part.isIn(askedPersons);
  }

  private boolean isOtherPlace(Part part) {
    return part.isThing() && !pair.isAsked(part.stem()) && !pair.ask().is(ReachWord.OPEN, part);
  }

  /**
   * Finds what a recommendation wants to end instead of what the ask wants to end: the advertising
   * of it, its secrecy, a penalty for it.
   */
  private static final class EndedThings {
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
}
