package org.uprlib.extract.attribution;

import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;

/**
 * The stretch of a recommendation between two groups of States, without the punctuation and
 * conjunction that link it to the one before.
 *
 * @param link how it is linked to the one before
 * @param start what it opens with
 * @param span its place in the text, link left out
 * @param verbEnd where its opening verb ends; the start of the span if it opens with none
 * @param object where the object of its opening verb begins; the end of the span if it has none
 *     yet, and its start if it opens with no verb
 * @param hanging whether it ends in a verb or preposition that calls for an object
 * @param capital whether it opens with a capital letter that no name has
 * @param refersBack whether it can only be read with what stands before it
 * @param titled whether it, or the object of its verb, opens with a name, as instruments have
 * @param states who asked for it; empty if it stands after the last group
 */
record Fragment(
    Link link,
    Start start,
    Span span,
    int verbEnd,
    int object,
    boolean hanging,
    boolean capital,
    boolean refersBack,
    boolean titled,
    List<State> states) {

  /** How much a link separates. */
  enum Strength {
    NONE,
    WEAK,
    SLASH,
    STRONG
  }

  /**
   * What links two fragments.
   *
   * @param strength the strongest separator between them
   * @param conjunction whether there is a conjunction, too
   * @param printed what to print between them where they are read as one
   */
  record Link(Strength strength, boolean conjunction, String printed) {}

  /** What a fragment opens with. */
  enum Start {
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

  /** Whether it opens with a predicate of its own. */
  boolean isVerbal() {
    return start == Start.VERB || start == Start.INFINITIVE || start == Start.CLAUSE;
  }

  /** Whether the object of what it asks for is still to come, as far as itself tells. */
  boolean isOpen() {
    return hanging || object == span.end();
  }

  boolean isEmpty() {
    return span.length() == 0;
  }

  boolean isJoined(Strength strength) {
    return link.strength() == strength;
  }
}
