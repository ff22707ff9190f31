package org.uprlib.extract.enrich;

import java.util.Map;
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
  private static final String TABLE = "/org/uprlib/extract/enrich/concept-confidence.tsv";

  private final Map<Kind, Curve> curves;

  private enum Kind {
    ACTION,
    ISSUE,
    GOAL
  }

  private ConceptConfidence(Map<Kind, Curve> curves) {
    this.curves = Map.copyOf(curves);
  }

  /**
   * That of {@code language}.
   *
   * @throws IllegalStateException if the table is missing, malformed, or has no such language
   */
  static ConceptConfidence in(Language language) {
    Map<Kind, Curve> curves =
        DataFile.read(ConceptConfidence.class::getResourceAsStream, TABLE, 4).stream()
            .filter(row -> row.required(0).equals(language.code()))
            .collect(Collectors.toMap(row -> row.oneOf(Kind.class, 1), Curve::of));
    if (curves.size() != Kind.values().length) {
      throw new IllegalStateException(language + ": no confidence is known.");
    }
    return new ConceptConfidence(curves);
  }

  double ofAction(double probability) {
    return curves.get(Kind.ACTION).at(probability);
  }

  double ofIssue(double probability) {
    return curves.get(Kind.ISSUE).at(probability);
  }

  double ofGoal(double probability) {
    return curves.get(Kind.GOAL).at(probability);
  }

  /** A probability in the language for one of the model: a line over their log-odds. */
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
