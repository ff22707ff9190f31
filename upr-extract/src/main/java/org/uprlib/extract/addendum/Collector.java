package org.uprlib.extract.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.extract.reference.Reference;
import org.uprlib.extract.statement.LeadIn;
import org.uprlib.extract.statement.Scope;
import org.uprlib.extract.statement.Statement;
import org.uprlib.extract.table.PositionTable;

/** Collects what is said under each label until the next one. Not thread-safe. */
final class Collector {
  /** A sentence that names others begins a paragraph within so many characters. */
  private static final int START = 60;

  private final Readers readers;
  private final String text;
  private final PositionMaker positions;
  private final AnswerMaker maker;
  private final OwnStanceReader stances;
  private final List<Answer> answers = new ArrayList<>();
  private final StatedTotals totals = new StatedTotals();
  private final List<Notice> untied = new ArrayList<>();

  /** Labels without words so far, which the words to come may be about as well. */
  private final List<Item> waiting = new ArrayList<>();

  private Optional<Item> current = Optional.empty();

  Collector(Readers readers, Document document, String symbol) {
    this.readers = readers;
    this.text = document.text();
    this.positions = new PositionMaker(text, symbol, readers.markers());
    this.stances = new OwnStanceReader(readers.stances(), readers.markers());
    this.maker = new AnswerMaker(text, positions, stances, readers);
  }

  boolean isOpen() {
    return current.isPresent();
  }

  /** True if a label stands there about which nothing has been said. */
  boolean waitsForWords() {
    return current.filter(item -> !item.hasWords()).isPresent();
  }

  /** The same, where no heading or list gives the label its position either. */
  boolean waitsForPosition() {
    return waitsForWords() && !current.get().isPlaced();
  }

  /** True if the item under way stands under a heading of its own. */
  boolean isHeaded() {
    return current.filter(Item::isHeaded).isPresent();
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
    if (waitsForWords() && current.get().stated().isEmpty()) {
      waiting.add(current.get());
    } else {
      close();
    }
    current = Optional.of(item);
    add(words, false);
  }

  /**
   * True if the statements of a paragraph are more than words on the item under way: they begin it
   * and give others a position, or {@code With regard to recommendation 122.4,} turns to another.
   */
  boolean takesStatement(LeadIn leadIn, Passage words) {
    if (current.isEmpty()) {
      return true;
    }
    Statement first = leadIn.statements().get(0);
    boolean begins = first.span().start() < START && StatementReader.tells(first);
    boolean turns = current.get().hasWords() && StatementReader.turns(first, words.text());
    return begins && (first.stance().isKnown() || turns);
  }

  StatedTotals totals() {
    return totals;
  }

  /** The rows of a table that has a column of positions. */
  void table(PositionTable table, Group group, Legend legend) {
    close();
    TableAnswers rows = new TableAnswers(readers, text, positions, stances, legend);
    table.rows().forEach(row -> rows.answer(row, group).ifPresent(answers::add));
  }

  /** Words without a label of their own. */
  void prose(LeadIn leadIn, Passage words, Span place) {
    if (current.isEmpty()) {
      if (leadIn.leading().filter(each -> each.stance().isKnown()).isPresent()) {
        untied.add(
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
    Optional<Integer> marker = readers.markerBefore(Markers.Kind.RESPONSE, words.text());
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
    if (item.hasWords() && !item.isMarked() && !isAnswer(item.words())) {
      item.takeAsQuote();
    }
    item.mark();
  }

  /** An answer is short or speaks of a recommendation; a recommendation itself does not. */
  private boolean isAnswer(List<Passage> words) {
    String first = words.get(0).text();
    boolean speaks =
        readers.isShortAnswer(first) || readers.markers().has(Markers.Kind.RECOMMENDATION, first);
    return speaks && stances.read(words, text).stance().isKnown();
  }

  /** Statements that name recommendations, or all of them. */
  void state(LeadIn leadIn, Passage words, String paragraph, Span place) {
    if (waitsForWords()) {
      takeAsRemark(leadIn, words);
    }
    close();
    totals.add(leadIn, words);
    ParagraphStatements statements = new ParagraphStatements(positions, words, paragraph, place);
    statements.read(leadIn);
    answers.addAll(statements.answers());
    open(statements.items(), statements.comment());
  }

  /** Words on the item under way that tell the positions of the recommendations one by one. */
  private void takeAsRemark(LeadIn leadIn, Passage words) {
    List<Reference> named = new ArrayList<>();
    StatementReader.named(leadIn).forEach(each -> named.addAll(StatementReader.references(each)));
    Item item = current.orElseThrow();
    if (!named.isEmpty() && item.names(named)) {
      item.takeAsRemark(words);
    }
  }

  /** Keeps the only item open for comments; there is no telling whose they are among several. */
  private void open(List<Item> stated, Passage comment) {
    if (stated.size() == 1) {
      current = Optional.of(stated.get(0));
      add(comment, false);
    } else {
      stated.forEach(item -> answers.addAll(maker.answers(item)));
    }
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
    List<Notice> notices = new ArrayList<>();
    if (answers.stream().noneMatch(Answer::givesPosition)) {
      notices.add(
          Notice.general(
              "addendum-without-answers", symbol + " gives no position on any recommendation."));
      notices.addAll(untied);
    }
    return new Addendum(symbol, answers, totals.all(), notices);
  }
}
