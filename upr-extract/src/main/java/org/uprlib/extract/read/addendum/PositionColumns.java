package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Stance;

/**
 * A table of which several columns are headed by positions and hold recommendations: {@code Theme |
 * Accepted | Noted | Comments}, and numbers below.
 *
 * @param columns those that are headed by positions; empty if it is another table
 * @param comments what its rows say of their recommendations
 */
record PositionColumns(List<PositionColumn> columns, List<Comment> comments) {
  private static final PositionColumns NONE = new PositionColumns(List.of(), List.of());

  /**
   * A column.
   *
   * @param group the position that heads it
   * @param lines what stands below, from top to bottom
   */
  record PositionColumn(Group group, List<TextBlock> lines) {}

  /** Words on the recommendations of a row. */
  record Comment(List<Reference> references, PlacedText words) {}

  /** The columns of {@code table}; none if its first row is no row of positions. */
  static PositionColumns of(Table table, AddendumLanguage language) {
    Map<Integer, PositionColumn> columns = new TreeMap<>();
    List<Integer> comments = new ArrayList<>();
    List<Table.Cell> heads = table.rows().get(0).cells();
    for (int i = 0; i < heads.size(); i++) {
      List<TextBlock> heading = heads.get(i).texts().filter(text -> !text.isEmpty()).toList();
      if (heading.size() > 1
          || heading.stream().anyMatch(line -> language.labels().read(line).isPresent())) {
        return NONE;
      }
      int column = i;
      heading.forEach(
          line -> {
            Stance stance = language.columnStance(line.text()).shift(line.span().start());
            Optional<Group> group =
                Optional.of(Group.heading(stance, Group.BOLD, Optional.empty()))
                    .filter(each -> stance.isKnown());
            group.ifPresent(
                each -> columns.put(column, new PositionColumn(each, new ArrayList<>())));
            if (group.isEmpty() && isComment(line, language)) {
              comments.add(column);
            }
          });
    }
    boolean several = columns.size() > 1 && table.rows().size() > 1;
    boolean sure =
        several
            || columns.keySet().stream()
                .flatMap(at -> heads.get(at).texts())
                .anyMatch(line -> language.headingStance(line.text()).isKnown());
    if (columns.isEmpty() || !sure || !isRegular(table)) {
      return NONE;
    }
    if (areMarked(table, columns.keySet(), language)) {
      return marked(table, columns, language);
    }
    return several ? filled(table, columns, comments, language) : NONE;
  }

  private static boolean isComment(TextBlock heading, AddendumLanguage language) {
    return language
        .tables()
        .kind(heading.text())
        .filter(kind -> kind == ColumnKind.COMMENT || kind == ColumnKind.RESPONSE)
        .isPresent();
  }

  /** True if no row is divided otherwise than the first. */
  private static boolean isRegular(Table table) {
    int width = table.rows().get(0).cells().size();
    return table.rows().stream().allMatch(row -> row.cells().size() == width);
  }

  /** True if the columns {@code at} hold nothing but marks. */
  private static boolean areMarked(Table table, Set<Integer> at, AddendumLanguage language) {
    List<String> cells =
        table.rows().stream()
            .skip(1)
            .flatMap(row -> at.stream().map(row.cells()::get))
            .flatMap(Table.Cell::texts)
            .map(TextBlock::text)
            .filter(text -> !text.isBlank())
            .toList();
    return !cells.isEmpty() && cells.stream().allMatch(language.tables()::isMark);
  }

  /** Puts the number of each row under the heading in whose column it is marked. */
  private static PositionColumns marked(
      Table table, Map<Integer, PositionColumn> columns, AddendumLanguage language) {
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      Optional<TextBlock> number =
          row.texts().filter(line -> language.labels().read(line).isPresent()).findFirst();
      columns.forEach(
          (at, column) ->
              number
                  .filter(line -> isChosen(row.cells().get(at), language))
                  .ifPresent(column.lines()::add));
    }
    return new PositionColumns(List.copyOf(columns.values()), List.of());
  }

  private static boolean isChosen(Table.Cell cell, AddendumLanguage language) {
    return cell.texts().anyMatch(text -> language.tables().isChosen(text.text()));
  }

  /**
   * Puts each cell under its heading; plain numbers beside those of recommendations are sums, and
   * so are single ones beside themes: {@code Treaties | 3 | 1}.
   */
  private static PositionColumns filled(
      Table table,
      Map<Integer, PositionColumn> columns,
      List<Integer> comments,
      AddendumLanguage language) {
    List<Comment> said = new ArrayList<>();
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      List<Reference> references = new ArrayList<>();
      columns.forEach(
          (at, column) ->
              row.cells()
                  .get(at)
                  .texts()
                  .forEach(
                      line -> {
                        column.lines().add(line);
                        language
                            .labels()
                            .read(line)
                            .ifPresent(label -> references.addAll(label.references()));
                      }));
      for (int at : comments) {
        row.cells()
            .get(at)
            .texts()
            .filter(line -> !line.isEmpty() && !references.isEmpty())
            .forEach(line -> said.add(new Comment(references, PlacedText.of(line))));
      }
    }
    List<AnswerLabel> labels =
        columns.values().stream()
            .flatMap(column -> column.lines().stream())
            .flatMap(line -> language.labels().read(line).stream())
            .toList();
    boolean dotted = labels.stream().anyMatch(label -> !label.isPlain());
    boolean counts =
        columns.size() < table.rows().get(0).cells().size()
            && labels.stream().allMatch(label -> Reference.count(label.references()) == 1);
    if (dotted || counts) {
      columns.values().forEach(column -> column.lines().removeIf(line -> isPlain(line, language)));
    }
    return new PositionColumns(List.copyOf(columns.values()), said);
  }

  private static boolean isPlain(TextBlock line, AddendumLanguage language) {
    return language.labels().read(line).filter(AnswerLabel::isPlain).isPresent();
  }
}
