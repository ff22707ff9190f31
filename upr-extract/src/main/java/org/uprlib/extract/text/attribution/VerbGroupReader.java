package org.uprlib.extract.text.attribution;

import java.util.List;

/**
 * Reads how far a verb reaches before its object begins: "consider the possibility of signing and
 * ratifying", "continue its efforts to". Immutable and thread-safe.
 */
final class VerbGroupReader {
  /** No adverbial phrase has more words. */
  private static final int MAX_ADVERBIAL = 7;

  private final RequestWording wording;

  VerbGroupReader(RequestWording wording) {
    this.wording = wording;
  }

  /**
   * Whether the word is a verb in the imperative.
   *
   * @param expected whether a verb is to be expected there, so that a word which may be a noun as
   *     well is none
   */
  boolean isVerbAt(List<RequestWord> words, int at, boolean expected) {
    String word = words.get(at).lower();
    if (!wording.is(WordClass.VERB, word)) {
      return false;
    }
    if (expected || !wording.is(WordClass.NOUN_TOO, word) || at + 1 == words.size()) {
      return true;
    }
    RequestWord next = words.get(at + 1);
    return next.isTitle()
        || next.is("to")
        || wording.is(WordClass.DETERMINER, next)
        || wording.is(WordClass.VERB, next)
        || wording.isAdverb(next.lower())
        || wording.is(WordClass.PARTICLE, next);
  }

  /** Index of the word that the object begins with; the number of words if there is none yet. */
  int end(List<RequestWord> words, int verb) {
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
  private int step(List<RequestWord> words, int at) {
    int adverbial = wording.skipAdverbial(words, at);
    if (adverbial > at) {
      return adverbial;
    }
    RequestWord word = words.get(at);
    if (wording.isAdverb(word.lower())) {
      return at + 1;
    }
    if (word.isConjunction()) {
      return afterConjunction(words, at);
    }
    int begin = skipPreposition(words, at);
    if (begin >= words.size()) {
      return begin;
    }
    if (words.get(begin).isConjunction()) {
      int next = afterConjunction(words, begin);
      return next > begin ? next : -begin;
    }
    int core = endOfNounOrVerb(words, begin, begin > at);
    if (core > begin) {
      return core;
    }
    return begin > at ? -begin : at;
  }

  /** Index after "to", "in order to", "to:" and the like; {@code at} if there is none. */
  private int skipPreposition(List<RequestWord> words, int at) {
    int next = at;
    boolean purpose =
        words.get(at).is("in") && at + 2 < words.size() && words.get(at + 1).is("order");
    if (purpose) {
      next = at + 3;
    } else if (wording.is(WordClass.PREPOSITION, words.get(at))) {
      next++;
    }
    return next < words.size() && words.get(next).is(":") ? next + 1 : next;
  }

  /** Index after a light noun with its adjectives, or a verb; {@code begin} if there is none. */
  private int endOfNounOrVerb(List<RequestWord> words, int begin, boolean afterPreposition) {
    int core = begin;
    while (core < words.size() && mayPrecedeNoun(words.get(core).lower())) {
      core++;
    }
    if (core == words.size()) {
      return begin;
    }
    String head = words.get(core).lower();
    if (wording.isLightNoun(head) && !goesOnAsNoun(words, core + 1)) {
      return skipParticiple(words, core + 1);
    }
    boolean verb =
        wording.verbOfGerund(head).isPresent()
            || (afterPreposition && wording.is(WordClass.VERB, head));
    return verb && core == begin ? core + 1 : begin;
  }

  private boolean mayPrecedeNoun(String word) {
    return wording.is(WordClass.DETERMINER, word)
        || wording.is(WordClass.LIGHT_ADJECTIVE, word)
        || wording.isAdverb(word);
  }

  private int skipParticle(List<RequestWord> words, int at) {
    return at < words.size() && wording.is(WordClass.PARTICLE, words.get(at)) ? at + 1 : at;
  }

  private int skipParticiple(List<RequestWord> words, int at) {
    boolean participle = at < words.size() && wording.is(WordClass.PARTICIPLE, words.get(at));
    return participle ? skipParticle(words, at + 1) : at;
  }

  /** Index after a verb that a conjunction adds; {@code at} if it adds something else. */
  private int afterConjunction(List<RequestWord> words, int at) {
    int next = at + 1;
    while (next < words.size()
        && (wording.isAdverb(words.get(next).lower()) || words.get(next).isConjunction())) {
      next++;
    }
    if (next == words.size()) {
      return next;
    }
    boolean gerund = wording.verbOfGerund(words.get(next).lower()).isPresent();
    return gerund || isVerbAt(words, next, false) ? next + 1 : at;
  }

  /** Whether a light noun is only the first of several: "measures and mechanisms to". */
  private boolean goesOnAsNoun(List<RequestWord> words, int at) {
    return at < words.size()
        && words.get(at).isConjunction()
        && !words.get(at).is("/")
        && afterConjunction(words, at) == at;
  }

  /** Whether the words end in a verb or a preposition that calls for an object. */
  boolean isHanging(List<RequestWord> words) {
    int last = lastButAdverbials(words);
    String word = words.get(last).lower();
    if (wording.is(WordClass.PREPOSITION, word)) {
      return true;
    }
    if (wording.is(WordClass.ARTICLE, word)) {
      return last > 0;
    }
    boolean gerund = wording.verbOfGerund(word).isPresent();
    if (last == 0 || !(gerund || wording.is(WordClass.VERB, word))) {
      return gerund || wording.is(WordClass.VERB, word);
    }
    RequestWord before = words.get(lastButAdverbs(words, last - 1));
    if (gerund) {
      return wording.is(WordClass.PREPOSITION, before)
          || wording.isVerbal(before.lower())
          || (before.isConjunction() && wording.isVerbal(beforeConjunction(words, last)));
    }
    return before.is("to")
        || ((before.is("and") || before.is("or") || before.is("/"))
            && !wording.is(WordClass.NOUN_TOO, word));
  }

  private int lastButAdverbials(List<RequestWord> words) {
    int end = words.size();
    for (int from = end - 1; from > 0 && end - from < MAX_ADVERBIAL; from--) {
      if (wording.skipAdverbial(words, from) == end) {
        end = from;
      }
    }
    return end - 1;
  }

  private int lastButAdverbs(List<RequestWord> words, int last) {
    int at = last;
    while (at > 0 && wording.isAdverb(words.get(at).lower())) {
      at--;
    }
    return at;
  }

  /** The word before the conjunction that precedes {@code last}, prepositions left out. */
  private String beforeConjunction(List<RequestWord> words, int last) {
    int at = last - 1;
    while (at > 0
        && (words.get(at).isConjunction() || wording.is(WordClass.PREPOSITION, words.get(at)))) {
      at--;
    }
    return words.get(at).lower();
  }
}
