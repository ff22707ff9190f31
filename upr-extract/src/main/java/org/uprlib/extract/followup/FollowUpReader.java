package org.uprlib.extract.followup;

import static org.uprlib.extract.write.translation.TranslatedException.because;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.followup.FollowUpFormat.EvidenceColumn;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.write.translation.IndexTerms;
import org.uprlib.extract.write.translation.Term;

/**
 * Reads follow-up tables back, workbooks and CSV, as a person left them: rows in any order, columns
 * in any order and with others among them, in any language in which they are written. Immutable and
 * thread-safe.
 */
public final class FollowUpReader {
  private static final String MONTH = "month";

  /** 13.1, as a spreadsheet of a country with decimal commas saves it. */
  private static final Pattern DECIMAL = Pattern.compile("^(\\d{1,4}),(\\d{1,4})$");

  /** As in {@code 3/23/23}, {@code 2023-03-23}, {@code 06. Jan}, {@code 1er mai 2026}. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}|\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{2}|\\d{4})|(?:\\d{1,2}(?:er)?\\W{1,2}(?:de"
              + " )?)?(?<month>\\p{L}{3,})\\W{0,2}(?:de )?(?:\\d{1,4})?");

  private final States states;
  private final LevelScale.LevelScales scales;
  private final IndexTerms index = IndexTerms.load();
  private final Translations words =
      Translations.load(FollowUpFormat.class::getResourceAsStream, FollowUpFormat.WORDS);
  private final TableGrid.CellDates dates;

  /**
   * A reader of tables with the levels of {@link LevelScale#all()}.
   *
   * @param states finds States by name
   * @param language in which dates of a workbook are said, as in {@code 9 December 2025}: English,
   *     French or Spanish
   */
  public FollowUpReader(States states, Language language) {
    this.states = states;
    this.scales = LevelScale.LevelScales.load();
    this.dates = new TableGrid.CellDates(words, language);
  }

  /** As {@link #FollowUpReader(States, Language)}, with dates in English. */
  public FollowUpReader(States states) {
    this(states, Language.ENGLISH);
  }

  /**
   * The table in {@code file}.
   *
   * @throws FollowUpException if it is not such a table, lacks a column, or a cell makes no sense;
   *     the message names the row, counted from 1 with the head, and the column
   * @throws IOException if the file cannot be read
   */
  public FollowUpTable read(Path file) throws IOException {
    return read(file.toString(), TableGrid.read(file, dates));
  }

  /**
   * As {@link #read}, of a table whose contents are to go into a new one.
   *
   * @throws FollowUpException as there, and if it has content that a new table has no place for:
   *     sheets of the person's own, comments, cells beside the report's parts; the message says how
   *     much and where
   * @throws IOException if the file cannot be read
   */
  public FollowUpTable readToCarry(Path file) throws IOException {
    List<TableGrid> sheets = TableGrid.read(file, dates);
    RowSheet rows = RowSheet.in(file.toString(), sheets, words);
    FollowUpTable table = table(rows, sheets);
    new Strays(sheets, rows, words, scales).require(file.toString());
    return table;
  }

  FollowUpTable read(String source, List<TableGrid> sheets) throws FollowUpException {
    return table(RowSheet.in(source, sheets, words), sheets);
  }

  private FollowUpTable table(RowSheet sheet, List<TableGrid> sheets) throws FollowUpException {
    sheet.requireAll(words);
    sheet.requireSound();
    List<FollowUpRow> rows = rows(sheet);
    LevelScale scale = scale(sheet, rows, sheets);
    List<FollowUpEvidence> evidence = evidence(sheets);
    Map<FollowUpRow.Key, List<FollowUpEvidence>> passages = FollowUpEvidence.byKey(evidence);
    return new FollowUpTable(
        scale,
        rows.stream().map(row -> besidePassages(row, passages)).toList(),
        evidence,
        sheet.own().values().stream().distinct().toList(),
        parts(sheets),
        sheet.labels());
  }

  /** The row with what the person wrote beside the passages, which its cell has too. */
  private static FollowUpRow besidePassages(
      FollowUpRow row, Map<FollowUpRow.Key, List<FollowUpEvidence>> passages) {
    List<FollowUpEvidence> own = passages.getOrDefault(row.key(), List.of());
    return row.withFound(FollowUpEvidence.beside(own, row.found()));
  }

  private List<FollowUpRow> rows(RowSheet sheet) throws FollowUpException {
    List<FollowUpRow> rows = new ArrayList<>();
    Map<FollowUpRow.Key, Integer> lines = new HashMap<>();
    for (RowSheet.Line line : sheet.lines()) {
      FollowUpRow row = row(line);
      Integer before = lines.put(row.key(), line.number());
      if (before != null) {
        throw line.wrong(
            FollowUpColumn.PARAGRAPH,
            because("label-twice", Map.of("label", row.paragraph(), "row", before)));
      }
      rows.add(row);
    }
    return rows;
  }

  private FollowUpRow row(RowSheet.Line line) throws FollowUpException {
    String symbol = line.required(FollowUpColumn.REVIEW);
    String label =
        DECIMAL.matcher(line.required(FollowUpColumn.PARAGRAPH).strip()).replaceFirst("$1.$2");
    if (isDate(label)) {
      throw line.wrong(FollowUpColumn.PARAGRAPH, because("label-date", Map.of("label", label)));
    }
    String stateName = line.cell(FollowUpColumn.STATE);
    Optional<State> state = states.byName(stateName);
    FollowUpRow.Review review =
        new FollowUpRow.Review(
            symbol, state, state.map(State::name).orElse(stateName), session(line));
    return new FollowUpRow(
        review,
        label,
        line.cell(FollowUpColumn.TEXT),
        recommending(line),
        position(line),
        line.cell(FollowUpColumn.ANSWERED),
        themes(line.cell(FollowUpColumn.THEMES)).stream().map(index::english).toList(),
        line.cell(FollowUpColumn.STATED),
        line.cell(FollowUpColumn.FOUND),
        parts(line.cell(FollowUpColumn.TAKES_UP), FollowUpColumn.LINES_PARTED),
        new FollowUpRow.Assessment(
            level(line),
            line.cell(FollowUpColumn.DONE),
            line.cell(FollowUpColumn.MISSING),
            line.cell(FollowUpColumn.NEXT),
            line.cell(FollowUpColumn.ASK),
            line.cell(FollowUpColumn.SOURCES)),
        line.own(),
        line.number());
  }

  /** As a spreadsheet makes of 6.1, which some countries write for the sixth of January. */
  private static boolean isDate(String label) {
    Matcher date = DATE.matcher(label);
    return date.matches()
        && (date.group(MONTH) == null
            || Language.OF_OUTPUTS.stream().anyMatch(each -> isMonth(date.group(MONTH), each)));
  }

  private static boolean isMonth(String word, Language language) {
    Locale locale = Locale.forLanguageTag(language.code());
    return Arrays.stream(Month.values())
        .map(month -> Folding.fold(month.getDisplayName(TextStyle.FULL, locale)))
        .anyMatch(month -> month.startsWith(Folding.fold(word)));
  }

  private static OptionalInt session(RowSheet.Line line) throws FollowUpException {
    String cell = line.cell(FollowUpColumn.SESSION);
    if (cell.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(cell);
      if (number > 0 && number <= Session.LATEST) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // Annotations below.
    }
    throw line.wrong(FollowUpColumn.SESSION, because("no-session", Map.of("cell", cell)));
  }

  private List<State> recommending(RowSheet.Line line) throws FollowUpException {
    List<State> found = new ArrayList<>();
    for (String name : list(line.cell(FollowUpColumn.STATES))) {
      found.add(
          states
              .byName(name)
              .orElseThrow(
                  () ->
                      line.wrong(
                          FollowUpColumn.STATES, because("no-state", Map.of("cell", name)))));
    }
    return found;
  }

  private PositionStatus position(RowSheet.Line line) throws FollowUpException {
    String cell = line.cell(FollowUpColumn.POSITION);
    return FollowUpColumn.position(cell, words)
        .flatMap(word -> Worded.of(PositionStatus.class, word))
        .orElseThrow(
            () ->
                line.wrong(FollowUpColumn.POSITION, because("no-position", Map.of("cell", cell))));
  }

  private Optional<LevelScale.Level> level(RowSheet.Line line) throws FollowUpException {
    String cell = line.cell(FollowUpColumn.LEVEL);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (scales.byName(cell).isEmpty()) {
      throw line.wrong(
          FollowUpColumn.LEVEL, because("no-level", Map.of("cell", cell, "levels", known())));
    }
    return scales.byName(cell);
  }

  /** The levels of each scale. */
  private Term known() {
    return scales.all().stream()
        .map(scale -> because("levels", Map.of("levels", names(scale))))
        .reduce((one, other) -> because("or", Map.of("one", one, "other", other)))
        .orElseThrow();
  }

  private static List<Map<Language, String>> names(LevelScale scale) {
    return scale.levels().stream().map(LevelScale.Level::names).toList();
  }

  /**
   * Themes are on lines of their own, or separated by a semicolon that a capital follows; otherwise
   * it is part of a name, as in {@code Children: definition; general principles; protection}.
   */
  private static List<String> themes(String cell) {
    return parts(cell, cell.contains("\n") ? "\n" : ";\\s*(?![^\\p{Lu}\\d])");
  }

  private static List<String> list(String cell) {
    return parts(cell, "[;\n]");
  }

  private static List<String> parts(String cell, String border) {
    return Arrays.stream(cell.split(border, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The scale of the levels that were given; where none was, the one of the sheet of levels. */
  private LevelScale scale(RowSheet sheet, List<FollowUpRow> rows, List<TableGrid> sheets)
      throws FollowUpException {
    List<FollowUpRow> graded = rows.stream().filter(row -> scale(row).isPresent()).toList();
    for (FollowUpRow row : graded) {
      if (!scale(row).equals(scale(graded.get(0)))) {
        throw sheet.wrong(
            row.line(),
            FollowUpColumn.LEVEL,
            because("scale-of-row", Map.of("row", graded.get(0).line())));
      }
    }
    Optional<String> used = graded.isEmpty() ? namedScale(sheets) : scale(graded.get(0));
    return used.flatMap(scales::named).orElse(scales.all().get(0));
  }

  private static Optional<String> scale(FollowUpRow row) {
    return row.assessment().level().map(LevelScale.Level::scale);
  }

  private Optional<String> namedScale(List<TableGrid> sheets) {
    return of(RowSheet.SheetKind.LEVELS, sheets)
        .flatMap(grid -> grid.body().stream())
        .map(row -> TableGrid.cell(row, 1))
        .findFirst();
  }

  private Stream<TableGrid> of(RowSheet.SheetKind kind, List<TableGrid> sheets) {
    return sheets.stream().filter(grid -> RowSheet.SheetKind.of(grid, words) == kind);
  }

  private List<FollowUpEvidence> evidence(List<TableGrid> sheets) {
    List<FollowUpEvidence> passages = new ArrayList<>();
    of(RowSheet.SheetKind.EVIDENCE, sheets)
        .forEach(
            grid -> {
              Map<EvidenceColumn, Integer> columns = EvidenceColumn.in(grid.head(), words);
              for (List<String> row : grid.body()) {
                passages.add(
                    EvidenceColumn.row(each -> TableGrid.cell(row, columns.get(each)), words));
              }
            });
    return passages;
  }

  /** The parts; a row without a part's name goes on with the part above it. */
  private Map<ReportPart, String> parts(List<TableGrid> sheets) {
    Map<ReportPart, String> parts = new EnumMap<>(ReportPart.class);
    for (TableGrid grid : of(RowSheet.SheetKind.REPORT, sheets).toList()) {
      Optional<ReportPart> part = Optional.empty();
      for (List<String> row : grid.body()) {
        String label = TableGrid.cell(row, 0);
        String text = TableGrid.cell(row, 1);
        part = label.isEmpty() ? part : words.key("part.", label).map(ReportPart::of);
        if (!text.isEmpty()) {
          part.ifPresent(each -> parts.merge(each, text, (one, more) -> one + "\n" + more));
        }
      }
    }
    return parts;
  }
}
