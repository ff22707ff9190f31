package org.uprlib.extract.match.likeness.trained;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.Direction.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;

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
    boolean whole = pair.ask().words().has(ReachWord.WHOLE, nearest.text());
    this.pair = pair;
    this.parts = nearest.parts();
    this.otherPersons = pair.persons(pair.text(), pair.ask(), false);
    this.askedPersons = pair.persons(pair.text(), pair.ask(), true);
    this.all = pair.ask().has(ReachWord.WHOLE) && !whole;
    if (!whole && !pair.ask().has(ReachWord.ONLY)) {
      found.addAll(pair.first(ReachWord.ONLY));
    }
  }

  /** The words that limit {@code pair}'s ask, in order. */
  static Set<String> in(RequestPair pair) {
    Restrictions restrictions = new Restrictions(pair);
    restrictions.articles();
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
    if (part.isBehindMark() || !isAskedThing(parts.get(i - 1))) {
      return;
    }
    if (part.joinsThings()) {
      int end = i + 1;
      while (end < parts.size() && (goesOn(parts.get(end)) || joinsAdjectives(end))) {
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
    if (all && head && isAskedThing(parts.get(i)) && isOther(parts.get(i - 1))) {
      add(i - 1, i + 1);
    }
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
}
