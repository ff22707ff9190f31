package org.uprlib.extract.read.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.table.PositionCell;

/**
 * Reads a file as if it were a list of recommendations, item by item. For one document and one
 * thread.
 */
final class ListItems {
  private static final int LONGEST_HEADING = 150;

  private final Document document;
  private final Map<Span, List<Item>> tables;
  private final List<GrowingItem> items = new ArrayList<>();
  private Optional<String> heading = Optional.empty();
  private String main = "";

  ListItems(Document document, ListTables tables) {
    this.document = document;
    this.tables = tables.items(document);
  }

  /** An item that the next paragraph may go on with. */
  private record GrowingItem(Entry.Growing entry, Optional<PositionCell.Said> said) {}

  List<Item> collect() {
    document.blocks().forEach(this::add);
    return items.stream().map(each -> new Item(each.entry().entry(), each.said())).toList();
  }

  private void add(Block block) {
    List<Item> rows = tables.get(block.span());
    if (rows == null) {
      block.texts().filter(text -> !text.text().isBlank()).forEach(this::add);
    } else {
      rows.forEach(row -> add(row.entry(), row.said()));
    }
  }

  private void add(Entry entry, Optional<PositionCell.Said> said) {
    items.add(new GrowingItem(new Entry.Growing(entry, document), said));
  }

  private void add(TextBlock block) {
    Paragraph paragraph = block.paragraph();
    String text = block.text();
    Optional<CodedLabel> label = CodedLabel.of(paragraph);
    boolean attributed = Endings.isParenthesis(text);
    boolean leadsIn = Endings.isColon(text);
    if (label.isPresent() && leadsIn && !attributed) {
      main = label.get().text();
      add(Entry.Kind.STATEMENT, main, paragraph, label.get().textStart());
    } else if (label.isPresent()) {
      boolean below = label.get().plain() && !main.isEmpty();
      String number = (below ? main + "." : "") + label.get().text();
      add(Entry.Kind.RECOMMENDATION, number, paragraph, label.get().textStart());
    } else if (goesOn(text)) {
      last().growBy(paragraph.span());
    } else if (attributed) {
      add(Entry.Kind.RECOMMENDATION, "", paragraph, 0);
    } else if (leadsIn) {
      main = "";
      add(Entry.Kind.STATEMENT, "", paragraph, 0);
    } else if (!isRunningHead(text)) {
      if (block.isHeading() || isHeading(text)) {
        heading = Optional.of(text.strip());
      } else {
        add(Entry.Kind.STATEMENT, "", paragraph, 0);
      }
    }
  }

  private void add(Entry.Kind kind, String label, Paragraph paragraph, int textStart) {
    add(Entry.of(kind, label, paragraph, textStart, heading), Optional.empty());
  }

  /** True if the recommendation before {@code text} is not at its end yet. */
  private boolean goesOn(String text) {
    if (items.isEmpty() || last().kind() != Entry.Kind.RECOMMENDATION) {
      return false;
    }
    int first = text.strip().codePointAt(0);
    return Endings.isParenthesis(last().text())
        ? first == '(' || first == '（'
        : !last().label().isEmpty();
  }

  /** A page's number or a paper's symbol, which some formats print among the text. */
  private static boolean isRunningHead(String text) {
    return text.codePoints().noneMatch(Character::isLetter)
        || UnSymbol.parse(text.strip()).isPresent();
  }

  private static boolean isHeading(String text) {
    return text.strip().length() <= LONGEST_HEADING && !Endings.isEnded(text);
  }

  private Entry.Growing last() {
    return items.get(items.size() - 1).entry();
  }

  /**
   * An entry of a file that may be a list of recommendations. Immutable.
   *
   * @param said what its row says of the position; only a table has it
   */
  record Item(Entry entry, Optional<PositionCell.Said> said) {}
}
