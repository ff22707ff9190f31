package org.uprlib.extract.recommend;

import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.position.ConclusionItem;
import org.uprlib.extract.position.ConclusionItem.NumberedRecommendation;
import org.uprlib.extract.position.ConclusionItem.StateRemark;
import org.uprlib.extract.position.ConclusionItem.StatementParagraph;
import org.uprlib.extract.structure.ConclusionsEntry;

/**
 * An entry of the conclusions, and what the State says in it. Immutable.
 *
 * @param comment what the State says; empty for a statement, or a mere recommendation
 */
record ListEntry(ConclusionsEntry entry, Optional<StateComment> comment) {
  /** True if the entry holds a recommendation, its own or one repeated. */
  boolean recommends() {
    return entry.kind() == ConclusionsEntry.Kind.RECOMMENDATION
        && comment.map(StateComment::recommendation).map(Optional::isPresent).orElse(true);
  }

  /** The entry, its words those of the recommendation alone. */
  ConclusionsEntry recommendation() {
    return comment
        .flatMap(StateComment::recommendation)
        .map(words -> entry.saying(words.shift(entry.textSpan().start())))
        .orElse(entry);
  }

  /** {@code position} with what the State says beside the recommendation. */
  Position answered(Position position, Document document) {
    return comment
        .map(said -> position.commented(said.words().in(entry.text(document)).strip()))
        .orElse(position);
  }

  /** The entry as positions are read from it. */
  ConclusionItem item(Document document) {
    String text = entry.text(document);
    Span span = entry.textSpan();
    if (entry.kind() == ConclusionsEntry.Kind.STATEMENT) {
      return new StatementParagraph(entry.label(), text, span);
    }
    return recommends()
        ? new NumberedRecommendation(entry.label(), text, span)
        : new StateRemark(entry.label(), text, span);
  }
}
