package org.uprlib.extract.text.attribution;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.ItemReader.Item;
import org.uprlib.extract.text.attribution.Junction.Strength;

/**
 * Fragments that are read together, and how they hang together.
 *
 * @param text the whole recommendation
 * @param fragments in the order printed
 * @param items for each fragment the item in place of which it may stand
 */
record ShareClause(String text, List<Fragment> fragments, List<Optional<Item>> items) {
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

  /** The item in place of which fragment {@code i} may stand. */
  Optional<Item> item(int i) {
    return items.get(i);
  }

  /** Whether the object of what fragment {@code i} asks for stands in another. */
  boolean isOpen(int i) {
    Fragment fragment = get(i);
    return fragment.hanging()
        || fragment.hasNoObject()
        || (hasShortObject(fragment) && goesOnWithInfinitive(i + 1));
  }

  private boolean goesOnWithInfinitive(int i) {
    return i < size() && isDirect(i) && get(i).is(Kind.INFINITIVE);
  }

  private static boolean hasShortObject(Fragment fragment) {
    int words = fragment.words().size();
    return fragment.is(Kind.VERB)
        && !fragment.titled()
        && (words <= SHORT_OBJECT
            || fragment.words().get(words - SHORT_OBJECT).start() <= fragment.opening().object());
  }

  /** Whether fragment {@code i} follows the one before without punctuation or conjunction. */
  boolean isDirect(int i) {
    return get(i).junction().isDirect();
  }

  /** Whether fragment {@code i} follows on one that calls for more. */
  boolean completesOther(int i) {
    return i > 0 && isOpen(i - 1) && (isDirect(i) || isGerundOf(i - 1, i));
  }

  /** "Consider (Spain), ratifying (Chile)": punctuation parts a verb from its gerund. */
  private boolean isGerundOf(int verb, int i) {
    Junction junction = get(i).junction();
    return get(i).is(Kind.GERUND)
        && get(verb).is(Kind.VERB)
        && items.get(i).isEmpty()
        && !junction.hasConjunction()
        && junction.strength() != Strength.SLASH;
  }

  /** "step up cooperation (Spain), responding to requests (Chile)". */
  boolean addsToVerbBefore(int i) {
    Junction junction = get(i).junction();
    return get(i - 1).isVerbal()
        && !isOpen(i - 1)
        && !junction.hasConjunction()
        && junction.strength() == Strength.WEAK;
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
   * The fragment that fragment {@code i}, which is not the first, adds to. A phrase that adds to
   * something does not add to another such phrase before it, nor a verb to one that refers back.
   */
  int context(int i) {
    for (int j = i - 1; j > 0; j--) {
      boolean phrase = get(j).is(Kind.MODIFIER);
      boolean skipped =
          switch (get(i).opening().kind()) {
            case MODIFIER -> phrase;
            case VERB, INFINITIVE, CLAUSE -> phrase || get(j).refersBack();
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
    int endOfRow = NONE;
    boolean inRow = true;
    for (int j = i + 1; j < size() && endOfRow == NONE; j++) {
      if ((isDirect(j) && completes(i, j)) || (j == i + 1 && isGerundOf(i, j))) {
        return j;
      }
      if (get(j).is(Kind.MODIFIER)) {
        inRow = false;
      } else if (!isOpen(j)) {
        endOfRow = j;
      }
    }
    if (get(i).awaitsNoun() || isEffortInRow(i)) {
      return endOfRow;
    }
    if (!isBareVerb(i) && !isHangingInRow(i)) {
      return NONE;
    }
    for (int j = i - 1; j >= 0; j--) {
      if (get(j).isVerbal() && !isOpen(j)) {
        return j;
      }
    }
    boolean found = inRow && endOfRow != NONE && get(endOfRow).isVerbal();
    return found && !get(endOfRow).refersBack() ? endOfRow : NONE;
  }

  /** Whether fragment {@code j}, which follows directly, says what {@code i} is about. */
  private boolean completes(int i, int j) {
    return switch (get(j).opening().kind()) {
      case NOUN, GERUND, UNKNOWN -> true;
      case MODIFIER -> get(j).firstWord().equals("of");
      case INFINITIVE -> j == i + 1;
      case VERB -> j == i + 1 && !get(i).is(Kind.VERB);
      case CLAUSE -> false;
    };
  }

  /** "Promote efforts (Spain) / abolish the law (Chile)". */
  private boolean isEffortInRow(int i) {
    return get(i).endsInEffort()
        && get(i).hasNoObject()
        && i + 1 < size()
        && get(i + 1).junction().strength() == Strength.SLASH
        && get(i + 1).is(Kind.VERB);
  }

  private boolean isHangingInRow(int i) {
    return get(i).hanging()
        && i + 1 < size()
        && (get(i + 1).junction().strength() == Strength.SLASH
            || (get(i + 1).is(Kind.VERB) && isOpen(i + 1)));
  }

  /** Whether fragment {@code i} is a verb that has no object at all, or a noun that shares one. */
  private boolean isBareVerb(int i) {
    Fragment fragment = get(i);
    if (fragment.is(Kind.NOUN)) {
      return governor(i) != NONE && isOpen(governor(i));
    }
    return fragment.hasNoObject()
        && !fragment.endsInEffort()
        && (fragment.isVerbal() || fragment.is(Kind.GERUND));
  }
}
