package org.uprlib.extract.text.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

  /** Whether there is a fragment {@code i}, and of one of these kinds. */
  boolean is(int i, Kind... kinds) {
    return has(i, fragment -> fragment.is(kinds));
  }

  private boolean has(int i, Predicate<Fragment> test) {
    return i < size() && test.test(get(i));
  }

  /** Whether the object of what fragment {@code i} asks for stands in another. */
  boolean isOpen(int i) {
    Fragment fragment = get(i);
    return !fragment.isComplete()
        || (hasShortObject(fragment) && has(i + 1, next -> next.goesOnAs(Kind.INFINITIVE)));
  }

  private static boolean hasShortObject(Fragment fragment) {
    int last = Math.max(0, fragment.words().size() - SHORT_OBJECT);
    return fragment.is(Kind.VERB)
        && !fragment.titled()
        && fragment.words().get(last).start() <= fragment.opening().object();
  }

  /** Whether fragment {@code i} follows the one before without punctuation or conjunction. */
  boolean isDirect(int i) {
    return get(i).junction().isDirect();
  }

  /** Whether fragment {@code i} follows on one that calls for more. */
  boolean completesOther(int i) {
    return isOpen(i - 1) && (isDirect(i) || isGerundOf(i - 1, i));
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
    return isClosedVerb(i - 1) && get(i).junction().isOnly(Strength.WEAK);
  }

  /** Whether fragment {@code i} is a verb with the object of what it asks for. */
  private boolean isClosedVerb(int i) {
    return get(i).isVerbal() && !isOpen(i);
  }

  /** The fragment before {@code i} whose verb governs it; {@link #NONE} if there is none. */
  int governor(int i) {
    return lastBefore(i, this::governs);
  }

  private boolean governs(int i) {
    return get(i).isVerbal() && !get(i).refersBack();
  }

  /** The same, if the object of what it asks for stands in it. */
  Optional<Fragment> closedGovernor(int i) {
    return Optional.of(governor(i)).filter(j -> j != NONE && !isOpen(j)).map(this::get);
  }

  private static int lastBefore(int i, IntPredicate test) {
    return IntStream.iterate(i - 1, j -> j >= 0, j -> j - 1).filter(test).findFirst().orElse(NONE);
  }

  /**
   * The fragment that fragment {@code i}, which is not the first, adds to. A phrase that adds to
   * something does not add to another such phrase before it, nor a verb to one that refers back.
   */
  int context(int i) {
    return Math.max(
        0,
        switch (get(i).opening().kind()) {
          case MODIFIER -> lastBefore(i, j -> !get(j).is(Kind.MODIFIER));
          case VERB, INFINITIVE, CLAUSE ->
              lastBefore(i, j -> !get(j).is(Kind.MODIFIER) && !get(j).refersBack());
          default -> i - 1;
        });
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
    int before = lastBefore(i, this::isClosedVerb);
    if (before != NONE || !inRow || endOfRow == NONE) {
      return before;
    }
    return governs(endOfRow) ? endOfRow : NONE;
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
    return get(i).endsInEffort() && isSlashed(i + 1) && is(i + 1, Kind.VERB);
  }

  private boolean isHangingInRow(int i) {
    int next = i + 1;
    boolean openVerb = is(next, Kind.VERB) && isOpen(next);
    return get(i).hanging() && (openVerb || isSlashed(next));
  }

  private boolean isSlashed(int i) {
    return has(i, fragment -> fragment.junction().strength() == Strength.SLASH);
  }

  /** Whether fragment {@code i} is a verb that has no object at all, or a noun that shares one. */
  private boolean isBareVerb(int i) {
    Fragment fragment = get(i);
    if (fragment.is(Kind.NOUN)) {
      return governor(i) != NONE && isOpen(governor(i));
    }
    return fragment.hasNoObject()
        && !fragment.endsInEffort()
        && !fragment.is(Kind.MODIFIER, Kind.UNKNOWN);
  }
}
