package org.uprlib.extract.write.format;

import java.util.Comparator;
import java.util.List;

/** What parts the cells of CSV that somebody else's program wrote. */
public final class CsvDelimiter {
  private static final List<Character> ALL = List.of(',', ';', '\t');

  private CsvDelimiter() {}

  /** What stands most often in the first line: spreadsheets part as their country does. */
  public static char of(String text) {
    String head = text.lines().findFirst().orElse("");
    return ALL.stream()
        .max(Comparator.comparingLong(each -> head.chars().filter(c -> c == each).count()))
        .orElseThrow();
  }
}
