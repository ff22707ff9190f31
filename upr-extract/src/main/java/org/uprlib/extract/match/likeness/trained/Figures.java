package org.uprlib.extract.match.likeness.trained;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;

/**
 * The figures of a text, in digits or words: lengths of time in hours, and other numbers, each with
 * how it is printed. Immutable.
 *
 * @param amounts numbers in digits that are no bounds, as 18 is of a child
 */
record Figures(
    Map<Integer, String> hours, Map<Double, String> numbers, Map<Double, String> amounts) {
  /** A number that is neither a year nor that of a document. */
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

  /** From here on a word for ones may follow, as in forty-eight. */
  private static final int TENS = 20;

  /** So near are 30 days and a month. */
  private static final double NEAR = 0.05;

  /** Finds them in texts in one language. Immutable and thread-safe. */
  static final class Finder {
    private enum Kind {
      NUMBER,
      UNIT
    }

    private final Map<Kind, Map<String, Integer>> words =
        Map.of(Kind.NUMBER, new HashMap<>(), Kind.UNIT, new HashMap<>());

    Finder(Language language) {
      for (DataFile.Row row :
          DataFile.read(Figures.class::getResourceAsStream, "figure-words.tsv", 4)) {
        if (row.required(0).equals(language.code())) {
          Map<String, Integer> of = words.get(row.oneOf(Kind.class, 1));
          row.list(3, "|").forEach(word -> of.put(word, Integer.parseInt(row.required(2))));
        }
      }
    }

    /**
     * The figures of {@code parts} that are {@code free}, of no law and no treaty, and of time no
     * {@code deadline}.
     */
    Figures in(
        List<Part> parts,
        Predicate<Integer> free,
        Predicate<Integer> deadline,
        Predicate<Integer> bound) {
      Map<Integer, String> hours = new TreeMap<>();
      Map<Double, String> numbers = new TreeMap<>();
      Map<Double, String> amounts = new TreeMap<>();
      for (int i = 1; i < parts.size(); i++) {
        int first = i;
        int number = number(parts.get(i));
        if (number >= TENS && number % 10 == 0 && i + 1 < parts.size()) {
          int ones = value(Kind.NUMBER, parts.get(i + 1));
          if (ones > 0 && ones < 10) {
            number += ones;
            i++;
          }
        }
        double value = number;
        if (i + 1 < parts.size() && isDecimal(parts.get(first), parts.get(i + 1))) {
          i++;
          value = Double.parseDouble(number + "." + parts.get(i).first().raw());
        }
        int unit = i + 1 < parts.size() ? value(Kind.UNIT, parts.get(i + 1)) : 0;
        if (value > 0 && free.test(first) && !(unit > 0 && deadline.test(first))) {
          String printed = printed(parts.subList(first, i + 1));
          if (unit > 0) {
            hours.put((int) (value * unit), printed + " " + parts.get(i + 1).printed());
          }
          if (value != 1) {
            numbers.put(value, printed);
          }
          if (isDigits(parts.get(first)) && !bound.test(first)) {
            amounts.put(value, printed);
          }
        }
      }
      return new Figures(hours, numbers, amounts);
    }

    /** Whether only a point or comma is between two numbers in digits. */
    private static boolean isDecimal(Part one, Part next) {
      return isDigits(one)
          && isDigits(next)
          && next.first().start() == one.first().end() + 1
          && next.first().before() != '-';
    }

    private static String printed(List<Part> number) {
      boolean decimal = number.size() > 1 && isDigits(number.get(1));
      return number.stream().map(Part::printed).collect(Collectors.joining(decimal ? "." : "-"));
    }

    /** 0 if it is none. */
    private int number(Part part) {
      String word = part.first().raw();
      return DIGITS.matcher(word).matches() ? Integer.parseInt(word) : value(Kind.NUMBER, part);
    }

    private int value(Kind kind, Part part) {
      return words.get(kind).getOrDefault(Folding.fold(part.printed()), 0);
    }
  }

  /** Those of each, where both have some and none is the same: per cent, 30 days and a year. */
  Optional<List<String>> others(Figures other) {
    if (!hours.isEmpty() && !other.hours.isEmpty()) {
      return sharesHours(other) ? Optional.empty() : printed(hours, other.hours);
    }
    return Subject.areOthers(numbers.keySet(), other.numbers.keySet())
        ? printed(numbers, other.numbers)
        : Optional.empty();
  }

  /** Whether both name the same length of time, be it in other units. */
  boolean sharesHours(Figures other) {
    return hours.keySet().stream()
        .anyMatch(
            mine ->
                other.hours.keySet().stream()
                    .anyMatch(its -> Math.abs(mine - its) <= NEAR * Math.max(mine, its)));
  }

  /** The amounts of these of which the other has no figure, where it has none of them. */
  List<String> missingIn(Figures other) {
    return sharesHours(other) || !Collections.disjoint(numbers.keySet(), other.numbers.keySet())
        ? List.of()
        : List.copyOf(amounts.values());
  }

  private static Optional<List<String>> printed(Map<?, String> mine, Map<?, String> its) {
    return Optional.of(List.of(joined(mine), joined(its)));
  }

  private static String joined(Map<?, String> figures) {
    return figures.values().stream().distinct().collect(Collectors.joining(", "));
  }

  /** Whether {@code part} is a number in up to three digits. */
  static boolean isDigits(Part part) {
    return DIGITS.matcher(part.first().raw()).matches();
  }
}
