package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.Junction.Strength;

/**
 * Reads what a fragment may stand in place of: "including by a law (Spain) and by a study (Chile)",
 * "among youth (Spain) / young people (Chile)", "Consider signing (Spain) or ratifying (Chile)".
 * Immutable and thread-safe.
 */
final class ItemReader {
  /** The words of an item that is replaced are no more before its noun. */
  private static final int LONGEST_ITEM = 5;

  private static final String THOSE = "those";
  private static final String THAT = "that";

  private final RequestWording wording;

  ItemReader(RequestWording wording) {
    this.wording = wording;
  }

  /**
   * The item in place of which a fragment may stand.
   *
   * @param fragment index of the fragment that ends with it
   * @param start offset where it begins
   */
  record Item(int fragment, int start) {}

  /** For each of some fragments the item in place of which it may stand; empty if there is none. */
  List<Optional<Item>> items(List<Fragment> fragments) {
    List<Optional<Item>> items = new ArrayList<>();
    for (int i = 0; i < fragments.size(); i++) {
      Optional<Item> item = Optional.empty();
      if (i > 0) {
        Fragment before = fragments.get(i - 1);
        int start = start(before, fragments.get(i));
        boolean found = start < before.span().end();
        item = found ? Optional.of(new Item(i - 1, start)) : items.get(i - 1);
        item = found || goesOn(before, fragments.get(i)) ? item : Optional.empty();
      }
      items.add(item);
    }
    return items;
  }

  /** Whether {@code item} is one more of the items of which {@code before} is one. */
  private boolean goesOn(Fragment before, Fragment item) {
    Junction junction = item.junction();
    boolean joined = junction.hasConjunction() || junction.strength() == Strength.WEAK;
    if (isNoun(item) && isNoun(before)) {
      return joined && !item.refersBack();
    }
    return joined
        && item.opening().kind() == before.opening().kind()
        && (item.is(Kind.GERUND) || (item.is(Kind.MODIFIER) && junction.hasConjunction()));
  }

  /**
   * Where in {@code before} the item begins that {@code next} may stand in place of; the end of
   * {@code before} if there is none.
   */
  int start(Fragment before, Fragment next) {
    Junction junction = next.junction();
    int end = before.span().end();
    boolean slash = junction.strength() == Strength.SLASH && !junction.hasConjunction();
    if (slash && next.is(Kind.MODIFIER) && isSequel(before)) {
      return adverb(before);
    }
    if (next.refersBack() || junction.isDirect() || before.isEmpty()) {
      return end;
    }
    if (isNoun(next)) {
      int start = listed(before, next);
      start = start < end ? start : people(before, next);
      start = start < end ? start : adjectives(before);
      start = start < end ? start : number(before, next);
      return start < end || !slash ? start : lastNoun(before, next);
    }
    if (next.is(Kind.GERUND)) {
      int start = junction.hasConjunction() ? listed(before, next) : end;
      return start < end ? start : gerund(before, junction);
    }
    if (next.is(Kind.MODIFIER)) {
      int start = junction.hasConjunction() ? listed(before, next) : end;
      start = start < end || !junction.hasConjunction() ? start : purpose(before, next);
      return start < end || !slash ? start : samePreposition(before, next);
    }
    return end;
  }

  /** Whether a verb of its own follows on another that is asked for. */
  private static boolean isSequel(Fragment fragment) {
    Junction junction = fragment.junction();
    return fragment.isVerbal()
        && (junction.strength() == Strength.WEAK || junction.hasConjunction());
  }

  /** {@code establish one accordingly (Spain)/as the Protocol requires (Chile)}. */
  private int adverb(Fragment before) {
    RequestWord last = before.words().get(before.words().size() - 1);
    return wording.isAdverb(last.lower()) ? last.start() : before.span().end();
  }

  private static boolean isNoun(Fragment fragment) {
    return fragment.is(Kind.NOUN) || fragment.is(Kind.UNKNOWN);
  }

  /** {@code including women (Spain), children (Chile)}. */
  private int listed(Fragment before, Fragment next) {
    if (next.junction().strength() == Strength.STRONG) {
      return before.span().end();
    }
    boolean either = wording.is(WordClass.CHOICE, next.junction().conjunction().strip());
    List<RequestWord> words = before.words();
    for (int i = words.size() - 1; i >= 0; i--) {
      int behind = wording.skipListOpening(words, i);
      if (behind == i && either) {
        behind = wording.skipEitherOpening(words, i);
      }
      boolean opens = behind > i && behind < words.size();
      if (opens && isLike(words, behind, next) && isOneItem(words, behind)) {
        return words.get(behindThose(words, behind)).start();
      }
    }
    return before.span().end();
  }

  /** {@code those responsible for}: behind the preposition that leads to what one State names. */
  private int behindThose(List<RequestWord> words, int from) {
    int last = from;
    for (int i = from; words.get(from).is(THOSE) && i + 1 < words.size(); i++) {
      last = wording.is(WordClass.PREPOSITION, words.get(i)) ? i + 1 : last;
    }
    return last;
  }

  private boolean isLike(List<RequestWord> words, int at, Fragment next) {
    String word = words.get(at).lower();
    boolean gerund = wording.verbOfGerund(word).isPresent();
    return switch (next.opening().kind()) {
      case MODIFIER -> wording.is(WordClass.MODIFIER, word);
      case GERUND -> gerund;
      default -> !wording.is(WordClass.MODIFIER, word) && !gerund;
    };
  }

  /** Whether no comma from word {@code from} on opens another phrase or clause. */
  private static boolean isOneItem(List<RequestWord> words, int from) {
    for (int i = from; i + 1 < words.size(); i++) {
      RequestWord next = words.get(i + 1);
      if (words.get(i).is(",") && !next.isConjunction() && !next.is("as")) {
        return false;
      }
    }
    return true;
  }

  /** {@code violence against women (Spain) and girls (Chile)}. */
  private int people(Fragment before, Fragment next) {
    List<RequestWord> words = before.words();
    int end = before.span().end();
    if (!opensWithPeople(next.words(), 0)) {
      return end;
    }
    for (int i = words.size() - 2; i >= 0; i--) {
      boolean leads = wording.is(WordClass.PREPOSITION, words.get(i)) || words.get(i).is(THAT);
      if (leads && opensWithPeople(words, i + 1)) {
        return endsWithPeople(words, i + 1) ? words.get(i + 1).start() : end;
      }
    }
    return end;
  }

  /** Whether a noun for people opens at word {@code from} and is not before another noun. */
  private boolean opensWithPeople(List<RequestWord> words, int from) {
    boolean people = false;
    for (int i = from; i < words.size() && !endsItem(words.get(i)); i++) {
      boolean here = wording.is(WordClass.PEOPLE, words.get(i));
      if (people && isParticiple(words.get(i).lower())) {
        return true;
      }
      if ((people && !here)
          || i - from >= LONGEST_ITEM
          || wording.is(WordClass.POSSESSIVE, words.get(i))) {
        return false;
      }
      boolean owner = i + 1 < words.size() && words.get(i + 1).isApostrophe();
      people = here && !owner;
      if (here && owner) {
        return false;
      }
    }
    return people;
  }

  /** {@code persons living with}, {@code children affected by}. */
  private boolean isParticiple(String word) {
    return word.endsWith("ed") || wording.verbOfGerund(word).isPresent();
  }

  private boolean endsItem(RequestWord word) {
    return word.isPunctuation()
        || word.isConjunction()
        || wording.is(WordClass.PREPOSITION, word)
        || wording.is(WordClass.MODIFIER, word)
        || wording.is(WordClass.AUXILIARY, word);
  }

  /** Whether nothing but people is spoken of from word {@code from} on. */
  private boolean endsWithPeople(List<RequestWord> words, int from) {
    for (int i = from; i + 1 < words.size(); i++) {
      if (words.get(i).isConjunction() && !words.get(i + 1).isConjunction()) {
        if (!opensWithPeople(words, i + 1)) {
          return false;
        }
      }
    }
    return true;
  }

  /** {@code the First (Spain) and Second (Chile) Protocol}. */
  private int adjectives(Fragment before) {
    List<RequestWord> words = before.words();
    int at = words.size();
    while (at > 1
        && (wording.is(WordClass.OPEN_ADJECTIVE, words.get(at - 1))
            || (at < words.size() && words.get(at - 1).isConjunction()))) {
      at--;
    }
    return at == words.size() ? before.span().end() : words.get(at).start();
  }

  /** {@code articles 9 (Spain) and 16 (Chile)}. */
  private static int number(Fragment before, Fragment next) {
    List<RequestWord> words = before.words();
    RequestWord last = words.get(words.size() - 1);
    boolean numbers =
        words.size() > 1
            && last.isNumber()
            && words.get(words.size() - 2).isPlural()
            && next.words().get(0).isNumber();
    return numbers ? last.start() : before.span().end();
  }

  /** {@code especially among youth (Spain) / young people (Chile)}: behind the last preposition. */
  private int lastNoun(Fragment before, Fragment next) {
    List<RequestWord> words = before.words();
    if (before.hanging() || before.hasNoObject() || isNoun(before)) {
      return before.span().end();
    }
    boolean phrase =
        next.words().stream().anyMatch(word -> wording.is(WordClass.PREPOSITION, word));
    int from = phrase ? -1 : words.size() - 2;
    for (int i = from; i >= 0 && words.get(i).start() >= before.opening().object(); i--) {
      boolean opens =
          wording.is(WordClass.PREPOSITION, words.get(i))
              || wording.skipListOpening(words, i) == i + 1;
      if (opens) {
        return words.get(i + 1).start();
      }
    }
    return before.isVerbal() ? before.opening().object() : before.span().end();
  }

  /** {@code Consider signing (Spain), ratifying (Chile)}. */
  private int gerund(Fragment before, Junction junction) {
    List<RequestWord> words = before.words();
    boolean weak = junction.strength() == Strength.WEAK && !junction.hasConjunction();
    if (junction.strength() == Strength.STRONG || (weak && !before.hanging())) {
      return before.span().end();
    }
    for (int i = words.size() - 1; i > 0; i--) {
      RequestWord ahead = words.get(i - 1);
      boolean governed =
          wording.isVerbal(ahead.lower())
              || wording.is(WordClass.PREPOSITION, ahead)
              || wording.isAdverb(ahead.lower());
      if (governed && wording.verbOfGerund(words.get(i).lower()).isPresent()) {
        return words.get(i).start();
      }
    }
    return before.span().end();
  }

  /** {@code with a view to its abolition (Spain) or as a step towards it (Chile)}. */
  private int purpose(Fragment before, Fragment next) {
    List<RequestWord> words = before.words();
    for (int i = words.size() - 1; i >= 0 && wording.isPurpose(next.words(), 0); i--) {
      if (wording.isPurpose(words, i)) {
        return words.get(i).start();
      }
    }
    return before.span().end();
  }

  /** {@code in elections (Spain) / in decision-making (Chile)}. */
  private static int samePreposition(Fragment before, Fragment next) {
    List<RequestWord> words = before.words();
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).is(next.firstWord())) {
        return words.get(i).start();
      }
    }
    return before.span().end();
  }
}
