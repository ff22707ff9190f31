package org.uprlib.core.paper.submission;

import java.util.Set;

/** What speaks for or against words of the first page being the name of one who submits. */
public enum Sign {
  /** Of every candidate. */
  ANY,
  /** Directly behind a label, as in {@code Submitted by}. */
  LABEL(Trait.STATED),
  /** On a line below names that a label leads. */
  LISTED(Trait.STATED),
  /** With a bullet, a number, a semicolon or a conjunction, as the items of a list. */
  ITEM,
  /**
   * May be a person's name, behind a label of those who wrote, where an organisation has its own.
   */
  WRITER,
  /** Below a label or title in the plural. */
  SEVERAL,
  /** Before words like {@code in partnership with}. */
  BEFORE_PARTNER(Trait.STATED),
  /** Before the paper's noun in the title, as in {@code Rights Watch submission on}. */
  TITLE(Trait.STATED),
  /** Behind words like {@code in partnership with}, which say that others submit, too. */
  PARTNER,
  /** The owner of the paper, as in {@code Rights Watch's submission}. */
  OWNER(Trait.STATED, Trait.OWN),
  /** Behind "by" in a sentence about the paper. */
  BY(Trait.STATED, Trait.IN_SENTENCE, Trait.OWN),
  /** Before a verb of submitting in a sentence about the paper. */
  SUBMITS(Trait.STATED, Trait.IN_SENTENCE, Trait.OWN),
  /** One for whom the writer of a letter speaks. */
  ON_BEHALF(Trait.STATED, Trait.IN_SENTENCE, Trait.OWN),
  /** A sentence says that it is an organisation. */
  DESCRIBED(Trait.OWN),
  /** On a line of the title block of its own. */
  ALONE,
  /** Above or before an address at the top of the page, or before a page's number at its foot. */
  SENDER(Trait.OF_NAME),
  /** On a line of the title block with other things. */
  PIECE,
  /** In a script without capitals, without a noun for organisations. */
  BARE,
  /** On the line above or below a candidate with a noun or short name. */
  BESIDE,
  /** In another script than the page, on the line above or below such a candidate. */
  TRANSLATION(Trait.EXPLAINS),
  /** In a list with a candidate that has a noun or short name. */
  WITH,
  /** Between many names of one list. */
  AMONG,
  /** Others are named behind a label, in the title or in a sentence. */
  OTHERS_NAMED(Trait.EXPLAINS),
  /** The title calls the paper joint. */
  JOINT_TITLE,
  /** In the title block, below running text. */
  BELOW,
  /** It is about a noun for organisations, as in {@code Rights Watch}. */
  HEADED(Trait.STRONG),
  /** Contains a noun for organisations. */
  NOUN(Trait.OF_NAME, Trait.IN_NAME),
  /** A short name in brackets, or itself in another script, is within it or behind it. */
  BRACKET(Trait.OWN, Trait.OF_NAME, Trait.IN_NAME, Trait.STRONG),
  /** A sentence of the page is about it. */
  SUBJECT(Trait.OWN, Trait.OF_NAME),
  /** It has submitted before. */
  GAZETTEER(Trait.OF_NAME, Trait.IN_NAME, Trait.STRONG),
  /** A mail or web address contains its name. */
  ADDRESS(Trait.OF_NAME, Trait.BORNE_OUT),
  /** It is on the page more than once. */
  RECURS(Trait.OF_NAME),
  /** All words that count have capitals. */
  CAPITALS,
  /** Ends without a capital in a language that gives all words of names capitals. */
  SMALL,
  /** One word in capitals. */
  SHORT_NAME(Trait.OF_NAME, Trait.IN_NAME),
  /** One word. */
  ONE_WORD,
  /** Longer than names are. */
  LONG,
  /** Nothing but what organisations are about. */
  TOPIC(Trait.OF_TOPIC, Trait.EXPLAINS),
  /** Begins with what organisations are about and a preposition, as in {@code Freedom of}. */
  TOPIC_OF(Trait.OF_TOPIC, Trait.EXPLAINS),
  /** Ends with a State's name behind a preposition, as in {@code Rivers of Sylvania}. */
  ABOUT_STATE(Trait.OF_TOPIC),
  /** Contains the name of a State. */
  STATE,
  /** Begins with those who submit nothing, as in {@code Government}. */
  NOBODY(Trait.EXPLAINS),
  /** Begins a sentence or mentions the paper. */
  STARTER(Trait.OF_TOPIC, Trait.EXPLAINS),
  PERSON(Trait.EXPLAINS),
  NUMBER(Trait.EXPLAINS),
  /** Behind a comma on the line of another name, as a place is. */
  PLACE(Trait.EXPLAINS),
  /** Behind the name of its list and a comma, where it may be a town or its region. */
  TOWN,
  /** On a line with a street or a contact. */
  ADDRESS_LINE(Trait.EXPLAINS),
  /** Behind a colon and words that are no label of those who submit, as {@code Editors: …}. */
  FIELD(Trait.EXPLAINS),
  /** In a line that is a list of topics. */
  TOPICS,
  /** Behind a contact on its line. */
  CONTACT(Trait.EXPLAINS),
  /** Ends where a title goes on, as in {@code Rivers of} before the name of a State. */
  OPEN;

  /** What signs have in common. */
  enum Trait {
    /** The page says there that a name submits. */
    STATED,
    /** It does so in a sentence. */
    IN_SENTENCE,
    /** An organisation that has it is none of the others that the page names. */
    OWN,
    /** A topic has it, not an organisation. */
    OF_TOPIC,
    /** Such words are something else than one who submits. */
    EXPLAINS,
    /** One word that has it is a name. */
    OF_NAME,
    /** The same within the words. */
    IN_NAME,
    /** Something apart from its place bears out that it submits. */
    BORNE_OUT,
    /** Hardly anything but names of organisations has it. */
    STRONG;

    /** Whether one of the signs has it. */
    boolean in(Set<Sign> signs) {
      return signs.stream().anyMatch(sign -> sign.has(this));
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<Trait> traits;

  Sign(Trait... traits) {
    this.traits = Set.of(traits);
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  void addTo(Set<Sign> signs, boolean holds) {
    if (holds) {
      signs.add(this);
    }
  }
}
