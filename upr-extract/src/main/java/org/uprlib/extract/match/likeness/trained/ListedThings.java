package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.model.TreatyAct;

/**
 * Finds what the recommendation leaves out of what an ask lists: treaties, articles, or any things
 * between commas and "and". Immutable.
 */
final class ListedThings {
  private static final Pattern YEAR = Pattern.compile("20[2-9]\\d");

  private final RequestPair pair;

  private final List<RequestClause> asked;

  /** The same without what it says must not be. */
  private final List<RequestClause> wanted;

  ListedThings(RequestPair pair) {
    this.pair = pair;
    this.asked = pair.ask().things().stream().filter(each -> !matter(each).isEmpty()).toList();
    this.wanted = asked.stream().filter(each -> !isForbidden(each)).toList();
  }

  /** The names of treaties, the numbers of articles, else the ask's words. */
  Set<String> missing() {
    Set<String> missing = new LinkedHashSet<>(treaties());
    missing.addAll(articles());
    missing.addAll(things());
    missing.addAll(pair.ask().contrasted().missingIn(pair.text().contrasted()));
    missing.addAll(deadlines());
    if (!pair.text().has(ReachWord.COST)) {
      missing.addAll(pair.ask().first(ReachWord.FREE_OF_CHARGE));
    }
    return missing;
  }

  private List<String> treaties() {
    List<String> asked =
        pair.ask().topics().treaties().entrySet().stream()
            .filter(each -> each.getValue().isEmpty() || joins(each.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return lacking(asked, pair.text().topics().treaties().keySet());
  }

  private static boolean joins(Set<TreatyAct> acts) {
    return acts.stream().anyMatch(act -> act.end() == TreatyAct.BECOME_PARTY);
  }

  private List<String> articles() {
    List<String> asked = pair.ask().laws().articles().stream().sorted().toList();
    return lacking(asked, pair.text().laws().articles());
  }

  /** Those of {@code asked} that are not among {@code its}, if any is. */
  private static List<String> lacking(List<String> asked, Set<String> its) {
    return Collections.disjoint(asked, its)
        ? List.of()
        : asked.stream().filter(each -> !its.contains(each)).toList();
  }

  private List<String> things() {
    boolean whole = pair.text().has(ReachWord.WHOLE) || pair.text().has(ReachWord.WITHOUT);
    List<String> missing = new ArrayList<>();
    for (RequestClause thing : asked) {
      boolean forbidden = isForbidden(thing);
      boolean covered = whole && (forbidden || leavesNothingOut(thing.parts().get(0)));
      if (!covered && (forbidden || wanted.size() > 1) && isMissing(thing)) {
        missing.add(thing.text());
      }
    }
    return missing;
  }

  /**
   * Whether the text lacks the first thing that is asked for, such as a fund for victims, in an ask
   * that lists none.
   */
  boolean isOtherThing() {
    if (wanted.size() != 1 || pair.ask().laws().sharesWith(pair.text().laws())) {
      return false;
    }
    List<Part> parts = wanted.get(0).parts();
    // "Empty the prisons": a word before an article is a verb.
    boolean verb = parts.size() > 1 && parts.get(1).kind().isEmpty() && !parts.get(1).isContent();
    List<Part> object =
        parts.stream()
            .skip(verb ? 1 : 0)
            .dropWhile(part -> !pair.isMatter(part))
            .takeWhile(Part::isThing)
            .filter(pair::isMatter)
            .toList();
    return object.stream().noneMatch(pair.ask()::isOfInstrument)
        && object.stream().map(Part::stem).noneMatch(pair::isRecommended);
  }

  private List<String> deadlines() {
    return pair.ask().things().stream()
        .filter(each -> pair.ask().words().has(ReachWord.DEADLINE, each.text()))
        .flatMap(each -> each.parts().stream())
        .map(part -> part.first().raw())
        .filter(word -> YEAR.matcher(word).matches() && !pair.text().has(word))
        .toList();
  }

  private boolean leavesNothingOut(Part opening) {
    return opening.is(Kind.INCLUDING) || pair.ask().is(ReachWord.WHOLE, opening);
  }

  private boolean isForbidden(RequestClause thing) {
    return pair.ask().is(ReachWord.WITHOUT, thing.parts().get(0));
  }

  private List<Part> matter(RequestClause thing) {
    return thing.parts().stream().filter(pair::isMatter).toList();
  }

  private static boolean isBeforeJoint(Part part, List<Part> thing) {
    return thing.stream().takeWhile(each -> !each.joinsThings()).anyMatch(part::equals);
  }

  /**
   * Whether the text has little of what {@code thing} says and nothing else that is wanted does.
   */
  private boolean isMissing(RequestClause thing) {
    List<Part> own =
        matter(thing).stream()
            .filter(
                part ->
                    wanted.stream()
                        .noneMatch(
                            other -> !other.equals(thing) && other.stems().contains(part.stem())))
            .toList();
    // The first one begins with what all share, as in "equal access to water and land".
    boolean first = !own.isEmpty() && wanted.size() > 1 && thing.equals(wanted.get(0));
    // The last one ends with what all share, as in "food and clothes for prisoners".
    boolean last = wanted.size() > 1 && thing.equals(wanted.get(wanted.size() - 1));
    List<Part> head =
        last ? own.stream().filter(part -> isBeforeJoint(part, thing.parts())).toList() : List.of();
    List<Part> looked =
        first ? own.subList(own.size() - 1, own.size()) : head.isEmpty() ? own : head;
    List<Span> persons = pair.persons(pair.ask(), pair.text(), true);
    long found =
        looked.stream()
            .filter(
                part ->
                    pair.ask().isOfInstrument(part)
                        || part.isIn(persons)
                        || pair.isRecommended(part.stem()))
            .count();
    return !looked.isEmpty() && found * 2 < looked.size();
  }
}
