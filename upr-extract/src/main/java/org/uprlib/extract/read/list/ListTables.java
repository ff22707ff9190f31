package org.uprlib.extract.read.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Endings;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.table.CellText;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.PositionCell;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.read.table.RecommendationTables.RecommendationTable;
import org.uprlib.extract.read.table.TableRow;
import org.uprlib.extract.text.attribution.Attribution;
import org.uprlib.extract.text.attribution.Attribution.UnresolvedName;
import org.uprlib.extract.text.attribution.Attributor;

/**
 * Reads tables that list recommendations: by the heads of their columns where they are known, else
 * by what is in them. Immutable and thread-safe.
 */
final class ListTables {
  private final RecommendationTables tables;
  private final PositionCell positions;
  private final Attributor attributor;

  ListTables(RecommendationTables tables, Attributor attributor) {
    this.tables = tables;
    this.positions = new PositionCell(tables.positionWords());
    this.attributor = attributor;
  }

  /** The rows of each table of {@code document} that has a column of recommendations. */
  Map<Span, List<ListItems.Item>> items(Document document) {
    Map<Span, List<ListItems.Item>> items = new HashMap<>();
    Language language = document.language().orElse(Language.ENGLISH);
    for (Table table : document.tables()) {
      byContent(table, language).ifPresent(rows -> items.put(table.span(), rows));
    }
    for (RecommendationTable table : tables.find(document)) {
      if (table.headed() && table.columns().contains(ColumnKind.RECOMMENDATION)) {
        items.put(table.span(), headed(document, table));
      }
    }
    return items;
  }

  private List<ListItems.Item> headed(Document document, RecommendationTable table) {
    Language language = document.language().orElse(Language.ENGLISH);
    List<ListItems.Item> items = new ArrayList<>();
    for (TableRow row : table.rows()) {
      Optional<CellText> words = row.cell(ColumnKind.RECOMMENDATION);
      if (words.isPresent()) {
        Entry entry =
            entry(
                row.cell(ColumnKind.NUMBER),
                words.get(),
                row.cell(ColumnKind.STATES),
                row.headings().stream().reduce((first, second) -> second));
        items.add(
            new ListItems.Item(
                entry,
                table.givesPositions()
                    ? Optional.of(positions.read(row, language))
                    : Optional.empty()));
      }
    }
    return items;
  }

  /** The column of texts is the longest; beside it are numbers, States, positions, or several. */
  private Optional<List<ListItems.Item>> byContent(Table table, Language language) {
    Map<Integer, List<String>> columns = columns(table);
    int numbers = most(columns, CodedLabel::isWhole);
    int answers = most(columns, this::isAnswer);
    int states = most(columns, this::namesStates);
    if (numbers < 0 && states < 0 && answers < 0) {
      return Optional.empty();
    }
    return columns.keySet().stream()
        .filter(column -> column != numbers && column != states && column != answers)
        .max(Comparator.comparingInt(column -> String.join("", columns.get(column)).length()))
        .map(texts -> rows(table, numbers, texts, states, answers, language));
  }

  private List<ListItems.Item> rows(
      Table table, int numbers, int texts, int states, int answers, Language language) {
    List<ListItems.Item> items = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    for (Table.Row row : table.rows()) {
      Optional<CellText> text = cell(row, texts);
      if (row.cells().size() == 1) {
        Optional<String> above = heading;
        heading = cell(row, 0).map(CellText::text).or(() -> above);
      } else if (text.isPresent()) {
        Optional<CellText> number =
            cell(row, numbers).filter(cell -> CodedLabel.isWhole(cell.text()));
        boolean head = items.isEmpty() && number.isEmpty() && numbers >= 0;
        if (!head) {
          items.add(
              new ListItems.Item(
                  entry(number, text.get(), cell(row, states), heading),
                  cell(row, answers).map(answer -> positions.read(answer, language))));
        }
      }
    }
    return items;
  }

  /** What the cells of each column say. */
  private static Map<Integer, List<String>> columns(Table table) {
    Map<Integer, List<String>> columns = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size() && row.cells().size() > 1; i++) {
        Optional<CellText> cell = cell(row, i);
        if (cell.isPresent()) {
          columns.computeIfAbsent(i, index -> new ArrayList<>()).add(cell.get().text());
        }
      }
    }
    return columns;
  }

  /** The first column of which two thirds or more are such. */
  private static int most(Map<Integer, List<String>> columns, Predicate<String> such) {
    return columns.entrySet().stream()
        .filter(
            column ->
                column.getValue().stream().filter(such).count() * 3
                    >= column.getValue().size() * 2L)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  private boolean isAnswer(String cell) {
    return !CodedLabel.isWhole(cell) && tables.positionWords().opens(cell).isPresent();
  }

  private boolean namesStates(String cell) {
    if (CodedLabel.isWhole(cell) || isAnswer(cell)) {
      return false;
    }
    Attribution named = attributor.attribute(inParentheses(cell));
    return !named.recommendingStates().isEmpty()
        && named.text().isEmpty()
        && named.unresolved().stream().allMatch(UnresolvedName::spokenFor);
  }

  private static Optional<CellText> cell(Table.Row row, int index) {
    return index >= 0 && index < row.cells().size()
        ? CellText.of(row.cells().get(index))
        : Optional.empty();
  }

  private static Entry entry(
      Optional<CellText> number,
      CellText cell,
      Optional<CellText> states,
      Optional<String> heading) {
    String words = cell.text();
    Optional<CodedLabel> own = CodedLabel.of(words);
    Optional<String> beside =
        number
            .map(CellText::text)
            .map(text -> CodedLabel.of(text + " ").map(CodedLabel::text).orElse(text));
    int start = beside.isEmpty() ? own.map(CodedLabel::textStart).orElse(0) : 0;
    String text = words.substring(start);
    String named =
        states.isEmpty() || (Endings.isParenthesis(text) && states.get().text().isBlank())
            ? ""
            : " " + inParentheses(states.get().text());
    Span span = cell.span();
    return Entry.recommendation(
        beside.or(() -> own.map(CodedLabel::text)).orElse(""),
        heading,
        text + named,
        beside.map(label -> label + " " + words).orElse(words) + named,
        span,
        new Span(Math.min(span.start() + start, span.end()), span.end()));
  }

  private static String inParentheses(String states) {
    String names = states.strip();
    return Endings.isParenthesis(names) && names.startsWith("(") ? names : "(" + names + ")";
  }
}
