package org.uprlib.samples.paper;

import java.util.Optional;

/** A draft of the fourth cycle: typed labels without final stop, and a tracked change. */
final class CycleFour2024 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/WG.6/46/L.97",
          "Limited",
          "8 May 2024",
          "Human Rights Council",
          "Working Group on the Universal Periodic Review",
          Optional.of("Forty-sixth session, Geneva, 29 April–10 May 2024"),
          Optional.empty(),
          "UPR/XSV/draft",
          "The annex is circulated as received.");
  private static final Introduction INTRODUCTION =
      new Introduction(
          "forty-sixth",
          46,
          "29 April to 10 May 2024",
          "6th meeting, on 2 May 2024",
          "12th meeting, on 8 May 2024",
          "10 January 2024",
          "Brazil, Japan and Malawi",
          "Belgium, Costa Rica, Liechtenstein and Spain");

  private CycleFour2024() {}

  static SamplePaper paper() {
    PaperBuilder paper = new PaperBuilder();
    INTRODUCTION.writeTo(paper);
    paper
        .chapter("I", Formula.SUMMARY)
        .plain("[To be completed by 24 May 2024]")
        .part("A", Formula.PRESENTATION)
        .part("B", Formula.DIALOGUE)
        .body(
            5,
            """
            In the interactive dialogue, 74 delegations took the floor. What they recommended is
            found in section II below.\
            """)
        .chapter("II", Formula.CONCLUSIONS);
    supported(paper);
    noted(paper);
    annex(paper);
    return paper.build("cycle-4-2024.docx", Era.DRAFT_2024, FRONT);
  }

  private static void supported(PaperBuilder paper) {
    paper
        .leadIn(
            6,
            StatedPosition.SUPPORTED,
            """
            The recommendations formulated during the interactive dialogue/listed below have been
            examined by Sylvania and enjoy the support of Sylvania:\
            """)
        .recommendation(
            "6.1",
            "CRI LIE",
            "(Costa Rica) (Liechtenstein);",
            "Accede to the amendment to the Rome Statute on the crime of aggression")
        .recommendation(
            "6.2",
            "TUR MLI",
            "(Türkiye) (Mali);",
            "Strengthen the Office of the Public Defender with staff and means")
        .recommendation(
            "6.3",
            "ESP",
            "(Spain);",
            """
            Bring pretrial detention into line with the [-jurisprudence-]{+case law+} of the Human
            Rights Committee\
            """)
        .recommendation(
            "6.4",
            "NLD",
            "(Kingdom of the Netherlands);",
            """
            Protect journalists from abusive lawsuits (“SLAPPs”), and follow up on the views of the
            Special Rapporteur (A/HRC/50/29)\
            """)
        .recommendation(
            "6.5",
            "VUT FJI",
            "(Vanuatu) (Fiji);",
            """
            Ensure that women, children and Indigenous Peoples take part in the making of climate
            policy\
            """)
        .recommendation(
            "6.6",
            "BHS",
            "(Bahamas);",
            "Extend the plan for {+affordable +}housing to the Holzer districts")
        .recommendation(
            "6.7",
            "GMB DOM",
            "(Gambia) (Dominican Republic);",
            "Raise the minimum age of marriage to 18 years, without exceptions")
        .recommendation(
            "6.8",
            "COD",
            "(Democratic Republic of the Congo);",
            "Step up action against trafficking in persons, above all of seasonal workers")
        .recommendation(
            "6.9",
            "GBR",
            "(United Kingdom of Great Britain and Northern Ireland);",
            """
            Publish the vacancies for which it puts forward candidates to United Nations treaty
            bodies, and choose among them openly\
            """)
        .recommendation(
            "6.10",
            "TZA IRN",
            "(United Republic of Tanzania) (Islamic Republic of Iran).",
            "Widen access to secondary education in rural areas");
  }

  private static void noted(PaperBuilder paper) {
    paper
        .leadIn(
            7,
            StatedPosition.NOTED,
            """
            The recommendations formulated during the interactive dialogue/listed below have been
            examined by Sylvania and have been noted by Sylvania:\
            """)
        .recommendation(
            "7.1",
            "CIV GHA",
            "(Côte d’Ivoire) (Ghana);",
            """
            Ratify the International Convention on the Protection of the Rights of All Migrant
            Workers and Members of Their Families\
            """)
        .recommendation(
            "7.2",
            "AUT",
            "(Austria);",
            "Sign the Treaty on the Prohibition of" + " Nuclear Weapons")
        .recommendation(
            "7.3",
            "PSE CUB",
            "(State of Palestine) (Cuba).",
            "End cooperation in the field of arms with States that occupy foreign territory")
        .conclusion(8, Formula.CLOSING_2013);
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
            "Ms. Vera Holzer, State Secretary, Ministry of Justice;",
            "Mr. Paul Stein, Permanent Representative of Sylvania to the United Nations Office in"
                + " Geneva;",
            "Ms. Nora Forst, Director, Ministry for Social Affairs.");
  }
}
