package org.uprlib.samples.paper;

import java.util.Optional;

/** The Council's decision on the review of 2019, in the words that all of them share. */
final class Decision2020 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/DEC/43/197",
          "General",
          "25 March 2020",
          "Human Rights Council",
          "Forty-third session",
          Optional.of("24 February–20 March 2020"),
          Optional.of("Agenda item 6"),
          "GE.20-99998(E)",
          "",
          FrontMatter.Kind.DECISION);

  private Decision2020() {}

  static SamplePaper paper() {
    return new PaperBuilder()
        .chapter("", "Decision adopted by the Human Rights Council on 12 March 2020")
        .part("43/197", "Outcome of the universal periodic review: Sylvania")
        .plain("The Human Rights Council,")
        .plain(
            """
            Acting in compliance with the mandate entrusted to it by the General Assembly in its
            resolution 60/251 of 15 March 2006, and with Human Rights Council resolutions 5/1 of 18
            June 2007 and 16/21 of 25 March 2011,\
            """)
        .plain(
            """
            Having conducted the review of Sylvania on 6 November 2019 in conformity with all
            relevant provisions contained in the annex to Council resolution 5/1,\
            """)
        .plain(
            """
            Adopts the outcome of the review of Sylvania, comprising the report thereon of the
            Working Group on the Universal Periodic Review,^1^ the views of the State concerning the
            recommendations and/or conclusions made, and its voluntary commitments and replies
            presented before the adoption of the outcome by the plenary to questions or issues not
            sufficiently addressed during the interactive dialogue held in the Working Group.^2^\
            """)
        .closing("32nd meeting")
        .closing("12 March 2020")
        .plain("[Adopted without a vote.]")
        .note("1", "A/HRC/43/97.")
        .note("2", "A/HRC/43/97/Add.1; see also A/HRC/43/2, chap. VI.")
        .build("automatic-2019-decision.docx", Era.DRAFT_2024, FRONT);
  }
}
