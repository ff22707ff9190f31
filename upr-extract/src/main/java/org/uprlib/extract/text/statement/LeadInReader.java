package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.MentionReader;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.LeadIn.Total;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.text.statement.StatementList.Time;

/**
 * Reads a paragraph of section II that is no recommendation: what it says of the State's position,
 * and on which recommendations. Used once.
 *
 * <p>{@code 92. The recommendations listed below have been examined by Sylvania and enjoy its
 * support, except 92.7, which will be examined:} yields two statements: supported for the list that
 * follows, pending for 92.7.
 */
final class LeadInReader {
  /** A word or two and a stop. */
  private static final int OPENING = 3;

  /** Tokens of {@code (iv} before its bracket. */
  private static final int LONGEST_MARK = 3;

  private final List<Sentence> sentences;
  private final StatementList statements = new StatementList();
  private final ScopeReader scopes;
  private final List<Total> totals = new ArrayList<>();
  private boolean exceptsPart;

  /** How many statements there were before the sentence. */
  private int before;

  /** Whether the sentence is about earlier positions: {@code had accepted 194 and noted 18}. */
  private boolean past;

  private Optional<Span> exception = Optional.empty();
  private final List<Span> unread = new ArrayList<>();
  private Optional<Span> announcement = Optional.empty();
  private boolean made;

  /** Whether it opens with {@code the same applies to}. */
  private boolean repeats;

  /**
   * What a word before the sentences says: {@code Accepted. Recommendation 121.6 agrees with …}.
   */
  private Optional<Stance> opening = Optional.empty();

  /**
   * A reader of a text on recommendations.
   *
   * @param given those above or beside the text; may be empty
   */
  LeadInReader(List<Sentence> sentences, List<Reference> given) {
    this.sentences = sentences.stream().map(Digressions::cut).toList();
    this.scopes = new ScopeReader(given);
  }

  LeadIn leadIn() {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = new ColonReader(sentences.get(i)).withoutSummary();
      Optional<Sentence> head = new ColonReader(sentence).headBeforeText();
      List<Clause> clauses = ClauseReader.read(head.orElse(sentence));
      if (Clause.anySays(clauses, Sense.BOILERPLATE, Sense.QUOTATION)) {
        return statements.isEmpty() ? leadIn(LeadIn.Kind.DISCLAIMER) : leadIn(kind());
      }
      read(head.orElse(sentence), clauses);
      opening = i == 0 && sentence.size() <= OPENING ? statements.unplaced() : Optional.empty();
      if (head.isPresent()) {
        readBehind(head.get().to(), i);
        readFurther(i + 1);
        break;
      }
    }
    return leadIn(kind());
  }

  /**
   * Behind a colon only two things count: that the State answers later, where nothing else is said
   * of its answer, and the paragraphs of the dialogue to which what is said before the colon
   * applies, where those before it name none.
   */
  private void readBehind(int colon, int index) {
    List<Statement> before = statements.all();
    List<Sentence> parts = new ArrayList<>();
    parts.add(sentences.get(index).part(colon + 1, sentences.get(index).to()));
    parts.addAll(sentences.subList(index + 1, sentences.size()));
    Optional<Stance> stance =
        before.stream()
            .filter(statement -> statement.answers(Place.FOLLOWING))
            .map(Statement::stance)
            .findFirst();
    for (Sentence part : parts) {
      List<Clause> clauses = ClauseReader.read(part);
      if (before.isEmpty() && !part.is(part.to() - 1, ")")) {
        boolean topical = SentenceTopic.isRecommendations(part, false);
        clauses.forEach(clause -> answersLater(clause, topical));
      }
      stance.ifPresent(said -> applyTo(clauses, said));
    }
  }

  /**
   * {@code 121.7 is supported in part: new cells are built. 121.1 and 121.3 are noted}: where the
   * words before the colon name recommendations, so may those of the sentences behind.
   */
  private void readFurther(int from) {
    if (statements.isEmpty() || !statements.all().stream().allMatch(Statement::isNamed)) {
      return;
    }
    for (Sentence sentence : sentences.subList(from, sentences.size())) {
      List<Clause> clauses =
          ClauseReader.read(new ColonReader(sentence).headBeforeText().orElse(sentence));
      if (clauses.stream().anyMatch(Clause::names)) {
        read(sentence, clauses);
      }
    }
  }

  private void answersLater(Clause clause, boolean topical) {
    Stance stance = StanceReader.weigh(clause, topical);
    if (stance.status() == PositionStatus.PENDING) {
      statements.add(new Statement(stance, Scope.of(Place.FOLLOWING), clause.span()));
    }
  }

  private void applyTo(List<Clause> clauses, Stance stance) {
    for (Clause clause : clauses) {
      List<Mention> named =
          clause.mentions().stream()
              .filter(PlacedMention::saysRecommendation)
              .map(PlacedMention::mention)
              .filter(Mention::isOfParagraphs)
              .toList();
      if (!named.isEmpty()) {
        statements.add(new Statement(stance, Scope.of(named), clause.span()));
      }
    }
  }

  private LeadIn leadIn(LeadIn.Kind kind) {
    List<Statement> settled = statements.settled(totals);
    boolean answered = settled.stream().anyMatch(each -> each.isOn(Place.FOLLOWING));
    Optional<Span> unanswered = announcement.filter(each -> !answered);
    return new LeadIn(kind, settled, totals, exception, unread, leaning(), unanswered);
  }

  private LeadIn.Leaning leaning() {
    if (repeats) {
      return LeadIn.Leaning.ON_PREVIOUS;
    }
    if (opensWithInfinitive()) {
      return LeadIn.Leaning.ON_LEAD;
    }
    return statements.onlyCounts() ? LeadIn.Leaning.ON_NEXT : LeadIn.Leaning.NONE;
  }

  /** {@code (b) to accept 121.3}: who accepts it, and whether, the words above say. */
  private boolean opensWithInfinitive() {
    if (statements.isEmpty()) {
      return false;
    }
    Sentence first = sentences.get(0);
    int mark = first.skip(first.from(), LONGEST_MARK, at -> !first.is(at, ")"));
    int start = first.is(mark, ")") ? mark + 1 : first.from();
    int verb = first.skip(start, "before-non-finite", "adverb", "'", "\u2019");
    return first.is(verb, "non-finite");
  }

  private LeadIn.Kind kind() {
    if (!statements.isEmpty()) {
      return LeadIn.Kind.POSITION;
    }
    return made ? LeadIn.Kind.MADE : LeadIn.Kind.OTHER;
  }

  private void read(Sentence sentence, List<Clause> clauses) {
    TotalReader.base(sentence).ifPresent(statements::outOf);
    made |= Clause.anySays(clauses, Sense.MADE);
    exceptsPart = false;
    before = statements.size();
    past = false;
    List<PlacedMention> mentions =
        clauses.stream().flatMap(clause -> clause.mentions().stream()).toList();
    boolean named = !mentions.isEmpty();
    boolean topical = named || isTopical(sentence, clauses);
    new MentionReader(sentence).unread(mentions).ifPresent(unread::add);
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
      boolean names = clause.names();
      boolean counting = counts.onlyCounts() || (!counted.isEmpty() && place.isEmpty());
      boolean aside = named && clause.isAside();
      if (names || (!counting && !aside)) {
        read(clause, topical, place);
      } else {
        past |= clause.isOfThePast();
      }
    }
    if (!named) {
      scopes.speakOf(clauses);
    }
  }

  private boolean isTopical(Sentence sentence, List<Clause> clauses) {
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
    boolean names = clause.names();
    Stance own = stance(clause, topical);
    boolean lost = false;
    if (!own.isSilent()) {
      scopes.notePart(clause);
      lost = scopes.losesPlaces(clause, place);
    }
    Stance stance = lost ? own.doubted(Doubt.BY_ORDER) : own;
    if (stance.answers()) {
      stance = new ClauseDoubt(clause).ofPosition().map(own::doubted).orElse(own);
    }
    boolean excepts = scopes.excepts(clause);
    if (clause.limits() && !excepts) {
      OptionalInt number = stance.isSilent() ? clause.someUnnamed() : OptionalInt.empty();
      if (clause.says(Sense.FOLLOWING)) {
        exception = Optional.of(clause.span());
      } else if (number.isPresent()) {
        statements.leaveOut(number.getAsInt());
        limitLast(Statement::isNamed);
        return;
      } else if (clause.isNoneBut() && isLast(PositionStatus.NOTED)) {
        // "لا تقبل من التوصية 121.6 سوى …": of what is not accepted a part is.
        statements.acceptPartOfLast();
        return;
      } else if (!stance.isKnown()) {
        // "accepts recommendation 121.1, except for the date": what is accepted is a part.
        exceptsPart = true;
        limitLast(said -> true);
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
        statements.limitLast();
        return;
      }
      // "They are accepted; one of them is noted" contradicts what it says of all.
      stance = own;
    }
    boolean silent = stance.isSilent() && !remark && !excepts;
    if (silent || isBeside(clause, stance, scope)) {
      if (names) {
        statements.mention(new Statement(stance, scope, clause.span()));
      }
      return;
    }
    if (names) {
      scopes.speakOf(scope);
    }
    add(clause, stance, scope, remark);
  }

  /** True for numbers at the beginning of the text, of which it then says what it has to say. */
  private static boolean opensRemark(Clause clause, Stance stance) {
    boolean remarks = stance.isSilent() || clause.says(Sense.REMARK);
    return remarks && clause.answersNumbers() && clause.sentence().from() == 0;
  }

  /** True for what is said of something else than recommendations, or said already. */
  private boolean isBeside(Clause clause, Stance stance, Scope scope) {
    return isLoose(stance, clause, scope)
        || isRestOfPart(clause.sentence(), scope)
        || isOfCorrection(clause);
  }

  /** Something is excepted, and not named, from what the sentence said last. */
  private void limitLast(Predicate<Statement> limited) {
    if (statements.size() > before && statements.last().filter(limited).isPresent()) {
      statements.limitLast();
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
    statements.add(
        exceptsPart ? statement.limited() : statement,
        earlier ? Time.EARLIER : time,
        clause.isOnPart());
    past |= clause.isOfThePast();
    if (clause.addsOthers()) {
      statements.add(new Statement(said, Scope.of(Place.OTHERS), place));
    }
  }

  /** What an exception makes of what it takes out, where it does not say so. */
  private Stance excepted(Clause clause) {
    if (clause.isNoneBut() && isLast(PositionStatus.NOTED)) {
      return Stance.of(PositionStatus.SUPPORTED, clause.span());
    }
    boolean allRefused = isLast(PositionStatus.SUPPORTED) && clause.namesAllRefused();
    return allRefused || clause.isRefusal()
        ? Stance.of(PositionStatus.NOTED, clause.span())
        : Stance.doubtful(Doubt.EXCEPTED);
  }

  private boolean isLast(PositionStatus status) {
    return statements.last().filter(each -> each.stance().status() == status).isPresent();
  }

  /** {@code 121.6 is accepted as far as it concerns children; the remainder is noted}. */
  private boolean isRestOfPart(Sentence sentence, Scope scope) {
    return scope.is(Place.OTHERS)
        && statements.all().stream()
            .filter(said -> scopes.isNamedIn(sentence, said.scope()))
            .anyMatch(said -> said.stance().status() == PositionStatus.PARTIAL);
  }

  /** {@code 121.6 was listed in error among those | of which it takes note}. */
  private boolean isOfCorrection(Clause clause) {
    Sentence sentence = clause.sentence();
    return !sentence.is(clause.first() - 1, ";")
        && !sentence.is(clause.first(), ",", "and")
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
