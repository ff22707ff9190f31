package org.uprlib.extract.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.position.LeadIn;
import org.uprlib.extract.position.Scope;
import org.uprlib.extract.position.Stance;
import org.uprlib.extract.position.Statement;
import org.uprlib.extract.position.Total;

/** Collects what is said under each label until the next one. Not thread-safe. */
final class Collector {
  /** A sentence that names others begins a paragraph within so many characters. */
  private static final int START = 60;

  private final Tools tools;
  private final String text;
  private final PositionMaker positions;
  private final AnswerMaker maker;
  private final OwnStanceReader stances;
  private final List<Answer> answers = new ArrayList<>();
  private final List<Total> totals = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  /** Labels without words so far, which the words to come may be about as well. */
  private final List<Item> waiting = new ArrayList<>();

  private Optional<Item> current = Optional.empty();

  Collector(Tools tools, Document document, String symbol) {
    this.tools = tools;
    this.text = document.text();
    this.positions = new PositionMaker(text, symbol, tools.markers());
    this.stances = new OwnStanceReader(tools.stances(), tools.markers());
    this.maker = new AnswerMaker(text, positions, stances, tools.references(), tools.markers());
  }

  boolean isOpen() {
    return current.isPresent();
  }

  /** True if a label stands there about which nothing has been said. */
  boolean waitsForWords() {
    return current.filter(item -> !item.hasWords()).isPresent();
  }

  boolean isQuoted() {
    return current.filter(Item::isQuoted).isPresent();
  }

  void mark() {
    current.ifPresent(this::mark);
  }

  void quote(QuoteFinder.Quote quote) {
    current.ifPresent(item -> item.quote(quote.words()));
    add(quote.rest(), false);
  }

  /** Begins an item; what came before it is closed, unless it still waits for words. */
  void open(Item item, Passage words) {
    if (waitsForWords()) {
      waiting.add(current.get());
    } else {
      close();
    }
    current = Optional.of(item);
    add(words, false);
  }

  /** True if statements at the start of a paragraph mean more than the item under way. */
  boolean takesStatement(LeadIn leadIn) {
    Statement first = leadIn.statements().get(0);
    boolean begins = first.span().start() < START && StatementReader.tells(first);
    return current.isEmpty() || begins;
  }

  void total(LeadIn leadIn, Passage words) {
    for (Total total : leadIn.totals()) {
      totals.add(new Total(total.status(), total.count(), total.span().shift(words.start())));
    }
  }

  /** Words without a label of their own. */
  void prose(LeadIn leadIn, Passage words, String paragraph, Span place) {
    if (current.isEmpty()) {
      if (leadIn.leading().filter(each -> each.stance().isKnown()).isPresent()) {
        notices.add(
            Notice.at(
                place,
                "statement-not-tied",
                "A statement gives a position but not the numbers of the recommendations: "
                    + Words.shortened(words.text())));
      }
      return;
    }
    boolean these = leadIn.statements().stream().anyMatch(each -> each.scope().equals(Scope.THESE));
    add(words, these);
  }

  private void add(Passage words, boolean these) {
    Item item = current.orElseThrow();
    Optional<Integer> marker = tools.markers().before(Markers.Kind.RESPONSE, words.text());
    if (marker.isPresent()) {
      mark(item);
    }
    Passage said = marker.map(words::from).orElse(words);
    if (said.isEmpty()) {
      return;
    }
    if (!item.hasWords() && !these && item.isPlaced()) {
      closeWaiting();
    }
    item.add(said);
    waiting.forEach(each -> each.add(said));
  }

  /** What stood before a marker such as "Response:" is the recommendation, if it is no answer. */
  private void mark(Item item) {
    boolean unanswered = !stances.read(item.words(), text).stance().isKnown();
    if (item.hasWords() && !item.isMarked() && unanswered) {
      item.takeAsQuote();
    }
    item.mark();
  }

  /** Statements that name recommendations, or all of them. */
  void state(LeadIn leadIn, Passage words, String paragraph, Span place) {
    close();
    total(leadIn, words);
    Stance main = Stance.NONE;
    List<Item> stated = new ArrayList<>();
    int end = 0;
    for (Statement statement : leadIn.statements()) {
      Stance stance = statement.stance().shift(words.start());
      end = Math.max(end, statement.span().end());
      if (StatementReader.isSweeping(statement)) {
        main = stance;
        boolean others = statement.scope().equals(Scope.OTHERS);
        add(new Target.Every(others), Answer.Form.SWEEP, stance, paragraph, place);
      } else if (StatementReader.isNamed(statement)) {
        Target.Named target = StatementReader.target(statement);
        if (stance.isException()) {
          except(target, main, statement.span().shift(words.start()), paragraph, place);
        } else if (stance.isKnown()) {
          main = stance;
          stated.add(Item.stated(target, paragraph, stance, place));
        } else if (!stance.isSilent()) {
          add(target, Answer.Form.REMARK, stance, paragraph, place);
        } else if (statement.remark()) {
          stated.add(new Item(target, paragraph, Group.NONE, place));
          end = 0;
        }
      }
    }
    open(stated, words, end);
  }

  /** Keeps the only item open for comments; there is no telling whose they are among several. */
  private void open(List<Item> stated, Passage words, int end) {
    if (stated.size() == 1) {
      current = Optional.of(stated.get(0));
      add(words.from(end), false);
    } else {
      stated.forEach(item -> answers.addAll(maker.answers(item)));
    }
  }

  private void add(Target target, Answer.Form form, Stance stance, String paragraph, Span place) {
    Position position = positions.position(stance, paragraph, place, Optional.empty());
    answers.add(new Answer(target, form, position, List.of(), paragraph, place));
  }

  /**
   * What is excepted from support is not supported; what is excepted from anything else is open.
   */
  private void except(Target target, Stance main, Span words, String paragraph, Span place) {
    Evidence evidence = positions.evidence(words, paragraph);
    boolean supported = main.status() == PositionStatus.SUPPORTED;
    Position position =
        new Position(
            supported ? PositionStatus.NOTED : PositionStatus.UNKNOWN,
            Optional.empty(),
            Optional.of(evidence),
            Optional.empty(),
            Optional.of(PositionMaker.EXCEPTED));
    answers.add(new Answer(target, Answer.Form.EXCEPTION, position, List.of(), paragraph, place));
  }

  private void closeWaiting() {
    waiting.forEach(item -> answers.addAll(maker.answers(item)));
    waiting.clear();
  }

  /** Ends the item under way. */
  void close() {
    closeWaiting();
    current.ifPresent(item -> answers.addAll(maker.answers(item)));
    current = Optional.empty();
  }

  Addendum addendum(String symbol) {
    if (answers.stream().noneMatch(Answer::answers)) {
      notices.add(AddendumReading.nothing(symbol));
    }
    return new Addendum(symbol, answers, totals, notices);
  }
}
