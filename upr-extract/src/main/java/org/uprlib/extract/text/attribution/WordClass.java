package org.uprlib.extract.text.attribution;

/** What a word may be in a recommendation, each with its section of the wording. */
enum WordClass {
  VERB,
  /** A verb that may as well be a noun. */
  NOUN_TOO,
  /** After a verb, belongs to it, as in "set up". */
  PARTICLE,
  /** A light noun that leads to a verb, as "efforts" does. */
  NOUN_OF_EFFORT,
  LIGHT_ADJECTIVE,
  /** Where nothing follows it, waits for a noun. */
  OPEN_ADJECTIVE,
  /** May stand after a light noun, as in "efforts made to". */
  PARTICIPLE,
  DETERMINER,
  /** A determiner that calls for a noun. */
  ARTICLE,
  PREPOSITION,
  /** A phrase with it may stand in place of one that has it, too. */
  PARALLEL_PREPOSITION,
  /** Opens a phrase that adds to what stands before it. */
  MODIFIER,
  /** A noun for people. */
  PEOPLE,
  /** Identifies people by what was said of others before: {@code their families}. */
  POSSESSIVE,
  /** A verb with which a sentence goes on behind its subject. */
  AUXILIARY,
  /** A part of an instrument, to which "to" leads. */
  ANNEX,
  /** Refers a name before it to what was said before that. */
  REFERENCE_TO_NAME,
  /** A conjunction that offers a choice. */
  CHOICE,
  /** A gerund that its verb does not show, and the verb. */
  GERUND,
  /** A verb that reaches its object by a preposition, and that. */
  GOVERNED_PREPOSITION,
  /** A noun that needs another to say what it is about, and the preposition that leads to it. */
  LIGHT_NOUN,
  /** May stand before a verb. */
  ADVERB,
  /** May stand between a verb and its object. */
  ADVERBIAL,
  /** Stands before items of which each State may have its own. */
  LIST_OPENING,
  /** Does so if a choice joins them. */
  EITHER_OPENING,
  /** Opens a purpose, of which each State may have its own. */
  PURPOSE,
  /** A verb in the past that reports a recommendation. */
  REPORTING,
  /** Points back to what came before. */
  REFERENCE,
  /** Joins two requests. */
  CONJUNCTION,
  /** Joins two verbs of one request. */
  AND,
  /** "and", "or", a comma or a slash; of no section. */
  JOINT,
  /** A mark; of no section. */
  PUNCTUATION
}
