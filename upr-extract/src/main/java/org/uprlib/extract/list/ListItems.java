package org.uprlib.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.extract.recommend.NumberedText;
import org.uprlib.extract.structure.Closing;

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
  private Optional<String> heading = Optional.empty();
  private String main = "";

  ListItems(Document document, ListTables tables) {
    this.document = document;
    this.tables = tables.items(document);
  }

  List<ListItem> collect() {
    document.blocks().forEach(this::add);
    return items;
  }

  private void add(Block block) {
    if (block instanceof Table table) {
      List<ListItem> rows = tables.get(table.span());
      if (rows != null) {
        items.addAll(rows);
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
      items.add(item(ListItem.Kind.LEAD_IN, main, paragraph, label.get().textStart()));
    } else if (label.isPresent()) {
      String number =
          label.get().plain() && !main.isEmpty()
              ? main + "." + label.get().text()
              : label.get().text();
      items.add(item(ListItem.Kind.RECOMMENDATION, number, paragraph, label.get().textStart()));
    } else if (goesOn(text)) {
      items.set(items.size() - 1, last().upTo(paragraph.span().end(), document));
    } else if (attributed) {
      items.add(item(ListItem.Kind.RECOMMENDATION, "", paragraph, 0));
    } else if (leadsIn(text)) {
      main = "";
      items.add(item(ListItem.Kind.LEAD_IN, "", paragraph, 0));
    } else if (styledAsHeading || isHeading(text)) {
      heading = Optional.of(text.strip());
    } else {
      items.add(item(ListItem.Kind.PROSE, "", paragraph, 0));
    }
  }

  /** True if the recommendation before {@code text} is not at its end yet. */
  private boolean goesOn(String text) {
    if (items.isEmpty() || last().kind() != ListItem.Kind.RECOMMENDATION) {
      return false;
    }
    boolean whole = Closing.parenthesis(last().words().text());
    int first = text.strip().codePointAt(0);
    return whole ? first == '(' || first == '（' : !last().words().label().isEmpty();
  }

  private static boolean leadsIn(String text) {
    String words = text.strip();
    return !words.isEmpty() && COLONS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isHeading(String text) {
    return text.strip().length() <= LONGEST_HEADING && !Closing.closed(text);
  }

  private ListItem last() {
    return items.get(items.size() - 1);
  }

  private ListItem item(ListItem.Kind kind, String label, Paragraph paragraph, int textStart) {
    Span span = paragraph.span();
    Span words = new Span(Math.min(span.start() + textStart, span.end()), span.end());
    String printed = ListItem.in(span, document);
    boolean typed = textStart > 0 || paragraph.label().isEmpty();
    return ListItem.of(
        kind,
        new NumberedText(
            label,
            kind == ListItem.Kind.RECOMMENDATION ? heading : Optional.empty(),
            ListItem.in(words, document),
            typed ? printed : paragraph.label().get().text().strip() + " " + printed,
            span,
            words));
  }
}
