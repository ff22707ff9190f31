package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    this.sentences =
        sentences.stream()
            .map(Digressions::cut)
            .map(each -> new ColonReader(each).withoutReasonsInBrackets())
            .toList();
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
    SettledStatements settled = statements.settled(totals);
    List<Statement> all = settled.all();
    boolean answered = all.stream().anyMatch(each -> each.isOn(Place.FOLLOWING));
    Optional<Span> unanswered = announcement.filter(each -> !answered);
    return new LeadIn(kind, all, totals, exception, unread, leaning(settled), unanswered);
  }

  private LeadIn.Leaning leaning(SettledStatements settled) {
    if (repeats) {
      return LeadIn.Leaning.ON_PREVIOUS;
    }
    if (!settled.all().isEmpty() && opensWithInfinitive()) {
      return LeadIn.Leaning.ON_LEAD;
    }
    return settled.onlyCounts() ? LeadIn.Leaning.ON_NEXT : LeadIn.Leaning.NONE;
  }

  /** {@code (b) to accept 121.3}: who accepts it, and whether, the words above say. */
  private boolean opensWithInfinitive() {
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
    SentenceStatements said =
        new SentenceStatements(sentence, clauses, statements, scopes, opening);
    said.read();
    made |= Clause.anySays(clauses, Sense.MADE);
    repeats |= said.repeats();
    totals.addAll(said.totals());
    exception = said.exception().or(() -> exception);
    announcement = said.announcement().or(() -> announcement);
    new MentionReader(sentence).unread(said.mentions()).ifPresent(unread::add);
  }
}
