package org.uprlib.extract.read.position;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.Answer;
import org.uprlib.extract.read.addendum.Target;
import org.uprlib.extract.text.reference.Reference;

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
    String named = place(answer.paragraph()) + " names " + found.reference();
    Map<String, Object> facts =
        Map.of("where", where(answer), "number", found.reference().toString());
    switch (found.outcome()) {
      case OUT_OF_RANGE ->
          add("reference-out-of-range", named + ", which the report has not.", facts);
      case BACKWARDS -> add("reference-backwards", named + ", a range that runs backwards.", facts);
      case AMBIGUOUS ->
          add(
              "reference-ambiguous",
              named + ", which could be under several paragraphs of the report.",
              facts);
      default -> {}
    }
  }

  void otherNumber(Answer answer, Target.Named named, Recommendation meant) {
    String numbers =
        named.references().stream().map(Reference::toString).collect(Collectors.joining(", "));
    add(
        "reference-text-mismatch",
        "%s numbers as %s what the report numbers as %s; the words are followed."
            .formatted(place(answer.paragraph()), numbers, meant.paragraph()),
        Map.of("where", where(answer), "numbers", numbers, "label", meant.paragraph()));
  }

  void otherMakers(Answer answer, Target.MadeBy made, int found) {
    String states = made.states().stream().map(State::code).collect(Collectors.joining(", "));
    add(
        "recommendations-of-states-differ",
        ("%s answers %s recommendations of %s; the report has %s, not of each of them or not"
                + " as many. They are left unknown.")
            .formatted(
                place(answer.paragraph()),
                made.count().isPresent() ? made.count().getAsInt() : "the",
                states,
                found),
        Map.of("where", where(answer), "states", made.states(), "found", found));
  }

  void unknownQuote(Answer answer, Target.Quoted quoted) {
    add(
        "quote-not-found",
        place(answer.paragraph())
            + " repeats a recommendation, and not exactly one of the report has these words: "
            + Notice.excerpt(quoted.words()),
        Map.of("where", where(answer), "words", Notice.excerpt(quoted.words())));
  }

  void ownNumbers(int lost) {
    add(
        "numbers-not-understood",
        ("%s numbers its answers, but %s of these numbers are not in the report; none of them is"
                + " followed.")
            .formatted(symbol, lost),
        Map.of("symbol", symbol, "count", lost));
  }

  void twice(Recommendation recommendation, List<Position> opposed) {
    add(
        "position-contradiction",
        "%s answers %s twice: %s and %s; the position is left unknown."
            .formatted(
                symbol, recommendation.paragraph(), said(opposed.get(0)), said(opposed.get(1))),
        answers(
            "twice",
            opposed.get(0),
            opposed.get(1),
            Map.of("symbol", symbol, "label", recommendation.paragraph())));
  }

  void settledByTotals(List<Recommendation> settled) {
    add(
        "position-settled-by-total",
        ("%s answers %s twice, differently; the totals that it states fit one of the answers"
                + " only, which is followed.")
            .formatted(symbol, labels(settled)),
        Map.of("symbol", symbol, "labels", listed(settled)));
  }

  void contradiction(
      Recommendation recommendation, Position earlier, Position later, boolean taken) {
    add(
        "position-contradiction",
        "%s has two answers: %s and %s; %s."
            .formatted(
                recommendation.paragraph(),
                said(earlier),
                said(later),
                taken ? "the later paper is followed" : "the earlier one is kept"),
        answers(
            taken ? "later" : "earlier",
            earlier,
            later,
            Map.of("label", recommendation.paragraph())));
  }

  void sweepsDiffer(Answer first, Answer second) {
    add(
        "position-contradiction",
        "%s says of all others both %s and %s; neither is followed."
            .formatted(symbol, said(first.position()), said(second.position())),
        answers("others", first.position(), second.position(), Map.of("symbol", symbol)));
  }

  void unanswered(List<Recommendation> open) {
    if (!open.isEmpty()) {
      add(
          "pending-unanswered",
          open.size() + " pending recommendations have no answer: " + labels(open) + ".",
          Map.of("count", open.size(), "labels", listed(open)));
    }
  }

  void totalMismatch(TotalCheck.Mismatch mismatch) {
    add(
        "total-mismatch",
        "%s states %s %s recommendations; found are %s."
            .formatted(symbol, mismatch.total().count(), mismatch.counted(), mismatch.found()),
        mismatch.facts("addendum", Map.of("symbol", symbol)));
  }

  private String place(String paragraph) {
    return paragraph.isEmpty() ? symbol : symbol + ", paragraph " + paragraph + ",";
  }

  /** The same without words. */
  private String where(Answer answer) {
    return where(symbol, answer.paragraph());
  }

  private static String where(String document, String paragraph) {
    return paragraph.isEmpty() ? document : document + ", § " + paragraph;
  }

  /** What two answers say, each in its own words. */
  private static Map<String, Object> answers(
      String which, Position first, Position second, Map<String, String> about) {
    Map<String, Object> facts = new HashMap<>(about);
    facts.put(Notice.WHICH, which);
    facts.put("first", first.status().word());
    facts.put("firstWords", quoted(first));
    facts.put("second", second.status().word());
    facts.put("secondWords", quoted(second));
    return facts;
  }

  /** With the place in numbers. */
  private static String quoted(Position position) {
    Evidence evidence = position.evidence().orElseThrow();
    String where = where(evidence.document(), evidence.paragraph());
    return "“" + Notice.excerpt(evidence.words()) + "”, " + where;
  }

  private static String said(Position position) {
    Evidence evidence = position.evidence().orElseThrow();
    String where =
        evidence.document()
            + (evidence.paragraph().isEmpty() ? "" : ", paragraph " + evidence.paragraph());
    return "%s (\"%s\", %s)"
        .formatted(position.status().word(), Notice.excerpt(evidence.words()), where);
  }

  private static String labels(List<Recommendation> recommendations) {
    int more = recommendations.size() - MOST_LABELS;
    return firstLabels(recommendations) + (more > 0 ? " and " + more + " more" : "");
  }

  /** The same without words. */
  private static String listed(List<Recommendation> recommendations) {
    return firstLabels(recommendations) + (recommendations.size() > MOST_LABELS ? ", …" : "");
  }

  private static String firstLabels(List<Recommendation> recommendations) {
    return recommendations.stream()
        .limit(MOST_LABELS)
        .map(Recommendation::paragraph)
        .collect(Collectors.joining(", "));
  }

  private void add(String code, String message, Map<String, Object> facts) {
    notices.add(Notice.general(code, message, facts));
  }
}
