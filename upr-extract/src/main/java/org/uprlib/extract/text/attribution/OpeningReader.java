package org.uprlib.extract.text.attribution;

import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.Fragment.Opening;
import org.uprlib.extract.text.attribution.Junction.Strength;

/** Reads what a fragment opens with. */
final class OpeningReader {
  private OpeningReader() {}

  /**
   * Reads the opening of a fragment that has words.
   *
   * @param first whether it stands first in a sentence or a list, where a verb is to be expected
   * @param parted whether punctuation or a conjunction parts it from what stands before
   */
  static Opening read(
      RequestWords words, Span span, Junction junction, boolean first, boolean parted) {
    int at = skipAdverbs(words);
    Kind kind = kind(words, at, first || isSlashedSentence(words, at, junction), parted);
    int verb =
        switch (kind) {
          case VERB -> mainVerb(words, at);
          case INFINITIVE -> Math.max(verbAfterTo(words, at), at + 1);
          case GERUND -> at;
          default -> -1;
        };
    if (verb >= 0) {
      int object = VerbGroupReader.end(words, verb);
      int offset = object == words.size() ? span.end() : words.get(object).start();
      return new Opening(kind, words.get(verb).end(), offset);
    }
    boolean light = kind == Kind.NOUN && VerbGroupReader.end(words, -1) == words.size();
    return new Opening(kind, span.start(), light ? span.end() : span.start());
  }

  /** Whether the words open with "to" and a verb. */
  static boolean isInfinitive(RequestWords words) {
    return isInfinitive(words, 0, true);
  }

  private static boolean isInfinitive(RequestWords words, int at, boolean first) {
    return words.is(at, "to")
        && (verbAfterTo(words, at) > at || (first && mayBeVerb(words, at + 1)));
  }

  /** Whether the words are adverbs to a verb that comes later. */
  static boolean isAdverbOnly(RequestWords words) {
    return words.is(skipAdverbs(words), WordClass.ADVERB);
  }

  /** Whether the word is part of a name; at the start of a sentence a capital shows nothing. */
  static boolean isTitle(RequestWord word, boolean first) {
    return first ? word.isInitials() : word.isTitle();
  }

  /** Whether a sentence begins after a slash: a capital letter, and none in the next word. */
  private static boolean isSlashedSentence(RequestWords words, int at, Junction junction) {
    return junction.strength() == Strength.SLASH
        && words.get(at).isCapitalised()
        && !words.isTitle(at + 1);
  }

  private static Kind kind(RequestWords words, int at, boolean first, boolean parted) {
    if (isInfinitive(words, at, first)) {
      return Kind.INFINITIVE;
    }
    if (words.is(at, "that")) {
      return first || parted ? Kind.CLAUSE : Kind.MODIFIER;
    }
    if (!first && (isAdverbOnly(words) || words.is(at, ","))) {
      return Kind.MODIFIER;
    }
    if (VerbGroupReader.isVerbAt(words, at, first) || (first && mainVerb(words, at) > at)) {
      return Kind.VERB;
    }
    if (words.begins(at, WordClass.ADVERBIAL, WordClass.LIST_OPENING, WordClass.MODIFIER)) {
      return Kind.MODIFIER;
    }
    if (words.is(at, WordClass.GERUND)) {
      return Kind.GERUND;
    }
    boolean noun =
        words.is(at, WordClass.DETERMINER, WordClass.LIGHT_NOUN, WordClass.NOUN_OF_EFFORT);
    return noun || isTitle(words.get(at), first) ? Kind.NOUN : Kind.UNKNOWN;
  }

  /** Whether the word, after "to", may be a verb that is not in the wording. */
  private static boolean mayBeVerb(RequestWords words, int at) {
    return words.has(at)
        && !words.get(at).isTitle()
        && !words.is(at, WordClass.PUNCTUATION, WordClass.DETERMINER, WordClass.GERUND);
  }

  /** Index of the first word that is no adverb, or of the last word. */
  static int skipAdverbs(RequestWords words) {
    int at = 0;
    int next = skipAdverb(words, at);
    while (next > at && next < words.size()) {
      at = next;
      if (words.is(at, WordClass.JOINT) && skipAdverb(words, at + 1) > at + 1) {
        at++;
      }
      next = skipAdverb(words, at);
    }
    return at;
  }

  private static int skipAdverb(RequestWords words, int at) {
    int next = words.behind(WordClass.ADVERBIAL, at);
    return next == at && words.is(at, WordClass.ADVERB) ? at + 1 : next;
  }

  /** The verb of an infinitive that opens at {@code to}; {@code to} itself if there is none. */
  private static int verbAfterTo(RequestWords words, int to) {
    int at = words.skip(to + 1, i -> words.is(i, WordClass.ADVERB));
    return words.is(at, WordClass.VERB) ? at : to;
  }

  /** The verb that follows an opening phrase and its comma; {@code at} if there is none. */
  private static int mainVerb(RequestWords words, int at) {
    int last = words.is(at, WordClass.MODIFIER) ? words.size() : at;
    return IntStream.range(at + 2, last)
        .filter(verb -> words.is(verb - 1, ","))
        .filter(verb -> VerbGroupReader.isVerbAt(words, verb, false))
        .findFirst()
        .orElse(at);
  }
}
