package org.uprlib.extract.attribution;

import java.util.List;

/**
 * Reads how far a verb reaches before its object begins: "consider the possibility of signing and
 * ratifying", "continue its efforts to". Immutable and thread-safe.
 */
final class VerbGroupReader {
  /** No adverbial phrase has more words. */
  private static final int MAX_ADVERBIAL = 7;

  private final Wording wording;

  VerbGroupReader(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether the word is a verb in the imperative.
   *
   * @param opensClause whether a verb is to be expected there
   */
  boolean isVerbAt(List<Word> words, int at, boolean opensClause) {
    String word = words.get(at).lower();
    if (!wording.isVerb(word)) {
      return false;
    }
    if (opensClause || !wording.isNounToo(word) || at + 1 == words.size()) {
      return true;
    }
    Word next = words.get(at + 1);
    return wording.isDeterminer(next.lower())
        || wording.isVerb(next.lower())
        || wording.isAdverb(next.lower())
        || next.isTitle()
        || next.lower().equals("to")
        || next.lower().equals("up");
  }

  /** Index of the word that the object begins with; the number of words if there is none yet. */
  int end(List<Word> words, int verb) {
    int at = verb + 1;
    if (at < words.size() && wording.isParticle(words.get(at).lower())) {
      at++;
    }
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
  private int step(List<Word> words, int at) {
    int adverbial = wording.skipAdverbial(words, at);
    if (adverbial > at) {
      return adverbial;
    }
    String word = words.get(at).lower();
    if (wording.isAdverb(word)) {
      return at + 1;
    }
    if (isConjunction(words.get(at))) {
      return afterConjunction(words, at);
    }
    int begin = at;
    boolean preposition = wording.isPreposition(word) || word.equals(":");
    if (word.equals("in") && at + 2 < words.size() && words.get(at + 1).lower().equals("order")) {
      begin = at + 2;
    }
    if (preposition) {
      begin++;
    }
    if (begin < words.size() && words.get(begin).lower().equals(":")) {
      begin++;
    }
    if (begin >= words.size()) {
      return begin;
    }
    if (isConjunction(words.get(begin))) {
      int next = afterConjunction(words, begin);
      return next > begin ? next : -begin;
    }
    int core = begin;
    while (core < words.size()
        && (wording.isDeterminer(words.get(core).lower())
            || wording.isLightAdjective(words.get(core).lower())
            || wording.isAdverb(words.get(core).lower()))) {
      core++;
    }
    if (core < words.size()) {
      String head = words.get(core).lower();
      if (wording.isLightNoun(head) && !goesOnAsNoun(words, core + 1)) {
        return skipParticiple(words, core + 1);
      }
      boolean verbal =
          wording.verbOfGerund(head).isPresent() || wording.isVerb(head) && preposition;
      if (verbal && core == begin) {
        return core + 1;
      }
    }
    return preposition ? -begin : at;
  }

  private int skipParticiple(List<Word> words, int at) {
    if (at == words.size() || !wording.isParticiple(words.get(at).lower())) {
      return at;
    }
    int next = at + 1;
    return next < words.size() && wording.isParticle(words.get(next).lower()) ? next + 1 : next;
  }

  private int afterConjunction(List<Word> words, int at) {
    int next = at + 1;
    while (next < words.size()
        && (wording.isAdverb(words.get(next).lower())
            || words.get(next).lower().equals("or")
            || words.get(next).lower().equals("/"))) {
      next++;
    }
    if (next == words.size()) {
      return next;
    }
    String word = words.get(next).lower();
    boolean verb = wording.isVerb(word) && isVerbAt(words, next, false);
    return verb || wording.verbOfGerund(word).isPresent() ? next + 1 : at;
  }

  /** Whether a light noun is but the first of several: "measures and mechanisms to". */
  private boolean goesOnAsNoun(List<Word> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    String word = words.get(at).lower();
    return (word.equals("and") || word.equals("or") || word.equals(","))
        && afterConjunction(words, at) == at;
  }

  /** Whether the words end in a verb or a preposition that calls for an object. */
  boolean isHanging(List<Word> words) {
    int last = lastButAdverbials(words);
    String word = words.get(last).lower();
    String before = last == 0 ? "" : beforeAdverbs(words, last);
    if (wording.isPreposition(word)) {
      return true;
    }
    if (wording.isArticle(word)) {
      return last > 0;
    }
    boolean joined = before.equals("and") || before.equals("or") || before.equals("/");
    if (wording.verbOfGerund(word).isPresent()) {
      return last == 0
          || joined && isVerbal(beforeConjunction(words, last))
          || wording.isPreposition(before)
          || isVerbal(before);
    }
    return wording.isVerb(word)
        && (last == 0 || before.equals("to") || joined && !wording.isNounToo(word));
  }

  /** The word before the conjunction that precedes {@code last}, prepositions left out. */
  private String beforeConjunction(List<Word> words, int last) {
    int at = last - 1;
    while (at > 0 && (isConjunction(words.get(at)) || wording.isPreposition(words.get(at).lower()))) {
      at--;
    }
    return words.get(at).lower();
  }

  private static boolean isConjunction(Word word) {
    return switch (word.lower()) {
      case "and", "or", "/", "," -> true;
      default -> false;
    };
  }

  private boolean isVerbal(String word) {
    return wording.isVerb(word) || wording.verbOfGerund(word).isPresent();
  }

  private int lastButAdverbials(List<Word> words) {
    int end = words.size();
    int from = end - 1;
    while (from > 0 && end - from < MAX_ADVERBIAL) {
      if (wording.skipAdverbial(words, from) == end) {
        end = from;
      }
      from--;
    }
    return end - 1;
  }

  private String beforeAdverbs(List<Word> words, int last) {
    int at = last - 1;
    while (at > 0 && wording.isAdverb(words.get(at).lower())) {
      at--;
    }
    return words.get(at).lower();
  }
}
