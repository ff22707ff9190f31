package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.reference.RecommendationNumber;
import org.uprlib.extract.reference.Reference;

/** The report's recommendations by number. Immutable. */
final class LabelIndex {
  private final Map<String, List<Integer>> byLabel = new LinkedHashMap<>();
  private final Map<Integer, Map<Integer, List<Integer>>> byParagraph = new LinkedHashMap<>();
  private final Set<Integer> openParagraphs = new LinkedHashSet<>();

  LabelIndex(List<Recommendation> recommendations) {
    for (int i = 0; i < recommendations.size(); i++) {
      Recommendation each = recommendations.get(i);
      byLabel.computeIfAbsent(each.paragraph(), key -> new ArrayList<>()).add(i);
      add(each, i);
    }
  }

  private void add(Recommendation recommendation, int index) {
    String label = recommendation.paragraph();
    int dot = label.indexOf('.');
    if (dot <= 0 || !isNumber(label.substring(0, dot)) || !isNumber(label.substring(dot + 1))) {
      return;
    }
    int paragraph = Integer.parseInt(label.substring(0, dot));
    byParagraph
        .computeIfAbsent(paragraph, key -> new LinkedHashMap<>())
        .computeIfAbsent(Integer.parseInt(label.substring(dot + 1)), key -> new ArrayList<>())
        .add(index);
    PositionStatus status = recommendation.position().status();
    if (status == PositionStatus.PENDING || status == PositionStatus.UNKNOWN) {
      openParagraphs.add(paragraph);
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(Character::isDigit);
  }

  /** What a reference leads to. */
  enum Outcome {
    FOUND,
    /** Letters that the report has not, under a recommendation that it has: a part of it. */
    PART,
    /** It, or an end of its range, is not in the report. */
    OUT_OF_RANGE,
    BACKWARDS,
    /** A number without its paragraph's that could be under several. */
    AMBIGUOUS
  }

  /**
   * What a reference leads to.
   *
   * @param indexes the recommendations; without those that are not there
   */
  record Found(Outcome outcome, Collection<Integer> indexes) {}

  /**
   * Looks a reference up.
   *
   * @param paragraphs true if it may name a whole paragraph
   * @param likely the paragraph that numbers without one are most likely under
   */
  Found find(Reference reference, boolean paragraphs, Optional<Integer> likely) {
    RecommendationNumber first = reference.first();
    RecommendationNumber last = reference.last();
    if (!reference.letters().isEmpty()) {
      return lettered(reference);
    }
    if (first.paragraph().isPresent()) {
      return reference.isBackwards()
          ? new Found(Outcome.BACKWARDS, List.of())
          : between(first, last);
    }
    if (reference.isBackwards()) {
      return hyphenated(first.number(), last.number());
    }
    return plain(first.number(), last.number(), paragraphs, likely);
  }

  private Found lettered(Reference reference) {
    List<Integer> whole = byLabel.getOrDefault(reference.first().toString(), List.of());
    if (reference.first().paragraph().isPresent() && !whole.isEmpty()) {
      return new Found(Outcome.PART, whole);
    }
    Set<Integer> found = new LinkedHashSet<>();
    boolean all = true;
    for (String letter : reference.letters()) {
      List<Integer> there = byLabel.getOrDefault(reference.first() + "(" + letter + ")", List.of());
      all &= !there.isEmpty();
      found.addAll(there);
    }
    return new Found(all ? Outcome.FOUND : Outcome.OUT_OF_RANGE, found);
  }

  /** {@code 132-90} is a way to write 132.90. */
  private Found hyphenated(int paragraph, int number) {
    List<Integer> found = under(paragraph).getOrDefault(number, List.of());
    return new Found(found.isEmpty() ? Outcome.BACKWARDS : Outcome.FOUND, found);
  }

  private Found between(RecommendationNumber first, RecommendationNumber last) {
    int from = first.paragraph().getAsInt();
    int to = last.paragraph().orElse(from);
    if (from == to) {
      return within(from, first.number(), last.number());
    }
    List<Integer> begin = under(from).getOrDefault(first.number(), List.of());
    List<Integer> end = under(to).getOrDefault(last.number(), List.of());
    Set<Integer> found = new LinkedHashSet<>();
    if (!begin.isEmpty() && !end.isEmpty()) {
      for (int i = begin.get(0); i <= end.get(end.size() - 1); i++) {
        found.add(i);
      }
    }
    return new Found(found.isEmpty() ? Outcome.OUT_OF_RANGE : Outcome.FOUND, found);
  }

  private Found within(int paragraph, int first, int last) {
    Set<Integer> found = new LinkedHashSet<>();
    under(paragraph)
        .forEach(
            (number, indexes) -> {
              if (first <= number && number <= last) {
                found.addAll(indexes);
              }
            });
    boolean ends = under(paragraph).containsKey(first) && under(paragraph).containsKey(last);
    return new Found(ends ? Outcome.FOUND : Outcome.OUT_OF_RANGE, found);
  }

  private Found plain(int first, int last, boolean paragraphs, Optional<Integer> likely) {
    boolean whole = byParagraph.containsKey(first) && byParagraph.containsKey(last);
    if (paragraphs && whole) {
      return paragraphs(first, last);
    }
    if (first == last && byLabel.containsKey(String.valueOf(first))) {
      return new Found(Outcome.FOUND, byLabel.get(String.valueOf(first)));
    }
    List<Integer> possible = paragraphsWith(first, last);
    if (possible.size() == 1) {
      return within(possible.get(0), first, last);
    }
    if (likely.isPresent() && (possible.isEmpty() || possible.contains(likely.get()))) {
      return within(likely.get(), first, last);
    }
    if (possible.isEmpty() && whole) {
      return paragraphs(first, last);
    }
    return new Found(possible.isEmpty() ? Outcome.OUT_OF_RANGE : Outcome.AMBIGUOUS, List.of());
  }

  private Found paragraphs(int first, int last) {
    Set<Integer> found = new LinkedHashSet<>();
    byParagraph.forEach(
        (paragraph, numbers) -> {
          if (first <= paragraph && paragraph <= last) {
            numbers.values().forEach(found::addAll);
          }
        });
    return new Found(Outcome.FOUND, found);
  }

  /** The paragraphs that have both numbers: those with open recommendations, if any has them. */
  private List<Integer> paragraphsWith(int first, int last) {
    List<Integer> all =
        byParagraph.keySet().stream()
            .filter(each -> under(each).containsKey(first) && under(each).containsKey(last))
            .toList();
    List<Integer> open = all.stream().filter(openParagraphs::contains).toList();
    return open.isEmpty() ? all : open;
  }

  /**
   * The paragraph that all these numbers without one can be under, if there is but one; open ones
   * come first.
   */
  Optional<Integer> likely(List<Reference> plain) {
    Optional<Integer> open = only(plain, openParagraphs);
    return open.isPresent() ? open : only(plain, byParagraph.keySet());
  }

  private Optional<Integer> only(List<Reference> plain, Collection<Integer> paragraphs) {
    List<Integer> fitting =
        paragraphs.stream()
            .filter(each -> plain.stream().allMatch(reference -> isUnder(each, reference)))
            .toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    return paragraphs.size() == 1 ? Optional.of(paragraphs.iterator().next()) : Optional.empty();
  }

  private boolean isUnder(int paragraph, Reference reference) {
    return under(paragraph).containsKey(reference.first().number())
        && under(paragraph).containsKey(reference.last().number());
  }

  private Map<Integer, List<Integer>> under(int paragraph) {
    return byParagraph.getOrDefault(paragraph, Map.of());
  }
}
