package org.uprlib.extract.enrich;

import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;

/**
 * How sure one may be of what is told of a text in a language, by the probability that the model
 * states: it was learnt from English texts, and some concepts are missed in the language, or read
 * where English has none. Fitted by {@code samples/train/CalibrateConcepts}. Immutable.
 */
final class ConceptConfidence {
  private static final String TABLE = "/org/uprlib/extract/enrich/concept-confidence.tsv";

  private final Map<String, Curve> curves;

  private ConceptConfidence(Map<String, Curve> curves) {
    this.curves = Map.copyOf(curves);
  }

  /**
   * That of {@code language}.
   *
   * @throws IllegalStateException if the table is missing, malformed, or has no such language
   */
  static ConceptConfidence in(Language language) {
    Map<String, Curve> curves =
        DataFile.read(ConceptConfidence.class::getResourceAsStream, TABLE, 4).stream()
            .filter(row -> row.required(0).equals(language.code()))
            .collect(Collectors.toMap(row -> row.required(1), Curve::of));
    if (curves.size() != 3) {
      throw new IllegalStateException(language + ": no confidence is known.");
    }
    return new ConceptConfidence(curves);
  }

  double ofAction(double probability) {
    return curves.get("action").at(probability);
  }

  double ofIssue(double probability) {
    return curves.get("issue").at(probability);
  }

  double ofGoal(double probability) {
    return curves.get("goal").at(probability);
  }

  /** A probability in the language for one of the model: a line over their log-odds. */
  private record Curve(double slope, double offset) {
    private static final double LEAST = 1e-3;

    static Curve of(Row row) {
      return new Curve(Double.parseDouble(row.required(2)), Double.parseDouble(row.required(3)));
    }

    double at(double probability) {
      double p = Math.max(LEAST, Math.min(1 - LEAST, probability));
      return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
    }
  }
}
