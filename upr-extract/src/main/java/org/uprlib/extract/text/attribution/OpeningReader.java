package org.uprlib.extract.text.attribution;

import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.Fragment.Opening;
import org.uprlib.extract.text.attribution.Junction.Strength;

/** Reads what a fragment opens with. Immutable and thread-safe. */
final class OpeningReader {
  private final RequestWording wording;
  private final VerbGroupReader verbGroups;

  OpeningReader(RequestWording wording) {
    this.wording = wording;
    this.verbGroups = new VerbGroupReader(wording);
  }

  /**
   * Reads the opening of a fragment that has words.
   *
   * @param first whether it stands first in a sentence or a list, where a verb is to be expected
   * @param parted whether punctuation or a conjunction parts it from what stands before
   */
  Opening read(
      List<RequestWord> words, Span span, Junction junction, boolean first, boolean parted) {
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
      int object = verbGroups.end(words, verb);
      int offset = object == words.size() ? span.end() : words.get(object).start();
      return new Opening(kind, words.get(verb).end(), offset);
    }
    boolean light = kind == Kind.NOUN && verbGroups.end(words, -1) == words.size();
    return new Opening(kind, span.start(), light ? span.end() : span.start());
  }

  /** Whether the words open with "to" and a verb. */
  boolean isInfinitive(List<RequestWord> words) {
    return words.get(0).is("to") && (verbAfterTo(words, 0) > 0 || mayBeVerb(words, 1));
  }

  /** Whether the words are adverbs to a verb that comes later. */
  boolean isAdverbOnly(List<RequestWord> words) {
    int at = skipAdverbs(words);
    return at == words.size() - 1 && wording.isAdverb(words.get(at).lower());
  }

  /** Whether the word is part of a name; at the start of a sentence a capital shows nothing. */
  static boolean isTitle(RequestWord word, boolean first) {
    return first ? word.isInitials() : word.isTitle();
  }

  /** Whether a sentence begins after a slash: a capital letter, and none in the next word. */
  private static boolean isSlashedSentence(List<RequestWord> words, int at, Junction junction) {
    return junction.strength() == Strength.SLASH
        && words.get(at).isCapitalised()
        && (at + 1 == words.size() || !words.get(at + 1).isTitle());
  }

  private Kind kind(List<RequestWord> words, int at, boolean first, boolean parted) {
    RequestWord word = words.get(at);
    if (word.is("to") && (verbAfterTo(words, at) > at || (first && mayBeVerb(words, at + 1)))) {
      return Kind.INFINITIVE;
    }
    if (word.is("that")) {
      return first || parted ? Kind.CLAUSE : Kind.MODIFIER;
    }
    if (!first && (isAdverbOnly(words) || (at > 0 && word.is(",")))) {
      return Kind.MODIFIER;
    }
    if (verbGroups.isVerbAt(words, at, first) || (first && mainVerb(words, at) > at)) {
      return Kind.VERB;
    }
    if (wording.skipAdverbial(words, at) > at
        || wording.skipListOpening(words, at) > at
        || wording.is(WordClass.MODIFIER, word)) {
      return Kind.MODIFIER;
    }
    if (wording.verbOfGerund(word.lower()).isPresent()) {
      return Kind.GERUND;
    }
    boolean noun = wording.is(WordClass.DETERMINER, word) || wording.isLightNoun(word.lower());
    return noun || isTitle(word, first) ? Kind.NOUN : Kind.UNKNOWN;
  }

  /** Whether the word, after "to", may be a verb that is not in the wording. */
  private boolean mayBeVerb(List<RequestWord> words, int at) {
    return at < words.size()
        && !words.get(at).isTitle()
        && !words.get(at).isPunctuation()
        && !wording.is(WordClass.DETERMINER, words.get(at))
        && wording.verbOfGerund(words.get(at).lower()).isEmpty();
  }

  /** Index of the first word that is no adverb, or of the last word. */
  int skipAdverbs(List<RequestWord> words) {
    int at = 0;
    int next = skipAdverb(words, at);
    while (next > at && next < words.size()) {
      at = next;
      boolean joined = words.get(at).isConjunction() && at + 1 < words.size();
      if (joined && skipAdverb(words, at + 1) > at + 1) {
        at++;
      }
      next = skipAdverb(words, at);
    }
    return at;
  }

  private int skipAdverb(List<RequestWord> words, int at) {
    int next = wording.skipAdverbial(words, at);
    return next == at && wording.isAdverb(words.get(at).lower()) ? at + 1 : next;
  }

  /** The verb of an infinitive that opens at {@code to}; {@code to} itself if there is none. */
  private int verbAfterTo(List<RequestWord> words, int to) {
    int at = to + 1;
    while (at < words.size() && wording.isAdverb(words.get(at).lower())) {
      at++;
    }
    return at < words.size() && wording.is(WordClass.VERB, words.get(at)) ? at : to;
  }

  /** The verb that follows an opening phrase and its comma; {@code at} if there is none. */
  private int mainVerb(List<RequestWord> words, int at) {
    if (wording.is(WordClass.MODIFIER, words.get(at))) {
      for (int i = at + 1; i + 1 < words.size(); i++) {
        if (words.get(i).is(",") && verbGroups.isVerbAt(words, i + 1, false)) {
          return i + 1;
        }
      }
    }
    return at;
  }
}
