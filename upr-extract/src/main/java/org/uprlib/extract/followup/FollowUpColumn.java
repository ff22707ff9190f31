package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.write.format.Field;

/** The columns of the table, those of the papers first. Their heads are data. */
enum FollowUpColumn {
  REVIEW(16),
  STATE(16),
  SESSION(9),
  PARAGRAPH(11),
  TEXT(52),
  STATES(24),
  POSITION(12),
  ANSWERED(18),
  THEMES(26),
  STATED(26),
  FOUND(52),
  TAKES_UP(36),
  LEVEL(18),
  DONE(46),
  MISSING(36),
  NEXT(30),
  ASK(36),
  SOURCES(32);

  /** Separator of several values in a cell. */
  static final String PARTED = "; ";

  /** The first column that a person fills in. */
  static final FollowUpColumn FIRST_OPEN = LEVEL;

  /** Between themes and asks, which may have semicolons; a line each. */
  static final String LINES_PARTED = "\n";

  private static final String COLUMN = "column.";
  private static final String POSITION_WORD = "position.";
  private static final int OWN_WIDTH = 30;

  private final int width;

  FollowUpColumn(int width) {
    this.width = width;
  }

  /** Its index, from 0. */
  int place() {
    return List.of(values()).indexOf(this);
  }

  /** Whether a table that a person left without it can be read. */
  boolean canLack() {
    return this == ANSWERED || this == FOUND || this == TAKES_UP;
  }

  String head(FollowUpWording words) {
    return words.text(COLUMN + name().toLowerCase(Locale.ROOT));
  }

  Map<Language, String> head(Translations words) {
    return words.each(COLUMN + name().toLowerCase(Locale.ROOT));
  }

  /** The column that {@code head} heads in any language. */
  static Optional<FollowUpColumn> of(String head, Translations words) {
    return words.key(COLUMN, head).map(key -> valueOf(key.toUpperCase(Locale.ROOT)));
  }

  /** The word of a position that {@code text} is in any language. */
  static Optional<String> position(String text, Translations words) {
    return words.key(POSITION_WORD, text);
  }

  /**
   * All columns, and behind them those that the person added.
   *
   * @param found what later papers say, in a few words
   */
  static List<Field<FollowUpRow>> all(
      FollowUpWording words, List<String> own, Function<FollowUpRow, String> found) {
    List<Field<FollowUpRow>> columns = new ArrayList<>();
    for (FollowUpColumn each : values()) {
      Function<FollowUpRow, String> cell = each == FOUND ? found : row -> each.cell(row, words);
      columns.add(column(each.head(words), each.width, cell));
    }
    for (String head : own) {
      columns.add(column(head, OWN_WIDTH, row -> row.own().getOrDefault(head, "")));
    }
    return columns;
  }

  private static Field<FollowUpRow> column(
      String head, int width, Function<FollowUpRow, String> cell) {
    return Field.column(
        head, width, head, row -> Optional.of(cell.apply(row)).filter(text -> !text.isEmpty()));
  }

  private String cell(FollowUpRow row, FollowUpWording words) {
    FollowUpRow.Assessment written = row.assessment();
    return switch (this) {
      case REVIEW -> row.review().symbol();
      case STATE -> words.state(row.review());
      case SESSION ->
          row.review().session().isPresent() ? "" + row.review().session().getAsInt() : "";
      case PARAGRAPH -> row.paragraph();
      case TEXT -> row.text();
      case STATES ->
          row.recommendingStates().stream()
              .map(words.terms()::state)
              .collect(Collectors.joining(PARTED));
      case POSITION -> words.text(POSITION_WORD + row.position().word());
      case ANSWERED -> row.answered();
      case THEMES ->
          row.themes().stream().map(words.terms()::theme).collect(Collectors.joining(LINES_PARTED));
      case STATED -> row.stated();
      case FOUND -> "";
      case TAKES_UP -> String.join(LINES_PARTED, row.takesUp());
      case LEVEL -> written.level().map(level -> level.name(words.language())).orElse("");
      case DONE -> written.done();
      case MISSING -> written.missing();
      case NEXT -> written.next();
      case ASK -> written.ask();
      case SOURCES -> written.sources();
    };
  }
}
