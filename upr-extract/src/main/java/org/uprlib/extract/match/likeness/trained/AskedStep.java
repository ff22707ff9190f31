package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.match.likeness.trained.RequestText.RequestClause;
import org.uprlib.extract.model.Sogiesc;

/**
 * What an ask wants done, where it opens with a verb that points one way, and with what: to
 * legalise something, to withdraw from a treaty. Who asks to combat it, or to ratify that, answers
 * to another ask however many words are the same. Immutable.
 */
final class AskedStep {
  private static final Set<Kind> UNWANTING = EnumSet.of(Kind.AGAINST, Kind.BAN, Kind.UNLAWFUL);
  private static final Set<ReachWord> AMOUNTS =
      EnumSet.of(ReachWord.AGE, ReachWord.MONEY, ReachWord.LENGTH);
  private static final Set<Kind> LAWFUL = EnumSet.of(Kind.ALLOW, Kind.LAWFUL);

  private final RequestPair pair;
  private final Step step;

  /** Where the ask says what it wants done. */
  private final Span verb;

  private final List<Part> behind;

  /** The words that name the thing with which it is to be done. */
  private final List<Part> thing;

  /** The words behind these that say of what it is, or which law. */
  private final List<Part> whose;

  /** The same of what is listed behind the thing. */
  private final List<List<Part>> others;

  /** The kind of amount of the thing that it is to be done with, if any. */
  private final Optional<ReachWord> amount;

  private enum Step {
    WITHDRAW(ReachWord.WITHDRAWING),
    REPEAL(ReachWord.REPEALING),
    LEGALISE(ReachWord.LEGALISING),
    LOWER(ReachWord.LOWERING),
    RAISE(ReachWord.RAISING),
    BUILD(ReachWord.BUILDING),
    RETURN(ReachWord.RETURNING),
    BAN(ReachWord.BANNING);

    private final ReachWord words;

    Step(ReachWord words) {
      this.words = words;
    }
  }

  private AskedStep(RequestPair pair, RequestClause request, Step step, Span verb) {
    this.pair = pair;
    this.step = step;
    this.verb = verb;
    this.behind =
        request.parts().stream().filter(part -> part.first().start() >= verb.end()).toList();
    List<Part> named = behind.stream().dropWhile(part -> !names(part)).toList();
    List<Part> noun = named.stream().takeWhile(Part::isThing).toList();
    List<Part> own = behind.stream().takeWhile(part -> !part.isBehindMark()).toList();
    this.amount =
        AMOUNTS.stream()
            .filter(each -> own.stream().anyMatch(part -> isIn(part, each)))
            .findFirst();
    this.thing =
        noun.isEmpty()
            ? behind.stream().takeWhile(part -> part.isContent() || part.isThing()).toList()
            : noun.stream().filter(this::names).toList();
    this.whose =
        named.stream()
            .skip(noun.size())
            .takeWhile(part -> !part.isBehindMark() && !part.is(Kind.PURPOSE))
            .filter(part -> names(part) && !pair.isPerson(part) && !pair.ask().isOfInstrument(part))
            .toList();
    this.others = others(named.subList(noun.size(), named.size()));
  }

  /** The first noun behind each mark or "and". */
  private List<List<Part>> others(List<Part> parts) {
    List<List<Part>> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isBehindMark() || parts.get(i).is(Kind.AND)) {
        List<Part> noun =
            parts.stream()
                .skip(i)
                .dropWhile(part -> !names(part))
                .takeWhile(Part::isThing)
                .filter(this::names)
                .toList();
        if (!noun.isEmpty()) {
          others.add(noun);
        }
      }
    }
    return others;
  }

  /**
   * The words of the ask for a step that the text does not take, or for what it would have to take
   * it with; none if a request of the ask opens with no such step, or with one that is taken.
   */
  static List<String> missing(RequestPair pair) {
    List<String> missing = List.of();
    for (RequestClause request : pair.askedToo()) {
      List<String> lacking =
          of(pair, request)
              .filter(step -> !step.turnsAnother())
              .map(AskedStep::missing)
              .orElse(List.of());
      if (lacking.isEmpty()) {
        return List.of();
      }
      missing = missing.isEmpty() ? lacking : missing;
    }
    return missing;
  }

  private static Optional<AskedStep> of(RequestPair pair, RequestClause request) {
    return Stream.of(Step.values())
        .flatMap(
            step ->
                pair
                    .opensAsk(step.words, request)
                    .map(verb -> new AskedStep(pair, request, step, verb))
                    .stream())
        .findFirst();
  }

  /**
   * Whether what is to end is itself against something, as a ban, or nobody is to be allowed it.
   */
  private boolean turnsAnother() {
    if (step == Step.LEGALISE) {
      return behind.stream().limit(1).anyMatch(part -> pair.ask().is(ReachWord.NOBODY, part));
    }
    int named = thing.isEmpty() ? verb.end() : thing.get(0).first().start();
    return (step == Step.BAN || step == Step.LOWER)
        && behind.stream()
            .takeWhile(part -> part.first().start() < named)
            .anyMatch(part -> part.kind().filter(UNWANTING::contains).isPresent());
  }

  /** The words of the ask that the text lacks in substance; none if it takes the step. */
  List<String> missing() {
    int end = thing.isEmpty() ? verb.end() : Part.span(thing).end();
    String printed = new Span(verb.start(), end).in(pair.ask().text());
    if (isOfBan() && pair.text().topics().sogiesc().contains(Sogiesc.Topic.DECRIMINALISATION)) {
      return List.of(printed);
    }
    boolean demand = sharesDemand();
    if (!demand && !isNamed(step == Step.RAISE ? List.of() : replacing())) {
      List<String> lacking =
          thing.stream().filter(part -> !isNamed(part, List.of())).map(Part::printed).toList();
      return lacking.isEmpty() ? List.of(printed) : lacking;
    }
    boolean law = pair.ask().laws().sharesWith(pair.text().laws());
    boolean taken =
        (law && step != Step.REPEAL)
            || pair.text().requests().stream()
                .filter(request -> demand || isOn(request))
                .anyMatch(request -> answers(request, demand));
    return taken ? List.of() : List.of(printed);
  }

  /** Whether it asks for the punishment of what others ask to decriminalise. */
  private boolean isOfBan() {
    return step == Step.BAN
        && pair.ask().topics().sogiesc().contains(Sogiesc.Topic.DECRIMINALISATION);
  }

  /** Whether the two are on one law, or on one demand of which the thing is a part. */
  private boolean sharesDemand() {
    return pair.ask().laws().sharesWith(pair.text().laws())
        || (!isOfBan() && pair.ask().topics().shareDemand(pair.text().topics()));
  }

  /** Whether {@code part} says what the step is to be taken with, and not how much of it. */
  private boolean names(Part part) {
    return pair.isMatter(part)
        && AMOUNTS.stream().noneMatch(each -> isIn(part, each))
        && !pair.ask().is(ReachWord.SUBSTANCE, part)
        && !pair.ask().figures().numbers().containsValue(part.printed());
  }

  private boolean isNamed(List<Part> replacing) {
    boolean instrument = thing.stream().anyMatch(pair.ask()::isOfInstrument);
    if ((step == Step.RAISE && amount.isEmpty()) || step == Step.BUILD || instrument) {
      return true;
    }
    boolean any =
        isNamed(thing, replacing) || others.stream().anyMatch(each -> isNamed(each, replacing));
    return any
        && (step != Step.REPEAL
            || whose.isEmpty()
            || whose.stream().anyMatch(part -> isNamed(part, replacing)));
  }

  private boolean isNamed(List<Part> noun, List<Part> replacing) {
    return noun.stream()
        .filter(part -> !pair.isPerson(part) || noun.size() == 1)
        .allMatch(part -> isNamed(part, replacing));
  }

  private boolean isNamed(Part asked, List<Part> replacing) {
    return pair.isNamedOtherwise(asked)
        || pair.text().parts().stream()
            .filter(part -> !replacing.contains(part) && !isOfOtherName(part))
            .flatMap(part -> part.words().stream())
            .anyMatch(word -> RequestPair.isSame(asked.stem(), word.stem()));
  }

  /** Whether it is of the name of a treaty that does not say what is to be done. */
  private boolean isOfOtherName(Part part) {
    Span own = Part.span(List.of(part));
    return pair.text().topics().instruments().keySet().stream()
        .filter(name -> name.contains(own))
        .anyMatch(name -> !pair.text().words().has(step.words, name.in(pair.text().text())));
  }

  /** What a text wants in the place of something: life imprisonment, for a death sentence. */
  private List<Part> replacing() {
    List<Part> parts = pair.text().parts();
    List<Part> found = new ArrayList<>();
    boolean replaces = false;
    boolean behind = false;
    for (Part part : parts) {
      if (part.isBehindMark()) {
        replaces = false;
        behind = false;
      }
      replaces |= pair.text().is(ReachWord.REPLACING, part);
      behind |= replaces && part.joinsThings();
      if (behind) {
        found.add(part);
      }
    }
    return found;
  }

  /** Whether {@code request} is on the thing, or names none, as in "and abolish it". */
  private boolean isOn(RequestClause request) {
    return thing.isEmpty()
        || (step == Step.RAISE && amount.isEmpty())
        || isOnSame(request)
        || request.parts().stream().anyMatch(this::isOfThing);
  }

  /** Whether it names nothing, as in "and abolish it". */
  private boolean isOnSame(RequestClause request) {
    List<Part> parts = request.parts();
    return parts.stream().noneMatch(pair::isMatter)
        && !parts.get(parts.size() - 1).is(Kind.AND)
        && parts.get(0).first().start() > 0;
  }

  private boolean isOfThing(Part part) {
    return Stream.concat(thing.stream(), others.stream().flatMap(List::stream))
        .anyMatch(
            asked ->
                RequestPair.isSame(asked.stem(), part.stem())
                    || pair.isNamedOtherwise(asked)
                    || (pair.ask().isOfInstrument(asked) && pair.text().isOfInstrument(part)));
  }

  private boolean answers(RequestClause request, boolean demand) {
    if (amount.filter(kind -> !has(request, kind)).isPresent()) {
      return false;
    }
    if (step == Step.BAN && isForContrary(request)) {
      return false;
    }
    return switch (step) {
      case BUILD -> builds(request);
      case RETURN ->
          !request.has(EnumSet.of(Kind.NOT, Kind.AGAINST, Kind.BAN))
              && (opensWithVerb(request) || has(request, ReachWord.RETURNED));
      default -> has(request, step.words) || answersInOtherWords(request, demand);
    };
  }

  private boolean answersInOtherWords(RequestClause request, boolean demand) {
    return switch (step) {
      case WITHDRAW, BUILD, RETURN -> false;
      case REPEAL ->
          has(request, ReachWord.REPEALED)
              || has(request, ReachWord.SPARING)
              || request.has(EnumSet.of(Kind.UNSURE));
      case LEGALISE ->
          has(request, ReachWord.SPARING)
              || frees(request)
              || (has(request, ReachWord.LEGALISED)
                  && (!leavesNothingOut() || pair.text().has(ReachWord.WHOLE))
                  && (!pair.ask().has(ReachWord.UNCONDITIONAL)
                      || has(request, ReachWord.UNCONDITIONAL))
                  && (demand || (!combats(request) && !request.has(UNWANTING))));
      case LOWER ->
          amount.isEmpty()
              && (has(request, ReachWord.COMBATING)
                  || has(request, ReachWord.ENDING)
                  || has(request, ReachWord.LESSENING)
                  || request.has(UNWANTING)
                  || request.has(EnumSet.of(Kind.FROM)));
      case RAISE ->
          !has(request, ReachWord.LOWERING) && (amount.isEmpty() || has(request, ReachWord.RAISED));
      case BAN ->
          request.has(UNWANTING)
              || has(request, ReachWord.ENDING)
              || has(request, ReachWord.LESSENING)
              || has(request, ReachWord.REPEALING)
              || has(request, ReachWord.COMBATING)
              || has(request, ReachWord.BANNED)
              || isOnAbsence(request)
              || (has(request, ReachWord.LAW) && !request.has(EnumSet.of(Kind.UNSURE)))
              || (request.has(EnumSet.of(Kind.NOT)) && request.has(LAWFUL));
    };
  }

  /** Whether it builds, opens or betters the thing itself, not the capacity of it. */
  private boolean builds(RequestClause request) {
    List<Part> parts = request.parts();
    return IntStream.range(0, parts.size() - 1)
        .filter(i -> isInText(parts.get(i), ReachWord.BUILT, ReachWord.BETTERING))
        .map(i -> parts.get(i + 1).joinsThings() ? i + 2 : i + 1)
        .flatMap(
            start ->
                IntStream.range(start, parts.size())
                    .takeWhile(i -> i == start || !endsNoun(parts, i))
                    .filter(i -> i + 1 == parts.size() || !parts.get(i + 1).isThing()))
        .anyMatch(i -> isOfThing(parts.get(i)) && !pair.isPerson(parts.get(i)));
  }

  private static boolean endsNoun(List<Part> parts, int i) {
    Part part = parts.get(i);
    boolean other = part.kind().isPresent() && !part.isThing() && !part.is(Kind.AND);
    return other || part.isBehindMark();
  }

  /** "return refugees", not "the return of refugees" */
  private boolean opensWithVerb(RequestClause request) {
    return pair.opensText(step.words, request)
        && request.parts().stream().limit(2).noneMatch(Part::joinsThings);
  }

  /** "all couples" */
  private boolean leavesNothingOut() {
    return behind.stream().anyMatch(part -> pair.ask().is(ReachWord.WHOLE, part));
  }

  /** Whether it wants a ban or a punishment gone. */
  private boolean frees(RequestClause request) {
    boolean repeals = has(request, ReachWord.REPEALING);
    return (repeals && has(request, ReachWord.LAW))
        || ((repeals || has(request, ReachWord.REPEALED))
            && (request.has(EnumSet.of(Kind.BAN)) || has(request, ReachWord.PUNISHING)));
  }

  /** Whether it wants a thing lawful that the ask wants banned. */
  private boolean isForContrary(RequestClause request) {
    return request.has(EnumSet.of(Kind.FREE))
        || (!has(request, step.words)
            && has(request, ReachWord.LEGALISING)
            && !has(request, ReachWord.REPEALING))
        || (has(request, ReachWord.REPEALING)
            && request.has(EnumSet.of(Kind.BAN))
            && !request.has(LAWFUL));
  }

  /** Whether it combats something, and not only as what else it does is for. */
  private boolean combats(RequestClause request) {
    List<Part> own = request.parts().stream().takeWhile(part -> !part.is(Kind.PURPOSE)).toList();
    return !own.isEmpty() && has(RequestClause.of(pair.text().text(), own), ReachWord.COMBATING);
  }

  /** "guarantee non-discrimination" */
  private boolean isOnAbsence(RequestClause request) {
    List<Part> parts = request.parts();
    return IntStream.range(1, parts.size())
        .anyMatch(i -> parts.get(i - 1).is(Kind.PREFIX) && isOfThing(parts.get(i)));
  }

  /** Whether {@code part} of the ask has it, as "budget for" has "budget". */
  private boolean isIn(Part part, ReachWord kind) {
    return pair.ask().words().has(kind, part.printed());
  }

  private boolean isInText(Part part, ReachWord... kinds) {
    return Stream.of(kinds).anyMatch(kind -> pair.text().words().has(kind, part.printed()));
  }

  private boolean has(RequestClause request, ReachWord kind) {
    return pair.text().words().has(kind, request.text());
  }
}
