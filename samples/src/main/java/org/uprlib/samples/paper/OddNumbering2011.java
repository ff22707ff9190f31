package org.uprlib.samples.paper;

import java.util.Optional;

/** A report with the irregular cases of 2010 and 2011 in one place. */
final class OddNumbering2011 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/18/97",
          "General",
          "11 July 2011",
          "Human Rights Council",
          "Eighteenth session",
          Optional.empty(),
          Optional.of("Agenda item 6"),
          "GE.11-19997",
          "The annex to the present report is circulated as received.");
  private static final Introduction INTRODUCTION =
      new Introduction(
          "eleventh",
          11,
          "2 to 13 May 2011",
          "7th meeting, on 5 May 2011",
          "12th meeting, on 9 May 2011",
          "21 June 2010",
          "Hungary, Nigeria and Thailand",
          "Belgium and Switzerland");

  private OddNumbering2011() {}

  static SamplePaper paper() {
    PaperBuilder paper = new PaperBuilder();
    INTRODUCTION.writeTo(paper);
    proceedings(paper);
    supported(paper);
    open(paper);
    annex(paper);
    return paper
        .note("∗∗", "Conclusions and recommendations will not be edited.")
        .note(
            "1",
            """
            The recommendation as read out during the interactive dialogue: “Limit pretrial
            detention to six months and release minors at once (Kenya)”.\
            """)
        .build("odd-numbering-2011.pdf", Era.TEMPLATE_2010, FRONT);
  }

  private static void proceedings(PaperBuilder paper) {
    paper
        .chapter("I", Formula.SUMMARY)
        .part("A", Formula.PRESENTATION)
        .body(
            5,
            """
            The Minister of Justice presented the report. Sylvania had become party to seven of the
            core human rights treaties.\
            """)
        .part("B", Formula.DIALOGUE)
        .body(6, "During the interactive dialogue, 29 delegations made statements.")
        .body(
            7,
            """
            Kenya asked about the length of pretrial detention. Peru asked about prisons, and about
            the visits of the Committee for the Prevention of Torture of the Council of Europe.\
            """)
        .body(
            8,
            """
            Denmark was interested in the consultation of the Holzer people on the use of forests.
            South Africa asked whether a law against racial discrimination was planned.\
            """)
        .body(
            9,
            """
            The delegation answered that the length of pretrial detention was limited by law to one
            year, and that all reports on visits had been published. A draft law against
            discrimination had been sent to Parliament in March 2011.\
            """);
  }

  private static void supported(PaperBuilder paper) {
    paper
        .chapter("II", "Conclusions and recommendations^∗∗^")
        .linesLeft(2)
        .leadIn(
            10,
            StatedPosition.SUPPORTED,
            """
            The recommendations formulated during the interactive dialogue and listed below, which
            Sylvania has examined in consultation with the Office of the Public Defender and with
            associations of the Holzer people, enjoy the support of Sylvania:\
            """)
        .theme("International obligations")
        .recommendation(
            "10.1",
            "PER BEL",
            "(Peru, Belgium);",
            """
            Ratify the two remaining core human rights treaties, accede to the OP-CAT and receive
            visits by its Subcommittee without delay\
            """)
        .recommendation(
            "10.2",
            "MDV",
            "(Maldives);",
            "Invite all special procedures mandate holders (standing invitation)")
        .recommendation(
            "10.3",
            "GTM URY",
            "(Guatemala) (Uruguay);",
            """
            Withdraw the interpretative declaration on article 18 of the Convention on the
            Elimination of All Forms of Discrimination against Women\
            """)
        .theme("Equality and non-discrimination")
        .recommendation(
            "10.4",
            "ZAF",
            "(South Africa);",
            "Adopt a law against racial discrimination that covers housing, work and schooling")
        .recommendation(
            "10.5",
            "DNK NZL",
            "(Denmark and New Zealand);",
            """
            Ensure that the Holzer people are consulted in good faith before any decision on the use
            of their forests is taken\
            """)
        .shared(
            "10.6",
            "(Malaysia);",
            """
            Raise the age of compulsory schooling to 16 years <(Kazakhstan)>; open more day-care
            centres in mountain districts\
            """,
            SharedRequest.of("KAZ", "Raise the age of compulsory schooling to 16 years"),
            SharedRequest.of("MYS", "Open more day-care centres in mountain districts"))
        .recommendation(
            "10.7",
            "JPN",
            "(Japan);",
            "Collect and publish figures on violence in the family, by sex and age of the victims")
        .recommendation(
            "10.8",
            "IRL",
            "(Ireland);",
            "Provide shelters for women who flee from violence in each of the six regions")
        .theme("Administration of justice")
        .recommendation("10.9", "KEN", "(Kenya);^1^", "Limit pretrial detention to six months")
        .newPage()
        .recommendation(
            "10.10",
            "THA",
            "(Thailand);",
            "Encourage the use of community service in place of short prison terms")
        .printedAs("10")
        .recommendation(
            "10.12",
            "AUT SVN",
            "(Austria and Slovenia);",
            "Separate minors from adults in all prisons")
        .recommendation(
            "10.12", "HUN", "(Hungary);", "Keep the courts free of influence by the executive")
        .recommendation(
            "10.13",
            "CHE CAN NOR",
            "(Switzerland, Canada and Norway).",
            "Train judges and prosecutors in the application of human rights treaties");
  }

  private static void open(PaperBuilder paper) {
    paper
        .leadIn(
            11,
            StatedPosition.PENDING,
            """
            In the course of the discussion, the following recommendations were also made to
            Sylvania:\
            """)
        .recommendation(
            "11.1",
            "MMR LAO",
            "(Myanmar, Lao People’s Democratic Republic);",
            "Share its experience in the care of older persons")
        .recommendation(
            "11.2",
            "AZE",
            "(Azerbaijan);",
            "Pay special attention to the rights of internally displaced persons in foreign policy")
        .recommendation(
            "11.3",
            "FSM MHL",
            "(Micronesia (Federated States of), Marshall Islands).",
            "Cut emissions of greenhouse gases so that low-lying islands remain fit to live on")
        .conclusion(
            12,
            """
            The response of Sylvania to these recommendations will be included in the outcome report
            adopted by the Human Rights Council at its eighteenth session.\
            """)
        .conclusion(13, Formula.CLOSING_2013);
  }

  private static void annex(PaperBuilder paper) {
    paper
        .newPage()
        .chapter("", "Annex")
        .part("", "Composition of the delegation")
        .plain(
            """
            The delegation of Sylvania was headed by the Minister of Justice, Ms. Ilse Waldmann, and
            composed of the following members:\
            """)
        .members(
            "Mr. Anton BERGER, Ambassador, Permanent Representative;",
            "Ms. Mira LOGAR, Director, Ministry of Foreign Affairs.");
  }
}
