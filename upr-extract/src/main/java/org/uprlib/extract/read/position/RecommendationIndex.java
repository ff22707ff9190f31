package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uprlib.extract.text.reference.RecommendationNumber;
import org.uprlib.extract.text.reference.Reference;

/**
 * A report's recommendations by label and number. What it finds are indexes into the report's list,
 * in the order of that list; a label that occurs twice leads to both. Immutable.
 */
final class RecommendationIndex {
  /** By paragraph, or none, and the number under it. */
  private final Map<OptionalInt, NavigableMap<Integer, List<Integer>>> byParagraph =
      new HashMap<>();

  private final NavigableMap<Integer, List<Integer>> ofParagraphs = new TreeMap<>();
  private final Map<String, List<Integer>> byLabel = new HashMap<>();
  private final Map<RecommendationNumber, List<Integer>> byNumber = new HashMap<>();
  private final Set<Integer> paragraphs = new LinkedHashSet<>();
  private final Set<Integer> openParagraphs = new LinkedHashSet<>();

  /**
   * @param labels of the recommendations, in document order
   * @param isOpen whether the position on the recommendation at an index is still open
   */
  RecommendationIndex(List<String> labels, IntPredicate isOpen) {
    for (int i = 0; i < labels.size(); i++) {
      Optional<RecommendationNumber> number = RecommendationNumber.parse(labels.get(i));
      byLabel.computeIfAbsent(labels.get(i), key -> new ArrayList<>()).add(i);
      if (number.isPresent()) {
        byNumber.computeIfAbsent(number.get(), key -> new ArrayList<>()).add(i);
        OptionalInt paragraph = number.get().paragraph();
        byParagraph
            .computeIfAbsent(paragraph, key -> new TreeMap<>())
            .computeIfAbsent(number.get().number(), key -> new ArrayList<>())
            .add(i);
        if (paragraph.isPresent()) {
          paragraphs.add(paragraph.getAsInt());
          ofParagraphs.computeIfAbsent(paragraph.getAsInt(), key -> new ArrayList<>()).add(i);
        }
        if (isOpen.test(i)) {
          number.get().paragraph().ifPresent(openParagraphs::add);
        }
      }
    }
  }

  /** Those with exactly this label. */
  List<Integer> labelled(String label) {
    return byLabel.getOrDefault(label, List.of());
  }

  List<Integer> numbered(RecommendationNumber number) {
    return byNumber.getOrDefault(number, List.of());
  }

  boolean has(RecommendationNumber number) {
    return byNumber.containsKey(number);
  }

  /**
   * Those from one number to another: under one paragraph by number, even if an end is missing;
   * else by place, and none if an end is missing.
   */
  List<Integer> between(RecommendationNumber first, RecommendationNumber last) {
    if (first.paragraph().equals(last.paragraph())) {
      NavigableMap<Integer, List<Integer>> under =
          byParagraph.getOrDefault(first.paragraph(), new TreeMap<>());
      return first.number() > last.number()
          ? List.of()
          : inOrder(under.subMap(first.number(), true, last.number(), true));
    }
    if (!has(first) || !has(last)) {
      return List.of();
    }
    List<Integer> end = numbered(last);
    return IntStream.rangeClosed(numbered(first).get(0), end.get(end.size() - 1)).boxed().toList();
  }

  /** True if recommendations are numbered under this paragraph. */
  boolean hasParagraph(int paragraph) {
    return paragraphs.contains(paragraph);
  }

  /** All those under the paragraphs from one to another. */
  List<Integer> ofParagraphs(int first, int last) {
    return first > last ? List.of() : inOrder(ofParagraphs.subMap(first, true, last, true));
  }

  /** The paragraphs that have both numbers under them. */
  List<Integer> paragraphsWith(int first, int last) {
    return paragraphs.stream().filter(each -> isUnder(each, first, last)).toList();
  }

  /** True if the position on a recommendation under this paragraph is still open. */
  boolean isOpen(int paragraph) {
    return openParagraphs.contains(paragraph);
  }

  /**
   * The paragraph that all these numbers without one can be under, if there is but one; open ones
   * come first.
   */
  OptionalInt likelyParagraph(List<Reference> plain) {
    OptionalInt open = onlyParagraph(plain, openParagraphs);
    return open.isPresent() ? open : onlyParagraph(plain, paragraphs);
  }

  private OptionalInt onlyParagraph(List<Reference> plain, Collection<Integer> among) {
    List<Integer> fitting =
        among.stream()
            .filter(
                paragraph ->
                    plain.stream()
                        .allMatch(
                            each ->
                                isUnder(paragraph, each.first().number(), each.last().number())))
            .toList();
    if (fitting.size() == 1) {
      return OptionalInt.of(fitting.get(0));
    }
    return among.size() == 1 ? OptionalInt.of(among.iterator().next()) : OptionalInt.empty();
  }

  private boolean isUnder(int paragraph, int first, int last) {
    return has(RecommendationNumber.of(paragraph, first))
        && has(RecommendationNumber.of(paragraph, last));
  }

  private static List<Integer> inOrder(Map<Integer, List<Integer>> found) {
    return found.values().stream().flatMap(List::stream).sorted().toList();
  }
}
