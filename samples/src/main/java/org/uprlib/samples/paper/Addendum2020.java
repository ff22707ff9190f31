package org.uprlib.samples.paper;

import java.util.Optional;

/** Sylvania's answers to the recommendations that the report of 2019 left open. */
final class Addendum2020 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/43/97/Add.1",
          "General",
          "21 February 2020",
          "Human Rights Council",
          "Forty-third session",
          Optional.of("24 February–20 March 2020"),
          Optional.of("Agenda item 6"),
          "GE.20-99997(E)",
          """
          The present document was not edited before being sent to the United Nations translation
          services.\
          """,
          FrontMatter.Kind.ADDENDUM);

  private Addendum2020() {}

  static SamplePaper paper() {
    PaperBuilder paper = new PaperBuilder();
    paper
        .body(
            1,
            """
            The Government of Sylvania thanks the States that took part in the review on 6 November
            2019. The report of the Working Group contains 22 recommendations.\
            """)
        .body(
            2,
            """
            During the review, 10 recommendations were supported and 3 were noted. Of the remaining
            9 recommendations, 6 are supported, 1 is partially supported and 2 are noted.\
            """);
    supported(paper);
    others(paper);
    paper
        .part("E", "Voluntary pledges and commitments")
        .body(
            8,
            """
            Sylvania will submit a mid-term report on the implementation of all recommendations by
            March 2022.\
            """)
        .body(9, "Sylvania commits itself to publishing this document in the Holzer language.");
    return paper.build("automatic-2019-add1.docx", Era.WORD_2019, FRONT);
  }

  private static void supported(PaperBuilder paper) {
    paper
        .part("A", "Supported recommendations")
        .body(
            3,
            """
            The Government supports the following recommendations: 14.2, 14.4–14.6 and 14.8.\
            """)
        .comment(
            "14.4–14.5",
            """
            A bill on the reception of asylum seekers, which covers both points, has been before
            Parliament since January 2020.\
            """)
        .part(
            "B",
            """
            Supported recommendations that are already implemented or in the process of
            implementation\
            """)
        .body(
            4,
            """
            The Government supports recommendation 14.7, which it considers already implemented or
            in the process of implementation.\
            """)
        .comment(
            "14.7",
            """
            The Police Complaints Board opened in December 2019. Its members are chosen by
            Parliament.\
            """);
  }

  private static void others(PaperBuilder paper) {
    paper
        .part("C", "Partially supported recommendations")
        .body(
            5,
            """
            The Government partially supports recommendation 14.1. Since February 2020 no family has
            been detained. The Karstal centre will go on to hold adults, for 14 days at most.\
            """)
        .part("D", "Noted recommendations")
        .body(
            6,
            """
            The Government takes note of recommendation 14.3. Residence permits are granted case by
            case; long employment counts among the grounds.\
            """)
        .body(
            7,
            """
            Recommendation 14.9 is noted. Villages are heard before a permit is given, and may
            appeal against it, but have no veto.\
            """);
  }
}
