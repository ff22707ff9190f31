package org.uprlib.extract.match.likeness.trained;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.uprlib.extract.model.TreatyAct;

/**
 * What a text asks about treaties and mechanisms. Immutable.
 *
 * @param joined ids of those that it asks to become a party to
 * @param others the ends of what it asks of others, e.g. to report
 */
record TreatyAsks(Set<String> joined, Set<TreatyAct> others) {
  /** Those of a text that asks this of {@code treaties}. */
  static TreatyAsks of(Map<String, Set<TreatyAct>> treaties) {
    Set<String> joined = new HashSet<>();
    Set<TreatyAct> others = EnumSet.noneOf(TreatyAct.class);
    treaties.forEach(
        (treaty, acts) -> {
          for (TreatyAct act : acts) {
            if (act.end() == TreatyAct.BECOME_PARTY) {
              joined.add(treaty);
            } else {
              others.add(act.end());
            }
          }
        });
    return new TreatyAsks(Set.copyOf(joined), Set.copyOf(others));
  }

  /**
   * Whether the two cannot be the same in substance: one asks to join a treaty and the other does
   * not, or another treaty; or each asks something else of mechanisms.
   */
  boolean differFrom(TreatyAsks other) {
    boolean join = !joined.isEmpty() || !other.joined.isEmpty();
    return join
        ? Collections.disjoint(joined, other.joined)
        : Subject.areOthers(others, other.others);
  }
}
