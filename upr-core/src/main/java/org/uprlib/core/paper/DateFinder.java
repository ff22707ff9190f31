package org.uprlib.core.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/** Finds dates in the text of papers, in all official languages. Immutable and thread-safe. */
final class DateFinder {
  private static final List<String> KINDS = List.of("ending", "link", "year", "month", "day");

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern dayMonthYear;
  private final Pattern yearMonthDay;

  DateFinder() {
    Map<String, Set<String>> words = new HashMap<>();
    for (DataFile.Row row : DataFile.read(DateFinder.class::getResourceAsStream, "months.tsv", 3)) {
      if (KINDS.contains(row.required(1))) {
        words.computeIfAbsent(row.get(1), kind -> new HashSet<>()).add(row.required(2));
      } else {
        int month = row.number(1).orElseThrow(() -> row.malformed("no month"));
        months.put(row.required(2).toLowerCase(Locale.ROOT), month);
      }
    }
    String link = any(words.get("link"));
    this.dayMonthYear =
        Pattern.compile(
            ("(?<!\\d)(\\d{1,2})%s?\\s*(?:%s\\s*)?(?:[\\p{IsArabic} ]{2,20}/\\s?)?"
                    + "(?=\\p{L})(%s)(?:\\s*%s)?\\s*(\\d{4})")
                .formatted(any(words.get("ending")), link, any(months.keySet()), link),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.yearMonthDay =
        Pattern.compile(
            "(\\d{4})\\s*%s\\s*(\\d{1,2})\\s*%s\\s*(\\d{1,2})\\s*%s"
                .formatted(any(words.get("year")), any(words.get("month")), any(words.get("day"))));
  }

  private static String any(Set<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  Optional<LocalDate> first(String printed) {
    String text = printed.replace('\u00a0', ' ');
    Matcher western = dayMonthYear.matcher(text);
    if (western.find()) {
      int month = months.get(western.group(2).toLowerCase(Locale.ROOT));
      return date(western.group(3), month, western.group(1));
    }
    Matcher eastern = yearMonthDay.matcher(text);
    return eastern.find()
        ? date(eastern.group(1), Integer.parseInt(eastern.group(2)), eastern.group(3))
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
