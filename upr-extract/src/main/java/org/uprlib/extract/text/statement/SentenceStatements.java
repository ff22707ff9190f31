package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;
import org.uprlib.extract.text.statement.LeadIn.Total;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.text.statement.StatementList.Time;

/** Makes statements of the clauses of one sentence of a paragraph. Used once. */
final class SentenceStatements {
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final StatementList statements;
  private final ScopeReader scopes;
  private final Optional<Stance> opening;
  private final List<Total> totals = new ArrayList<>();

  /** How many statements the paragraph made before the sentence. */
  private final int before;

  /** Whether the sentence is about earlier positions: {@code had accepted 194 and noted 18}. */
  private boolean past;

  /** What is left of an answer of the sentence, from which it excepts something unnamed. */
  private UnaryOperator<Statement> limit = UnaryOperator.identity();

  private boolean repeats;
  private Optional<Span> exception = Optional.empty();
  private Optional<Span> announcement = Optional.empty();

  /**
   * @param clauses those of the sentence
   * @param statements those of the paragraph so far
   * @param scopes the recommendations that the paragraph has spoken of
   * @param opening what a word before the sentences says
   */
  SentenceStatements(
      Sentence sentence,
      List<Clause> clauses,
      StatementList statements,
      ScopeReader scopes,
      Optional<Stance> opening) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.statements = statements;
    this.scopes = scopes;
    this.opening = opening;
    this.before = statements.size();
  }

  /** The recommendations that it names. */
  List<PlacedMention> mentions() {
    return clauses.stream().flatMap(clause -> clause.mentions().stream()).toList();
  }

  /** The numbers of recommendations that it states. */
  List<Total> totals() {
    return totals;
  }

  /** The words that take the list behind the paragraph out of what it says of the others. */
  Optional<Span> exception() {
    return exception;
  }

  /** The words that point last at the list behind the paragraph. */
  Optional<Span> announcement() {
    return announcement;
  }

  /** Whether the paragraph opens with {@code the same applies to} numbers. */
  boolean repeats() {
    return repeats;
  }

  /** Adds what the clauses state to the statements of the paragraph. */
  void read() {
    TotalReader.base(sentence).ifPresent(statements::outOf);
    boolean named = !mentions().isEmpty();
    boolean topical = named || isTopical();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      TotalReader counts = new TotalReader(clause);
      List<Total> counted = counts.totals();
      totals.addAll(counted);
      Optional<Scope> place = scopes.place(clause, clauses);
      if (i + 1 < clauses.size() && clause.isOnAllBut(clauses.get(i + 1))) {
        // "Accepts 8 of the 10 recommendations: all but 121.4 and 121.9".
        read(clause, topical, Optional.of(Scope.of(Place.ALL)));
        continue;
      }
      if (clause.says(Sense.FOLLOWING) && !clause.names()) {
        announcement = Optional.of(clause.span());
      }
      boolean counting = counts.onlyCounts() || (!counted.isEmpty() && place.isEmpty());
      boolean aside = named && clause.isAside();
      if (clause.names() || !(counting || aside)) {
        read(clause, topical, place);
      } else {
        past |= clause.isOfThePast();
      }
      if (!clause.names()) {
        statements
            .last()
            .flatMap(last -> doubtBehind(last, clause))
            .ifPresent(statements::doubtLast);
      }
    }
    if (!named) {
      scopes.speakOf(clauses);
    }
  }

  /**
   * {@code Accepts it, but this is subject to approval}, {@code Accepts it in principle. The need
   * for a law is being studied}: it, not the others.
   */
  private Optional<Doubt> doubtBehind(Statement last, Clause clause) {
    boolean supported = last.stance().status() == PositionStatus.SUPPORTED;
    if (supported && statements.size() > before && clause.says(Sense.CONDITION)) {
      return Optional.of(Doubt.CONDITIONAL);
    }
    if (!last.stance().isInPrinciple()) {
      return Optional.empty();
    }
    List<Cue> cues = sentence.part(clause.first(), clause.end()).wordings();
    boolean open =
        clause.hasWord("depending")
            || cues.stream().anyMatch(cue -> cue.is(Sense.PENDING, Sense.DECIDING));
    return Optional.of(Doubt.OPEN).filter(doubt -> open && Scope.pointedAt(cues).isEmpty());
  }

  private boolean isTopical() {
    boolean spoken = scopes.hasSpoken();
    return Clause.anySays(clauses, Sense.FOLLOWING, Sense.PRECEDING)
        || SentenceTopic.isRecommendations(sentence, spoken)
        || scopes.namesPlaces(sentence);
  }

  private void read(Clause clause, boolean topical, Optional<Scope> place) {
    if (clause.isInPassing()) {
      Span span = clause.span();
      Scope named = Scope.of(List.of(clause.mentions().get(0).mention()));
      statements.add(new Statement(Stance.doubtful(Doubt.BESIDE_OTHERS, span), named, span));
      return;
    }
    if (scopes.isOnOtherPart(clause)) {
      return;
    }
    Stance own = stance(clause, topical);
    boolean lost = false;
    if (!own.isSilent()) {
      scopes.notePart(clause);
      lost = !own.isDoubtedFor(Doubt.CORRECTED) && scopes.losesPlaces(clause, place);
    }
    Stance stance = lost ? own.doubted(Doubt.BY_ORDER) : new ClauseDoubt(clause).weigh(own);
    boolean excepts = scopes.excepts(clause);
    if (clause.limits() && !excepts) {
      if (clause.says(Sense.FOLLOWING)) {
        exception = Optional.of(clause.span());
      } else if (limitsOthers(clause, stance)) {
        return;
      } else if (statements.size() == before) {
        // "All recommendations but those on women are accepted".
        stance = stance.doubted(Doubt.SOME_UNNAMED);
      }
    }
    boolean remark = opensRemark(clause, stance);
    Scope scope = scopes.read(clause, stance, place);
    if (stance.answers()) {
      stance = ClaimOnAll.doubt(clause, scope, stance).map(stance::doubted).orElse(stance);
      boolean some = stance.isDoubtedFor(Doubt.SOME_UNNAMED);
      scope = some && !scope.isNamed() ? Scope.of(Place.ALL) : scope;
    }
    if (clause.changesPaper()) {
      scope = Scope.of(Place.ALL);
    }
    if (lost && statements.answers(scope)) {
      if (own.status() == PositionStatus.PARTIAL) {
        // "accepts 121.1 to 121.4, the last of these only in part".
        statements.limitLast(Statement::limited);
        return;
      }
      // "They are accepted; one of them is noted" contradicts what it says of all.
      stance = own;
    }
    boolean silent = stance.isSilent() && !remark && !excepts;
    if (silent || isBeside(clause, stance, scope)) {
      if (clause.names()) {
        statements.mention(new Statement(stance, scope, clause.span()));
      }
      return;
    }
    if (clause.names()) {
      scopes.speakOf(scope);
    }
    add(clause, stance, scope, remark);
  }

  /**
   * Takes out of what was said, or is said next, what a clause excepts and does not name; false if
   * the clause gives a position that has to be weighed.
   */
  private boolean limitsOthers(Clause clause, Stance stance) {
    OptionalInt number = stance.isSilent() ? clause.someUnnamed() : OptionalInt.empty();
    if (number.isPresent()) {
      statements.leaveOut(number.getAsInt());
      limitLast(said -> said.isNamed() ? said.limited() : said);
    } else if (clause.isNoneBut() && isLast(PositionStatus.NOTED)) {
      // "لا تقبل من التوصية 121.6 سوى …": of what is not accepted a part is.
      statements.acceptPartOfLast();
    } else if (!stance.isKnown()) {
      // "accepts recommendation 121.1, except for the date": what is accepted is a part.
      limit =
          clause.says(Sense.LISTED_ELSEWHERE) ? Statement::limitedElsewhere : Statement::limited;
      limitLast(limit);
    } else {
      return false;
    }
    return true;
  }

  /** True for numbers at the beginning of the text, of which it then says what it has to say. */
  private static boolean opensRemark(Clause clause, Stance stance) {
    boolean remarks = stance.isSilent() || clause.says(Sense.REMARK);
    return remarks && clause.answersNumbers() && clause.sentence().from() == 0;
  }

  /** True for what is said of something else than recommendations, or said already. */
  private boolean isBeside(Clause clause, Stance stance, Scope scope) {
    return isLoose(stance, clause, scope) || isRestOfPart(clause, scope) || isOfCorrection(clause);
  }

  /** Something is excepted, and not named, from what the sentence said last. */
  private void limitLast(UnaryOperator<Statement> limited) {
    if (statements.size() > before) {
      statements.limitLast(limited);
    }
  }

  /** What the clause says; {@code the same applies to 121.4} says what was said last. */
  private Stance stance(Clause clause, boolean topical) {
    if (clause.says(Sense.CORRECTION)) {
      return Stance.doubtful(Doubt.CORRECTED, clause.span());
    }
    Stance stance = StanceReader.weigh(clause, topical);
    if (!stance.isSilent()) {
      return stance;
    }
    if (clause.names() && goesOnCorrecting()) {
      return Stance.doubtful(Doubt.CORRECTED, clause.span());
    }
    if (clause.says(Sense.LIKEWISE)) {
      repeats |= statements.isEmpty() && clause.names();
      return statements
          .last()
          .map(Statement::stance)
          .map(last -> last.at(clause.span()))
          .orElse(stance);
    }
    return !clause.names() ? stance : opening.orElse(stance);
  }

  /** {@code Beside 121.6 read “noted”, | and beside 121.8 “accepted”}. */
  private boolean goesOnCorrecting() {
    return statements.size() > before && statements.last().filter(Statement::corrects).isPresent();
  }

  private void add(Clause clause, Stance stance, Scope scope, boolean remark) {
    Span place = clause.span();
    Stance said = clause.exception() && stance.isSilent() ? excepted(clause) : stance;
    Statement statement =
        new Statement(said, scope, remark, clause.exception(), Optional.empty(), place);
    new TotalReader(clause).lastCount().ifPresent(number -> statements.count(statement, number));
    // "Had accepted 194 and noted 18" says both of the past, "had enjoyed its support; it notes
    // them" the first alone.
    boolean turns =
        clause.says(Sense.NOW, Sense.ANAPHORA) || clause.sentence().is(clause.first() - 1, ";");
    Time time = clause.says(Sense.NOW) ? Time.NOW : Time.UNSTATED;
    boolean earlier = clause.isOfThePast() || (past && !turns);
    statements.add(limit.apply(statement), earlier ? Time.EARLIER : time, clause.isOnPart());
    past |= clause.isOfThePast();
    if (clause.namesOthers()) {
      statements.nameRest();
    }
    if (clause.addsOthers()) {
      statements.add(new Statement(said, Scope.of(Place.OTHERS), place));
    }
  }

  /** What an exception makes of what it takes out, where it does not say so. */
  private Stance excepted(Clause clause) {
    if (clause.isNoneBut() && isLast(PositionStatus.NOTED)) {
      Stance accepted = Stance.of(PositionStatus.SUPPORTED, clause.span());
      return clause.namesPart() ? accepted.inPart() : accepted;
    }
    boolean allRefused = isLast(PositionStatus.SUPPORTED) && clause.namesAllRefused();
    return allRefused || clause.isRefusal()
        ? Stance.of(PositionStatus.NOTED, clause.span())
        : Stance.doubtful(Doubt.EXCEPTED);
  }

  private boolean isLast(PositionStatus status) {
    return statements.last().filter(each -> each.stance().status() == status).isPresent();
  }

  /**
   * {@code 121.6 is accepted as far as it concerns children; the remainder is noted}; not {@code
   * the rest of the recommendations}, {@code all others}.
   */
  private boolean isRestOfPart(Clause clause, Scope scope) {
    return scope.is(Place.OTHERS)
        && clause.said(Sense.OTHERS).allMatch(cue -> isRemainder(clause.sentence(), cue))
        && statements.all().stream()
            .filter(said -> scopes.isNamedIn(clause.sentence(), said.scope()))
            .anyMatch(said -> said.stance().status() == PositionStatus.PARTIAL);
  }

  private static boolean isRemainder(Sentence sentence, Cue others) {
    return sentence.hasWord(others.first(), others.end(), "remainder")
        && !sentence.hasWord(others.first(), others.end(), "recommendation", "whole");
  }

  /** {@code 121.6 was listed in error among those | of which it takes note}. */
  private boolean isOfCorrection(Clause clause) {
    Sentence sentence = clause.sentence();
    return sentence.isRow(clause.first() - 1, "!;", "!,|and")
        && statements
            .last()
            .filter(Statement::corrects)
            .filter(each -> scopes.isNamedIn(sentence, each.scope()))
            .isPresent();
  }

  /** That something is implemented counts only of recommendations that are pointed at. */
  private static boolean isLoose(Stance stance, Clause clause, Scope scope) {
    boolean onlyImplemented = !stance.isKnown() && stance.qualification().isPresent();
    return onlyImplemented
        && scope.is(Place.ALL, Place.UNSTATED)
        && Scope.pointedAt(clause.cues()).isEmpty();
  }
}
