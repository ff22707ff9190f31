package org.uprlib.extract.attribution;

import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.attribution.Fragment.Link;
import org.uprlib.extract.attribution.Fragment.Start;
import org.uprlib.extract.attribution.Fragment.Strength;

/** Reads how a fragment is linked and built. Immutable and thread-safe. */
final class FragmentReader {
  /** A reference to what stands before counts within so many words of a fragment's start. */
  private static final int REFERENCE_REACH = 9;

  private final Wording wording;
  private final VerbGroupReader verbGroups;
  private final LinkReader links = new LinkReader();

  FragmentReader(Wording wording) {
    this.wording = wording;
    this.verbGroups = new VerbGroupReader(wording);
  }

  /** Reads the fragment of {@code text} between two offsets, which {@code states} asked for. */
  Fragment read(String text, int from, int to, List<State> states) {
    return read(text, from, to, states, false);
  }

  /**
   * As {@link #read(String, int, int, List)}.
   *
   * @param afterComma whether a comma stands before the States that come before the fragment
   */
  Fragment read(String text, int from, int to, List<State> states, boolean afterComma) {
    LinkReader.Reading linked = links.read(text, from, to);
    int begin = linked.end();
    int end = to;
    while (end > begin && isTrailing(text.charAt(end - 1))) {
      end--;
    }
    List<Word> words = Word.of(text, begin, end);
    Strength strength = linked.link().strength();
    boolean opensClause = from == 0 || strength == Strength.STRONG;
    int first = skipAdverbs(words);
    Start start = start(words, first, linked.link(), opensClause);
    if (afterComma && !words.isEmpty() && words.get(0).lower().equals("that")) {
      start = Start.CLAUSE;
    }
    int object = begin;
    int verbEnd = begin;
    if (start == Start.VERB || start == Start.INFINITIVE || start == Start.GERUND) {
      int verb = start == Start.INFINITIVE ? verbAfterTo(words, first) : first;
      if (wording.isModifier(words.get(first).lower()) && start == Start.VERB) {
        verb = mainVerb(words, first);
      }
      verbEnd = words.get(verb).end();
      int objectWord = verbGroups.end(words, verb);
      object = objectWord == words.size() ? end : words.get(objectWord).start();
    } else if (start == Start.NOUN && verbGroups.end(words, -1) == words.size()) {
      object = end;
    }
    return new Fragment(
        linked.link(),
        start,
        new Span(begin, end),
        verbEnd,
        object,
        words.isEmpty() || opensClause && isAdverb(words, first) || verbGroups.isHanging(words),
        !words.isEmpty() && words.get(0).capitals() == 1 && !words.get(0).isNumber(),
        refersBack(words, start),
        isTitled(words, object, opensClause),
        states);
  }

  private static boolean isTrailing(char c) {
    return Characters.isBlank(c) || Characters.isPunctuation(c) && c != '&';
  }

  private int skipAdverbs(List<Word> words) {
    int first = 0;
    while (first < words.size()) {
      int next = wording.skipAdverbial(words, first);
      boolean adverb = wording.isAdverb(words.get(first).lower());
      if (next == first && adverb) {
        next = first + 1;
      }
      if (next == first || next == words.size()) {
        break;
      }
      first = next;
      boolean joined = isConjunction(words.get(first).lower());
      if (joined && first + 1 < words.size() && isAdverbial(words, first + 1)) {
        first++;
      }
    }
    return first;
  }

  private boolean isAdverbial(List<Word> words, int at) {
    return wording.isAdverb(words.get(at).lower()) || wording.skipAdverbial(words, at) > at;
  }

  private static boolean isConjunction(String word) {
    return word.equals("/") || word.equals("and") || word.equals("or");
  }

  private boolean isAdverb(List<Word> words, int first) {
    return first == words.size() - 1 && wording.isAdverb(words.get(first).lower());
  }

  private Start start(List<Word> words, int first, Link link, boolean opensClause) {
    if (words.isEmpty()) {
      return Start.UNKNOWN;
    }
    Word word = words.get(first);
    if (word.lower().equals("to") && verbAfterTo(words, first) > first) {
      return Start.INFINITIVE;
    }
    if (word.lower().equals("that")) {
      boolean clause = opensClause || link.conjunction() || link.strength() != Strength.NONE;
      return clause ? Start.CLAUSE : Start.MODIFIER;
    }
    boolean slashed = link.strength() == Strength.SLASH && word.capitals() > 0;
    if (verbGroups.isVerbAt(words, first, opensClause || slashed)) {
      return Start.VERB;
    }
    if (opensClause && mainVerb(words, first) > first) {
      return Start.VERB;
    }
    if (wording.skipAdverbial(words, first) > first || wording.isModifier(word.lower())) {
      return Start.MODIFIER;
    }
    if (wording.verbOfGerund(word.lower()).isPresent()) {
      return Start.GERUND;
    }
    if (wording.isDeterminer(word.lower())
        || wording.isLightNoun(word.lower())
        || isTitle(word, opensClause)) {
      return Start.NOUN;
    }
    return Start.UNKNOWN;
  }

  /** The verb of an infinitive that opens at {@code to}; {@code to} itself if there is none. */
  private int verbAfterTo(List<Word> words, int to) {
    int at = to + 1;
    while (at < words.size() && wording.isAdverb(words.get(at).lower())) {
      at++;
    }
    return at < words.size() && wording.isVerb(words.get(at).lower()) ? at : to;
  }

  /** The verb that follows an opening phrase and its comma; {@code first} if there is none. */
  private int mainVerb(List<Word> words, int first) {
    if (wording.isModifier(words.get(first).lower())) {
      for (int i = first + 1; i + 1 < words.size(); i++) {
        boolean comma = words.get(i).lower().equals(",");
        if (comma && verbGroups.isVerbAt(words, i + 1, false)) {
          return i + 1;
        }
      }
    }
    return first;
  }

  private boolean refersBack(List<Word> words, Start start) {
    for (int i = 0; i < Math.min(words.size(), REFERENCE_REACH); i++) {
      if (wording.isReference(words, i) && !isSubject(words, i)) {
        return true;
      }
      boolean antecedent =
          start == Start.NOUN ? words.get(i).isInitials() : i > 0 && words.get(i).isTitle();
      if (antecedent) {
        return false;
      }
    }
    return false;
  }

  /** Whether "it" stands for the State under review: no verb or preposition precedes it. */
  private boolean isSubject(List<Word> words, int at) {
    if (!words.get(at).lower().equals("it")) {
      return false;
    }
    String before = at == 0 ? "" : words.get(at - 1).lower();
    return !wording.isVerb(before)
        && !wording.isPreposition(before)
        && wording.verbOfGerund(before).isEmpty();
  }

  private boolean isTitled(List<Word> words, int object, boolean opensClause) {
    int at = 0;
    while (at < words.size() && words.get(at).start() < object) {
      at++;
    }
    while (at < words.size() && wording.isDeterminer(words.get(at).lower())) {
      at++;
    }
    return at < words.size() && isTitle(words.get(at), opensClause && at == 0);
  }

  /** Whether the word is part of a name; at the start of a clause a capital tells nothing. */
  private static boolean isTitle(Word word, boolean opensClause) {
    return opensClause ? word.isInitials() : word.isTitle();
  }
}
