package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.PositionWords.Mark;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Stance;

/**
 * A table of which several columns are headed by positions and list recommendations: {@code Theme |
 * Accepted | Noted | Comments}, and numbers below.
 */
final class PositionColumns {
  private final Table table;
  private final AddendumLanguage language;
  private final Map<Integer, PositionColumn> columns = new TreeMap<>();
  private final List<Comment> comments = new ArrayList<>();

  /**
   * A column.
   *
   * @param group the position that heads it
   * @param lines those below, from top to bottom
   */
  record PositionColumn(Group group, List<TextBlock> lines) {}

  /** Words on the recommendations of a row. */
  record Comment(List<Reference> references, PlacedText words) {}

  PositionColumns(Table table, AddendumLanguage language) {
    this.table = table;
    this.language = language;
    List<Table.Cell> heads = table.rows().get(0).cells();
    if (heads.stream().flatMap(PositionColumns::lines).anyMatch(this::isLabelled)
        || heads.stream().anyMatch(head -> lines(head).count() > 1)
        || !isRegular()) {
      return;
    }
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      lines(heads.get(i))
          .map(line -> language.headings().ofColumn(line.text()).shift(line.span().start()))
          .filter(Stance::isKnown)
          .map(stance -> Group.heading(stance, Group.BOLD, Optional.empty()))
          .forEach(group -> columns.put(column, new PositionColumn(group, new ArrayList<>())));
    }
    boolean several = columns.size() > 1 && table.rows().size() > 1;
    boolean sure =
        columns.keySet().stream()
            .flatMap(at -> heads.get(at).texts())
            .anyMatch(line -> language.headings().of(line.text()).isKnown());
    if ((several || sure) && areMarked()) {
      mark();
    } else if (several) {
      fill();
    } else {
      columns.clear();
    }
  }

  /** Those that are headed by positions; empty if it is another table. */
  Collection<PositionColumn> columns() {
    return columns.values();
  }

  /** What its rows say of their recommendations. */
  List<Comment> comments() {
    return comments;
  }

  private static Stream<TextBlock> lines(Table.Cell cell) {
    return cell.texts().filter(text -> !text.isEmpty());
  }

  private boolean isLabelled(TextBlock line) {
    return language.labels().read(line).isPresent();
  }

  /** True if no row is divided otherwise than the first. */
  private boolean isRegular() {
    int width = table.rows().get(0).cells().size();
    return table.rows().stream().allMatch(row -> row.cells().size() == width);
  }

  private List<Table.Row> rows() {
    return table.rows().subList(1, table.rows().size());
  }

  /** True if the columns have nothing but marks. */
  private boolean areMarked() {
    List<String> cells = marks().toList();
    return !cells.isEmpty() && cells.stream().allMatch(this::isMark);
  }

  private Stream<String> marks() {
    return rows().stream()
        .flatMap(row -> columns.keySet().stream().map(row.cells()::get))
        .flatMap(Table.Cell::texts)
        .map(TextBlock::text)
        .filter(text -> !text.isBlank());
  }

  /** {@code X}, and not {@code Idem}. */
  private boolean isMark(String cell) {
    return language.words().mark(cell).filter(mark -> mark != Mark.SAME).isPresent();
  }

  /** Puts the number of each row under the heading in whose column it is marked. */
  private void mark() {
    Mark choosing = language.words().choosing(marks());
    for (Table.Row row : rows()) {
      Optional<TextBlock> number = row.texts().filter(this::isLabelled).findFirst();
      columns.forEach(
          (at, column) ->
              number
                  .filter(line -> has(row.cells().get(at), choosing))
                  .ifPresent(column.lines()::add));
    }
  }

  private boolean has(Table.Cell cell, Mark mark) {
    return cell.texts()
        .anyMatch(text -> language.words().mark(text.text()).equals(Optional.of(mark)));
  }

  /**
   * Puts each cell under its heading; plain numbers beside those of recommendations are sums, and
   * so are single ones beside themes: {@code Treaties | 3 | 1}.
   */
  private void fill() {
    List<AnswerLabel> labels = new ArrayList<>();
    for (Table.Row row : rows()) {
      int before = labels.size();
      columns.forEach(
          (at, column) ->
              row.cells()
                  .get(at)
                  .texts()
                  .forEach(
                      line -> {
                        column.lines().add(line);
                        language.labels().read(line).ifPresent(labels::add);
                      }));
      comment(row, labels.subList(before, labels.size()));
    }
    boolean dotted = labels.stream().anyMatch(label -> !label.isPlain());
    boolean counts =
        columns.size() < table.rows().get(0).cells().size()
            && labels.stream().allMatch(label -> Reference.count(label.references()) == 1);
    if (dotted || counts) {
      columns.values().forEach(column -> column.lines().removeIf(this::isPlain));
    }
  }

  /** What the columns of comments say of the recommendations of {@code row}. */
  private void comment(Table.Row row, List<AnswerLabel> labels) {
    List<Reference> references =
        labels.stream().flatMap(label -> label.references().stream()).toList();
    if (!references.isEmpty()) {
      IntStream.range(0, row.cells().size())
          .filter(at -> !columns.containsKey(at) && isComment(table.rows().get(0).cells().get(at)))
          .mapToObj(row.cells()::get)
          .flatMap(PositionColumns::lines)
          .forEach(line -> comments.add(new Comment(references, PlacedText.of(line))));
    }
  }

  private boolean isComment(Table.Cell heading) {
    return lines(heading)
        .flatMap(line -> language.columnKind(line.text()).stream())
        .anyMatch(kind -> kind == ColumnKind.COMMENT || kind == ColumnKind.RESPONSE);
  }

  private boolean isPlain(TextBlock line) {
    return language.labels().read(line).filter(AnswerLabel::isPlain).isPresent();
  }
}
