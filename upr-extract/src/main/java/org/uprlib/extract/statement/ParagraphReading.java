package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.phrase.Sentences;
import org.uprlib.extract.phrase.Token;
import org.uprlib.extract.phrase.Tokenizer;
import org.uprlib.extract.reference.FoundMention;
import org.uprlib.extract.reference.Mention;
import org.uprlib.extract.reference.MentionReader;
import org.uprlib.extract.reference.UnreadNumbers;

/** One paragraph on its way to a {@link LeadIn}. Used once. */
public final class ParagraphReading {
  private static final int MOST_COLONS = 3;
  private static final String EXCEPTED = "It is excepted from what is said of the list.";

  private final Phrases phrases;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final Statements statements = new Statements();
  private final List<Total> totals = new ArrayList<>();
  private Optional<Scope> spokenOf = Optional.empty();
  private Optional<Span> exception = Optional.empty();
  private final List<Span> unread = new ArrayList<>();
  private boolean made;

  public ParagraphReading(Phrases phrases, String text) {
    this.phrases = phrases;
    this.tokens = Tokenizer.tokens(text);
    this.sentences = Sentences.split(phrases, text, tokens);
  }

  public LeadIn leadIn() {
    for (Sentence sentence : sentences) {
      Optional<Sentence> head = headBeforeText(sentence);
      List<Clause> clauses = clauses(head.orElse(sentence));
      if (says(clauses, Sense.BOILERPLATE) || says(clauses, Sense.QUOTATION)) {
        return statements.isEmpty() ? leadIn(LeadIn.Kind.DISCLAIMER) : leadIn(kind());
      }
      read(head.orElse(sentence), clauses);
      if (head.isPresent()) {
        readBehind(head.get(), sentence);
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
  private void readBehind(Sentence head, Sentence first) {
    List<Statement> before = statements.all();
    List<Sentence> parts = new ArrayList<>();
    parts.add(new Sentence(head.to() + 1, first.to()));
    parts.addAll(sentences.subList(sentences.indexOf(first) + 1, sentences.size()));
    Optional<Stance> stance =
        before.stream()
            .filter(statement -> statement.stance().isKnown())
            .filter(statement -> statement.scope().equals(Scope.FOLLOWING))
            .map(Statement::stance)
            .findFirst();
    for (Sentence part : parts) {
      List<Clause> clauses = clauses(part);
      if (before.isEmpty() && !tokens.get(part.to() - 1).is(")")) {
        boolean topical = Topic.isRecommendation(phrases, tokens, part, false);
        clauses.forEach(clause -> answersLater(clause, topical));
      }
      stance.ifPresent(said -> applyTo(clauses, said));
    }
  }

  private void answersLater(Clause clause, boolean topical) {
    Stance stance = StanceMaker.stance(tokens, clause.cues(), topical);
    if (stance.status() == PositionStatus.PENDING) {
      statements.add(new Statement(stance, Scope.FOLLOWING, false, span(clause)));
    }
  }

  private void applyTo(List<Clause> clauses, Stance stance) {
    for (Clause clause : clauses) {
      List<Mention> named =
          clause.mentions().stream()
              .filter(mention -> mention.saysRecommendation())
              .map(FoundMention::mention)
              .filter(mention -> mention.target() == Mention.Target.PARAGRAPHS)
              .collect(Collectors.toList());
      if (!named.isEmpty()) {
        statements.add(new Statement(stance, new Scope.Named(named), false, span(clause)));
      }
    }
  }

  private LeadIn leadIn(LeadIn.Kind kind) {
    return new LeadIn(kind, statements.all(), totals, exception, unread);
  }

  private LeadIn.Kind kind() {
    if (!statements.isEmpty()) {
      return LeadIn.Kind.POSITION;
    }
    return made ? LeadIn.Kind.MADE : LeadIn.Kind.OTHER;
  }

  private List<Clause> clauses(Sentence sentence) {
    return ClauseReader.read(phrases, tokens, sentence);
  }

  /**
   * The part of a sentence before a colon, if it says who answers how and what follows is not a
   * list of numbers but the text of a recommendation, or reasons.
   */
  private Optional<Sentence> headBeforeText(Sentence sentence) {
    int colons = 0;
    for (int at = sentence.from(); at + 1 < sentence.to() && colons < MOST_COLONS; at++) {
      if (tokens.get(at).is(":") && !announcesNumbers(at + 1, sentence)) {
        colons++;
        Sentence head = new Sentence(sentence.from(), at);
        List<Clause> clauses = clauses(head);
        boolean answers = clauses.stream().anyMatch(Clause::speaksOfPosition);
        if (answers || says(clauses, Sense.MADE) || says(clauses, Sense.QUOTATION)) {
          return Optional.of(head);
        }
      }
    }
    return Optional.empty();
  }

  private boolean announcesNumbers(int at, Sentence sentence) {
    MentionReader reader = new MentionReader(phrases, tokens, sentence);
    return reader.listAt(reader.skipLeader(at)).isPresent();
  }

  private static boolean says(List<Clause> clauses, Sense sense) {
    return clauses.stream().anyMatch(clause -> clause.says(sense));
  }

  private void read(Sentence sentence, List<Clause> clauses) {
    made |= says(clauses, Sense.MADE);
    List<Cue> allCues =
        clauses.stream().flatMap(clause -> clause.cues().stream()).collect(Collectors.toList());
    boolean first = sentence.from() == 0;
    boolean named = clauses.stream().anyMatch(clause -> !clause.mentions().isEmpty());
    boolean topical = named || isTopical(sentence, clauses);
    UnreadNumbers.behind(phrases, tokens, sentence, clauses).ifPresent(unread::add);
    for (Clause clause : clauses) {
      TotalReader counts = new TotalReader(phrases, tokens, clause);
      List<Total> counted = counts.totals();
      totals.addAll(counted);
      for (Clause part : ClausePairs.split(clause)) {
        Optional<Scope> place = Places.of(part.cues());
        if (!named && place.isEmpty()) {
          place = Places.of(allCues);
        }
        boolean names = !part.mentions().isEmpty();
        boolean counting = counts.onlyCounts() || (!counted.isEmpty() && place.isEmpty());
        boolean aside = named && !part.speaksOfPosition() && !part.exception();
        if (names || (!counting && !aside)) {
          read(part, topical, first, place);
        }
      }
    }
    if (!named) {
      Places.of(allCues).filter(scope -> !scope.equals(Scope.THESE)).ifPresent(this::speakOf);
    }
  }

  private boolean isTopical(Sentence sentence, List<Clause> clauses) {
    boolean points = says(clauses, Sense.FOLLOWING) || says(clauses, Sense.PRECEDING);
    return points || Topic.isRecommendation(phrases, tokens, sentence, spokenOf.isPresent());
  }

  private void speakOf(Scope scope) {
    spokenOf = Optional.of(scope);
  }

  private void read(Clause clause, boolean topical, boolean first, Optional<Scope> place) {
    Stance stance = StanceMaker.stance(tokens, clause.cues(), topical);
    boolean names = !clause.mentions().isEmpty();
    boolean remark =
        first && names && !clause.exception() && (stance.isSilent() || clause.says(Sense.REMARK));
    if (clause.exception() && !names && place.filter(Scope.FOLLOWING::equals).isPresent()) {
      exception = Optional.of(span(clause));
    }
    if (stance.isSilent() && !remark && !(names && clause.exception())) {
      return;
    }
    Scope scope = names ? named(clause) : place.map(this::resolved).orElseGet(this::unstated);
    if (isLoose(stance, clause, scope)) {
      return;
    }
    if (names) {
      speakOf(scope);
    }
    boolean excepted = clause.exception() && stance.isSilent();
    statements.add(
        new Statement(excepted ? Stance.doubtful(EXCEPTED) : stance, scope, remark, span(clause)));
  }

  /** That something is implemented counts only of recommendations that are pointed at. */
  private static boolean isLoose(Stance stance, Clause clause, Scope scope) {
    boolean onlyImplemented = !stance.isKnown() && stance.qualification().isPresent();
    boolean open = scope.equals(Scope.ALL) || scope.equals(Scope.UNSTATED);
    return onlyImplemented && open && Places.of(clause.cues()).isEmpty();
  }

  private static Scope named(Clause clause) {
    return new Scope.Named(
        clause.mentions().stream().map(FoundMention::mention).collect(Collectors.toList()));
  }

  /** "These recommendations" are those that the paragraph has spoken of, if it has. */
  private Scope resolved(Scope place) {
    return place.equals(Scope.THESE) ? spokenOf.orElse(Scope.THESE) : place;
  }

  private Scope unstated() {
    return spokenOf.orElse(Scope.UNSTATED);
  }

  private Span span(Clause clause) {
    return new Span(tokens.get(clause.first()).start(), tokens.get(clause.end() - 1).end());
  }
}
