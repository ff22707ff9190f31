package org.uprlib.extract.read.review;

import static org.uprlib.extract.read.review.CorrectionWords.isJoint;
import static org.uprlib.extract.read.review.CorrectionWords.isQuote;
import static org.uprlib.extract.read.review.CorrectionWords.unquoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.read.review.CorrectionWords.Role;
import org.uprlib.extract.read.review.Corrigendum.Correction.Exchange;
import org.uprlib.extract.read.review.Corrigendum.Correction.Swap;

/**
 * Parts a line of a corrigendum into the words to exchange: {@code for A read B and for C read D},
 * {@code “A” should read “B”}. A line that can be parted in several ways gives all of them; the
 * recommendation decides. Immutable and thread-safe.
 */
record ExchangeReader(CorrectionWords words) {
  private static final int LONGEST_LINE = 4_000;
  private static final int MOST_WAYS = 64;

  /** The ways to part {@code line}; empty if it is not an exchange or can be parted in too many. */
  Optional<Exchange> read(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    List<List<Swap>> ways = ways(line, 0, Role.REPLACE, MOST_WAYS + 1);
    return ways.isEmpty() || ways.size() > MOST_WAYS
        ? Optional.empty()
        : Optional.of(new Exchange(ways));
  }

  /**
   * @param usual what closes the wrong words where nothing opens them
   */
  private List<List<Swap>> ways(String line, int from, Role usual, int most) {
    int start = CorrectionWords.start(line, from);
    Optional<Span> instead = words.at(Role.INSTEAD, line, start);
    Optional<Span> opening = words.at(Role.FOR, line, start).or(() -> instead);
    Role closing = instead.isPresent() ? Role.WITH : opening.isPresent() ? Role.READ : usual;
    int wrongStart = opening.map(Span::end).orElse(start);
    List<List<Swap>> ways = new ArrayList<>();
    for (Span close : words.all(closing, line)) {
      String wrong =
          close.start() > wrongStart ? unquoted(line.substring(wrongStart, close.start())) : "";
      if (!wrong.isEmpty()) {
        addWays(line, wrong, close, closing, most, ways);
      }
    }
    return ways;
  }

  private void addWays(
      String line, String wrong, Span close, Role closing, int most, List<List<Swap>> ways) {
    int rightStart = close.end();
    // "Replace A with B and C with D" opens the first alone.
    Optional<String> again = closing == Role.WITH ? Optional.of(close.in(line)) : Optional.empty();
    for (int end = rightStart + 1; end <= line.length() && ways.size() < most; end++) {
      int next = next(line, end);
      if (next < 0) {
        continue;
      }
      String printed = line.substring(rightStart, end);
      String right = unquoted(printed);
      if (right.isEmpty() || hasMore(printed, right, again)) {
        continue;
      }
      Swap swap = new Swap(wrong, right);
      if (end == line.length()) {
        ways.add(List.of(swap));
        continue;
      }
      Role usual = again.isPresent() ? Role.WITH : Role.REPLACE;
      for (List<Swap> rest : ways(line, next, usual, most - ways.size())) {
        List<Swap> way = new ArrayList<>(List.of(swap));
        way.addAll(rest);
        ways.add(way);
      }
    }
  }

  /** Where a correction can begin that is joined to one that ends at {@code end}; -1 if nowhere. */
  private int next(String line, int end) {
    if (end == line.length()) {
      return end;
    }
    int start = CorrectionWords.start(line, end);
    if (start == line.length() || isJoint(line.charAt(end - 1))) {
      return -1;
    }
    Optional<Span> and = start > end ? words.at(Role.AND, line, start) : Optional.empty();
    if (and.isPresent()) {
      return CorrectionWords.start(line, and.get().end());
    }
    return line.substring(end, start).isBlank() ? -1 : start;
  }

  private boolean opens(String line, int start) {
    return words.begins(Role.FOR, line, start) || words.begins(Role.INSTEAD, line, start);
  }

  /**
   * True if the right side of a correction contains a further correction.
   *
   * @param again the word between wrong and right, where it alone may mark another correction
   */
  private boolean hasMore(String printed, String right, Optional<String> again) {
    if (CorrectionWords.isQuoting(right)) {
      return true;
    }
    int first = CorrectionWords.start(printed, 0);
    if (isQuote(printed.charAt(first))) {
      return false;
    }
    if (words.has(Role.READ, right) || words.has(Role.REPLACE, right)) {
      return true;
    }
    for (int end = 1; end < right.length(); end++) {
      int next = next(right, end);
      if (next > 0
          && (isAgain(again, right.substring(next))
              || (isJoint(right.charAt(end)) && opens(right, next)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgain(Optional<String> word, String rest) {
    return word.isPresent() && rest.contains(" " + word.get() + " ");
  }
}
