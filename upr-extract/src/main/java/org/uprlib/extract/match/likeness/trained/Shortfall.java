package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;

/** What an ask wants that a recommendation on the same matter does not. Immutable. */
final class Shortfall {
  private static final Set<Kind> LAWFULNESS =
      EnumSet.of(Kind.BAN, Kind.ALLOW, Kind.FREE, Kind.LAWFUL, Kind.UNLAWFUL);

  private static final Set<Kind> ENDING =
      EnumSet.of(Kind.AGAINST, Kind.NOT, Kind.PREFIX, Kind.BAN, Kind.UNLAWFUL);

  private final RequestPair pair;
  private final ListedThings things;

  Shortfall(RequestPair pair) {
    this.pair = pair;
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
    return pair.hasUnknownVerb()
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
}
