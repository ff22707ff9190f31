package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.write.translation.Notices;
import org.uprlib.extract.write.translation.TranslatedException;

/**
 * How the file of a table holds the numbers of recommendations. A spreadsheet that takes 121.40 for
 * a number holds, shows and saves 121.4. Immutable.
 *
 * @param typed whether its cells say if they are texts, as a workbook's do; those of CSV do not
 * @param numbers the rows whose cell is a number with decimals, counted from 1 with the head
 */
public record LabelCells(boolean typed, Set<Integer> numbers) {

  static final LabelCells TEXTS = new LabelCells(true, Set.of());

  public LabelCells {
    numbers = Set.copyOf(numbers);
  }

  /** Whether the number of {@code row} is one to its spreadsheet. */
  boolean isNumber(FollowUpRow row) {
    return numbers.contains(row.line());
  }

  /**
   * That numbers of a file which does not say may have lost a zero: none of a review ends in one,
   * and they do not run on as those of a whole review do.
   *
   * @param file its name
   * @param rows those of which no paper shows that the number is right
   */
  public List<Notice> notices(String file, List<FollowUpRow> rows) {
    List<Notice> notices = new ArrayList<>();
    Map<String, List<String>> byReview = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !typed && NumberCheck.isDecimal(row.paragraph()))
        .forEach(
            row ->
                byReview
                    .computeIfAbsent(row.review().symbol(), review -> new ArrayList<>())
                    .add(row.paragraph()));
    byReview.forEach(
        (review, labels) -> {
          if (labels.stream().noneMatch(NumberCheck::endsInZero) && !runOn(labels)) {
            Map<String, Object> facts =
                Map.of(
                    "file", file,
                    "review", review,
                    "labels", TranslatedException.listed(labels, FollowUpException.MOST_LISTED));
            notices.add(Notices.general("labels-without-zero", facts));
          }
        });
    return notices;
  }

  /** Whether each paragraph has its numbers from 1 on without a gap, one of them several. */
  private static boolean runOn(List<String> labels) {
    Map<String, TreeSet<Integer>> byParagraph = new HashMap<>();
    for (String label : labels) {
      int point = label.indexOf('.');
      byParagraph
          .computeIfAbsent(label.substring(0, point), paragraph -> new TreeSet<>())
          .add(Integer.valueOf(label.substring(point + 1)));
    }
    return byParagraph.values().stream().anyMatch(numbers -> numbers.size() > 1)
        && byParagraph.values().stream()
            .allMatch(numbers -> numbers.first() == 1 && numbers.last() == numbers.size());
  }
}
