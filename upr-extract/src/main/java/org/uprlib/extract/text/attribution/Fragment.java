package org.uprlib.extract.text.attribution;

import java.util.Arrays;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;

/**
 * The stretch of a recommendation between two groups of States, without the punctuation and
 * conjunction that join it to the one before.
 *
 * @param junction how it is joined to the one before
 * @param span its place in the recommendation
 * @param words its words, by their place in the recommendation
 * @param opening what it opens with
 * @param hanging whether it ends in a verb or preposition that calls for an object
 * @param awaitsNoun whether it ends in an adjective that waits for a noun
 * @param endsInEffort whether it ends in a noun that leads to a verb, as "efforts" does
 * @param refersBack whether it can only be read with what stands before it
 * @param titled whether it, or the object of its verb, opens with a name, as instruments have
 * @param states who asked for it; empty if it stands before no group
 */
record Fragment(
    Junction junction,
    Span span,
    RequestWords words,
    Opening opening,
    boolean hanging,
    boolean awaitsNoun,
    boolean endsInEffort,
    boolean refersBack,
    boolean titled,
    List<State> states) {

  /**
   * What a fragment opens with.
   *
   * @param kind what it is
   * @param verbEnd where its verb ends; the fragment's start if it opens with none
   * @param object where the object of its verb begins: the fragment's end if it has none yet, and
   *     its start if it opens with no verb
   */
  record Opening(Kind kind, int verbEnd, int object) {}

  enum Kind {
    /** A verb in the imperative, or a phrase with one after a comma. */
    VERB,
    /** "to" and a verb. */
    INFINITIVE,
    /** The gerund of a verb. */
    GERUND,
    /** "that" and a clause. */
    CLAUSE,
    /** A noun phrase. */
    NOUN,
    /** A phrase that adds to what stands before. */
    MODIFIER,
    /** Something else, or a language that the wording does not cover. */
    UNKNOWN
  }

  boolean is(Kind... kinds) {
    return Arrays.asList(kinds).contains(opening.kind());
  }

  /** Whether it goes on as one of these from the fragment before, without any mark between. */
  boolean goesOnAs(Kind... kinds) {
    return junction.isDirect() && is(kinds);
  }

  /** Whether it opens with a predicate of its own. */
  boolean isVerbal() {
    return is(Kind.VERB, Kind.INFINITIVE, Kind.CLAUSE);
  }

  /** Whether it is a noun phrase, or may be one. */
  boolean isNominal() {
    return is(Kind.NOUN, Kind.UNKNOWN);
  }

  /** Whether there is a verb, or a noun that needs another, and nothing that it is about. */
  boolean hasNoObject() {
    return opening.object() == span.end();
  }

  /** Whether it calls for no object that stands in another. */
  boolean isComplete() {
    return !hanging && !hasNoObject();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Its first word in lower case; empty string if it has none. */
  String firstWord() {
    return words.lower(0);
  }

  /** Its last word in lower case; empty string if it has none. */
  String lastWord() {
    return words.lower(words.size() - 1);
  }

  /** Whether it opens with a capital letter as sentences do. */
  boolean isCapitalised() {
    return !words.isEmpty() && words.get(0).isCapitalised();
  }
}
