package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.Set;

/** What speaks for or against words of the first page being the name of one who submits. */
public enum Sign {
  /** Of every candidate. */
  ANY,
  /** Directly behind a label, as in {@code Submitted by}. */
  LABEL,
  /** On a line below names that a label leads. */
  LISTED,
  /** With a bullet, a number, a semicolon or a conjunction, as the items of a list. */
  ITEM,
  /** Below a label or title in the plural. */
  SEVERAL,
  /** Before words like {@code in partnership with}. */
  BEFORE_PARTNER,
  /** Before the paper's noun in the title, as in {@code Rights Watch submission on}. */
  TITLE,
  /** The owner of the paper, as in {@code Rights Watch's submission}. */
  OWNER,
  /** Behind "by" in a sentence about the paper. */
  BY,
  /** Before a verb of submitting in a sentence about the paper. */
  SUBMITS,
  /** One for whom the writer of a letter speaks. */
  ON_BEHALF,
  /** A sentence says that it is an organisation. */
  DESCRIBED,
  /** On a line of the title block of its own. */
  ALONE,
  /** On a line of the title block with other things. */
  PIECE,
  /** In a script without capitals, without a noun for organisations. */
  BARE,
  /** On the line above or below a candidate with a noun or short name. */
  BESIDE,
  /** In another script than the page, on the line above or below such a candidate. */
  TRANSLATION,
  /** In a list with a candidate that has a noun or short name. */
  WITH,
  /** Others are named behind a label, in the title or in a sentence. */
  OTHERS_TOLD,
  /** The title calls the paper joint. */
  JOINT_TITLE,
  /** In the title block, below running text. */
  BELOW,
  /** It is about a noun for organisations, as in {@code Rights Watch}. */
  HEADED,
  /** Begins a sentence behind one about this paper, and has submitted before. */
  MENTIONED,
  /** Holds a noun for organisations. */
  NOUN,
  /** A short name in brackets stands within it or behind it. */
  BRACKET,
  /** A sentence of the page is about it. */
  SUBJECT,
  /** It has submitted before. */
  GAZETTEER,
  /** A mail or web address holds its name. */
  ADDRESS,
  /** It stands in a running head. */
  RUNNING_HEAD,
  /** It stands on the page more than once. */
  RECURS,
  /** All words that count have capitals. */
  CAPITALS,
  /** Ends without a capital in a language that gives all words of names capitals. */
  SMALL,
  /** One word in capitals. */
  SHORT_NAME,
  /** One word. */
  ONE_WORD,
  /** Longer than names are. */
  LONG,
  /** Nothing but what organisations are about. */
  TOPIC,
  /** Begins with what organisations are about. */
  TOPIC_FIRST,
  /** Begins with what organisations are about and a preposition, as in {@code Freedom of}. */
  TOPIC_OF,
  /** Ends with a State's name behind a preposition, as in {@code Rivers of Sylvania}. */
  ABOUT_STATE,
  /** Holds the name of a State. */
  STATE,
  /** Begins with those who submit nothing, as in {@code Government}. */
  NOBODY,
  /** Begins a sentence or tells of the paper. */
  STARTER,
  PERSON,
  NUMBER,
  /** Behind a comma on the line of another name, as a place is. */
  PLACE,
  /** On a line with a street or a contact. */
  ADDRESS_LINE,
  /** Behind a colon and words that are no label of those who submit, as {@code Editors: …}. */
  FIELD,
  /** In a line that is a list of topics. */
  TOPICS,
  /** Behind a contact on its line. */
  CONTACT,
  /** Ends where a title goes on, as in {@code Rivers of} before the name of a State. */
  OPEN;

  /** Where the page says that a name submits. */
  static final Set<Sign> TOLD =
      EnumSet.of(LABEL, LISTED, BEFORE_PARTNER, TITLE, OWNER, BY, SUBMITS, ON_BEHALF);

  /** The same in a sentence. */
  static final Set<Sign> SENTENCES = EnumSet.of(BY, SUBMITS, ON_BEHALF);

  /** What a topic has, not an organisation. */
  static final Set<Sign> OF_TOPICS = EnumSet.of(TOPIC, TOPIC_OF, STARTER, ABOUT_STATE);

  /** What says that words are something else than one who submits. */
  static final Set<Sign> EXPLAINED =
      EnumSet.of(
          TOPIC,
          TOPIC_OF,
          STARTER,
          NOBODY,
          PERSON,
          NUMBER,
          PLACE,
          FIELD,
          ADDRESS_LINE,
          CONTACT,
          TRANSLATION,
          OTHERS_TOLD);

  /** What shows that an organisation is none of the others that the page names. */
  static final Set<Sign> OWN =
      EnumSet.of(
          LABEL,
          LISTED,
          BEFORE_PARTNER,
          TITLE,
          OWNER,
          BY,
          SUBMITS,
          ON_BEHALF,
          DESCRIBED,
          SUBJECT,
          BRACKET);

  /** The same, other than what stands before it. */
  static final Set<Sign> OWN_ELSEWHERE =
      EnumSet.of(OWNER, BY, SUBMITS, ON_BEHALF, DESCRIBED, SUBJECT, BRACKET);

  /** What tells of one word that it is a name. */
  static final Set<Sign> OF_NAMES =
      EnumSet.of(NOUN, SHORT_NAME, BRACKET, SUBJECT, GAZETTEER, ADDRESS, RUNNING_HEAD, RECURS);

  /** The same within the words. */
  static final Set<Sign> WORDS_OF_NAMES = EnumSet.of(NOUN, SHORT_NAME, BRACKET, GAZETTEER);

  /** What hardly anything but names of organisations has. */
  static final Set<Sign> STRONG = EnumSet.of(HEADED, BRACKET, GAZETTEER);

  void addTo(Set<Sign> signs, boolean holds) {
    if (holds) {
      signs.add(this);
    }
  }
}
