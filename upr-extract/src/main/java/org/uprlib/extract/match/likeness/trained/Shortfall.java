package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.match.likeness.trained.Direction.Kind;

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
    boolean refrains = ask.has(ReachWord.REFRAIN);
    return pair.hasUnknownVerb()
        || (!refrains && pair.isRefrainedFrom())
        || (refrains && !text.has(ReachWord.REFRAIN) && !text.has(ENDING))
        || things.isOtherThing()
        || (pair.asks(ReachWord.LAW) && !law && !text.has(LAWFULNESS))
        || (pair.asks(ReachWord.ENDING) && !ends);
  }

  /** In which ways it asks for less; none if it asks for all that the ask wants. */
  List<MatchReason> reasons() {
    List<MatchReason> reasons = new ArrayList<>();
    add(MatchReason.Kind.WITHOUT, things.missing(), reasons);
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

  private List<String> weaker() {
    RequestText ask = pair.ask();
    if (ask.has(ReachWord.JOINING) && pair.isOnlySigned()) {
      return pair.first(ReachWord.SIGNING);
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
    boolean lessens =
        ask.has(ReachWord.ENDING)
            && !ask.has(ReachWord.LESSENING)
            && !ask.words().has(ReachWord.ENDING, pair.text().withoutPurpose());
    return lessens ? pair.first(ReachWord.LESSENING) : List.of();
  }
}
