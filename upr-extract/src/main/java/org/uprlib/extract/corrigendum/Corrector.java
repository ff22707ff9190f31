package org.uprlib.extract.corrigendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.corrigendum.Corrigendum.Correction.Kind;
import org.uprlib.extract.corrigendum.Corrigendum.Correction.Swap;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.recommend.RecommendationReader;
import org.uprlib.extract.structure.Entry;

/**
 * Applies corrections to recommendations. Each gives a notice, also one that does not fit: the
 * recommendation is then left as the report has it. Immutable and thread-safe.
 */
public final class Corrector {
  private static final String APPLIED = "corrected";
  private static final String NOT_APPLIED = "corrigendum-not-applied";
  private static final String ELSEWHERE =
      "A corrigendum belongs to the report: what it corrects is not applied, read it.";

  private final RecommendationReader reader;

  /** A corrector that reads corrected texts with {@code reader}. */
  public Corrector(RecommendationReader reader) {
    this.reader = reader;
  }

  /**
   * The recommendations as {@code corrigendum} corrects them.
   *
   * @param report the report that they stand in
   * @param stateUnderReview to whom they are made
   * @param source the corrigendum's text, for the notices
   * @param notices where to add what was corrected and what was not; places are in the corrigendum
   */
  public List<Recommendation> apply(
      List<Recommendation> recommendations,
      Corrigendum corrigendum,
      Document report,
      Optional<State> stateUnderReview,
      Document source,
      List<Notice> notices) {
    List<Recommendation> corrected = new ArrayList<>(recommendations);
    for (Corrigendum.Correction correction : corrigendum.corrections()) {
      String words = "“" + correction.span().in(source.text()).replace('\n', ' ').strip() + "”";
      boolean applied = apply(correction, corrected, report, stateUnderReview);
      String message =
          correction.label()
              + (applied ? " is corrected: " : " is not corrected, the words do not fit it: ")
              + words;
      notices.add(Notice.at(correction.span(), applied ? APPLIED : NOT_APPLIED, message));
    }
    for (Span other : corrigendum.others()) {
      String words = other.in(source.text()).replace('\n', ' ').strip();
      notices.add(
          Notice.at(other, NOT_APPLIED, "A correction was not understood: “" + words + "”"));
    }
    if (corrigendum.corrections().isEmpty() && corrigendum.others().isEmpty()) {
      notices.add(Notice.general("corrigendum", ELSEWHERE));
    }
    return corrected;
  }

  private boolean apply(
      Corrigendum.Correction correction,
      List<Recommendation> recommendations,
      Document report,
      Optional<State> stateUnderReview) {
    List<Integer> meant = new ArrayList<>();
    for (int i = 0; i < recommendations.size(); i++) {
      if (recommendations.get(i).paragraph().equals(correction.label())) {
        meant.add(i);
      }
    }
    if (meant.size() != 1) {
      return false;
    }
    int index = meant.get(0);
    Recommendation before = recommendations.get(index);
    if (correction.kind() == Kind.DELETE) {
      recommendations.remove(index);
      return true;
    }
    Optional<String> text =
        correction.kind() == Kind.REPLACE
            ? Optional.of(withoutLabel(correction.text(), before.paragraph()))
            : exchanged(words(before), correction.swaps());
    Optional<Recommendation> after =
        text.map(words -> read(before, words, report, stateUnderReview))
            .filter(each -> !each.recommendingStates().isEmpty() && !each.text().isEmpty());
    after.ifPresent(each -> recommendations.set(index, each));
    return after.isPresent();
  }

  private Recommendation read(
      Recommendation before, String text, Document report, Optional<State> stateUnderReview) {
    Span span = before.location().span();
    Entry entry =
        Entry.recommendation(
            before.paragraph(),
            before.heading(),
            text,
            before.paragraph() + ". " + text,
            span,
            span);
    return reader.read(report, entry, before.position(), stateUnderReview, new ArrayList<>());
  }

  private static String words(Recommendation recommendation) {
    return withoutLabel(recommendation.originalText(), recommendation.paragraph());
  }

  private static String withoutLabel(String text, String label) {
    String words = text.strip().replaceAll("\\s+", " ");
    if (!words.startsWith(label)) {
      return words;
    }
    int start = label.length();
    while (start < words.length() && " .".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return words.substring(start);
  }

  /** The text with the words exchanged; empty unless exactly one way of doing so fits. */
  private static Optional<String> exchanged(String text, List<Swap> swaps) {
    List<String> fitting = new ArrayList<>();
    for (Swap swap : swaps) {
      boolean stopped = swap.wrong().endsWith(".") || !swap.right().endsWith(".");
      String right = stopped ? swap.right() : swap.right().substring(0, swap.right().length() - 1);
      int first = text.indexOf(swap.wrong());
      if (first >= 0 && text.indexOf(swap.wrong(), first + 1) < 0) {
        String behind = text.substring(first + swap.wrong().length());
        fitting.add(text.substring(0, first) + right + behind);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
