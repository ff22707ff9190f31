package org.uprlib.core.paper.submission;

import java.util.Set;

/** What a word or phrase tells on the first page of a submission. */
enum WordKind {
  /** Verb of a label, as in {@code prepared by}: those who submit follow. */
  SUBMITTED_BY,
  /** Noun of a label, as in {@code Submitting organisations}: counts at the start of a line. */
  SUBMITTER,
  /** Those who wrote follow, who submit unless others are named before. */
  WRITER,
  /** Partners follow, who submit too. */
  PARTNER,
  /** Endorsers, donors and helpers follow, who do not submit. */
  SUPPORT,
  /** Those to whom the paper goes follow. */
  ADDRESSEE,
  BY,
  OF,
  REVIEW,
  /** The paper itself, as in {@code report}. */
  PAPER,
  /** Goes with the paper's noun, as in {@code alternative report}. */
  PAPER_WORD,
  COUNCIL,
  SESSION,
  CYCLE,
  /** Occurs in titles and decides nothing. */
  TITLE_WORD,
  FUNCTION,
  JOINT,
  SINGLE,
  STATE,
  CONTACT,
  /** Consultative status, which stands behind a name. */
  STATUS,
  HEADING,
  ABOUT,
  /** Tells that a sentence stands here, not a title or a name. */
  VERB,
  /** What those who submit do with the paper, as in {@code submit}. */
  SUBMIT_VERB,
  THIS,
  /** Begins a sentence. */
  STARTER,
  FOUNDED,
  /** Begins what is told of an organisation behind its name. */
  WHICH,
  /** Verb of a sentence that describes an organisation. */
  BEING,
  /** In the head of a paper of the United Nations. */
  UNITED_NATIONS_PAPER,
  ABBREVIATION,
  PERSON,
  /** Occurs in names of organisations. */
  ORGANISATION,
  /** A Chinese word that ends with a noun for organisations. */
  ORGANISATION_NAME,
  /** Begins the name of an organisation of relatives or friends, as {@code Mothers of}. */
  RELATIVES,
  /** Occurs in names of organisations and elsewhere. */
  ORGANISATION_WORD,
  /** Names a national human rights institution, as {@code Ombudsman}. */
  INSTITUTION,
  /** Heads what is told of several who submit. */
  ABOUT_AUTHORS,
  /** Part of an organisation, as in {@code Rights Watch, Africa Office}. */
  UNIT,
  /** What organisations are about: alone no name. */
  TOPIC,
  ARTICLE,
  /** A town that stands in addresses. */
  PLACE,
  /** Several parts of the world in one name. */
  REGION,
  /** Stands in addresses, as in {@code Street}. */
  STREET,
  AND,
  MONTH,
  /** Legal form behind a name. */
  SUFFIX,
  COALITION_OF,
  /** Stands between those who submit together and their list, as in {@code comprising}. */
  INTRODUCES,
  MEMBERS,
  /** The same in the singular, or where number does not show. */
  MEMBER,
  /** Noun for several who submit as one, as in {@code coalition}. */
  COALITION,
  /** More submit than are named, as in {@code and eleven others}. */
  OTHERS,
  /** Ends a list of names in a sentence, as in {@code in advance of}. */
  BREAK,
  /** What was done with the paper, as in {@code submitted to the Office by}. */
  PARTICIPLE,
  /** Stands before the year of a law, as in {@code Electronic Crimes Act 2016}. */
  LAW,
  /** Begins what is no stakeholder, as in {@code Government}. */
  NOBODY,
  JOINT_WORD,
  SINGLE_WORD,
  /** Label of a form for whether the paper is joint, as in {@code Type of submission}. */
  PAPER_TYPE,
  /** Those for whom the writers of a letter speak follow. */
  ON_BEHALF,
  /** The writers of a letter, as in {@code we}. */
  SPEAKER,
  /** What a paper tells of those who submit it, as in {@code the concerns of}. */
  CONCERN,
  /** Says what a paper is for, as in {@code welcomes the opportunity}. */
  OCCASION,
  /** Stands within a date. */
  DATE_WORD,
  /** Short word for an organisation. */
  ASSOCIATION,
  /** Tells that what follows is past, as in {@code since the third session}. */
  EARLIER,
  /** Tells the Working Group's sessions from the Council's. */
  WORKING_GROUP,
  /** The Council alone, which has sessions of its own. */
  HUMAN_RIGHTS_COUNCIL,
  /** Begins a contact's label, where it has a capital. */
  CONTACT_WORD,
  /** Part of a university, as in {@code Law Clinic}. */
  CLINIC,
  /** A number from two on in words. */
  COUNT,
  /** Says of those who submit that they do so together. */
  JOINTLY,
  /** Heads a column of a table, as {@code City}. */
  COLUMN;

  /** Short words between those that count. */
  static final Set<WordKind> SMALL = Set.of(FUNCTION, AND, ARTICLE);

  /** Nouns for organisations. */
  static final Set<WordKind> NOUN = Set.of(ORGANISATION, ORGANISATION_WORD);
}
