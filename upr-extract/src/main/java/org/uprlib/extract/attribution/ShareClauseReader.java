package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.State;

/** Reads what each State asked for in one clause. */
final class ShareClauseReader {
  private final ShareClause clause;
  private final RequestWording wording;

  ShareClauseReader(ShareClause clause, RequestWording wording) {
    this.clause = clause;
    this.wording = wording;
  }

  /**
   * What some States asked for.
   *
   * @param states in the order printed
   * @param first index of its first fragment
   */
  record Share(List<State> states, int first, String text) {}

  /** The shares, in the order in which their first words are printed. */
  List<Share> shares() {
    Map<List<Integer>, List<State>> askers = new LinkedHashMap<>();
    fragmentsByState()
        .forEach((state, own) -> askers.computeIfAbsent(own, k -> new ArrayList<>()).add(state));
    List<Share> shares = new ArrayList<>();
    askers.forEach((own, states) -> addShares(shares, own, states));
    shares.sort(Comparator.comparingInt(Share::first));
    return shares;
  }

  private Map<State, List<Integer>> fragmentsByState() {
    Map<State, List<Integer>> fragments = new LinkedHashMap<>();
    for (int i = 0; i < clause.size(); i++) {
      for (State state : clause.get(i).states()) {
        fragments.computeIfAbsent(state, k -> new ArrayList<>()).add(i);
      }
    }
    return fragments;
  }

  private void addShares(List<Share> shares, List<Integer> fragments, List<State> states) {
    List<Integer> own = new ArrayList<>();
    for (int i : fragments) {
      if (startsAnew(i, own)) {
        shares.add(share(own, states));
        own.clear();
      }
      own.add(i);
    }
    shares.add(share(own, states));
  }

  private Share share(List<Integer> own, List<State> states) {
    return new Share(states, own.get(0), new ShareWriter(clause, wording, own).write());
  }

  /** Whether fragment {@code i} begins another request, as {@code own} makes a complete one. */
  private boolean startsAnew(int i, List<Integer> own) {
    Fragment fragment = clause.get(i);
    if (own.stream().allMatch(clause::isOpen) || fragment.refersBack()) {
      return false;
    }
    return switch (fragment.opening().kind()) {
      case VERB, CLAUSE -> !fragment.link().appends();
      case INFINITIVE -> !clause.isDirect(i);
      case NOUN -> fragment.titled() && !clause.isOpen(i - 1);
      default -> false;
    };
  }
}
