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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/**
 * Finds dates in the text of papers, in all official languages. Of a session, the first and the
 * last day are named together: neither is a paper's. Immutable and thread-safe.
 */
final class DateFinder {
  private static final List<String> KINDS =
      List.of("ending", "link", "year", "month", "day", "until");

  /** The first of several days is within so many characters before the last. */
  private static final int LONGEST_BEFORE = 40;

  /** A line of a masthead with a date is not longer. */
  private static final int LONGEST_LINE = 60;

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern dayMonthYear;
  private final Pattern yearMonthDay;

  /** What is behind the first day of several, and before the last. */
  private final Pattern untilLast;

  private final Pattern fromFirst;

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
    String until = "\\s*(?:[–—-]|%s(?![\\p{L}]))\\s*".formatted(any(words.get("until")));
    this.untilLast = Pattern.compile("(?:\\s*%s)?%s\\d".formatted(any(words.get("year")), until));
    this.fromFirst =
        Pattern.compile(
            "(?:(?<![/\\d])\\d{1,2}|%s(?:\\s*%s)?(?:\\s*\\d{4})?)%s$"
                .formatted(any(months.keySet()), link, until),
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
    return single(dayMonthYear, text)
        .flatMap(
            found ->
                date(
                    found.group(3),
                    months.get(found.group(2).toLowerCase(Locale.ROOT)),
                    found.group(1)))
        .or(
            () ->
                single(yearMonthDay, text)
                    .flatMap(
                        found ->
                            date(
                                found.group(1), Integer.parseInt(found.group(2)), found.group(3))));
  }

  /**
   * The first that is neither the first nor the last day of several; behind such days it is on a
   * line of its own, as in a masthead: dates of the text are those of what it tells.
   */
  private Optional<MatchResult> single(Pattern date, String text) {
    boolean several = false;
    Matcher found = date.matcher(text);
    while (found.find()) {
      boolean one =
          !untilLast.matcher(text).region(found.end(), text.length()).lookingAt()
              && !fromFirst.matcher(before(text, found.start())).find();
      if (one && (!several || lineLength(text, found) <= LONGEST_LINE)) {
        return Optional.of(found.toMatchResult());
      }
      several |= !one;
    }
    return Optional.empty();
  }

  private static int lineLength(String text, Matcher found) {
    int end = text.indexOf('\n', found.end());
    return (end < 0 ? text.length() : end) - text.lastIndexOf('\n', found.start()) - 1;
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - LONGEST_BEFORE), at);
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
