package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.text.HeadingNumber;

/**
 * The numbers of a part's paragraphs and headings so far, to decide whether another goes on from
 * them. For one part.
 */
final class PartNumbers {
  /** A number so far above the last is that of something else, as a year. */
  private static final int WIDEST_GAP = 10;

  private static final int LONGEST = 6;

  private static final Pattern FIGURES = Pattern.compile("\\D+");
  private static final List<String> ROMAN =
      List.of(
          "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII",
          "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

  private final Map<HeadingNumber.Form, Integer> headings = new EnumMap<>(HeadingNumber.Form.class);
  private List<Integer> last = List.of();
  private int highest;

  /** Whether no paragraph had a number. */
  boolean isEmpty() {
    return last.isEmpty();
  }

  void add(SubmissionLine line) {
    if (line.heading()) {
      heading(line).ifPresent(number -> headings.put(number.form(), count(number)));
      return;
    }
    List<Integer> number = paragraph(line);
    if (!number.isEmpty()) {
      last = number;
      int first = number.get(0);
      highest = first > highest && first <= highest + WIDEST_GAP ? first : highest;
    }
  }

  /** Whether its number is the next one. */
  boolean goesOnWith(SubmissionLine line) {
    if (line.heading()) {
      return heading(line)
          .filter(number -> headings.getOrDefault(number.form(), 0) > 0)
          .filter(number -> count(number) == headings.get(number.form()) + 1)
          .isPresent();
    }
    List<Integer> number = paragraph(line);
    return !number.isEmpty()
        && !last.isEmpty()
        && (number.get(0) == highest + 1 || follows(last, number));
  }

  private static boolean follows(List<Integer> before, List<Integer> number) {
    List<Integer> next = new ArrayList<>(before);
    next.set(next.size() - 1, next.get(next.size() - 1) + 1);
    return next.equals(number);
  }

  /** The figures of its number, of a line that may be a paragraph with one. */
  private static List<Integer> paragraph(SubmissionLine line) {
    return line.inTable()
        ? List.of()
        : line.figures().stream()
            .flatMap(number -> Stream.of(FIGURES.split(number, -1)))
            .filter(figures -> !figures.isEmpty() && figures.length() <= LONGEST)
            .map(Integer::valueOf)
            .toList();
  }

  private static Optional<HeadingNumber> heading(SubmissionLine line) {
    return HeadingNumber.of(line.paragraph().printed().strip());
  }

  /** 0 if it is none of the first twenty. */
  private static int count(HeadingNumber number) {
    return switch (number.form()) {
      case ROMAN -> Math.max(0, ROMAN.indexOf(number.count()));
      case FIGURE -> Integer.parseInt(number.count());
      default -> Character.toLowerCase(number.count().charAt(0)) - 'a' + 1;
    };
  }
}
