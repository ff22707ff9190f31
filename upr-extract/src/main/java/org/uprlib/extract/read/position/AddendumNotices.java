package org.uprlib.extract.read.position;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.Answer;
import org.uprlib.extract.read.addendum.Target;
import org.uprlib.extract.write.translation.Notices;

/**
 * Collects the notices on the answers of one addendum. They name its symbol and paragraphs; none
 * has a place, as places are the report's. Each is given once.
 */
final class AddendumNotices {
  private static final int MOST_LABELS = 12;

  private final String symbol;
  private final Set<Notice> notices = new LinkedHashSet<>();

  AddendumNotices(String symbol) {
    this.symbol = symbol;
  }

  List<Notice> all() {
    return List.copyOf(notices);
  }

  void reference(Answer answer, ReferenceResolver.Found found) {
    Map<String, Object> facts = Map.of("where", where(answer), "number", found.reference());
    switch (found.outcome()) {
      case OUT_OF_RANGE -> add("reference-out-of-range", facts);
      case BACKWARDS -> add("reference-backwards", facts);
      case AMBIGUOUS -> add("reference-ambiguous", facts);
      default -> {}
    }
  }

  void otherNumber(Answer answer, Target.Named named, Recommendation meant) {
    add(
        "reference-text-mismatch",
        Map.of("where", where(answer), "numbers", named.references(), "label", meant.paragraph()));
  }

  void otherMakers(Answer answer, Target.MadeBy made, int found) {
    add(
        "recommendations-of-states-differ",
        Map.of("where", where(answer), "states", made.states(), "found", found));
  }

  void unknownQuote(Answer answer, Target.Quoted quoted) {
    add("quote-not-found", Map.of("where", where(answer), "words", Notice.excerpt(quoted.words())));
  }

  void ownNumbers(int lost) {
    add("numbers-not-understood", Map.of("symbol", symbol, "count", lost));
  }

  void twice(Recommendation recommendation, List<Position> opposed) {
    contradiction(
        "position-contradiction.twice", recommendation.paragraph(), opposed.get(0), opposed.get(1));
  }

  void settledByTotals(List<Recommendation> settled) {
    add("position-settled-by-total", Map.of("symbol", symbol, "labels", listed(settled)));
  }

  void contradiction(
      Recommendation recommendation, Position earlier, Position later, boolean taken) {
    String key = taken ? "position-contradiction.later" : "position-contradiction.earlier";
    contradiction(key, recommendation.paragraph(), earlier, later);
  }

  void sweepsDiffer(Answer first, Answer second) {
    contradiction("position-contradiction.others", "", first.position(), second.position());
  }

  void unanswered(List<Recommendation> open) {
    if (!open.isEmpty()) {
      add("pending-unanswered", Map.of("count", open.size(), "labels", listed(open)));
    }
  }

  void totalMismatch(TotalCheck.Mismatch mismatch) {
    add("total-mismatch.addendum", mismatch.facts(symbol));
  }

  private String where(Answer answer) {
    return where(symbol, answer.paragraph());
  }

  private static String where(String document, String paragraph) {
    return paragraph.isEmpty() ? document : document + ", § " + paragraph;
  }

  /** What two answers say, each in its own words. */
  private void contradiction(String key, String label, Position first, Position second) {
    add(
        key,
        Map.of(
            "symbol",
            symbol,
            "label",
            label,
            "first",
            first.status().word(),
            "firstWords",
            quoted(first),
            "second",
            second.status().word(),
            "secondWords",
            quoted(second)));
  }

  private static String quoted(Position position) {
    Evidence evidence = position.evidence().orElseThrow();
    String where = where(evidence.document(), evidence.paragraph());
    return "“" + Notice.excerpt(evidence.words()) + "”, " + where;
  }

  private static String listed(List<Recommendation> recommendations) {
    return recommendations.stream()
            .limit(MOST_LABELS)
            .map(Recommendation::paragraph)
            .collect(Collectors.joining(", "))
        + (recommendations.size() > MOST_LABELS ? ", …" : "");
  }

  private void add(String key, Map<String, ?> facts) {
    notices.add(Notices.general(key, facts));
  }
}
