package org.uprlib.extract.text.attribution;

/** What a word may be in a recommendation, each with its section of the wording. */
enum WordClass {
  VERB("verbs"),
  /** A verb that may as well be a noun. */
  NOUN_TOO("nouns too"),
  /** After a verb, belongs to it, as in "set up". */
  PARTICLE("particles"),
  /** A light noun that leads to a verb, as "efforts" does. */
  NOUN_OF_EFFORT("nouns of effort"),
  LIGHT_ADJECTIVE("light adjectives"),
  /** Where nothing follows it, waits for a noun. */
  OPEN_ADJECTIVE("open adjectives"),
  /** May stand after a light noun, as in "efforts made to". */
  PARTICIPLE("participles"),
  DETERMINER("determiners"),
  /** A determiner that calls for a noun. */
  ARTICLE("articles"),
  PREPOSITION("prepositions"),
  /** A phrase with it may stand in place of one that has it, too. */
  PARALLEL_PREPOSITION("parallel prepositions"),
  /** Opens a phrase that adds to what stands before it. */
  MODIFIER("modifiers"),
  /** A noun for people. */
  PEOPLE("people"),
  /** Identifies people by what was said of others before: {@code their families}. */
  POSSESSIVE("possessives"),
  /** A verb with which a sentence goes on behind its subject. */
  AUXILIARY("auxiliaries"),
  /** A part of an instrument, to which "to" leads. */
  ANNEX("annexes"),
  /** Refers a name before it to what was said before that. */
  REFERENCE_TO_NAME("adverbs of reference"),
  /** A conjunction that offers a choice. */
  CHOICE("choices");

  private final String section;

  WordClass(String section) {
    this.section = section;
  }

  String section() {
    return section;
  }
}
