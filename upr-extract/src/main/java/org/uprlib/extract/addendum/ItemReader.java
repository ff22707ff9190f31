package org.uprlib.extract.addendum;

import java.util.Optional;
import org.uprlib.extract.reference.Reference;

/** Begins the items that lines on single recommendations, or on a few, open. */
final class ItemReader {
  private final Readers readers;
  private final Collector collector;
  private final Outline outline;

  ItemReader(Readers readers, Collector collector, Outline outline) {
    this.readers = readers;
    this.collector = collector;
    this.outline = outline;
  }

  /** Begins the item on the recommendations that {@code opening} numbers. */
  void readNumbered(Opening opening, Line line) {
    Passage words = withoutMarker(withBracketedAnswer(opening.rest(), line));
    Optional<QuoteFinder.Quote> quote = readers.quotes().find(words);
    Target target =
        new Target.Named(
            opening.references(),
            opening.kind() == Opening.Kind.PARAGRAPHS,
            quote.map(QuoteFinder.Quote::words));
    Item item = new Item(target, opening.label(), outline.group(), line.span());
    if (!line.isPlain()) {
      item.head();
    }
    collector.open(item, quote.map(QuoteFinder.Quote::rest).orElse(words));
  }

  /**
   * {@code 122.3 (Partially accepted) …}: the answer in brackets opens the words, wherever the
   * label was taken to end.
   */
  private Passage withBracketedAnswer(Passage rest, Line line) {
    int from = rest.start() - line.span().start();
    String text = line.text();
    if (from < 0 || from > text.length()) {
      return rest;
    }
    boolean opens = rest.text().startsWith("(");
    int open = opens ? from : text.lastIndexOf('(', Math.max(0, from - 1));
    int close = text.indexOf(')', Math.max(open, 0));
    boolean behind =
        opens || close >= 0 && close < from && text.substring(close, from).strip().equals(")");
    if (open < 0 || close < open || !behind || !isAnswer(text.substring(open + 1, close))) {
      return rest;
    }
    StringBuilder words = new StringBuilder(text.substring(open + 1));
    words.setCharAt(close - open - 1, '.');
    return new Passage(words.toString(), line.span().start() + open + 1);
  }

  private boolean isAnswer(String words) {
    return readers.isShortAnswer(words) && readers.references().mentions(words).isEmpty();
  }

  /** Begins an item if a paragraph with a number, maybe its own, repeats a recommendation. */
  boolean readQuotedParagraph(Opening opening, Line line) {
    Optional<QuoteFinder.Quote> quote = mostlyQuote(opening.rest());
    boolean states = StatementReader.positions(readers.leadIns().read(opening.rest().text())) > 0;
    if (quote.isEmpty() || states) {
      return false;
    }
    Reference number = opening.references().get(0);
    outline.beginItem(opening.number());
    open(quote.get(), Optional.of(number), opening.label(), line);
    return true;
  }

  /** Takes words for a recommendation that is repeated without number, if they are one. */
  boolean readQuoted(Passage words, Line line) {
    Optional<QuoteFinder.Quote> quote = mostlyQuote(withoutMarker(words));
    if (quote.isEmpty()) {
      return false;
    }
    if (collector.waitsForWords() && !collector.isQuoted()) {
      collector.quote(quote.get());
    } else {
      open(quote.get(), Optional.empty(), outline.paragraph(), line);
    }
    return true;
  }

  private void open(QuoteFinder.Quote quote, Optional<Reference> number, String label, Line line) {
    Target target = new Target.Quoted(quote.words(), number);
    collector.open(new Item(target, label, outline.group(), line.span()), quote.rest());
  }

  private Passage withoutMarker(Passage words) {
    return readers
        .markerBefore(Markers.Kind.RECOMMENDATION, words.text())
        .map(words::from)
        .orElse(words);
  }

  /** The recommendation that makes up most of {@code words}. */
  private Optional<QuoteFinder.Quote> mostlyQuote(Passage words) {
    return readers
        .quotes()
        .find(words)
        .filter(quote -> quote.words().indexOf('(') > 0)
        .filter(quote -> quote.words().length() * 2 > words.text().length());
  }
}
