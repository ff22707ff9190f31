package org.uprlib.extract.write.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.extract.model.Coding;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;

/**
 * What is known of a text: action and issues by coders, where they recorded them; all else by
 * enrichment. Immutable.
 *
 * @param found empty if the text was not enriched
 * @param coding empty if no coder recorded anything
 */
public record Annotations(Optional<Enrichment> found, Optional<Coding> coding) {
  /** What is known of a recommendation as a whole. */
  public static Annotations of(Recommendation recommendation) {
    return new Annotations(recommendation.enrichment(), recommendation.coding());
  }

  /** What is known of one request. */
  public static Annotations of(Request request) {
    return new Annotations(request.enrichment(), request.coding());
  }

  /** The action category; empty if nobody recorded it. */
  public OptionalInt action() {
    OptionalInt coded = coding.map(Coding::action).orElse(OptionalInt.empty());
    return coded.isPresent()
        ? coded
        : found
            .flatMap(Enrichment::action)
            .map(action -> OptionalInt.of(action.category()))
            .orElse(OptionalInt.empty());
  }

  /** The issues by name; empty if nobody looked for any. */
  public Optional<List<String>> issues() {
    return coding
        .map(Coding::issues)
        .filter(issues -> !issues.isEmpty())
        .or(
            () ->
                found
                    .filter(Enrichment::isClassified)
                    .map(each -> each.issues().stream().map(Issue::name).toList()));
  }
}
