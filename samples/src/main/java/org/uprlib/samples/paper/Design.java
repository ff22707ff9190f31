package org.uprlib.samples.paper;

/** How a paper looks: for reports, by the years in which the United Nations issued that form. */
public enum Design {
  /** 2008 and 2009: typescript, recommendations numbered anew under each lead-in. */
  TYPESCRIPT_2008,
  /** 2010 and 2011: document template, recommendations still numbered anew. */
  TEMPLATE_2010,
  /** From 2010: document template, labels such as {@code 25.1.} typed before each one. */
  TEMPLATE_2013,
  /** Word file whose paragraph and recommendation numbers are list numbering. */
  WORD_2019,
  /** Word draft of the fourth cycle, labels such as {@code 6.1} typed. */
  DRAFT_2024,
  /** A stakeholder's submission: title, headings, paragraphs. */
  SUBMISSION,
  /** OHCHR's thematic list of recommendations: a table on landscape pages. */
  THEMATIC_LIST
}
