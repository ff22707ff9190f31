package org.uprlib.extract.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/** Finds dates in the text of papers, in all official languages. Immutable and thread-safe. */
public final class DateFinder {
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

  private final Map<String, Integer> months;
  private final Pattern dayMonthYear;

  private DateFinder(Map<String, Integer> months) {
    this.months = months;
    String names = months.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.dayMonthYear =
        Pattern.compile(
            "(\\d{1,2})(?:er|º)?\\s+(?:de\\s+)?(?:[\\p{IsArabic} ]{2,20}/\\s?)?("
                + names
                + ")(?:\\s+de)?\\s+(\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Reads the names of months that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static DateFinder load() {
    Map<String, Integer> months = new HashMap<>();
    for (DataFile.Row row : DataFile.read(DateFinder.class, "months.tsv", 3)) {
      int month = row.number(1).orElseThrow(() -> row.malformed("no month"));
      months.put(row.required(2).toLowerCase(Locale.ROOT), month);
    }
    return new DateFinder(months);
  }

  /** The first date in {@code printed}. */
  public Optional<LocalDate> first(String printed) {
    String text = printed.replace('\u00a0', ' ');
    Matcher western = dayMonthYear.matcher(text);
    if (western.find()) {
      int month = months.get(western.group(2).toLowerCase(Locale.ROOT));
      return date(western.group(3), month, western.group(1));
    }
    Matcher chinese = CHINESE.matcher(text);
    return chinese.find()
        ? date(chinese.group(1), Integer.parseInt(chinese.group(2)), chinese.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
