package org.uprlib.extract.match.likeness.trained;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.model.TreatyAct;

/**
 * What a text asks about treaties and mechanisms. Immutable.
 *
 * @param joined ids of those that it asks to become a party to
 * @param others the ends of what it asks of others, e.g. to report
 */
public record TreatyAsks(Set<String> joined, Set<TreatyAct> others) {
  /** Of a text that names none. */
  private static final TreatyAsks NONE = new TreatyAsks(Set.of(), Set.of());

  public TreatyAsks {
    joined = Set.copyOf(joined);
    others = Set.copyOf(others);
  }

  /** Reads what texts in {@code language} ask; nothing outside English. Thread-safe. */
  public static Function<String, TreatyAsks> reader(Language language) {
    if (language != Language.ENGLISH) {
      return text -> NONE;
    }
    Enricher enricher = Enricher.load();
    TreatyNames names = TreatyNames.load();
    return text -> of(names.in(enricher.enrich(text)));
  }

  private static TreatyAsks of(Map<String, Set<TreatyAct>> treaties) {
    Set<String> joined = new TreeSet<>();
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
    return new TreatyAsks(joined, others);
  }

  /**
   * Whether the two cannot be the same in substance: one asks to join a treaty and the other does
   * not, or another treaty; or each asks something else of mechanisms.
   */
  public boolean differFrom(TreatyAsks other) {
    boolean join = !joined.isEmpty() || !other.joined.isEmpty();
    if (join) {
      return Collections.disjoint(joined, other.joined);
    }
    return !others.isEmpty()
        && !other.others.isEmpty()
        && Collections.disjoint(others, other.others);
  }
}
