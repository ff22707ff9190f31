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

/**
 * What an ask wants done, where it opens with a verb that points one way, and with what: to
 * legalise something, to withdraw from a treaty. Who asks to combat it, or to ratify that, answers
 * to another ask however many words are the same. Immutable.
 */
final class AskedStep {
  private static final Set<Kind> WANTING = EnumSet.of(Kind.FOR, Kind.KEEP, Kind.ALLOW);
  private static final Set<Kind> UNWANTING = EnumSet.of(Kind.AGAINST, Kind.BAN, Kind.UNLAWFUL);
  private static final Set<Kind> LAWFUL = EnumSet.of(Kind.ALLOW, Kind.LAWFUL);

  private final RequestPair pair;
  private final Step step;

  /** Where the ask says what it wants done. */
  private final Span verb;

  /** The words that name the thing with which it is to be done. */
  private final List<Part> thing;

  /** The words behind these that say of what it is, or which law. */
  private final List<Part> whose;

  /** Whether it is to be done with an amount of the thing. */
  private final boolean amount;

  private enum Step {
    WITHDRAW(ReachWord.WITHDRAWING),
    REPEAL(ReachWord.REPEALING),
    LEGALISE(ReachWord.LEGALISING),
    LOWER(ReachWord.LOWERING),
    RAISE(ReachWord.RAISING),
    KEEP(ReachWord.KEEPING),
    BAN(ReachWord.BANNING);

    private final ReachWord words;

    Step(ReachWord words) {
      this.words = words;
    }
  }

  private AskedStep(RequestPair pair, Step step, Span verb) {
    this.pair = pair;
    this.step = step;
    this.verb = verb;
    List<Part> behind =
        pair.asked().parts().stream().filter(part -> part.first().start() >= verb.end()).toList();
    List<Part> named = behind.stream().dropWhile(part -> !names(part)).toList();
    List<Part> noun = named.stream().takeWhile(Part::isThing).toList();
    this.amount =
        behind.stream()
            .takeWhile(part -> !part.isBehindMark())
            .anyMatch(part -> pair.ask().is(ReachWord.AMOUNT, part));
    this.thing =
        noun.isEmpty()
            ? behind.stream().takeWhile(part -> part.isContent() || part.isThing()).toList()
            : noun.stream().filter(this::names).toList();
    this.whose =
        named.stream()
            .skip(noun.size())
            .takeWhile(part -> !part.isBehindMark() && !part.is(Kind.PURPOSE))
            .filter(part -> names(part) && !pair.isPerson(part))
            .toList();
  }

  /** What the request of the ask that is nearest to the text wants done, if it opens with that. */
  static Optional<AskedStep> of(RequestPair pair) {
    return Stream.of(Step.values())
        .flatMap(step -> pair.opensAsk(step.words).map(verb -> new AskedStep(pair, step, verb)).stream())
        .findFirst()
        .filter(step -> !step.turnsAnother());
  }

  /** Whether what is to end or to stay is itself against something, as a ban or a moratorium. */
  private boolean turnsAnother() {
    int named = thing.isEmpty() ? verb.end() : thing.get(0).first().start();
    return (step == Step.BAN || step == Step.LOWER || step == Step.KEEP)
        && pair.asked().parts().stream()
            .filter(part -> part.first().start() >= verb.end())
            .takeWhile(part -> step == Step.KEEP || part.first().start() < named)
            .anyMatch(part -> part.kind().filter(UNWANTING::contains).isPresent());
  }

  /** The words of the ask that the text lacks in substance; none if it takes the step. */
  List<String> missing() {
    String printed = verb.in(pair.ask().text());
    boolean demand =
        pair.ask().laws().sharesWith(pair.text().laws())
            || pair.ask().topics().shareDemand(pair.text().topics());
    List<Part> replacing = step == Step.RAISE || step == Step.KEEP ? List.of() : replacing();
    boolean named = demand || isNamed(replacing);
    if (!named) {
      List<String> lacking =
          thing.stream()
              .filter(part -> !pair.isRecommended(part.stem()))
              .map(Part::printed)
              .toList();
      return lacking.isEmpty() ? List.of(printed) : lacking;
    }
    boolean taken =
        pair.text().requests().stream()
            .filter(request -> demand || isOn(request))
            .anyMatch(request -> answers(request, demand));
    return taken ? List.of() : List.of(printed);
  }

  /** Whether {@code part} says what the step is to be taken with, and not how much of it. */
  private boolean names(Part part) {
    return pair.isMatter(part)
        && !pair.ask().is(ReachWord.AMOUNT, part)
        && !pair.ask().is(ReachWord.SUBSTANCE, part);
  }

  private boolean isNamed(List<Part> replacing) {
    List<Part> own =
        thing.stream().filter(part -> !pair.isPerson(part) || thing.size() == 1).toList();
    boolean instrument = thing.stream().anyMatch(pair.ask()::isOfInstrument);
    if (step == Step.RAISE && !amount || instrument || own.isEmpty()) {
      return true;
    }
    return own.stream().allMatch(part -> isNamed(part, replacing))
        && (step != Step.REPEAL
            || whose.isEmpty()
            || whose.stream().anyMatch(part -> isNamed(part, replacing)));
  }

  private boolean isNamed(Part asked, List<Part> replacing) {
    return pair.text().parts().stream()
        .filter(part -> !replacing.contains(part) && !isOfOtherName(part))
        .flatMap(part -> part.words().stream())
        .anyMatch(word -> pair.isSame(asked.stem(), word.stem()));
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
        || (step == Step.RAISE && !amount)
        || request.parts().stream().noneMatch(pair::isMatter)
        || request.parts().stream().anyMatch(this::isOfThing);
  }

  private boolean isOfThing(Part part) {
    return thing.stream()
        .anyMatch(
            asked ->
                pair.isSame(asked.stem(), part.stem())
                    || (pair.ask().isOfInstrument(asked) && pair.text().isOfInstrument(part)));
  }

  private boolean answers(RequestClause request, boolean demand) {
    if (amount && !has(request, ReachWord.AMOUNT)) {
      return false;
    }
    if (has(request, step.words) || (demand && pair.ask().laws().sharesWith(pair.text().laws()) && step != Step.REPEAL)) {
      return true;
    }
    return switch (step) {
      case WITHDRAW -> false;
      case REPEAL ->
          has(request, ReachWord.REPEALED)
              || has(request, ReachWord.SPARING)
              || request.has(EnumSet.of(Kind.UNSURE));
      case LEGALISE ->
          has(request, ReachWord.SPARING)
              || (has(request, ReachWord.LEGALISED) && (demand || !combats(request)));
      case LOWER ->
          !amount
              && (has(request, ReachWord.COMBATING)
                  || has(request, ReachWord.ENDING)
                  || has(request, ReachWord.LESSENING)
                  || has(request, UNWANTING)
                  || request.has(EnumSet.of(Kind.FROM)));
      case RAISE ->
          !has(request, ReachWord.LOWERING) && (!amount || has(request, ReachWord.RAISED));
      case KEEP ->
          has(request, WANTING)
              && !has(request, UNWANTING)
              && !has(request, ReachWord.ENDING)
              && !has(request, ReachWord.LESSENING);
      case BAN ->
          has(request, UNWANTING)
              || has(request, ReachWord.ENDING)
              || has(request, ReachWord.LESSENING)
              || has(request, ReachWord.REPEALING)
              || has(request, ReachWord.COMBATING)
              || has(request, ReachWord.LAW)
              || has(request, ReachWord.BANNED)
              || isOnAbsence(request)
              || (request.has(EnumSet.of(Kind.NOT)) && has(request, LAWFUL));
    };
  }

  /** Whether it combats something, and not only as what else it does is for. */
  private boolean combats(RequestClause request) {
    List<Part> own = request.parts().stream().takeWhile(part -> !part.is(Kind.PURPOSE)).toList();
    return !own.isEmpty()
        && has(RequestClause.of(pair.text().text(), own), ReachWord.COMBATING);
  }

  /** "guarantee non-discrimination" */
  private boolean isOnAbsence(RequestClause request) {
    List<Part> parts = request.parts();
    return IntStream.range(1, parts.size())
        .anyMatch(i -> parts.get(i - 1).is(Kind.PREFIX) && isOfThing(parts.get(i)));
  }

  private boolean has(RequestClause request, ReachWord kind) {
    return pair.text().words().has(kind, request.text());
  }

  private boolean has(RequestClause request, Set<Kind> kinds) {
    return request.has(kinds);
  }
}
