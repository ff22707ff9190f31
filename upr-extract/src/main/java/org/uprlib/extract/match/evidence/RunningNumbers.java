package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.write.translation.Notices;

/**
 * Finds by which numbers a State's own paper names the recommendations of a review that has several
 * lists: by those of their labels, or by numbers that run on through all lists. They do so if the
 * highest number is the number of all recommendations. The lists are then in the order in which the
 * recommendations are most like the paragraphs that name them. Otherwise no number is understood.
 */
final class RunningNumbers {
  /** More lists have too many orders to try. */
  private static final int MOST_LISTS = 4;

  /** The fewest numbers by which two orders have to differ. */
  private static final int LEAST_NUMBERS = 10;

  /** How much more alike, on average, texts have to be in one order than in any other. */
  private static final double CLEARLY = 0.08;

  private final ReviewDocument paper;
  private final ReviewLabels labels;
  private final Map<Integer, Set<ReviewDocument.Paragraph>> named = new TreeMap<>();

  /**
   * The labels as the paper numbers them.
   *
   * @param notice what was decided or could not be; empty where the numbers are of the labels
   */
  record Resolution(ReviewLabels labels, Optional<Notice> notice) {}

  RunningNumbers(ReviewDocument paper, ReviewLabels labels) {
    this.paper = paper;
    this.labels = labels;
    for (ReviewDocument.Paragraph paragraph : paper.paragraphs()) {
      add(numbers(NamedPassages.namings(paper, paragraph.named(), paragraph.notes())), paragraph);
      NamedPassages.above(paper, paragraph)
          .map(this::numbers)
          .filter(numbers -> !numbers.isEmpty())
          .findFirst()
          .ifPresent(numbers -> add(numbers, paragraph));
    }
  }

  private List<Integer> numbers(List<ReviewDocument.Citation> namings) {
    return namings.stream().flatMap(naming -> labels.plain(naming).stream()).toList();
  }

  private void add(List<Integer> numbers, ReviewDocument.Paragraph paragraph) {
    for (int number : numbers) {
      named.computeIfAbsent(number, key -> new LinkedHashSet<>()).add(paragraph);
    }
  }

  /** What the numbers mean, by how like paragraphs and recommendations are. */
  Resolution resolve(LikePassages like, List<String> texts) {
    int highest = named.keySet().stream().reduce(0, Math::max);
    List<ReviewLabels.Numbered> lists = labels.lists();
    if (lists.size() < 2 || highest <= labels.highest()) {
      return new Resolution(labels, Optional.empty());
    }
    Optional<List<ReviewLabels.Numbered>> order =
        highest == labels.total() && lists.size() <= MOST_LISTS
            ? order(orders(lists), like, texts)
            : Optional.empty();
    return order
        .map(each -> new Resolution(labels.running(each), Optional.of(runs(each))))
        .orElseGet(() -> new Resolution(labels.running(List.of()), Optional.of(unknown(highest))));
  }

  /**
   * A possible order of the lists.
   *
   * @param running the labels as it numbers them
   * @param likeness by number, how like what it means is to the paragraphs that name it
   */
  private record Fit(
      List<ReviewLabels.Numbered> order, ReviewLabels running, Map<Integer, Double> likeness) {}

  /** The only order that fits; empty if none does, or several. */
  private Optional<List<ReviewLabels.Numbered>> order(
      List<List<ReviewLabels.Numbered>> orders, LikePassages like, List<String> texts) {
    Map<Integer, Map<ReviewDocument.Paragraph, Double>> scores = new HashMap<>();
    List<Fit> fits = new ArrayList<>();
    for (List<ReviewLabels.Numbered> order : orders) {
      Fit fit = new Fit(order, labels.running(order), new HashMap<>());
      named.forEach(
          (number, paragraphs) -> {
            for (int row : fit.running().rows(number)) {
              Map<ReviewDocument.Paragraph, Double> all =
                  scores.computeIfAbsent(row, key -> scores(like, texts.get(key)));
              double best =
                  paragraphs.stream()
                      .mapToDouble(each -> all.getOrDefault(each, 0.0))
                      .max()
                      .orElse(0);
              fit.likeness().merge(number, best, Math::max);
            }
          });
      fits.add(fit);
    }
    return fits.stream()
        .filter(fit -> fits.stream().allMatch(other -> other.equals(fit) || isClearly(fit, other)))
        .map(Fit::order)
        .findFirst();
  }

  /** Whether {@code one} fits clearly more, and for most numbers on which the two differ. */
  private boolean isClearly(Fit one, Fit other) {
    int numbers = 0;
    int better = 0;
    double sum = 0;
    for (int number : named.keySet()) {
      if (!one.running().rows(number).equals(other.running().rows(number))) {
        double more =
            one.likeness().getOrDefault(number, 0.0) - other.likeness().getOrDefault(number, 0.0);
        numbers++;
        better += more > 0 ? 1 : 0;
        sum += more;
      }
    }
    return numbers >= LEAST_NUMBERS && sum / numbers >= CLEARLY && better * 3 >= numbers * 2;
  }

  private Map<ReviewDocument.Paragraph, Double> scores(LikePassages like, String recommendation) {
    Map<ReviewDocument.Paragraph, Double> scores = new HashMap<>();
    for (LikePassages.Scored scored : like.scores(recommendation)) {
      if (scored.unit().paper().source().equals(paper.source())) {
        scores.merge(scored.unit().paragraph(), scored.score(), Math::max);
      }
    }
    return scores;
  }

  private static List<List<ReviewLabels.Numbered>> orders(List<ReviewLabels.Numbered> lists) {
    if (lists.isEmpty()) {
      return List.of(List.of());
    }
    List<List<ReviewLabels.Numbered>> orders = new ArrayList<>();
    for (ReviewLabels.Numbered first : lists) {
      List<ReviewLabels.Numbered> others = new ArrayList<>(lists);
      others.remove(first);
      for (List<ReviewLabels.Numbered> rest : orders(others)) {
        List<ReviewLabels.Numbered> order = new ArrayList<>();
        order.add(first);
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }

  private Notice runs(List<ReviewLabels.Numbered> order) {
    List<String> parts = new ArrayList<>();
    int before = 0;
    for (ReviewLabels.Numbered list : order) {
      parts.add(
          "%s–%s = %s.1–%s"
              .formatted(before + 1, before + list.highest(), list.paragraph(), list.highest()));
      before += list.highest();
    }
    return Notices.general("running-numbers", Map.of("paper", paper.paper(), "lists", parts));
  }

  private Notice unknown(int highest) {
    return Notices.general("unknown-numbering", Map.of("paper", paper.paper(), "highest", highest));
  }
}
