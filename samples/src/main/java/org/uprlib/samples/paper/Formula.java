package org.uprlib.samples.paper;

/** Sentences that every report of some years has in the same words. */
final class Formula {
  static final String CLOSING_2008 =
      """
      All conclusions and/or recommendations contained in the present report reflect the position of
      the submitting State(s) and/or the State under review thereon. They should not be construed as
      endorsed by the Working Group as a whole.""";
  static final String CLOSING_2013 =
      """
      All conclusions and/or recommendations contained in the present report reflect the position of
      the submitting State(s) and/or the State under review. They should not be construed as
      endorsed by the Working Group as a whole.""";
  static final String SUMMARY = "Summary of the proceedings of the review process";
  static final String PRESENTATION = "Presentation by the State under review";
  static final String DIALOGUE = "Interactive dialogue and responses by the State under review";
  static final String CONCLUSIONS = "Conclusions and/or recommendations";

  private Formula() {}
}
