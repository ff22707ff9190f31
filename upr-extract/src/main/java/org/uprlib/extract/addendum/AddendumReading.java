package org.uprlib.extract.addendum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.extract.position.LeadIn;
import org.uprlib.extract.position.Reference;
import org.uprlib.extract.position.Scope;
import org.uprlib.extract.position.Stance;
import org.uprlib.extract.table.PositionTable;

/** One addendum on its way to its answers. Used once. */
final class AddendumReading {
  private static final int LONGEST_HEADING = 200;
  private static final int SHORT_HEADING = 90;
  private static final int NEXT_OWN_NUMBER = 3;

  private final Tools tools;
  private final String symbol;
  private final List<Unit> units;
  private final List<PositionTable> tables;
  private final Set<Line> numbered;
  private final Legend legend;
  private final Collector collector;
  private Group group = Group.NONE;
  private String paragraph = "";
  private String paragraphBeforeHeading = "";
  private int at;

  AddendumReading(Tools tools, Document document, String symbol) {
    this.tools = tools;
    this.symbol = symbol;
    this.units = Unit.of(document);
    this.tables = tools.tables().find(document);
    this.legend = Legend.of(units, tools);
    this.numbered = PlainNumbers.ofRecommendations(units, tools);
    this.collector = new Collector(tools, document, symbol);
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
      collector.table(positions.get(), group(), legend);
      return;
    }
    collector.close();
    List<PositionColumns.Column> columns = PositionColumns.of(table, tools);
    if (!columns.isEmpty()) {
      columns.forEach(this::read);
      return;
    }
    for (List<Line> row : Unit.lines(table)) {
      row.forEach(this::read);
      collector.close();
    }
  }

  private void read(PositionColumns.Column column) {
    Group around = group;
    group = column.group();
    column.lines().forEach(this::read);
    collector.close();
    group = around;
  }

  private void read(Line line) {
    Optional<Opening> opening = tools.openings().read(line);
    if (opening.isPresent() && opening.get().kind() != Opening.Kind.PLAIN) {
      if (!states(opening.get(), line.from(0), line, false)) {
        open(opening.get(), line);
      }
    } else if (opening.isPresent() && numbered.contains(line)) {
      open(opening.get(), line);
    } else if (opening.isPresent() && isOwn(opening.get())) {
      readOwn(opening.get(), line);
    } else {
      unlabelled(line, line.from(0), false);
    }
  }

  /** The heading or lead-in above, with the paragraph that its list stands in. */
  private Group group() {
    boolean inParagraph = group.level() > 0 && !paragraph.equals(paragraphBeforeHeading);
    return inParagraph ? group.in(paragraph) : group;
  }

  private boolean isOwn(Opening opening) {
    int number = opening.references().get(0).first().number();
    int last = paragraph.isEmpty() ? 0 : Integer.parseInt(paragraph);
    boolean next = number > last && number <= last + NEXT_OWN_NUMBER;
    return opening.references().size() == 1 && (next || !collector.isOpen());
  }

  /** A paragraph with the addendum's own number. */
  private void readOwn(Opening opening, Line line) {
    String number = String.valueOf(opening.references().get(0).first().number());
    Optional<QuoteFinder.Quote> quote = tools.quotes().find(opening.rest());
    if (quote.isPresent() && isMostly(quote.get(), opening.rest()) && !states(opening.rest())) {
      paragraph = number;
      collector.open(
          new Item(
              new Target.Quoted(quote.get().words(), Optional.of(opening.references().get(0))),
              opening.label(),
              group(),
              line.span()),
          quote.get().rest());
      return;
    }
    boolean headed = collector.isHeaded();
    if (!headed) {
      collector.close();
    }
    if (group.level() == 0) {
      group = Group.NONE;
    }
    paragraph = number;
    Optional<Opening> inner =
        tools.openings().read(opening.rest()).filter(o -> o.kind() != Opening.Kind.PLAIN);
    if (inner.isPresent() && !states(inner.get(), opening.rest(), line, true)) {
      open(inner.get(), line);
    } else if (inner.isEmpty()) {
      unlabelled(line, opening.rest(), !headed);
    }
  }

  /** True if {@code words} give recommendations that they name a position. */
  private boolean states(Passage words) {
    return StatementReader.positions(tools.leadIns().read(words.text())) > 0;
  }

  /** True if a line that opens with numbers goes on to name others, and was read as statements. */
  private boolean states(Opening opening, Passage words, Line line, boolean own) {
    LeadIn leadIn = tools.leadIns().read(words.text());
    boolean several =
        StatementReader.named(leadIn).stream()
            .map(StatementReader::references)
            .anyMatch(references -> !opening.references().containsAll(references));
    boolean other = several && StatementReader.positions(leadIn) > 1;
    if (other) {
      collector.state(leadIn, words, paragraph, line.span());
    }
    return other;
  }

  private void open(Opening opening, Line line) {
    Passage rest = opening.rest();
    Optional<Integer> marker = tools.markerBefore(Markers.Kind.RECOMMENDATION, rest.text());
    Passage words = marker.map(rest::from).orElse(rest);
    Optional<QuoteFinder.Quote> quote = tools.quotes().find(words);
    Target target =
        new Target.Named(
            opening.references(),
            opening.kind() == Opening.Kind.PARAGRAPHS,
            quote.map(QuoteFinder.Quote::words));
    Item item = new Item(target, opening.label(), group(), line.span());
    if (!isPlain(line)) {
      item.head();
    }
    collector.open(item, quote.map(QuoteFinder.Quote::rest).orElse(words));
  }

  private void unlabelled(Line line, Passage words, boolean own) {
    String where = isPlain(line) ? paragraph : "";
    LeadIn leadIn = tools.leadIns().read(words.text());
    collector.total(leadIn, words);
    boolean points = tools.markers().opens(Markers.Kind.SEE, words.text());
    if (!points
        && StatementReader.opens(leadIn)
        && (own || collector.takesStatement(leadIn, words))) {
      collector.state(leadIn, words, where, line.span());
      leadIn.exception().ifPresent(span -> except(leadIn, span.shift(words.start())));
    } else if (isHeading(line, words) && !(isPlain(line) && isLeadIn(leadIn, words, own))) {
      heading(line, words);
    } else if (isLeadIn(leadIn, words, own)) {
      collector.close();
      group = Group.lead(shifted(leadIn, words), paragraph);
    } else if (!quotes(line, words)) {
      collector.prose(leadIn, words, paragraph, line.span());
    }
  }

  /** What follows is taken out of what the paragraph says of all. */
  private void except(LeadIn leadIn, Span words) {
    collector.close();
    group = Group.excepted(StatementReader.firstKnown(leadIn), words, paragraph);
  }

  private static boolean isPlain(Line line) {
    return line.look() == Line.Look.PLAIN;
  }

  private static Stance shifted(LeadIn leadIn, Passage words) {
    return leadIn.leading().orElseThrow().stance().shift(words.start());
  }

  /** A paragraph that gives the list behind it a position. */
  private boolean isLeadIn(LeadIn leadIn, Passage words, boolean own) {
    if (leadIn.leading().isEmpty() || StatementReader.isSweeping(leadIn.leading().get())) {
      return false;
    }
    boolean colon = words.text().strip().endsWith(":");
    boolean following = leadIn.leading().get().scope().equals(Scope.FOLLOWING);
    if (own || !collector.isOpen()) {
      return colon || following && nextOpens();
    }
    boolean waits = collector.waitsForWords() && !collector.isPlaced();
    return colon && following && !waits && nextOpens();
  }

  private boolean nextOpens() {
    if (at + 1 >= units.size()) {
      return false;
    }
    if (!(units.get(at + 1) instanceof Line line)) {
      return true;
    }
    return tools.openings().read(line).filter(o -> isListed(o, line)).isPresent()
        || tools.quotes().find(line.from(0)).isPresent();
  }

  private boolean isListed(Opening opening, Line line) {
    return opening.kind() != Opening.Kind.PLAIN
        || numbered.contains(line)
        || tools.quotes().find(opening.rest()).isPresent();
  }

  private boolean isHeading(Line line, Passage words) {
    String text = words.text().strip();
    boolean closed = text.isEmpty() || ".;,".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (text.length() > LONGEST_HEADING || Legend.is(text, tools)) {
      return false;
    }
    boolean short_ = tools.isShortAnswer(text);
    if (short_ && collector.waitsForWords() && !collector.isPlaced()) {
      return false;
    }
    if (!isPlain(line)) {
      return line.look() == Line.Look.HEADING || !closed;
    }
    boolean apart = !closed && text.length() <= SHORT_HEADING && !collector.isOpen();
    return apart && tools.headingStance(text).isKnown();
  }

  private void heading(Line line, Passage words) {
    String text = words.text();
    if (tools.markers().alone(Markers.Kind.RESPONSE, text) && collector.isOpen()) {
      collector.mark();
      return;
    }
    collector.close();
    paragraphBeforeHeading = paragraph;
    Enumerator count = Enumerator.of(text);
    Passage title = words.from(count.length());
    Stance stance = tools.headingStance(title.text()).shift(title.start());
    collector.headingTotal(title, stance);
    int level = line.level() == 0 ? Group.BOLD : line.level();
    if (!stance.isSilent()) {
      group = Group.heading(stance, level, count.form());
    } else if (group.endsAt(level, count.form()) || level <= group.level() && turns(text)) {
      group = Group.NONE;
    }
  }

  /** True for a heading that is no theme: {@code Comments}, {@code Other recommendations}. */
  private boolean turns(String heading) {
    return tools.markers().has(Markers.Kind.COMMENT, heading)
        || tools.markers().has(Markers.Kind.RECOMMENDATION, heading);
  }

  /** Takes a line for a recommendation that is repeated without number, if it is one. */
  private boolean quotes(Line line, Passage words) {
    Optional<Integer> marker = tools.markerBefore(Markers.Kind.RECOMMENDATION, words.text());
    Passage recommendation = marker.map(words::from).orElse(words);
    Optional<QuoteFinder.Quote> quote = tools.quotes().find(recommendation);
    if (quote.isEmpty() || !isMostly(quote.get(), recommendation)) {
      return false;
    }
    if (collector.waitsForWords() && !collector.isQuoted()) {
      collector.quote(quote.get());
    } else {
      Target target = new Target.Quoted(quote.get().words(), Optional.<Reference>empty());
      collector.open(new Item(target, paragraph, group(), line.span()), quote.get().rest());
    }
    return true;
  }

  private static boolean isMostly(QuoteFinder.Quote quote, Passage words) {
    return quote.words().indexOf('(') > 0 && quote.words().length() * 2 > words.text().length();
  }

  /** Notices of an addendum that answers nothing. */
  static Notice nothing(String symbol) {
    return Notice.general(
        "addendum-without-answers", symbol + " gives no position on any recommendation.");
  }
}
