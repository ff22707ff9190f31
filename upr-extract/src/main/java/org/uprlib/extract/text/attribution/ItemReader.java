package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.Junction.Strength;

/**
 * Reads what a fragment may stand in place of: "including by a law (Spain) and by a study (Chile)",
 * "among youth (Spain) / young people (Chile)", "Consider signing (Spain) or ratifying (Chile)".
 */
final class ItemReader {
  /** The words of an item that is replaced are no more before its noun. */
  private static final int LONGEST_ITEM = 5;

  private static final WordClass[] BEHIND_ITEM = {
    WordClass.PUNCTUATION,
    WordClass.JOINT,
    WordClass.PREPOSITION,
    WordClass.MODIFIER,
    WordClass.AUXILIARY
  };

  private static final String THOSE = "those";
  private static final String THAT = "that";

  private ItemReader() {}

  /**
   * The item in place of which a fragment may stand.
   *
   * @param fragment index of the fragment that ends with it
   * @param start offset where it begins
   */
  record Item(int fragment, int start) {}

  /** For each of some fragments the item in place of which it may stand; empty if there is none. */
  static List<Optional<Item>> items(List<Fragment> fragments) {
    List<Optional<Item>> items = new ArrayList<>();
    items.add(Optional.empty());
    for (int i = 1; i < fragments.size(); i++) {
      int list = i - 1;
      Fragment before = fragments.get(list);
      boolean goesOn = goesOn(before, fragments.get(i));
      items.add(
          start(before, fragments.get(i))
              .map(start -> new Item(list, start))
              .or(() -> items.get(list).filter(item -> goesOn)));
    }
    return items;
  }

  /** Whether {@code item} is one more of the items of which {@code before} is one. */
  private static boolean goesOn(Fragment before, Fragment item) {
    Junction junction = item.junction();
    boolean alike =
        switch (item.opening().kind()) {
          case NOUN, UNKNOWN -> before.isNominal() && !item.refersBack();
          case GERUND -> before.is(Kind.GERUND);
          case MODIFIER -> before.is(Kind.MODIFIER) && junction.hasConjunction();
          default -> false;
        };
    return alike && junction.isJoint();
  }

  /**
   * Where in {@code before} the item begins that {@code next} may stand in place of; empty if there
   * is none.
   */
  static Optional<Integer> start(Fragment before, Fragment next) {
    Junction junction = next.junction();
    boolean slash = junction.isOnly(Strength.SLASH);
    if (slash && next.is(Kind.MODIFIER) && isSequel(before)) {
      return adverb(before);
    }
    if (next.refersBack() || junction.isDirect() || before.isEmpty()) {
      return Optional.empty();
    }
    boolean joined = junction.hasConjunction();
    return switch (next.opening().kind()) {
      case NOUN, UNKNOWN ->
          listed(before, next)
              .or(() -> people(before, next))
              .or(() -> adjectives(before))
              .or(() -> number(before, next))
              .or(() -> slash ? lastNoun(before, next) : Optional.empty());
      case GERUND ->
          (joined ? listed(before, next) : Optional.<Integer>empty())
              .or(() -> gerund(before, junction));
      case MODIFIER ->
          joined
              ? listed(before, next).or(() -> purpose(before, next))
              : slash ? samePreposition(before, next) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a verb of its own follows on another that is asked for. */
  private static boolean isSequel(Fragment fragment) {
    return fragment.isVerbal() && fragment.junction().isJoint();
  }

  /** Where the last of the words {@code from} to {@code to} stands of which {@code test} holds. */
  private static Optional<Integer> last(RequestWords words, int from, int to, IntPredicate test) {
    return IntStream.iterate(to, i -> i >= from, i -> i - 1)
        .filter(test)
        .mapToObj(i -> words.get(i).start())
        .findFirst();
  }

  /** {@code establish one accordingly (Spain)/as the Protocol requires (Chile)}. */
  private static Optional<Integer> adverb(Fragment before) {
    RequestWords words = before.words();
    return words.is(words.size() - 1, WordClass.ADVERB)
        ? Optional.of(words.last().start())
        : Optional.empty();
  }

  /** {@code including women (Spain), children (Chile)}. */
  private static Optional<Integer> listed(Fragment before, Fragment next) {
    if (next.junction().strength() == Strength.STRONG) {
      return Optional.empty();
    }
    RequestWords words = before.words();
    boolean either = words.wording().is(next.junction().conjunction().strip(), WordClass.CHOICE);
    for (int i = words.size() - 1; i >= 0; i--) {
      int behind = words.behind(WordClass.LIST_OPENING, i);
      if (behind == i && either) {
        behind = words.behind(WordClass.EITHER_OPENING, i);
      }
      if (behind > i && isLike(words, behind, next) && isOneItem(words, behind)) {
        return Optional.of(words.get(behindThose(words, behind)).start());
      }
    }
    return Optional.empty();
  }

  /** {@code those responsible for}: behind the preposition that leads to what one State names. */
  private static int behindThose(RequestWords words, int from) {
    int last = words.is(from, THOSE) ? words.size() - 2 : from;
    return IntStream.iterate(last, i -> i > from, i -> i - 1)
        .filter(i -> words.is(i, WordClass.PREPOSITION))
        .map(i -> i + 1)
        .findFirst()
        .orElse(from);
  }

  private static boolean isLike(RequestWords words, int at, Fragment next) {
    return switch (next.opening().kind()) {
      case MODIFIER -> words.is(at, WordClass.MODIFIER);
      case GERUND -> words.is(at, WordClass.GERUND);
      default -> words.has(at) && !words.is(at, WordClass.MODIFIER, WordClass.GERUND);
    };
  }

  /** Whether no comma from word {@code from} on opens another phrase or clause. */
  private static boolean isOneItem(RequestWords words, int from) {
    return IntStream.range(from + 1, words.size())
        .filter(next -> words.is(next - 1, ","))
        .allMatch(next -> words.is(next, WordClass.JOINT) || words.is(next, "as"));
  }

  /** {@code violence against women (Spain) and girls (Chile)}. */
  private static Optional<Integer> people(Fragment before, Fragment next) {
    RequestWords words = before.words();
    if (!opensWithPeople(next.words(), 0)) {
      return Optional.empty();
    }
    return IntStream.iterate(words.size() - 1, i -> i > 0, i -> i - 1)
        .filter(i -> words.is(i - 1, WordClass.PREPOSITION) || words.is(i - 1, THAT))
        .filter(i -> opensWithPeople(words, i))
        .boxed()
        .findFirst()
        .filter(i -> endsWithPeople(words, i))
        .map(i -> words.get(i).start());
  }

  /** Whether a noun for people opens at word {@code from} and is not before another noun. */
  private static boolean opensWithPeople(RequestWords words, int from) {
    int people = words.skip(from, i -> !words.is(i, WordClass.PEOPLE) && !isEndOfItem(words, i));
    int behind = words.skip(people, i -> words.is(i, WordClass.PEOPLE));
    boolean owned = words.is(behind, "'", "\u2019");
    return behind > people
        && behind - from <= LONGEST_ITEM
        && !owned
        && IntStream.range(from, behind).noneMatch(i -> words.is(i, WordClass.POSSESSIVE))
        && (isEndOfItem(words, behind) || isParticiple(words, behind));
  }

  /** {@code persons living with}, {@code children affected by}. */
  private static boolean isParticiple(RequestWords words, int at) {
    return words.lower(at).endsWith("ed") || words.is(at, WordClass.GERUND);
  }

  private static boolean isEndOfItem(RequestWords words, int at) {
    return !words.has(at) || words.is(at, BEHIND_ITEM);
  }

  /** Whether nothing but people is spoken of from word {@code from} on. */
  private static boolean endsWithPeople(RequestWords words, int from) {
    return IntStream.range(from + 1, words.size())
        .filter(i -> words.is(i - 1, WordClass.JOINT) && !words.is(i, WordClass.JOINT))
        .allMatch(i -> opensWithPeople(words, i));
  }

  /** {@code the First (Spain) and Second (Chile) Protocol}. */
  private static Optional<Integer> adjectives(Fragment before) {
    RequestWords words = before.words();
    int last = words.size() - 1;
    int noun =
        words.skipBack(
            last,
            i ->
                words.is(i, WordClass.OPEN_ADJECTIVE)
                    || (i < last && words.is(i, WordClass.JOINT)));
    return noun == last ? Optional.empty() : Optional.of(words.get(noun + 1).start());
  }

  /** {@code articles 9 (Spain) and 16 (Chile)}. */
  private static Optional<Integer> number(Fragment before, Fragment next) {
    RequestWords words = before.words();
    int last = words.size() - 1;
    boolean numbers =
        words.isNumber(last) && next.words().isNumber(0) && words.lower(last - 1).endsWith("s");
    return numbers ? Optional.of(words.last().start()) : Optional.empty();
  }

  /** {@code especially among youth (Spain) / young people (Chile)}: behind the last preposition. */
  private static Optional<Integer> lastNoun(Fragment before, Fragment next) {
    RequestWords words = before.words();
    if (!before.isComplete() || before.isNominal()) {
      return Optional.empty();
    }
    int object = before.opening().object();
    RequestWords other = next.words();
    boolean phrase =
        IntStream.range(0, other.size()).anyMatch(i -> other.is(i, WordClass.PREPOSITION));
    int first = phrase ? words.size() : words.skip(0, i -> words.get(i).start() < object);
    return last(words, first + 1, words.size() - 1, i -> opensNoun(words, i - 1))
        .or(() -> before.isVerbal() ? Optional.of(object) : Optional.empty());
  }

  private static boolean opensNoun(RequestWords words, int at) {
    return words.is(at, WordClass.PREPOSITION)
        || words.behind(WordClass.LIST_OPENING, at) == at + 1;
  }

  /** {@code Consider signing (Spain), ratifying (Chile)}. */
  private static Optional<Integer> gerund(Fragment before, Junction junction) {
    RequestWords words = before.words();
    boolean weak = junction.isOnly(Strength.WEAK);
    if (junction.strength() == Strength.STRONG || (weak && !before.hanging())) {
      return Optional.empty();
    }
    return last(words, 1, words.size() - 1, i -> isGoverned(words, i));
  }

  private static boolean isGoverned(RequestWords words, int gerund) {
    return words.is(gerund, WordClass.GERUND)
        && words.is(
            gerund - 1, WordClass.VERB, WordClass.GERUND, WordClass.PREPOSITION, WordClass.ADVERB);
  }

  /** {@code with a view to its abolition (Spain) or as a step towards it (Chile)}. */
  private static Optional<Integer> purpose(Fragment before, Fragment next) {
    RequestWords words = before.words();
    return next.words().begins(0, WordClass.PURPOSE)
        ? last(words, 0, words.size() - 1, i -> words.begins(i, WordClass.PURPOSE))
        : Optional.empty();
  }

  /** {@code in elections (Spain) / in decision-making (Chile)}. */
  private static Optional<Integer> samePreposition(Fragment before, Fragment next) {
    RequestWords words = before.words();
    return last(words, 0, words.size() - 1, i -> words.is(i, next.firstWord()));
  }
}
