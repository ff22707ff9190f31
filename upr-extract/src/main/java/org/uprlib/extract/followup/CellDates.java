package org.uprlib.extract.followup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;

/**
 * Says dates of a spreadsheet in words: what it shows as 12/9/25 depends on whose computer it is.
 * Immutable.
 *
 * @param words table of words of follow-up tables
 */
record CellDates(Translations words, Language language) {
  /** What of a cell's format is no part of a date: languages, colours and texts. */
  private static final Pattern OTHER = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|;.*");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(", HH:mm", Locale.ROOT);

  /** The date in {@code cell}, as precise as it is shown; empty if it has none. */
  Optional<String> text(Cell cell) {
    if (shown(cell) != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell)) {
      return Optional.empty();
    }
    String format =
        OTHER
            .matcher(cell.getCellStyle().getDataFormatString())
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    LocalDateTime date = cell.getLocalDateTimeCellValue();
    if (format.contains("d")) {
      String day = written(date, date.getDayOfMonth() == 1 ? "date.first" : "date.day");
      return Optional.of(format.contains("h") ? day + date.format(TIME) : day);
    }
    return format.contains("y") && format.contains("m")
        ? Optional.of(written(date, "date.month"))
        : Optional.empty();
  }

  /** What kind of value {@code cell} shows: of a formula, that of its result. */
  static CellType shown(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private String written(LocalDateTime date, String key) {
    return words.date(key, date.toLocalDate(), language);
  }
}
