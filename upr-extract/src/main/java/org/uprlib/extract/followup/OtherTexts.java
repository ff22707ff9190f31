package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.core.text.Folding;

/**
 * Finds rows of a table that a person wrote in, under whose number a paper has another
 * recommendation: a number was mistyped, or a spreadsheet made 115.1 of 115.10. Stateless.
 */
final class OtherTexts {
  /** Two texts are the same if the longer one has this share of the words of the shorter. */
  private static final double SAME = 0.5;

  /** So few, if they are not, however one was edited. */
  private static final double OTHER = 0.3;

  private OtherTexts() {}

  /**
   * Those of {@code rows}; none if most texts differ, as they do in another language.
   *
   * @param paper the text that the paper has under a row's number
   */
  static List<FollowUpRow> of(
      List<FollowUpRow> rows, Function<FollowUpRow, Optional<String>> paper) {
    int same = 0;
    List<FollowUpRow> others = new ArrayList<>();
    for (FollowUpRow row : rows) {
      double share = paper.apply(row).map(text -> inCommon(text, row.text())).orElse(1.0);
      same += share >= SAME && !row.text().isEmpty() ? 1 : 0;
      if (share < OTHER && !row.assessment().isEmpty()) {
        others.add(row);
      }
    }
    return others.size() <= same ? others : List.of();
  }

  private static double inCommon(String one, String other) {
    Set<String> fewer = words(one);
    Set<String> more = words(other);
    int least = Math.min(fewer.size(), more.size());
    fewer.retainAll(more);
    return least == 0 ? 1 : (double) fewer.size() / least;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(Folding.words(text).split(" ", -1)));
    words.remove("");
    return words;
  }
}
