package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.attribution.Fragment.Strength;

/** Reads what each State asked for in one clause. */
final class ClauseReader {
  private final Clause clause;
  private final Wording wording;

  ClauseReader(Clause clause, Wording wording) {
    this.clause = clause;
    this.wording = wording;
  }

  /**
   * What one State asked for.
   *
   * @param first index of the first fragment that is its own
   */
  record Share(State state, int first, String text) {}

  /** The shares of a State, in order. */
  List<Share> sharesOf(State state) {
    List<Share> shares = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      if (clause.get(i).states().contains(state)) {
        if (startsAnew(i, own)) {
          shares.add(share(state, own));
          own.clear();
        }
        own.add(i);
      }
    }
    if (!own.isEmpty()) {
      shares.add(share(state, own));
    }
    return shares;
  }

  /** Whether a slash or semicolon with a conjunction joins the fragment to the one before. */
  private static boolean isAppended(Fragment fragment) {
    return fragment.link().conjunction()
        && (fragment.isJoined(Strength.SLASH) || fragment.isJoined(Strength.STRONG));
  }

  private Share share(State state, List<Integer> own) {
    return new Share(state, own.get(0), new ShareWriter(clause, wording, own).write());
  }

  /** Whether fragment {@code i} begins another request, as {@code own} makes a complete one. */
  private boolean startsAnew(int i, List<Integer> own) {
    Fragment fragment = clause.get(i);
    if (own.stream().allMatch(j -> clause.isOpen(j)) || fragment.refersBack()) {
      return false;
    }
    return switch (fragment.start()) {
      case VERB, CLAUSE -> !isAppended(fragment);
      case INFINITIVE -> !clause.isDirect(i);
      case NOUN -> fragment.titled() && !clause.isOpen(i - 1);
      default -> false;
    };
  }
}
