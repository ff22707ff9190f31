package org.uprlib.extract.rows.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.rows.result.FoundTerms.Term;
import org.uprlib.extract.write.format.Annotations;
import org.uprlib.extract.write.format.RecommendationFields;

/**
 * Makes rows of what was extracted: the very ones that are read back from what {@code jsonl} has of
 * it. Stateless.
 */
final class ExtractionRows {
  private ExtractionRows() {}

  static List<ResultRow> of(Extraction extraction) {
    // Named as rows that are read back, which know the State alone.
    Paper paper =
        new Paper(
            extraction.source(),
            extraction
                .paper()
                .stateUnderReview()
                .map(extraction.paper()::ofState)
                .orElse(extraction.paper()));
    return extraction.recommendations().stream().map(each -> row(paper, each)).toList();
  }

  private static ResultRow row(Paper paper, Recommendation recommendation) {
    FoundTerms content = content(recommendation);
    return new ResultRow(
        paper,
        recommendation.paragraph(),
        recommendation.text(),
        recommendation.recommendingStates(),
        recommendation.requests().stream().map(request -> request(request, content)).toList(),
        recommendation.position().status(),
        recommendation.position().qualification(),
        recommendation.position().evidence().map(Evidence::withoutPlace),
        recommendation.position().comment(),
        content,
        recommendation.texts(),
        recommendation.indexing().map(Indexing::themes).orElse(List.of()),
        RecommendationFields.coded(recommendation));
  }

  /** Of a request results have only what stands beside its text; the rest is the whole's. */
  private static ResultRequest request(Request request, FoundTerms whole) {
    Annotations annotations =
        new Annotations(request.enrichment().filter(Enrichment::isClassified), request.coding());
    return new ResultRequest(
        request.states(), request.text(), content(annotations, true).within(whole));
  }

  /**
   * What it is about; of one of which nothing else is known, the goals that OHCHR links it with.
   */
  private static FoundTerms content(Recommendation recommendation) {
    FoundTerms own = content(Annotations.of(recommendation), false);
    return own.terms().isEmpty()
        ? recommendation
            .indexing()
            .map(index -> IndexedGoals.content(index.sdgs()))
            .orElse(FoundTerms.NOT_ENRICHED)
        : own;
  }

  private static FoundTerms content(Annotations annotations, boolean besideAlone) {
    Map<Aspect, List<Term>> terms = new HashMap<>();
    for (Aspect aspect : Aspect.ALL) {
      if (aspect.isTopLevelField() || !besideAlone) {
        annotations
            .found()
            .filter(aspect::isDeterminedBy)
            .ifPresent(
                found ->
                    terms.put(
                        aspect,
                        aspect.names(found).entrySet().stream()
                            .map(each -> new Term(each.getKey(), each.getValue()))
                            .toList()));
      }
    }
    annotations
        .action()
        .ifPresent(action -> terms.put(Aspect.ACTION, terms(List.of(Integer.toString(action)))));
    annotations.issues().ifPresent(issues -> terms.put(Aspect.ISSUES, terms(issues)));
    return new FoundTerms(terms);
  }

  private static List<Term> terms(List<String> keys) {
    return keys.stream().distinct().map(key -> new Term(key, key)).toList();
  }
}
