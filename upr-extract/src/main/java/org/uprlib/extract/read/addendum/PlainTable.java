package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Stance;

/** A table of an addendum that has no column of positions. Immutable. */
final class PlainTable {
  private final Table table;
  private final AddendumLanguage language;
  private final List<List<TextBlock>> lines;

  PlainTable(Table table, AddendumLanguage language) {
    this.table = table;
    this.language = language;
    this.lines = readLines();
  }

  /**
   * The lines of each row that has any; left out are the running number of a row that names a
   * recommendation, and of a head over numbers all that gives no position.
   */
  List<List<TextBlock>> lines() {
    return lines;
  }

  private List<List<TextBlock>> readLines() {
    List<List<TextBlock>> rows = new ArrayList<>();
    Set<String> heads = new HashSet<>();
    boolean numbered = false;
    for (Table.Row row : table.rows()) {
      List<TextBlock> all = row.texts().filter(line -> !line.isEmpty()).toList();
      List<AnswerLabel> labels = all.stream().flatMap(line -> read(line).stream()).toList();
      boolean full = labels.stream().anyMatch(label -> !label.isPlain());
      String text = all.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
      boolean head = labels.isEmpty() && (numbered ? heads.contains(text) : heads.add(text));
      boolean naming = head && all.stream().anyMatch(this::isNumberHead);
      List<TextBlock> kept =
          all.stream()
              .filter(line -> !(full && isPlainNumber(line)))
              .filter(line -> !naming || language.headings().of(line.text()).isKnown())
              .toList();
      numbered |= !labels.isEmpty();
      if (!kept.isEmpty()) {
        rows.add(kept);
      }
    }
    return rows;
  }

  private Optional<AnswerLabel> read(TextBlock line) {
    return language.labels().read(line);
  }

  /** {@code No.} over numbers. */
  private boolean isNumberHead(TextBlock line) {
    return language.columnKind(line.text()).filter(ColumnKind.NUMBER::equals).isPresent();
  }

  /** What is under {@code Recommendation}, if all rows are divided alike. */
  Set<Span> recommendations() {
    List<Table.Cell> heads = table.rows().get(0).cells();
    List<Integer> columns =
        IntStream.range(0, heads.size())
            .filter(i -> isRecommendation(heads.get(i)))
            .boxed()
            .toList();
    return table.rows().stream()
        .skip(1)
        .filter(row -> row.cells().size() == heads.size())
        .flatMap(row -> columns.stream().map(row.cells()::get))
        .flatMap(Table.Cell::texts)
        .map(TextBlock::span)
        .collect(Collectors.toSet());
  }

  private boolean isRecommendation(Table.Cell head) {
    String text = head.texts().map(TextBlock::text).collect(Collectors.joining(" "));
    return language.columnKind(text).filter(ColumnKind.RECOMMENDATION::equals).isPresent();
  }

  /** {@code Supported | 16}, {@code Noted | 4}: a row for each position, and one number in it. */
  boolean countsAnswers() {
    List<PositionStatus> positions = new ArrayList<>();
    for (List<TextBlock> row : lines) {
      Stance stance = language.headings().of(row.get(0).text());
      if (stance.isKnown()) {
        positions.add(stance.status());
        if (row.size() == 1 || !row.stream().skip(1).allMatch(this::isPlainNumber)) {
          return false;
        }
      }
    }
    return positions.size() > 1 && positions.stream().distinct().count() == positions.size();
  }

  private boolean isPlainNumber(TextBlock line) {
    return language
        .labels()
        .read(line)
        .filter(label -> label.isPlain() && label.rest().isEmpty())
        .filter(label -> Reference.count(label.references()) == 1)
        .isPresent();
  }
}
