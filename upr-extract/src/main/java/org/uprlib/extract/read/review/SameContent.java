package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;

/**
 * Decides by their content whether two files without symbols are the same paper: by the texts of
 * their recommendations, or, as in two languages, by the labels and the States that make them.
 */
final class SameContent {
  /** Nine of ten recommendations have to be alike. */
  private static final double MOST = 0.9;

  /** Fewer labels and States could be alike by chance. */
  private static final int FEWEST_LABELS = 5;

  private SameContent() {}

  /** True if both files have the same recommendations, or one has some of the other's. */
  static boolean of(Extraction one, Extraction other) {
    if (ofOtherStates(one.paper(), other.paper())
        || ofOtherSessions(one.paper().session(), other.paper().session())) {
      return false;
    }
    int fewer = Math.min(one.recommendations().size(), other.recommendations().size());
    int sameTexts = inCommon(texts(one), texts(other));
    int sameStates = inCommon(states(one), states(other));
    return (sameTexts > 0 && sameTexts >= MOST * fewer)
        || (sameStates >= FEWEST_LABELS && sameStates >= MOST * fewer);
  }

  private static boolean ofOtherSessions(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** True if both papers name the State under review, each another one. */
  static boolean ofOtherStates(PaperInfo one, PaperInfo other) {
    return PaperInfo.differ(one.stateUnderReview(), other.stateUnderReview());
  }

  private static int inCommon(List<String> one, List<String> other) {
    Map<String, Integer> left = new HashMap<>();
    one.forEach(each -> left.merge(each, 1, Integer::sum));
    int common = 0;
    for (String each : other) {
      int count = left.getOrDefault(each, 0);
      if (count > 0) {
        left.put(each, count - 1);
        common++;
      }
    }
    return common;
  }

  private static List<String> texts(Extraction extraction) {
    return extraction.recommendations().stream()
        .map(row -> row.paragraph() + " " + Folding.bare(row.text()))
        .toList();
  }

  /** Labels, or places in the list, with the States. */
  private static List<String> states(Extraction extraction) {
    List<String> keys = new ArrayList<>();
    for (Recommendation row : extraction.recommendations()) {
      String label = row.paragraph().isEmpty() ? "#" + keys.size() : row.paragraph();
      keys.add(label + row.recommendingStates().stream().map(State::code).sorted().toList());
    }
    return keys;
  }
}
