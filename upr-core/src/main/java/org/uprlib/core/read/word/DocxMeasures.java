package org.uprlib.core.read.word;

import java.util.Optional;

/** Reads numbers and lengths in attributes; what is malformed counts as absent, as in Word. */
final class DocxMeasures {
  private static final double TWIPS = 20;

  private DocxMeasures() {}

  static Optional<Integer> integer(Optional<String> text) {
    return number(text).map(Double::intValue);
  }

  static Optional<Double> number(Optional<String> text) {
    try {
      return text.map(String::strip).map(Double::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A length in points: a bare number counts twentieths, others bear their unit (17.18.81). */
  static Optional<Double> points(Optional<String> text) {
    Optional<Double> twips = number(text);
    if (twips.isPresent() || text.isEmpty() || text.get().length() < 3) {
      return twips.map(t -> t / TWIPS);
    }
    String length = text.get().strip();
    int unit = length.length() - 2;
    return number(Optional.of(length.substring(0, unit)))
        .flatMap(n -> pointsIn(length.substring(unit)).map(factor -> n * factor));
  }

  private static Optional<Double> pointsIn(String unit) {
    return switch (unit) {
      case "pt" -> Optional.of(1.0);
      case "pc", "pi" -> Optional.of(12.0);
      case "in" -> Optional.of(72.0);
      case "cm" -> Optional.of(72 / 2.54);
      case "mm" -> Optional.of(72 / 25.4);
      default -> Optional.empty();
    };
  }
}
