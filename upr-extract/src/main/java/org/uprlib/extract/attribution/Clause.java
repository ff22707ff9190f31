package org.uprlib.extract.attribution;

import java.util.List;
import org.uprlib.extract.attribution.Fragment.Start;
import org.uprlib.extract.attribution.Fragment.Strength;

/**
 * Fragments that are read together, and how they hang together.
 *
 * @param text the whole recommendation
 * @param fragments in the order printed; the last may have no States
 */
record Clause(String text, List<Fragment> fragments) {
  /** No fragment. */
  static final int NONE = -1;

  /** An object of so few words that an infinitive follows may be no more than half of one. */
  private static final int SHORT_OBJECT = 2;

  Fragment get(int i) {
    return fragments.get(i);
  }

  int size() {
    return fragments.size();
  }

  String words(int i) {
    return get(i).span().in(text);
  }

  /** Whether the object of what fragment {@code i} asks for stands in another. */
  boolean isOpen(int i) {
    Fragment fragment = get(i);
    return fragment.isOpen() || hasShortObject(fragment) && opensWithInfinitive(i + 1);
  }

  private boolean opensWithInfinitive(int i) {
    return i < size() && isDirect(i) && get(i).start() == Start.INFINITIVE;
  }

  private boolean hasShortObject(Fragment fragment) {
    return fragment.start() == Start.VERB
        && !fragment.titled()
        && Word.of(text, fragment.object(), fragment.span().end()).size() <= SHORT_OBJECT;
  }

  /** Whether fragment {@code i} follows the one before without punctuation or conjunction. */
  boolean isDirect(int i) {
    return get(i).isJoined(Strength.NONE) && !get(i).link().conjunction();
  }

  /** The fragment before {@code i} whose verb governs it; {@link #NONE} if there is none. */
  int governor(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (get(j).isVerbal() && !get(j).refersBack()) {
        return j;
      }
    }
    return NONE;
  }

  /**
   * The fragment that fragment {@code i} adds to, of those before it. A phrase that adds to
   * something does not add to another such phrase before it, nor a verb to one that refers back.
   */
  int context(int i) {
    for (int j = i - 1; j > 0; j--) {
      boolean skipped =
          switch (get(i).start()) {
            case MODIFIER -> get(j).start() == Start.MODIFIER;
            case VERB, INFINITIVE, CLAUSE ->
                get(j).refersBack() || get(j).start() == Start.MODIFIER;
            default -> false;
          };
      if (!skipped) {
        return j;
      }
    }
    return 0;
  }

  /**
   * The fragment that holds the object which fragment {@code i} lacks; {@link #NONE} if none does.
   * It is the noun phrase that goes on from the last of several such fragments; else the object of
   * a verb before them; else of the verb that ends their row.
   */
  int objectFor(int i) {
    int row = NONE;
    boolean inRow = true;
    for (int j = i + 1; j < size() && row == NONE; j++) {
      Fragment fragment = get(j);
      if (isDirect(j) && completes(i, j)) {
        return j;
      }
      if (fragment.start() == Start.MODIFIER) {
        inRow = false;
      } else if (!isOpen(j)) {
        row = j;
        inRow &= fragment.isVerbal() && !fragment.refersBack();
      }
    }
    if (!isBareVerb(i)) {
      return NONE;
    }
    for (int j = i - 1; j >= 0; j--) {
      if (get(j).isVerbal() && !isOpen(j)) {
        return j;
      }
    }
    return inRow ? row : NONE;
  }

  /** Whether fragment {@code i} is a verb that has no object at all. */
  private boolean isBareVerb(int i) {
    Fragment fragment = get(i);
    return fragment.object() == fragment.span().end()
        && (fragment.isVerbal() || fragment.start() == Start.GERUND)
        || fragment.start() == Start.NOUN && governor(i) != NONE && isOpen(governor(i));
  }

  /** Whether fragment {@code j}, which follows directly, says what {@code i} is about. */
  private boolean completes(int i, int j) {
    return switch (get(j).start()) {
      case NOUN, GERUND, UNKNOWN -> true;
      case MODIFIER -> words(j).startsWith("of ");
      case INFINITIVE -> j == i + 1;
      case VERB -> j == i + 1 && get(i).start() != Start.VERB;
      case CLAUSE -> false;
    };
  }
}
