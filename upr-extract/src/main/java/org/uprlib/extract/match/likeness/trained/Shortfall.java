package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.match.likeness.trained.RequestText.RequestClause;
import org.uprlib.extract.model.TreatyAct;

/** What an ask wants that a recommendation on the same matter does not. Immutable. */
final class Shortfall {
  private static final Set<Kind> LAWFULNESS =
      EnumSet.of(Kind.BAN, Kind.ALLOW, Kind.FREE, Kind.LAWFUL, Kind.UNLAWFUL);

  private static final Set<Kind> ENDING =
      EnumSet.of(Kind.AGAINST, Kind.NOT, Kind.PREFIX, Kind.BAN, Kind.UNLAWFUL);

  private final RequestPair pair;
  private final ListedThings things;

  /** Words of the ask for a step that the recommendation does not take. */
  private final List<String> otherStep;

  /** Names of peoples and languages of the ask, and figures, that the recommendation lacks. */
  private final List<String> names;

  private final List<String> figures;

  Shortfall(RequestPair pair) {
    this.pair = pair;
    this.names = pair.ask().namesMissingIn(pair.text());
    this.figures =
        pair.ask().figures().missingIn(pair.text().figures()).stream()
            .filter(figure -> pair.askedToo().get(0).text().contains(figure))
            .filter(figure -> !pair.text().stems().contains(figure))
            .toList();
    this.otherStep = AskedStep.missing(pair);
    this.things = new ListedThings(pair);
  }

  /**
   * Whether the recommendation takes another step, or may: it says what is not to be done, has
   * nothing of a law or of an end where the ask wants it, or begins with a verb that is not known.
   */
  boolean isOtherStep() {
    RequestText ask = pair.ask();
    RequestText text = pair.text();
    boolean law = text.has(ReachWord.LAW);
    // To end a ban is to want something.
    boolean liftsBan = ask.has(EnumSet.of(Kind.BAN)) && ask.has(EnumSet.of(Kind.AGAINST));
    boolean ends = law || liftsBan || text.has(ENDING) || text.has(ReachWord.ENDING);
    boolean refrains = ask.has(ReachWord.REFRAIN) || pair.isOpenedByAsk(ReachWord.REFUSING);
    return !otherStep.isEmpty()
        || !names.isEmpty()
        || !figures.isEmpty()
        || pair.hasUnknownVerb()
        || pair.lacksUnknownVerb()
        || pair.isMadeConditional()
        || (!refrains && pair.isRefrainedFrom())
        || (refrains
            && !text.has(ReachWord.REFRAIN)
            && pair.opens(ReachWord.REFUSING).isEmpty()
            && !text.has(ENDING))
        || things.isOtherThing()
        || (pair.asks(ReachWord.LAW) && !law && !text.has(LAWFULNESS))
        || (pair.asks(ReachWord.ENDING) && !ends);
  }

  /** In which ways it asks for less; none if it asks for all that the ask wants. */
  List<MatchReason> reasons() {
    List<MatchReason> reasons = new ArrayList<>();
    add(MatchReason.Kind.WITHOUT, things.missing(), reasons);
    add(MatchReason.Kind.WITHOUT, withoutPunishment(), reasons);
    add(MatchReason.Kind.WITHOUT, names, reasons);
    add(MatchReason.Kind.WITHOUT, figures, reasons);
    add(MatchReason.Kind.WEAKER, weaker(), reasons);
    add(MatchReason.Kind.LIMITED, Restrictions.in(pair), reasons);
    return reasons;
  }

  private static void add(
      MatchReason.Kind kind, Collection<String> names, List<MatchReason> reasons) {
    if (!names.isEmpty()) {
      reasons.add(new MatchReason(kind, List.copyOf(names)));
    }
  }

  /** What the ask wants besides an investigation, which alone is recommended. */
  private List<String> withoutPunishment() {
    boolean only =
        pair.ask().has(ReachWord.INVESTIGATING)
            && pair.text().has(ReachWord.INVESTIGATING)
            && !pair.text().has(ReachWord.PUNISHING);
    return only ? pair.ask().first(ReachWord.PUNISHING) : List.of();
  }

  /** By which words it speaks of something as there that the ask wants to be made. */
  private List<String> bettered() {
    if (pair.text().has(ReachWord.CREATING)
        || pair.ask().has(ReachWord.LESSENING)
        || !pair.isOpenedByAsk(ReachWord.CREATING)) {
      return List.of();
    }
    List<String> verb = pair.opens(ReachWord.BETTERING);
    return verb.isEmpty() ? pair.text().first(ReachWord.RESOURCES) : verb;
  }

  private List<String> weaker() {
    RequestText ask = pair.ask();
    if (ask.has(ReachWord.JOINING) && pair.isOnlySigned()) {
      return pair.first(ReachWord.SIGNING);
    }
    List<String> said = pair.opens(ReachWord.SAYING);
    if (!said.isEmpty() && !ask.has(ReachWord.SAYING)) {
      return said;
    }
    List<String> bettered = bettered();
    if (!bettered.isEmpty()) {
      return bettered;
    }
    if (!ask.has(ReachWord.TENTATIVE)) {
      // "Continue its efforts" asks for efforts, too.
      List<String> tentative =
          pair.first(ReachWord.TENTATIVE).stream()
              .filter(words -> !ask.has(words.split(" ", 2)[0]))
              .toList();
      if (!tentative.isEmpty()) {
        return tentative;
      }
    }
    if (ask.has(ReachWord.ENDING) && !ask.has(ReachWord.SPARING) && pair.isOnlySpared()) {
      return pair.text().first(ReachWord.SPARING);
    }
    boolean lessens =
        ask.has(ReachWord.ENDING)
            && !ask.has(ReachWord.LESSENING)
            && !ask.words().has(ReachWord.ENDING, pair.text().withoutPurpose());
    return lessens ? pair.first(ReachWord.LESSENING) : List.of();
  }

  /**
   * Finds what the recommendation leaves out of what an ask lists: treaties, articles, or any
   * things between commas and "and". Immutable.
   */
  private static final class ListedThings {
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
     * Whether the text lacks the first thing that is asked for, such as a fund for victims, in an
     * ask that lists none.
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
          last
              ? own.stream().filter(part -> isBeforeJoint(part, thing.parts())).toList()
              : List.of();
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
}
