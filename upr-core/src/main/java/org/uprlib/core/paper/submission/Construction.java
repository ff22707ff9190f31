package org.uprlib.core.paper.submission;

/** What a row of words does on the first page; {@code first-page-patterns.tsv} tells each. */
enum Construction {
  LABEL,
  PARTNER,
  SUPPORT,
  ADDRESSEE,
  STATUS,
  /** Goes on behind a status. */
  STATUS_END,
  /** In running text, those who submit follow below. */
  LIST_LEAD,
  /** Heads a column of those who submit. */
  COLUMN,
  /** Heads any column of their table. */
  COLUMN_BESIDE,
  CONTACT,
  HEADING,
  /** Several submit, where the title block says so. */
  JOINT,
  /** The same, where the text says so of this paper. */
  OWN_JOINT,
  SINGLE,
  OWN_SINGLE,
  /** More than one, without their names, wherever it stands. */
  SEVERAL,
  /** The same, in the title block. */
  TOLD_SEVERAL,
  /** The number or letter of an item, which begins its line. */
  ITEM,
  NOUN,
  /** What follow are signs of names. */
  HEADED,
  TOPIC_OF,
  ABOUT_STATE,
  NOBODY,
  CAPITALS,
  SMALL,
  SENTENCE,
  ONE_WORD,
  LONG,
  TOPIC,
  TOPIC_FIRST,
  STARTER,
  PERSON,
  STATE,
  NUMBER,
  ADDRESS,
  PLACE,
  /** From its last word on, a part of a university before it. */
  UNIT_OF,
  /** Its number belongs to the name, as in {@code Association 193}. */
  NUMBERED,
  /** In words of titles, a name all the same. */
  NAMED_COALITION,
  /** A town before its State, of which it may have the name. */
  TOWN,
  NO_NAME,
  OF_STATE,
  /** As {@code Article 19}, which the organisation of that name writes in capitals. */
  LAW_ARTICLE,
  /** Of an organisation, as {@code RW's Legal Centre}. */
  PART_OF,
  /** Alone on a line, above an address or a way to call. */
  LETTERHEAD,
  /** What is said of a name behind a dash. */
  ASIDE,
  /** What stands before a name. */
  NAME_LEAD,
  /** The same, behind another lead. */
  NEXT_NAME_LEAD,
  /** A word behind a name. */
  NAME_END,
  /** Ends the names in a title block. */
  NAME_BREAK,
  /** Sentences that say who submits; those are found. */
  BY,
  SUBMITS,
  ON_BEHALF,
  /** Ends the names in a sentence. */
  CLAUSE_END,
  /** What tells of an organisation begins. */
  DESCRIPTION,
  /** From its verb on, a sentence that describes an organisation. */
  DESCRIBED,
  /** Begins an item of a list below a label that describes whom it names. */
  DESCRIBED_ITEM,
  /** Around the break of lines in a name, from the last word above on. */
  BROKEN_NAME,
  /** The same in a list of names. */
  BROKEN_LIST,
  /** Counts an item. */
  COUNTED,
  /** Where a list may be cut. */
  LIST_CUT,
  LIST_DASH,
  /** A second name that no list parts from the first. */
  ALONGSIDE,
  /** Around a conjunction that may join topics within a name. */
  BETWEEN_TOPICS,
  /** Stands before a heading. */
  HEADING_NUMBER,
  /** Tells that a sentence stands here. */
  SENTENCE_VERB,
  /** Several words in capitals, in which all titles have capitals. */
  SHOUTED,
  /** From the word before on, what looks like a verb and is a noun. */
  NOUN_HERE,
  /** The paper's noun, to which a title goes on. */
  PAPER_NOUN,
  /** From its noun to the review's short name, as in {@code Coalition on the UPR}. */
  NAME_OF_REVIEW,
  /** In words of titles, a name that holds the review's, as {@code Kenya UPR Coalition}. */
  REVIEW_IN_NAME,
  /** The title's, not the name's before it. */
  REVIEW_OF_STATE,
  /** A sentence speaks of this paper. */
  OF_PAPER,
  /** A sentence about what was submitted, not since or after something, from its beginning on. */
  SUBMITTED,
  /** Something is to come. */
  AHEAD,
  /** Names before a title, where what is found begins. */
  OWNER,
  BEFORE_STATE,
  /** Begins as the items of a list do. */
  LISTED,
  SMALL_ITEMS,
  TOPIC_OF_LIST,
  FIELD,
  ADDRESS_LINE,
  /** A line up to its street or postcode. */
  POSTAL,
  /** A line below a labelled name that is its address: it has a street, a postcode or a State. */
  ADDRESS_BELOW
}
