package org.uprlib.extract.followup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpFormat.EvidenceColumn;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.translation.Translations;

/**
 * Reads follow-up tables back, workbooks and CSV, as a person left them: rows in any order, columns
 * in any order and with others among them, in any language in which they are written. Immutable and
 * thread-safe.
 */
public final class FollowUpReader {
  private static final int MOST_LISTED = 5;

  private final States states;
  private final LevelScales scales;
  private final Translations words = Translations.load(FollowUpFormat.class, FollowUpFormat.WORDS);

  /**
   * A reader.
   *
   * @param states tells States by name
   * @param scales the levels that may be given
   */
  public FollowUpReader(States states, LevelScales scales) {
    this.states = states;
    this.scales = scales;
  }

  /**
   * The table in {@code file}.
   *
   * @throws FollowUpException if it is no such table, lacks a column, or a cell makes no sense; the
   *     message names the row, counted from 1 with the head, and the column
   * @throws IOException if the file cannot be read
   */
  public FollowUpTable read(Path file) throws IOException {
    return read(file.toString(), TableGrid.read(file));
  }

  /**
   * As {@link #read}, of a table whose contents are to go into a new one.
   *
   * @throws FollowUpException as there, and if it holds what a new table has no place for: sheets
   *     of the person's own, comments, cells beside the report's parts; the message tells how much
   *     and where
   * @throws IOException if the file cannot be read
   */
  public FollowUpTable readToCarry(Path file) throws IOException {
    List<TableGrid> sheets = TableGrid.read(file);
    FollowUpTable table = read(file.toString(), sheets);
    strays(sheet(file.toString(), sheets), sheets).require(file.toString());
    return table;
  }

  private Strays strays(Sheet ofRows, List<TableGrid> sheets) {
    Strays strays = new Strays(words, scales);
    for (TableGrid grid : sheets) {
      Map<EvidenceColumn, Integer> evidence = evidenceColumns(grid);
      if (grid.equals(ofRows.grid())) {
        strays.addAbove(grid, ofRows.head());
      } else if (isEvidence(evidence)) {
        strays.addBeside(grid, List.copyOf(evidence.values()));
      } else if (isReport(grid)) {
        strays.addReport(grid);
      } else {
        strays.addOther(grid);
      }
      strays.addComments(grid);
    }
    return strays;
  }

  FollowUpTable read(String source, List<TableGrid> sheets) throws FollowUpException {
    Sheet sheet = sheet(source, sheets);
    sheet.requireAll(words);
    List<FollowUpRow> rows = rows(sheet);
    LevelScale scale = scale(sheet, rows, sheets);
    return new FollowUpTable(
        scale,
        rows,
        evidence(sheets),
        sheet.own().values().stream().distinct().toList(),
        parts(sheets));
  }

  private Sheet sheet(String source, List<TableGrid> sheets) throws FollowUpException {
    Optional<Sheet> found = Optional.empty();
    for (TableGrid grid : sheets) {
      Optional<Sheet> sheet = sheet(source, grid);
      if (sheet.isPresent()
          && (found.isEmpty() || sheet.get().columns().size() > found.get().columns().size())) {
        found = sheet;
      }
    }
    return found.orElseThrow(
        () ->
            new FollowUpException(
                source,
                "is no follow-up table: it has no row that heads columns such as "
                    + FollowUpColumn.PARAGRAPH.head(words, Language.ENGLISH)
                    + " and "
                    + FollowUpColumn.LEVEL.head(words, Language.ENGLISH),
                null));
  }

  /**
   * A sheet with a head.
   *
   * @param source name of the file
   * @param grid its cells
   * @param head index of the row that heads it
   * @param columns where each column stands
   * @param heads the columns' heads as they are written
   * @param own heads of the person's own columns, by where they stand
   */
  private record Sheet(
      String source,
      TableGrid grid,
      int head,
      Map<FollowUpColumn, Integer> columns,
      Map<FollowUpColumn, String> heads,
      Map<Integer, String> own) {

    void requireAll(Translations words) throws FollowUpException {
      for (FollowUpColumn each : FollowUpColumn.values()) {
        if (!columns.containsKey(each)) {
          String others =
              own.isEmpty()
                  ? ""
                  : "; was one of these renamed? "
                      + own.values().stream()
                          .limit(MOST_LISTED)
                          .map(head -> "'" + head + "'")
                          .collect(Collectors.joining(", "));
          throw new FollowUpException(
              source, "has no column '" + each.head(words, Language.ENGLISH) + "'" + others, null);
        }
      }
    }

    String cell(List<String> row, FollowUpColumn column) {
      return TableGrid.cell(row, columns.get(column));
    }

    FollowUpException wrong(int index, FollowUpColumn column, String reason) {
      return new FollowUpException(source, index + 1, heads.get(column), reason);
    }
  }

  /** The sheet, if one of its first rows heads the columns that tell a recommendation apart. */
  private Optional<Sheet> sheet(String source, TableGrid grid) throws FollowUpException {
    for (int i = 0; i < Math.min(grid.rows().size(), MOST_LISTED); i++) {
      List<String> row = grid.rows().get(i);
      Map<FollowUpColumn, Integer> columns = new EnumMap<>(FollowUpColumn.class);
      Map<FollowUpColumn, String> heads = new EnumMap<>(FollowUpColumn.class);
      Map<Integer, String> own = new LinkedHashMap<>();
      for (int column = 0; column < row.size(); column++) {
        String head = TableGrid.cell(row, column);
        Optional<FollowUpColumn> known = FollowUpColumn.of(head, words);
        if (known.isEmpty() && !head.isEmpty()) {
          own.put(column, head);
        }
        if (known.isPresent()) {
          heads.put(known.get(), head);
          if (columns.put(known.get(), column) != null) {
            throw new FollowUpException(source, i + 1, head, "is there twice");
          }
        }
      }
      // A sheet of evidence shares the heads that tell a recommendation apart.
      boolean ofTable =
          columns.keySet().stream()
              .anyMatch(each -> each.compareTo(FollowUpColumn.FIRST_OPEN) >= 0);
      if (columns.size() > 1 && ofTable) {
        return Optional.of(new Sheet(source, grid, i, columns, heads, withHeadless(own, grid, i)));
      }
    }
    return Optional.empty();
  }

  /** The own columns, and those without a head in which something stands, by their letters. */
  private static Map<Integer, String> withHeadless(
      Map<Integer, String> own, TableGrid grid, int head) {
    Map<Integer, String> all = new TreeMap<>(own);
    for (List<String> row : grid.rows().subList(head + 1, grid.rows().size())) {
      for (int column = 0; column < row.size(); column++) {
        if (!TableGrid.cell(row, column).isEmpty()
            && TableGrid.cell(grid.rows().get(head), column).isEmpty()) {
          all.putIfAbsent(column, "(" + CellReference.convertNumToColString(column) + ")");
        }
      }
    }
    return all;
  }

  private List<FollowUpRow> rows(Sheet sheet) throws FollowUpException {
    List<FollowUpRow> rows = new ArrayList<>();
    Map<FollowUpRow.Key, Integer> lines = new HashMap<>();
    for (int i = sheet.head() + 1; i < sheet.grid().rows().size(); i++) {
      List<String> cells = sheet.grid().rows().get(i);
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      FollowUpRow row = row(sheet, i, cells);
      Integer before = lines.put(row.key(), i + 1);
      if (before != null) {
        throw sheet.wrong(
            i,
            FollowUpColumn.PARAGRAPH,
            row.paragraph()
                + " stands in row "
                + before
                + " too; a spreadsheet that takes 115.10 for a number makes 115.1 of it");
      }
      rows.add(row);
    }
    return rows;
  }

  private FollowUpRow row(Sheet sheet, int index, List<String> cells) throws FollowUpException {
    String symbol = required(sheet, index, cells, FollowUpColumn.REVIEW);
    String label = required(sheet, index, cells, FollowUpColumn.PARAGRAPH);
    String stateName = sheet.cell(cells, FollowUpColumn.STATE);
    Optional<State> state = states.byName(stateName);
    FollowUpReview review =
        new FollowUpReview(
            symbol, state, state.map(State::name).orElse(stateName), session(sheet, index, cells));
    Map<String, String> own = new LinkedHashMap<>();
    sheet
        .own()
        .forEach(
            (column, head) -> {
              String cell = TableGrid.cell(cells, column);
              if (!cell.isEmpty()) {
                own.merge(head, cell, (one, other) -> one + "\n" + other);
              }
            });
    return new FollowUpRow(
        review,
        label,
        sheet.cell(cells, FollowUpColumn.TEXT),
        recommending(sheet, index, cells),
        position(sheet, index, cells),
        list(sheet.cell(cells, FollowUpColumn.THEMES)),
        sheet.cell(cells, FollowUpColumn.STATED),
        new Assessment(
            level(sheet, index, cells),
            sheet.cell(cells, FollowUpColumn.DONE),
            sheet.cell(cells, FollowUpColumn.MISSING),
            sheet.cell(cells, FollowUpColumn.NEXT),
            sheet.cell(cells, FollowUpColumn.ASK),
            sheet.cell(cells, FollowUpColumn.SOURCES)),
        own,
        index + 1);
  }

  private static String required(Sheet sheet, int index, List<String> cells, FollowUpColumn column)
      throws FollowUpException {
    String cell = sheet.cell(cells, column);
    if (cell.isEmpty()) {
      throw sheet.wrong(index, column, "is empty");
    }
    return cell;
  }

  private static OptionalInt session(Sheet sheet, int index, List<String> cells)
      throws FollowUpException {
    String cell = sheet.cell(cells, FollowUpColumn.SESSION);
    if (cell.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(cell);
      if (number > 0 && number <= Session.LATEST) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw sheet.wrong(index, FollowUpColumn.SESSION, "'" + cell + "' is no number of a session");
  }

  private List<State> recommending(Sheet sheet, int index, List<String> cells)
      throws FollowUpException {
    List<State> found = new ArrayList<>();
    for (String name : list(sheet.cell(cells, FollowUpColumn.STATES))) {
      found.add(
          states
              .byName(name)
              .orElseThrow(
                  () ->
                      sheet.wrong(
                          index,
                          FollowUpColumn.STATES,
                          "'" + name + "' is no State's name; several are parted by semicolons")));
    }
    return found;
  }

  private PositionStatus position(Sheet sheet, int index, List<String> cells)
      throws FollowUpException {
    String cell = sheet.cell(cells, FollowUpColumn.POSITION);
    Optional<String> word = FollowUpColumn.position(cell, words);
    for (PositionStatus each : PositionStatus.values()) {
      if (word.isPresent() && each.word().equals(word.get())) {
        return each;
      }
    }
    throw sheet.wrong(
        index,
        FollowUpColumn.POSITION,
        "'" + cell + "' is no position; expected supported, noted or the like");
  }

  private Optional<Level> level(Sheet sheet, int index, List<String> cells)
      throws FollowUpException {
    String cell = sheet.cell(cells, FollowUpColumn.LEVEL);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<Level> level = scales.byName(cell);
    if (level.isEmpty()) {
      throw sheet.wrong(index, FollowUpColumn.LEVEL, "'" + cell + "' is no level; " + known());
    }
    return level;
  }

  private String known() {
    return scales.all().stream()
        .map(
            scale ->
                scale.levels().stream()
                    .map(level -> level.name(Language.ENGLISH))
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; or ", "expected one of ", ""));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("[;\n]", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The scale of the levels that were given; where none was, the one of the sheet of levels. */
  private LevelScale scale(Sheet sheet, List<FollowUpRow> rows, List<TableGrid> sheets)
      throws FollowUpException {
    Optional<FollowUpRow> first = Optional.empty();
    for (FollowUpRow row : rows) {
      Optional<String> used = row.assessment().level().map(Level::scale);
      if (used.isEmpty()) {
        continue;
      }
      if (first.isEmpty()) {
        first = Optional.of(row);
      } else if (!first.get().assessment().level().map(Level::scale).equals(used)) {
        throw sheet.wrong(
            row.line() - 1,
            FollowUpColumn.LEVEL,
            "is of another scale than the level in row " + first.get().line());
      }
    }
    return first
        .flatMap(row -> row.assessment().level())
        .map(Level::scale)
        .or(() -> namedScale(sheets))
        .flatMap(scales::byId)
        .orElse(scales.all().get(0));
  }

  private Optional<String> namedScale(List<TableGrid> sheets) {
    for (TableGrid grid : sheets) {
      List<List<String>> rows = grid.rows();
      boolean ofLevels =
          rows.size() > 1 && words.key("scale.", TableGrid.cell(rows.get(0), 1)).isPresent();
      if (ofLevels) {
        return Optional.of(TableGrid.cell(rows.get(1), 1).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private List<FollowUpEvidence> evidence(List<TableGrid> sheets) {
    List<FollowUpEvidence> passages = new ArrayList<>();
    for (TableGrid grid : sheets) {
      Map<EvidenceColumn, Integer> columns = evidenceColumns(grid);
      if (isEvidence(columns)) {
        for (List<String> row : grid.rows().subList(1, grid.rows().size())) {
          passages.add(EvidenceColumn.row(each -> TableGrid.cell(row, columns.get(each))));
        }
      }
    }
    return passages;
  }

  private static boolean isEvidence(Map<EvidenceColumn, Integer> columns) {
    return columns.size() == EvidenceColumn.values().length;
  }

  private Map<EvidenceColumn, Integer> evidenceColumns(TableGrid grid) {
    Map<EvidenceColumn, Integer> columns = new EnumMap<>(EvidenceColumn.class);
    List<String> head = grid.rows().isEmpty() ? List.of() : grid.rows().get(0);
    for (int column = 0; column < head.size(); column++) {
      int at = column;
      EvidenceColumn.of(TableGrid.cell(head, column), words)
          .ifPresent(each -> columns.putIfAbsent(each, at));
    }
    return columns;
  }

  private boolean isReport(TableGrid grid) {
    return !grid.rows().isEmpty()
        && words.key("report.text", TableGrid.cell(grid.rows().get(0), 1)).isPresent();
  }

  /** The parts; a row without a part's name goes on with the part above it. */
  private Map<ReportPart, String> parts(List<TableGrid> sheets) {
    Map<ReportPart, String> parts = new EnumMap<>(ReportPart.class);
    for (TableGrid grid : sheets) {
      if (!isReport(grid)) {
        continue;
      }
      Optional<ReportPart> part = Optional.empty();
      for (List<String> row : grid.rows().subList(1, grid.rows().size())) {
        String label = TableGrid.cell(row, 0);
        String text = TableGrid.cell(row, 1);
        part = label.isEmpty() ? part : part(label);
        if (!text.isEmpty()) {
          part.ifPresent(each -> parts.merge(each, text, (one, more) -> one + "\n" + more));
        }
      }
    }
    return parts;
  }

  private Optional<ReportPart> part(String label) {
    Optional<String> key = words.key("part.", label);
    return Arrays.stream(ReportPart.values())
        .filter(part -> key.equals(Optional.of(part.key())))
        .findFirst();
  }
}
