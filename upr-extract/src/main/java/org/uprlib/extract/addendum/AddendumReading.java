package org.uprlib.extract.addendum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Table;
import org.uprlib.extract.statement.LeadIn;
import org.uprlib.extract.statement.Scope;
import org.uprlib.extract.statement.Statement;
import org.uprlib.extract.table.PositionTable;

/** One addendum on its way to its answers, line by line. Used once. */
final class AddendumReading {
  /** Own numbers may skip a few, where one was lost. */
  private static final int NEXT_OWN_NUMBER = 3;

  private final Readers readers;
  private final String symbol;
  private final List<Unit> units;
  private final List<PositionTable> tables;
  private final Set<Line> numbered;
  private final Legend legend;
  private final ListAhead list;
  private final Collector collector;
  private final Outline outline = new Outline();
  private final HeadingReader headings;
  private final ItemReader items;
  private int at;

  AddendumReading(Readers readers, Document document, String symbol) {
    this.readers = readers;
    this.symbol = symbol;
    this.units = Unit.of(document);
    this.tables = readers.tables().find(document);
    this.legend = Legend.of(units, readers);
    this.numbered = PlainNumbers.ofRecommendations(units, readers);
    this.list = new ListAhead(readers, units, numbered);
    this.collector = new Collector(readers, document, symbol);
    this.headings = new HeadingReader(readers, collector, outline);
    this.items = new ItemReader(readers, collector, outline);
  }

  Addendum read() {
    for (at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit instanceof Line line) {
        read(line);
      } else {
        read(((Unit.Grid) unit).table());
      }
    }
    collector.close();
    return collector.addendum(symbol);
  }

  /**
   * A table without a column of positions is read cell by cell, as if they stood one under the
   * other; no answer reaches over its row.
   */
  private void read(Table table) {
    Optional<PositionTable> positions =
        tables.stream().filter(each -> each.span().equals(table.span())).findFirst();
    if (positions.isPresent()) {
      collector.table(positions.get(), outline.group(), legend);
      return;
    }
    collector.close();
    List<PositionColumns.Column> columns = PositionColumns.of(table, readers);
    if (!columns.isEmpty()) {
      columns.forEach(column -> outline.within(column.group(), () -> read(column.lines())));
      return;
    }
    Unit.lines(table).forEach(this::read);
  }

  private void read(List<Line> lines) {
    lines.forEach(this::read);
    collector.close();
  }

  private void read(Line line) {
    Optional<Opening> opening = readers.openings().read(line);
    if (opening.isEmpty()) {
      readUnlabelled(line, line.from(0), false);
    } else if (!opening.get().isPlain()) {
      readLabelled(opening.get(), line.from(0), line);
    } else if (numbered.contains(line)) {
      items.readNumbered(opening.get(), line);
    } else if (isOwn(opening.get())) {
      readOwn(opening.get(), line);
    } else {
      readUnlabelled(line, line.from(0), false);
    }
  }

  private boolean isOwn(Opening opening) {
    int number = opening.references().get(0).first().number();
    int last = outline.paragraphNumber();
    boolean next = number > last && number <= last + NEXT_OWN_NUMBER;
    return opening.references().size() == 1 && (next || !collector.isOpen());
  }

  /** A paragraph with the addendum's own number. */
  private void readOwn(Opening opening, Line line) {
    if (items.readQuotedParagraph(opening, line)) {
      return;
    }
    boolean headed = collector.isHeaded();
    if (!headed) {
      collector.close();
    }
    outline.beginParagraph(opening.number());
    Optional<Opening> inner =
        readers.openings().read(opening.rest()).filter(each -> !each.isPlain());
    if (inner.isPresent()) {
      readLabelled(inner.get(), opening.rest(), line);
    } else {
      readUnlabelled(line, opening.rest(), !headed);
    }
  }

  /** {@code words} that open with numbers: statements if they go on to name others, or an item. */
  private void readLabelled(Opening opening, Passage words, Line line) {
    LeadIn leadIn = readers.leadIns().read(words.text());
    boolean namesOthers =
        StatementReader.named(leadIn).stream()
            .map(StatementReader::references)
            .anyMatch(references -> !opening.references().containsAll(references));
    if (namesOthers && StatementReader.positions(leadIn) > 1) {
      collector.state(leadIn, words, outline.paragraph(), line.span());
    } else {
      items.readNumbered(opening, line);
    }
  }

  /**
   * Words without a recommendation's number before them.
   *
   * @param begins true if the addendum's own number stands before them and no heading above binds
   *     them to its recommendation
   */
  private void readUnlabelled(Line line, Passage words, boolean begins) {
    LeadIn leadIn = readers.leadIns().read(words.text());
    collector.totals().add(leadIn, words);
    if (isStatement(leadIn, words, begins || !line.isPlain())) {
      String paragraph = line.isPlain() ? outline.paragraph() : "";
      collector.state(leadIn, words, paragraph, line.span());
      readException(leadIn, words);
      return;
    }
    boolean leads = isLeadIn(leadIn, words, begins);
    if (headings.isHeading(line, words) && !(line.isPlain() && leads)) {
      headings.read(line, words);
    } else if (leads) {
      collector.close();
      outline.lead(leadIn.leading().orElseThrow().stance().shift(words.start()));
    } else if (!items.readQuoted(words, line)) {
      collector.prose(leadIn, words, line.span());
    }
  }

  private boolean isStatement(LeadIn leadIn, Passage words, boolean begins) {
    return !readers.markers().opens(Markers.Kind.SEE, words.text())
        && StatementReader.opens(leadIn)
        && (begins || collector.takesStatement(leadIn, words));
  }

  /** What follows "with the exception of:" is taken out of what the paragraph says of all. */
  private void readException(LeadIn leadIn, Passage words) {
    leadIn
        .exception()
        .ifPresent(
            span -> {
              collector.close();
              outline.except(StatementReader.firstKnown(leadIn), span.shift(words.start()));
            });
  }

  /** A paragraph that gives the list behind it a position. */
  private boolean isLeadIn(LeadIn leadIn, Passage words, boolean begins) {
    Optional<Statement> leading = leadIn.leading();
    if (leading.isEmpty() || StatementReader.isSweeping(leading.get())) {
      return false;
    }
    boolean colon = words.text().strip().endsWith(":");
    boolean following = leading.get().scope().equals(Scope.FOLLOWING);
    if (begins || !collector.isOpen()) {
      return colon || following && list.follows(at);
    }
    return colon && following && !collector.waitsForPosition() && list.follows(at);
  }
}
