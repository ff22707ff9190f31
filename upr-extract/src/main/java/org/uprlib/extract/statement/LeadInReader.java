package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.PhraseBook;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.reference.Mention;
import org.uprlib.extract.reference.MentionReader;
import org.uprlib.extract.reference.MentionReader.Found;
import org.uprlib.extract.reference.Reference;

/**
 * Reads a paragraph of section II that is no recommendation: what it says of the State's position,
 * and on which recommendations. Immutable and thread-safe.
 *
 * <p>{@code 92. The recommendations listed below have been examined by Sylvania and enjoy its
 * support, except 92.7, which will be examined:} yields two statements: supported for the list that
 * follows, pending for 92.7.
 */
public final class LeadInReader {
  private static final int MOST_COLONS = 3;
  private static final int POINTER = 4;
  private static final String OTHERS_UNTOLD = "It does not tell by number which the others are.";
  private static final String EXCEPTED =
      "It is excepted from what is said of the others, and nothing else is said of it.";

  private final Phrases phrases;

  /** A reader of paragraphs in {@code language}. */
  public LeadInReader(PhraseBook book, Language language) {
    this(book.phrases(language));
  }

  public LeadInReader(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Reads a paragraph.
   *
   * @param paragraph its text without its number, lines joined
   */
  public LeadIn read(String paragraph) {
    return new Reading(phrases.sentences(paragraph)).leadIn();
  }

  /** One paragraph on its way. Used once. */
  private static final class Reading {
    private final List<Sentence> sentences;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<Statement> earlier = new HashSet<>();
    private final List<Total> totals = new ArrayList<>();
    private Optional<Scope> spokenOf = Optional.empty();
    private Optional<Scope> lastNamed = Optional.empty();
    private int sentenceOfLastNamed = -1;
    private final Map<Statement, Integer> counted = new HashMap<>();
    private int all;
    private boolean exceptsPart;
    private Optional<Span> exception = Optional.empty();
    private final List<Span> unread = new ArrayList<>();
    private boolean made;

    Reading(List<Sentence> sentences) {
      this.sentences = sentences;
    }

    LeadIn leadIn() {
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        Optional<Sentence> head = headBeforeText(sentence);
        List<Clause> clauses = ClauseReader.read(head.orElse(sentence));
        if (says(clauses, Sense.BOILERPLATE) || says(clauses, Sense.QUOTATION)) {
          return statements.isEmpty() ? leadIn(LeadIn.Kind.DISCLAIMER) : leadIn(kind());
        }
        read(head.orElse(sentence), clauses);
        if (head.isPresent()) {
          readBehind(head.get().to(), i);
          break;
        }
      }
      return leadIn(kind());
    }

    /**
     * Behind a colon only two things count: that the State answers later, where nothing else is
     * said of its answer, and the paragraphs of the dialogue to which what is said before the colon
     * applies, where those before it name none.
     */
    private void readBehind(int colon, int index) {
      List<Statement> before = List.copyOf(statements);
      List<Sentence> parts = new ArrayList<>();
      parts.add(sentences.get(index).part(colon + 1, sentences.get(index).to()));
      parts.addAll(sentences.subList(index + 1, sentences.size()));
      Optional<Stance> stance =
          before.stream()
              .filter(statement -> statement.stance().isKnown())
              .filter(statement -> statement.scope().equals(Scope.FOLLOWING))
              .map(Statement::stance)
              .findFirst();
      for (Sentence part : parts) {
        List<Clause> clauses = ClauseReader.read(part);
        if (before.isEmpty() && !part.token(part.to() - 1).is(")")) {
          boolean topical = StanceReader.isOnRecommendations(part, false);
          clauses.forEach(clause -> answersLater(part, clause, topical));
        }
        stance.ifPresent(said -> applyTo(part, clauses, said));
      }
    }

    private void answersLater(Sentence sentence, Clause clause, boolean topical) {
      Stance stance = StanceReader.weigh(sentence, clause.cues(), topical);
      if (stance.status() == PositionStatus.PENDING) {
        add(
            new Statement(
                stance,
                Scope.FOLLOWING,
                false,
                false,
                sentence.span(clause.first(), clause.end())));
      }
    }

    private void applyTo(Sentence sentence, List<Clause> clauses, Stance stance) {
      for (Clause clause : clauses) {
        List<Mention> named =
            clause.mentions().stream()
                .filter(Found::saysRecommendation)
                .map(Found::mention)
                .filter(mention -> mention.target() == Mention.Target.PARAGRAPHS)
                .collect(Collectors.toList());
        if (!named.isEmpty()) {
          add(
              new Statement(
                  stance,
                  new Scope.Named(named),
                  false,
                  clause.exception(),
                  sentence.span(clause.first(), clause.end())));
        }
      }
    }

    private LeadIn leadIn(LeadIn.Kind kind) {
      tieCounts();
      doubtOthers();
      return new LeadIn(kind, statements, totals, exception, unread);
    }

    /**
     * {@code Of the nine recommendations, Sylvania accepts seven; it notes 121.2 and 121.9}: where
     * the numbers agree, the seven are the others.
     */
    private void tieCounts() {
      if (counted.size() != 1 || all == 0) {
        return;
      }
      Statement said = counted.keySet().iterator().next();
      int named =
          statements.stream()
              .filter(each -> each.isNamed() && each.stance().isKnown())
              .filter(each -> each.stance().status() != said.stance().status())
              .flatMap(each -> each.references().stream())
              .mapToInt(Reference::size)
              .sum();
      if (named > 0 && all - counted.get(said) == named) {
        statements.replaceAll(
            each ->
                each.equals(said)
                    ? new Statement(said.stance(), Scope.OTHERS, false, false, said.span())
                    : each);
      }
    }

    /** {@code accepts two, that of Chile …; notes all others}: which are the others is not told. */
    private void doubtOthers() {
      Set<PositionStatus> unplaced =
          statements.stream()
              .filter(each -> each.scope().equals(Scope.UNSTATED) && each.stance().isKnown())
              .map(each -> each.stance().status())
              .collect(Collectors.toSet());
      statements.replaceAll(
          each ->
              each.scope().equals(Scope.OTHERS)
                      && unplaced.stream().anyMatch(status -> status != each.stance().status())
                  ? each.with(each.stance().doubted(OTHERS_UNTOLD))
                  : each);
    }

    private LeadIn.Kind kind() {
      if (!statements.isEmpty()) {
        return LeadIn.Kind.POSITION;
      }
      return made ? LeadIn.Kind.MADE : LeadIn.Kind.OTHER;
    }

    /**
     * The part of a sentence before a colon, if it says who answers how and what follows is not a
     * list of numbers but the text of a recommendation, or reasons.
     */
    private Optional<Sentence> headBeforeText(Sentence sentence) {
      int colons = 0;
      for (int at = sentence.from(); at + 1 < sentence.to() && colons < MOST_COLONS; at++) {
        if (sentence.isMark(at, ":")
            && !new MentionReader(sentence).opensList(at + 1)
            && !pointsBehind(sentence, at)) {
          colons++;
          Sentence head = sentence.part(sentence.from(), at);
          List<Clause> clauses = ClauseReader.read(head);
          boolean answers = clauses.stream().anyMatch(Clause::speaksOfPosition);
          if (answers || says(clauses, Sense.MADE) || says(clauses, Sense.QUOTATION)) {
            return Optional.of(head);
          }
        }
      }
      return Optional.empty();
    }

    /** {@code Accepted: all recommendations in paragraph 121 but numbers 2 and 7}. */
    private static boolean pointsBehind(Sentence sentence, int colon) {
      return sentence.isWord("whole", colon + 1)
          && IntStream.rangeClosed(colon + 2, colon + POINTER)
              .anyMatch(at -> sentence.isWord("recommendation", at));
    }

    private static boolean says(List<Clause> clauses, Sense sense) {
      return clauses.stream().anyMatch(clause -> clause.says(sense));
    }

    /** The number at which a position ends or begins: {@code accepts seven}, {@code six are}. */
    private static OptionalInt count(Sentence sentence, Clause clause) {
      return IntStream.range(clause.first(), clause.end())
          .map(at -> Numerals.value(sentence, at))
          .filter(value -> value > 1)
          .reduce((earlier, later) -> later);
    }

    /** {@code Of the nine recommendations}. */
    private void countAll(Sentence sentence) {
      for (int at = sentence.from(); at < sentence.to() && all == 0; at++) {
        boolean base =
            sentence.isWord("recommendation", at + 1)
                && (sentence.isWord("within", at - 1) || sentence.isWord("within", at - 2));
        all = base ? Math.max(0, Numerals.value(sentence, at)) : 0;
      }
    }

    private void read(Sentence sentence, List<Clause> clauses) {
      countAll(sentence);
      made |= says(clauses, Sense.MADE);
      exceptsPart = false;
      List<Cue> allCues =
          clauses.stream().flatMap(clause -> clause.cues().stream()).collect(Collectors.toList());
      List<Found> mentions =
          clauses.stream()
              .flatMap(clause -> clause.mentions().stream())
              .collect(Collectors.toList());
      boolean named = !mentions.isEmpty();
      boolean topical = named || isTopical(sentence, clauses);
      new MentionReader(sentence).unread(mentions).ifPresent(unread::add);
      for (Clause clause : clauses) {
        TotalReader counts = new TotalReader(sentence, clause);
        List<Total> counted = counts.totals();
        totals.addAll(counted);
        Optional<Scope> place = Scope.pointedAt(clause.cues());
        if (!named) {
          place = place.isEmpty() ? Scope.pointedAt(allCues) : these(place.get(), allCues);
        }
        boolean names = !clause.mentions().isEmpty();
        boolean counting = counts.onlyCounts() || (!counted.isEmpty() && place.isEmpty());
        boolean aside = named && !clause.speaksOfPosition() && !clause.exception();
        if (names || (!counting && !aside)) {
          read(sentence, clause, topical, place);
        }
      }
      if (!named) {
        Scope.pointedAt(allCues)
            .filter(scope -> !scope.equals(Scope.THESE))
            .ifPresent(this::speakOf);
      }
    }

    /** {@code Having examined all recommendations, it accepts them}: "them" are all. */
    private Optional<Scope> these(Scope place, List<Cue> sentence) {
      boolean every = sentence.stream().anyMatch(cue -> cue.sense() == Sense.EVERY);
      boolean all = place.equals(Scope.THESE) && spokenOf.isEmpty() && every;
      return Optional.of(all ? Scope.ALL : place);
    }

    private boolean isTopical(Sentence sentence, List<Clause> clauses) {
      boolean points = says(clauses, Sense.FOLLOWING) || says(clauses, Sense.PRECEDING);
      return points
          || StanceReader.isOnRecommendations(
              sentence, spokenOf.isPresent() || lastNamed.isPresent());
    }

    private void speakOf(Scope scope) {
      spokenOf = Optional.of(scope);
    }

    private void read(Sentence sentence, Clause clause, boolean topical, Optional<Scope> place) {
      Stance stance = StanceReader.weigh(sentence, clause.cues(), topical);
      boolean names = !clause.mentions().isEmpty();
      if (clause.exception() && !names && place.isEmpty() && stance.isSilent()) {
        exceptPart(sentence);
        return;
      }
      boolean remark =
          sentence.from() == 0
              && names
              && !clause.exception()
              && (stance.isSilent() || clause.says(Sense.REMARK));
      if (clause.exception() && !names && place.filter(Scope.FOLLOWING::equals).isPresent()) {
        exception = Optional.of(sentence.span(clause.first(), clause.end()));
      }
      Optional<Scope> one = oneOfTwo(sentence, clause);
      Scope scope =
          names ? named(clause) : one.isPresent() ? one.get() : unnamed(sentence, stance, place);
      if (names) {
        lastNamed = Optional.of(scope);
        sentenceOfLastNamed = sentence.from();
      }
      if (stance.isSilent() && !remark && !(names && clause.exception())) {
        return;
      }
      if (isLoose(stance, clause, scope) || isRestOfPart(sentence, scope)) {
        return;
      }
      if (names) {
        speakOf(scope);
      }
      boolean excepted = clause.exception() && stance.isSilent();
      if (excepted && clause.isRefusal(sentence)) {
        excepted = false;
        stance = Stance.refused(sentence.span(clause.first(), clause.end()));
      }
      Statement statement =
          new Statement(
              excepted ? Stance.doubtful(EXCEPTED) : stance,
              scope,
              remark,
              clause.exception(),
              sentence.span(clause.first(), clause.end()));
      boolean limits = exceptsPart && !clause.exception();
      if (scope.equals(Scope.UNSTATED) && stance.isKnown()) {
        count(sentence, clause).ifPresent(number -> counted.put(statement, number));
      }
      add(
          limits ? limited(statement) : statement,
          clause.says(Sense.PAST),
          clause.isOnPart(sentence));
      if (names && clause.addsOthers(sentence)) {
        add(new Statement(stance, Scope.OTHERS, false, false, statement.span()));
      }
    }

    /** {@code 121.6 is accepted as far as it concerns children; the remainder is noted}. */
    private boolean isRestOfPart(Sentence sentence, Scope scope) {
      return scope.equals(Scope.OTHERS)
          && sentenceOfLastNamed == sentence.from()
          && statements.stream()
              .filter(said -> lastNamed.filter(said.scope()::equals).isPresent())
              .anyMatch(said -> said.stance().status() == PositionStatus.PARTIAL);
    }

    /** That something is implemented counts only of recommendations that are pointed at. */
    private static boolean isLoose(Stance stance, Clause clause, Scope scope) {
      boolean onlyImplemented = !stance.isKnown() && stance.qualification().isPresent();
      boolean open = scope.equals(Scope.ALL) || scope.equals(Scope.UNSTATED);
      return onlyImplemented && open && Scope.pointedAt(clause.cues()).isEmpty();
    }

    private static Scope named(Clause clause) {
      return new Scope.Named(
          clause.mentions().stream().map(Found::mention).collect(Collectors.toList()));
    }

    /** {@code 121.6 and 121.7 …; the former is accepted, the latter noted}. */
    private Optional<Scope> oneOfTwo(Sentence sentence, Clause clause) {
      boolean former = clause.hasWord(sentence, "former");
      if (former == clause.hasWord(sentence, "latter")
          || !(lastNamed.orElse(Scope.UNSTATED) instanceof Scope.Named named)) {
        return Optional.empty();
      }
      List<Mention> mentions = named.mentions();
      List<Reference> references =
          mentions.stream().flatMap(each -> each.references().stream()).toList();
      if (references.size() != 2 || references.stream().anyMatch(Reference::isRange)) {
        return Optional.empty();
      }
      Mention first = mentions.get(0);
      Mention meant =
          new Mention(first.target(), List.of(references.get(former ? 0 : 1)), first.span());
      return Optional.of(new Scope.Named(List.of(meant)));
    }

    /**
     * "These recommendations" are those that the paragraph has spoken of, if it has; so are those
     * of a clause that says of none what it answers.
     */
    private Scope unnamed(Sentence sentence, Stance stance, Optional<Scope> place) {
      boolean points = place.filter(Scope.THESE::equals).isPresent();
      if (place.isPresent() && !points) {
        return place.get();
      }
      boolean sameSentence = sentenceOfLastNamed == sentence.from();
      boolean meansLast =
          sameSentence || (points && stance.isKnown() && stance.status() != PositionStatus.PENDING);
      Optional<Scope> meant = meansLast ? lastNamed.or(() -> spokenOf) : spokenOf;
      return meant.orElse(points ? Scope.THESE : Scope.UNSTATED);
    }

    /** {@code accepts recommendation 121.1, except for the date}: what is accepted is a part. */
    private void exceptPart(Sentence sentence) {
      exceptsPart = true;
      for (int i = 0; i < statements.size(); i++) {
        Statement said = statements.get(i);
        if (sentenceOfLastNamed == sentence.from()
            && lastNamed.filter(said.scope()::equals).isPresent()) {
          statements.set(i, limited(said));
        }
      }
    }

    private static Statement limited(Statement said) {
      boolean one = said.references().size() == 1 && !said.references().get(0).isRange();
      return one && said.stance().status() == PositionStatus.SUPPORTED
          ? said.with(said.stance().inPart())
          : said;
    }

    private void add(Statement statement) {
      add(statement, false, false);
    }

    /**
     * Adds what a clause says. Of an earlier position and a later one on the same recommendations
     * the later one holds.
     *
     * @param past true if it tells of an earlier position
     * @param onPart true if it answers something of the recommendation
     */
    private void add(Statement statement, boolean past, boolean onPart) {
      for (int i = 0; i < statements.size(); i++) {
        Statement before = statements.get(i);
        if (before.isOnSame(statement)) {
          boolean replaces = earlier.contains(before) && !past && statement.stance().isKnown();
          Stance both =
              replaces ? statement.stance() : before.stance().then(statement.stance(), onPart);
          Statement joined = before.and(statement, both);
          statements.set(i, joined);
          if (past && earlier.contains(before)) {
            earlier.add(joined);
          }
          return;
        }
      }
      statements.add(statement);
      if (past) {
        earlier.add(statement);
      }
    }
  }
}
