package org.uprlib.extract.enrich;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;

/**
 * How sure one may be of what is found in a text of a language, by the probability that the model
 * gives it, which was learnt from English texts, and some concepts are missed in the language, or
 * read where English has none. Fitted by {@code samples/train/CalibrateConcepts}. Immutable.
 */
final class ConceptConfidence {
  private final Map<Kind, Curve> curves;

  enum Kind {
    ACTION,
    ISSUE,
    GOAL
  }

  /**
   * @throws IllegalStateException if the table has no such language
   */
  ConceptConfidence(Language language) {
    this.curves =
        DataFile.read(ConceptConfidence.class::getResourceAsStream, "concept-confidence.tsv", 4)
            .stream()
            .filter(row -> row.required(0).equals(language.code()))
            .collect(Collectors.toMap(row -> row.oneOf(Kind.class, 1), Curve::of));
    if (curves.size() != Kind.values().length) {
      throw new IllegalStateException(language + ": no confidence is known.");
    }
  }

  /** The probability in the language of what is of this kind, for one of the model. */
  DoubleUnaryOperator of(Kind kind) {
    return curves.get(kind)::at;
  }

  /** A line over the log-odds of both. */
  private record Curve(double slope, double offset) {
    private static final double LEAST = 1e-3;

    static Curve of(Row row) {
      return new Curve(row.decimal(2), row.decimal(3));
    }

    double at(double probability) {
      double p = Math.max(LEAST, Math.min(1 - LEAST, probability));
      return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
    }
  }
}
