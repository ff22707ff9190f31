package org.uprlib.extract.read.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.read.structure.Closing;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.GrowingEntry;

/**
 * Reads a file as if it were a list of recommendations, item by item. For one document and one
 * thread.
 */
final class ListItems {
  private static final int LONGEST_HEADING = 150;
  private static final String COLONS = ":：";

  private final Document document;
  private final Map<Span, List<ListItem>> tables;
  private final List<ListItem> items = new ArrayList<>();
  private @Nullable GrowingEntry growing;
  private Optional<String> heading = Optional.empty();
  private String main = "";

  ListItems(Document document, ListTables tables) {
    this.document = document;
    this.tables = tables.items(document);
  }

  List<ListItem> collect() {
    document.blocks().forEach(this::add);
    endGrowth();
    return items;
  }

  private void add(ListItem item) {
    endGrowth();
    items.add(item);
  }

  /** Puts what the last item has grown to in its place. */
  private void endGrowth() {
    if (growing != null) {
      items.set(items.size() - 1, new ListItem(growing.entry(), last().said()));
      growing = null;
    }
  }

  private void add(Block block) {
    if (block instanceof Table table) {
      List<ListItem> rows = tables.get(table.span());
      if (rows != null) {
        rows.forEach(this::add);
      } else {
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(this::add)));
      }
    } else {
      Paragraph paragraph = block instanceof Heading title ? title.paragraph() : (Paragraph) block;
      if (!paragraph.text().isBlank()) {
        add(paragraph, block instanceof Heading);
      }
    }
  }

  private void add(Paragraph paragraph, boolean styledAsHeading) {
    String text = paragraph.text();
    Optional<CodedLabel> label = CodedLabel.of(paragraph);
    boolean attributed = Closing.parenthesis(text);
    if (label.isPresent() && leadsIn(text) && !attributed) {
      main = label.get().text();
      add(item(Entry.Kind.STATEMENT, main, paragraph, label.get().textStart()));
    } else if (label.isPresent()) {
      String number =
          label.get().plain() && !main.isEmpty()
              ? main + "." + label.get().text()
              : label.get().text();
      add(item(Entry.Kind.RECOMMENDATION, number, paragraph, label.get().textStart()));
    } else if (goesOn(text)) {
      if (growing == null) {
        growing = new GrowingEntry(last().entry(), document);
      }
      growing.growTo(paragraph.span().end());
    } else if (attributed) {
      add(item(Entry.Kind.RECOMMENDATION, "", paragraph, 0));
    } else if (leadsIn(text)) {
      main = "";
      add(item(Entry.Kind.STATEMENT, "", paragraph, 0));
    } else if (isRunningHead(text)) {
      return;
    } else if (styledAsHeading || isHeading(text)) {
      heading = Optional.of(text.strip());
    } else {
      add(item(Entry.Kind.STATEMENT, "", paragraph, 0));
    }
  }

  /** True if the recommendation before {@code text} is not at its end yet. */
  private boolean goesOn(String text) {
    if (items.isEmpty() || !last().entry().recommends()) {
      return false;
    }
    boolean whole = Closing.parenthesis(growing == null ? last().entry().text() : growing.text());
    int first = text.strip().codePointAt(0);
    return whole ? first == '(' || first == '（' : !last().entry().label().isEmpty();
  }

  private static boolean leadsIn(String text) {
    String words = text.strip();
    return !words.isEmpty() && COLONS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** A page's number or a paper's symbol, which some formats print among the text. */
  private static boolean isRunningHead(String text) {
    return text.codePoints().noneMatch(Character::isLetter)
        || UnSymbol.parse(text.strip()).isPresent();
  }

  private static boolean isHeading(String text) {
    return text.strip().length() <= LONGEST_HEADING && !Closing.closed(text);
  }

  private ListItem last() {
    return items.get(items.size() - 1);
  }

  private ListItem item(Entry.Kind kind, String label, Paragraph paragraph, int textStart) {
    Span span = paragraph.span();
    Span words = new Span(Math.min(span.start() + textStart, span.end()), span.end());
    boolean typed = textStart > 0 || paragraph.label().isEmpty();
    String printedLabel = typed ? "" : paragraph.label().get().text().strip();
    Optional<String> above = kind == Entry.Kind.RECOMMENDATION ? heading : Optional.empty();
    return ListItem.of(Entry.of(document, kind, label, printedLabel, span, words, above));
  }
}
