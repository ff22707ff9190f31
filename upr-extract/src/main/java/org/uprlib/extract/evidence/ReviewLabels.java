package org.uprlib.extract.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.documentation.Naming;
import org.uprlib.extract.reference.RecommendationNumber;
import org.uprlib.extract.result.ResultPaper;
import org.uprlib.extract.result.ResultRow;

/**
 * The labels of a review's recommendations, and which of them a text names. A number without its
 * paragraph is found if only one recommendation has it. Immutable.
 */
final class ReviewLabels {
  private final Map<RecommendationNumber, List<Integer>> byLabel = new HashMap<>();
  private final Map<Integer, Set<RecommendationNumber>> byNumber = new HashMap<>();
  private final Set<Integer> paragraphs = new HashSet<>();
  private final Optional<String> symbol;
  private final OptionalInt cycle;

  /** Labels of {@code rows}, all of one review. */
  ReviewLabels(List<ResultRow> rows) {
    ResultPaper paper = rows.get(0).paper();
    this.symbol = paper.symbol().map(ReviewLabels::base);
    this.cycle = paper.cycle();
    for (int i = 0; i < rows.size(); i++) {
      Optional<RecommendationNumber> label = RecommendationNumber.parse(rows.get(i).paragraph());
      if (label.isPresent()) {
        byLabel.computeIfAbsent(label.get(), key -> new ArrayList<>()).add(i);
        byNumber
            .computeIfAbsent(label.get().number(), key -> new LinkedHashSet<>())
            .add(label.get());
        label.get().paragraph().ifPresent(paragraphs::add);
      }
    }
  }

  private static String base(String symbol) {
    return UnSymbol.parse(symbol).map(each -> each.withoutAdditions().toString()).orElse(symbol);
  }

  /**
   * What a naming was found to name.
   *
   * @param rows indexes of recommendations, in order
   * @param ambiguous numbers that several recommendations have
   */
  record Named(Set<Integer> rows, Set<Integer> ambiguous) {
    static final Named NOTHING = new Named(Set.of(), Set.of());
  }

  /**
   * Which recommendations {@code naming} names.
   *
   * @param plain whether numbers without a paragraph may be of this review; in papers of others
   *     they are mostly not
   */
  Named named(Naming naming, boolean plain) {
    boolean otherCycle =
        naming.cycle().isPresent() && cycle.isPresent() && !naming.cycle().equals(cycle);
    boolean otherReport =
        naming.symbol().isPresent() && symbol.isPresent() && !isOwn(naming.symbol().get());
    if (otherCycle || otherReport) {
      return Named.NOTHING;
    }
    Set<Integer> rows = new LinkedHashSet<>();
    Set<Integer> ambiguous = new LinkedHashSet<>();
    OptionalInt last = OptionalInt.empty();
    for (Naming.NumberRange range : naming.numbers()) {
      OptionalInt paragraph = paragraph(range).isPresent() ? paragraph(range) : OptionalInt.empty();
      boolean stated = range.paragraph().isPresent();
      if (!stated) {
        paragraph = last;
      }
      last = paragraph;
      if (paragraph.isEmpty() && (stated || !(plain || naming.symbol().isPresent()))) {
        continue;
      }
      int size = Math.min(range.last() - range.first(), byNumber.size());
      for (int number = range.first(); number <= range.first() + size; number++) {
        add(paragraph, number, rows, ambiguous);
      }
    }
    return new Named(rows, ambiguous);
  }

  /** Views on the recommendations stand in an addendum of the same report. */
  private boolean isOwn(String other) {
    return symbol.filter(own -> own.equals(base(other))).isPresent();
  }

  /** The paragraph of a range; where one end has a paragraph that there is not, the other's. */
  private OptionalInt paragraph(Naming.NumberRange range) {
    for (OptionalInt each : List.of(range.paragraph(), range.lastParagraph())) {
      if (each.isPresent() && paragraphs.contains(each.getAsInt())) {
        return each;
      }
    }
    return OptionalInt.empty();
  }

  private void add(OptionalInt paragraph, int number, Set<Integer> rows, Set<Integer> ambiguous) {
    if (paragraph.isPresent()) {
      rows.addAll(
          byLabel.getOrDefault(RecommendationNumber.of(paragraph.getAsInt(), number), List.of()));
      return;
    }
    Set<RecommendationNumber> labels = byNumber.getOrDefault(number, Set.of());
    if (labels.size() == 1) {
      rows.addAll(byLabel.get(labels.iterator().next()));
    } else if (labels.size() > 1) {
      ambiguous.add(number);
    }
  }
}
