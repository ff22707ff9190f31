package org.uprlib.core.paper;

/** What those are who submit: where OHCHR puts what they say, and which rules bind them. */
public enum SubmitterKind {
  /** Civil society, unless the page says otherwise. */
  STAKEHOLDER,
  /** National human rights institutions, which have a section of the summary of their own. */
  HUMAN_RIGHTS_INSTITUTION,
  /** Entities of the United Nations, whose papers go into OHCHR's compilation. */
  UNITED_NATIONS
}
