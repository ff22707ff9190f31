package org.uprlib.extract.enrich;

import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinkClassifier;

/**
 * What is asked, and about what, by the concepts that a text names: the same models for all
 * languages but English. Immutable and thread-safe.
 */
record ConceptModels(ActionClassifier actions, IssueClassifier issues, LinkClassifier links) {
  /** The models that ship with the library. */
  static ConceptModels load() {
    return new ConceptModels(
        new ActionClassifier(LinearModel.read(Enricher.class, "concept-action.model")),
        new IssueClassifier(LinearModel.read(Enricher.class, "concept-issues.model")),
        new LinkClassifier(LinearModel.read(Enricher.class, "concept-links.model")));
  }
}
