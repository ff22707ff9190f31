package org.uprlib.extract.read.position;

/**
 * In what a paper's numbers of recommendations differ from those of another kind of paper.
 *
 * @param dialogueEnd number of the first paragraph of section II. A report's statement that names
 *     plain lower numbers as paragraphs, or with letters, means recommendations that delegations
 *     made in the dialogue and that its lists do not repeat. An addendum is read with a report
 *     whose recommendations are all known, those of the dialogue too: 0
 * @param openFirst true if a plain number that could be under several paragraphs means one of those
 *     whose answers are still to come. An addendum answers what the report left open; the report's
 *     own statements speak of all its lists
 */
record NumberPolicy(int dialogueEnd, boolean openFirst) {
  static final NumberPolicy ADDENDUM = new NumberPolicy(0, true);

  /** That of a report whose section II begins with paragraph {@code first}. */
  static NumberPolicy ofReport(int first) {
    return new NumberPolicy(first, false);
  }
}
