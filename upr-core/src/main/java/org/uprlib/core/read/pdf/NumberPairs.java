package org.uprlib.core.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.FileRemark;

/**
 * Two numbers joined by a hyphen, in text that runs from right to left: which of them comes first
 * depends on the text before, if need be on the line above, and on the program that printed it. In
 * a paper's labels the number of the paragraph comes first, which stays while the other counts, and
 * recurs.
 */
final class NumberPairs {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{Nd}\\p{IsLatin}/.-])(\\p{Nd}{1,4})([-–])(\\p{Nd}{1,4})(?![\\p{Nd}/-]|[.]\\p{Nd})");

  /** A number that occurs so many times as often as the other comes first. */
  private static final int OFTEN = 2;

  /** Of two years the earlier one comes first. */
  private static final int YEAR = 1000;

  private final Map<String, Integer> counts = new HashMap<>();

  /** Pairs that begin a line and count on from one to the next, as labels do. */
  private final Set<String> labels = new HashSet<>();

  private int inOrder;
  private int reversed;
  private String before = "0-0";
  private int unclear;

  /** The pairs of a paper's pages. */
  NumberPairs(List<Page> pages) {
    for (Page page : pages) {
      page.lines().forEach(this::count);
      page.tableLines().forEach(this::count);
    }
  }

  /** Reports pairs whose order nothing shows, once the pages are ordered. */
  Optional<Notice> unclear() {
    return unclear == 0
        ? Optional.empty()
        : Optional.of(FileRemark.ORDER_OF_NUMBERS.notice(unclear));
  }

  /** The same pages, the numbers of their pairs in order. */
  List<Page> ordered(List<Page> pages) {
    return pages.stream().map(page -> page.map(this::ordered)).toList();
  }

  private void count(Line line) {
    Matcher pair = PAIR.matcher(line.text());
    while (pair.find()) {
      counts.merge(pair.group(1), 1, Integer::sum);
      counts.merge(pair.group(3), 1, Integer::sum);
      if (beginsLine(line.text(), pair)) {
        countLabel(pair);
      }
    }
  }

  private static boolean beginsLine(String line, Matcher pair) {
    return line.substring(0, pair.start()).isBlank();
  }

  private void countLabel(Matcher pair) {
    Matcher last = PAIR.matcher(before);
    before = pair.group();
    if (last.find()) {
      int first = Integer.parseInt(pair.group(1)) - Integer.parseInt(last.group(1));
      int second = Integer.parseInt(pair.group(3)) - Integer.parseInt(last.group(3));
      if (first + second == 1 && (first == 0 || second == 0)) {
        inOrder += second;
        reversed += first;
        labels.add(last.group());
        labels.add(before);
      }
    }
  }

  private Line ordered(Line line) {
    StringBuilder text = new StringBuilder(line.text());
    Matcher pair = PAIR.matcher(line.text());
    while (pair.find()) {
      if (turned(line.text(), pair)) {
        text.replace(pair.start(), pair.end(), pair.group(3) + pair.group(2) + pair.group(1));
      }
    }
    return line.saying(text.toString());
  }

  private boolean turned(String line, Matcher pair) {
    // Behind a word the page shows the order.
    if (Glyph.anyFromRight(line.substring(0, pair.start()))) {
      return false;
    }
    boolean label = beginsLine(line, pair) && labels.contains(pair.group());
    int first = label ? inOrder : counts.get(pair.group(1));
    int second = label ? reversed : counts.get(pair.group(3));
    if (first >= OFTEN * second || second >= OFTEN * first) {
      return second > first;
    }
    int earlier = Integer.parseInt(pair.group(1));
    int later = Integer.parseInt(pair.group(3));
    boolean years = earlier >= YEAR && later >= YEAR;
    unclear += years || earlier == later ? 0 : 1;
    return years && later < earlier;
  }
}
