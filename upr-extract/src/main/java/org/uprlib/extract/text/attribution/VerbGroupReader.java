package org.uprlib.extract.text.attribution;

/**
 * Reads how far a verb reaches before its object begins: "consider the possibility of signing and
 * ratifying", "continue its efforts to".
 */
final class VerbGroupReader {
  /** No adverbial phrase has more words. */
  private static final int MAX_ADVERBIAL = 7;

  private VerbGroupReader() {}

  /**
   * Whether the word is a verb in the imperative.
   *
   * @param expected whether a verb is to be expected there, so that a word which may be a noun as
   *     well is none
   */
  static boolean isVerbAt(RequestWords words, int at, boolean expected) {
    int next = at + 1;
    boolean sure = expected || !words.is(at, WordClass.NOUN_TOO) || next == words.size();
    return words.is(at, WordClass.VERB)
        && (sure
            || words.isTitle(next)
            || words.is(next, "to")
            || words.is(
                next, WordClass.DETERMINER, WordClass.VERB, WordClass.ADVERB, WordClass.PARTICLE));
  }

  /** Index of the word that the object begins with; the number of words if there is none yet. */
  static int end(RequestWords words, int verb) {
    int at = skipParticle(words, verb + 1);
    while (at < words.size()) {
      int next = step(words, at);
      if (next <= at) {
        return next < 0 ? -next : at;
      }
      at = next;
    }
    return at;
  }

  /**
   * Index after the next element of the group; {@code at} if the object begins there, and the
   * negative index of the object's first word if a preposition leads to it.
   */
  private static int step(RequestWords words, int at) {
    int adverbial = words.behind(WordClass.ADVERBIAL, at);
    if (adverbial > at) {
      return adverbial;
    }
    if (words.is(at, WordClass.ADVERB)) {
      return at + 1;
    }
    if (words.is(at, WordClass.JOINT)) {
      return afterConjunction(words, at);
    }
    int begin = skipPreposition(words, at);
    if (begin >= words.size()) {
      return begin;
    }
    int next =
        words.is(begin, WordClass.JOINT)
            ? afterConjunction(words, begin)
            : endOfNounOrVerb(words, begin, begin > at);
    if (next > begin) {
      return next;
    }
    return begin > at ? -begin : at;
  }

  /** Index after "to", "in order to", "to:" and the like; {@code at} if there is none. */
  private static int skipPreposition(RequestWords words, int at) {
    int next = at;
    if (words.is(at, "in") && words.is(at + 1, "order") && words.has(at + 2)) {
      next = at + 3;
    } else if (words.is(at, WordClass.PREPOSITION)) {
      next++;
    }
    return words.is(next, ":") ? next + 1 : next;
  }

  /** Index after a light noun with its adjectives, or a verb; {@code begin} if there is none. */
  private static int endOfNounOrVerb(RequestWords words, int begin, boolean afterPreposition) {
    int core = words.skip(begin, at -> mayPrecedeNoun(words, at));
    if (isLightNoun(words, core) && !goesOnAsNoun(words, core + 1)) {
      return skipParticiple(words, core + 1);
    }
    boolean verb = afterPreposition && words.is(begin, WordClass.VERB);
    return core == begin && (verb || words.is(begin, WordClass.GERUND)) ? begin + 1 : begin;
  }

  private static boolean mayPrecedeNoun(RequestWords words, int at) {
    return words.is(at, WordClass.DETERMINER, WordClass.LIGHT_ADJECTIVE, WordClass.ADVERB);
  }

  private static boolean isLightNoun(RequestWords words, int at) {
    return words.is(at, WordClass.LIGHT_NOUN, WordClass.NOUN_OF_EFFORT);
  }

  private static int skipParticle(RequestWords words, int at) {
    return words.is(at, WordClass.PARTICLE) ? at + 1 : at;
  }

  private static int skipParticiple(RequestWords words, int at) {
    return words.is(at, WordClass.PARTICIPLE) ? skipParticle(words, at + 1) : at;
  }

  /** Index after a verb that a conjunction adds; {@code at} if it adds something else. */
  private static int afterConjunction(RequestWords words, int at) {
    int next = words.skip(at + 1, i -> words.is(i, WordClass.ADVERB, WordClass.JOINT));
    if (next == words.size()) {
      return next;
    }
    return words.is(next, WordClass.GERUND) || isVerbAt(words, next, false) ? next + 1 : at;
  }

  /** Whether a light noun is only the first of several: "measures and mechanisms to". */
  private static boolean goesOnAsNoun(RequestWords words, int at) {
    return words.is(at, "and", "or", ",") && afterConjunction(words, at) == at;
  }

  /** Whether the words end in a verb or a preposition that calls for an object. */
  static boolean isHanging(RequestWords words) {
    int last = lastButAdverbials(words);
    if (words.is(last, WordClass.PREPOSITION)) {
      return true;
    }
    if (words.is(last, WordClass.ARTICLE)) {
      return last > 0;
    }
    if (last == 0 || !isVerbal(words, last)) {
      return isVerbal(words, last);
    }
    int before = words.skipBack(last - 1, i -> words.is(i, WordClass.ADVERB));
    if (words.is(last, WordClass.GERUND)) {
      return words.is(before, WordClass.PREPOSITION, WordClass.VERB, WordClass.GERUND)
          || (words.is(before, WordClass.JOINT) && isVerbal(words, beforeConjunction(words, last)));
    }
    return words.is(before, "to")
        || (words.is(before, "and", "or", "/") && !words.is(last, WordClass.NOUN_TOO));
  }

  private static boolean isVerbal(RequestWords words, int at) {
    return words.is(at, WordClass.VERB, WordClass.GERUND);
  }

  private static int lastButAdverbials(RequestWords words) {
    int end = words.size();
    for (int from = end - 1; from > 0 && end - from < MAX_ADVERBIAL; from--) {
      if (words.behind(WordClass.ADVERBIAL, from) == end) {
        end = from;
      }
    }
    return end - 1;
  }

  /** The word before the conjunction that precedes {@code last}, prepositions left out. */
  private static int beforeConjunction(RequestWords words, int last) {
    return words.skipBack(last - 1, i -> words.is(i, WordClass.JOINT, WordClass.PREPOSITION));
  }
}
