package org.uprlib.extract.match.likeness.trained;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.extract.model.Sogiesc;

/**
 * What a text may be on, in a generous sense: enough to say of another that it may be on the same,
 * and not enough to say that it is. Immutable and thread-safe.
 */
final class NearMatter {
  /** What one weighs of which two say as much: one in twenty-five recommendations. */
  private static final double LESS_RARE = 3.2;

  private static final int ENOUGH = 2;

  /** Less alike, those with rare words in common are mostly on other matters. */
  private static final double SOMEWHAT_ALIKE = 0.04;

  /** The share of the words of one that the other has then. */
  private static final double LEAST = 0.25;

  /** What is asked for is among so many words of its matter. */
  private static final int FIRST = 3;

  /** {@code eras} of "erased" begins "erasur". */
  private static final int SHORTEST_BEGINNING = 4;

  private static final int LONGEST_END = 3;

  /** With what they weigh, in order. */
  private final Map<String, Double> stems;

  /** What they weigh together. */
  private final double whole;

  /** Those that are only in names of treaties and mechanisms. */
  private final Set<String> ofNames;

  /** The first words of the matter; none of an ask to join a treaty. */
  private final List<String> first;

  private final Set<String> groups;
  private final Set<Sogiesc.Topic> sogiesc;
  private final NamedLaws laws;
  private final NamedMandates mandates;

  /**
   * What a text is on.
   *
   * @param stems with what they weigh, in order
   * @param ofNames those that are only in names of treaties and mechanisms
   * @param joins whether it asks to join a treaty
   * @param groups for whom it is, unless most requests are for them
   */
  NearMatter(
      Map<String, Double> stems,
      Set<String> ofNames,
      boolean joins,
      Set<String> groups,
      Set<Sogiesc.Topic> sogiesc,
      NamedLaws laws,
      NamedMandates mandates) {
    this.stems = new LinkedHashMap<>(stems);
    this.whole = stems.values().stream().mapToDouble(Double::doubleValue).sum();
    this.ofNames = Set.copyOf(ofNames);
    this.first = joins ? List.of() : stems.keySet().stream().limit(FIRST).toList();
    this.groups = Set.copyOf(groups);
    this.sogiesc = Set.copyOf(sogiesc);
    this.laws = laws;
    this.mandates = mandates;
  }

  /**
   * Whether the two may be on the same matter.
   *
   * @param alike how alike they are
   */
  boolean touches(NearMatter other, double alike) {
    return !Collections.disjoint(sogiesc, other.sogiesc)
        || laws.sharesWith(other.laws)
        || mandates.sharesWith(other.mandates)
        || (!first.isEmpty() && !other.first.isEmpty() && first.get(0).equals(other.first.get(0)))
        || sharesWords(other, alike >= SOMEWHAT_ALIKE)
        || (alike >= SOMEWHAT_ALIKE
            && (!Collections.disjoint(groups, other.groups)
                || isFirstIn(other)
                || other.isFirstIn(this)));
  }

  /** Whether what it asks for is what the other asks for. */
  private boolean isFirstIn(NearMatter other) {
    return !first.isEmpty() && other.first.contains(first.get(0));
  }

  /** Whether they share a rare word or several; if they are not alike, much of what one says. */
  private boolean sharesWords(NearMatter other, boolean alike) {
    int found = 0;
    boolean rare = false;
    double shared = 0;
    for (Map.Entry<String, Double> each : stems.entrySet()) {
      String stem = each.getKey();
      double weight = each.getValue();
      if (weight >= LESS_RARE
          && other.has(stem, weight >= AskMatter.RARE, ofNames.contains(stem))) {
        found++;
        rare |= weight >= AskMatter.RARE;
        shared += weight;
      }
    }
    return alike ? rare || found >= ENOUGH : rare && shared >= LEAST * Math.min(whole, other.whole);
  }

  private boolean has(String stem, boolean inAnyForm, boolean ofName) {
    return stems.containsKey(stem)
        ? !(ofName && ofNames.contains(stem))
        : inAnyForm && stems.keySet().stream().anyMatch(its -> areFormsOfOne(stem, its));
  }

  /** Whether one begins as the other is, but for an ending. */
  private static boolean areFormsOfOne(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return shorter >= SHORTEST_BEGINNING
        && Math.abs(one.length() - other.length()) <= LONGEST_END
        && one.regionMatches(0, other, 0, shorter);
  }

  /** Whether {@code stem} is of the name of the State, as "Sylvania" and "Sylvanian" are. */
  static boolean isOf(Set<String> state, String stem) {
    return state.contains(stem) || state.stream().anyMatch(its -> areFormsOfOne(its, stem));
  }
}
