package org.uprlib.samples.paper;

import java.util.Optional;

/** A report of the third cycle: every number is list numbering and so not part of the text. */
final class Automatic2019 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/43/97",
          "General",
          "19 December 2019",
          "Human Rights Council",
          "Forty-third session",
          Optional.of("24 February–20 March 2020"),
          Optional.of("Agenda item 6"),
          "GE.19-99997(E)",
          """
          The annex is being circulated without formal editing, in the language of submission
          only.\
          """);
  private static final Introduction INTRODUCTION =
      new Introduction(
          "thirty-fourth",
          34,
          "4 to 15 November 2019",
          "5th meeting, on 6 November 2019",
          "10th meeting, on 8 November 2019",
          "15 January 2019",
          "Bahrain, Chile and Spain",
          "Germany, Portugal, Slovenia and the United States of America");

  private Automatic2019() {}

  static SamplePaper paper() {
    PaperBuilder paper = new PaperBuilder();
    INTRODUCTION.writeTo(paper);
    proceedings(paper);
    supported(paper);
    others(paper);
    annex(paper);
    return paper
        .note("1", "CRC/C/XSV/CO/5-6, para. 31.")
        .note(
            "2",
            """
            The recommendation as read out during the interactive dialogue: “Close the Karstal
            detention centre and end the detention of migrant families (Uruguay)”.\
            """)
        .build("automatic-2019.docx", Era.WORD_2019, FRONT);
  }

  private static void proceedings(PaperBuilder paper) {
    paper
        .chapter("I", Formula.SUMMARY)
        .part("A", Formula.PRESENTATION)
        .body(
            5,
            """
            The Minister of Justice said that the national report had been prepared by the
            Interministerial Committee on Human Rights, which since 2015 had also followed up on
            recommendations. Of the 20 recommendations that Sylvania had supported, 16 had been put
            into practice.\
            """)
        .body(
            6,
            """
            The Office of the Public Defender had been accredited with status A in 2017. Its mandate
            had been widened to that of a national preventive mechanism.\
            """)
        .body(
            7,
            """
            The Committee on the Rights of the Child had recommended that corporal punishment be
            prohibited at home.^1^ A bill to that effect was before Parliament.\
            """)
        .part("B", Formula.DIALOGUE)
        .body(
            8,
            """
            In the interactive dialogue, 61 delegations took the floor. What they recommended is
            found in section II below.\
            """)
        .body(9, "Uruguay was concerned at the detention of migrant families.")
        .body(10, "Eswatini and North Macedonia welcomed the accreditation of the Public Defender.")
        .body(
            11,
            """
            The delegation answered questions on detention. The Karstal centre held 40 persons, none
            of them unaccompanied children.\
            """)
        .body(12, "In conclusion, the Minister thanked the troika and the secretariat.");
  }

  private static void supported(PaperBuilder paper) {
    paper
        .chapter("II", Formula.CONCLUSIONS)
        .leadIn(
            13,
            StatedPosition.SUPPORTED,
            """
            The recommendations formulated during the interactive dialogue/listed below have been
            examined by Sylvania and enjoy the support of Sylvania:\
            """)
        .theme("Treaties and cooperation with mechanisms")
        .recommendation(
            "13.1",
            "ARG HND",
            "(Argentina) (Honduras);",
            """
            Ratify the International Convention for the Protection of All Persons from Enforced
            Disappearance\
            """)
        .shared(
            "13.2",
            "(Slovakia);",
            """
            Complete the ratification of the Istanbul Convention <(Ukraine)>; Step up efforts towards
            ratifying the Istanbul Convention <(Estonia, Greece)>; Apply the Istanbul Convention from
            now on\
            """,
            SharedRequest.of("UKR", "Complete the ratification of the Istanbul Convention"),
            SharedRequest.of(
                "EST GRC", "Step up efforts towards ratifying the Istanbul Convention"),
            SharedRequest.of("SVK", "Apply the Istanbul Convention from now on"))
        .recommendation(
            "13.3",
            "GBR",
            "(United Kingdom of Great Britain and Northern Ireland);",
            """
            Ratify the Protocol of 2014 to the International Labour Organization Forced Labour
            Convention, 1930 (No. 29)\
            """)
        .theme("Equality and non-discrimination")
        .recommendation(
            "13.4",
            "SWZ MKD",
            "(Eswatini) (North Macedonia);",
            "Set up a body that deals with complaints of discrimination in employment and housing")
        .recommendation(
            "13.5",
            "ISR ISL",
            "(Israel) (Iceland);",
            """
            Recognize in law the families of lesbian, gay, bisexual, transgender and intersex
            persons\
            """)
        .recommendation(
            "13.6",
            "BRA",
            "(Brazil);",
            "Continue to consult the Holzer people on all matters that concern them, and carry on"
                + " with the return of forest land")
        .theme("Women and children")
        .recommendation(
            "13.7",
            "CZE MDA KOR",
            "(Czechia) (Republic of Moldova) (Republic of Korea);",
            "Prohibit corporal punishment of children in all settings")
        .recommendation(
            "13.8",
            "LAO",
            "(Lao People’s Democratic Republic);",
            "Keep mother-and-child health care free of charge in mountain districts")
        .recommendation(
            "13.9",
            "BOL VEN",
            "(Plurinational State of Bolivia) (Bolivarian Republic of Venezuela);",
            "Make work to raise the share of women in forestry and farming part of rural policy")
        .recommendation(
            "13.10",
            "AUS",
            "(Australia).",
            """
            Amend the Criminal Code (sect. 141) so that rape is defined by the absence of consent
            (voluntary agreement)\
            """);
  }

  private static void others(PaperBuilder paper) {
    paper
        .leadIn(
            14,
            StatedPosition.PENDING,
            """
            The following recommendations will be examined by Sylvania, which will provide responses
            in due time, but no later than the forty-third session of the Human Rights Council:\
            """)
        .theme("Migrants and asylum seekers")
        .recommendation(
            "14.1",
            "URY",
            "(Uruguay);^2^",
            "Close the Karstal detention centre and end the detention of families")
        .recommendation(
            "14.2",
            "MLT AFG",
            "(Malta) (Afghanistan);",
            "Give asylum seekers access to the labour market after three months")
        .recommendation(
            "14.3",
            "CIV COG",
            "(Côte d’Ivoire) (Congo);",
            "Regularize migrants who have worked in Sylvania for five years or more")
        .recommendation(
            "14.4",
            "NOR IRL",
            "(Norway) (Ireland);",
            "Make legal aid free of charge for asylum seekers at every stage of the procedure")
        .recommendation(
            "14.5",
            "THA",
            "(Thailand);",
            "Lay down in law that unaccompanied children are placed with foster families")
        .theme("Justice and detention")
        .recommendation(
            "14.6",
            "CHE AUT",
            "(Switzerland) (Austria);",
            "Shorten pretrial detention, and publish its average length for each district")
        .recommendation(
            "14.7",
            "CAN DNK",
            "(Canada) (Denmark);",
            "Set up an independent body that looks into complaints against the police")
        .recommendation(
            "14.8",
            "MEX",
            "(Mexico);",
            "Put into practice the views that treaty bodies adopt on individual communications")
        .theme("Environment")
        .recommendation(
            "14.9",
            "PER ECU",
            "(Peru) (Ecuador).",
            "Make every permit for mining depend on the consent of the villages concerned")
        .leadIn(
            15,
            StatedPosition.NOTED,
            """
            The recommendations formulated during the interactive dialogue/listed below have been
            examined by Sylvania and have been noted by Sylvania:\
            """)
        .recommendation(
            "15.1",
            "PHL IDN",
            "(Philippines) (Indonesia);",
            """
            Ratify the International Convention on the Protection of the Rights of All Migrant
            Workers and Members of Their Families\
            """)
        .recommendation(
            "15.2",
            "SYR",
            "(Syrian Arab Republic);",
            "Lift unilateral coercive measures that it has imposed on other States")
        .recommendation(
            "15.3",
            "TUR",
            "(Turkey).",
            "Return the property of foundations that was taken into State ownership in 1951")
        .conclusion(16, Formula.CLOSING_2013);
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
            "Ms. Mira Logar, Permanent Representative of Sylvania to the United Nations Office and"
                + " other international organizations in Geneva;",
            "Mr. Jakob Tanner, State Secretary, Ministry of Justice;",
            "Ms. Vera Holzer, Adviser on minorities, Office of the Prime Minister;",
            "Mr. Paul Stein, Counsellor, Permanent Mission of Sylvania in Geneva.");
  }
}
