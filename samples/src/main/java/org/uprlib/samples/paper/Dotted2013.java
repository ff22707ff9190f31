package org.uprlib.samples.paper;

import java.util.Optional;
import org.uprlib.extract.model.Qualification;

/** A report of the second cycle: labels with the paragraph's number, typed. */
final class Dotted2013 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/24/97",
          "General",
          "8 July 2013",
          "Human Rights Council",
          "Twenty-fourth session",
          Optional.empty(),
          Optional.of("Agenda item 6"),
          "GE.13-19997",
          "The annex to the present report is circulated as received.");
  private static final Introduction INTRODUCTION =
      new Introduction(
          "sixteenth",
          16,
          "22 April to 3 May 2013",
          "8th meeting, on 25 April 2013",
          "14th meeting, on 30 April 2013",
          "14 January 2013",
          "Gabon, Malaysia and Poland",
          "the Czech Republic, Mexico, the Netherlands, Norway and Slovenia");

  private Dotted2013() {}

  static SamplePaper paper() {
    PaperBuilder paper = new PaperBuilder();
    INTRODUCTION.writeTo(paper);
    proceedings(paper);
    supported(paper);
    implemented(paper);
    others(paper);
    end(paper);
    return paper
        .note("**", "Conclusions and recommendations have not been edited.")
        .build("dotted-2013.pdf", Era.TEMPLATE_2013, FRONT);
  }

  private static void proceedings(PaperBuilder paper) {
    paper
        .chapter("I", Formula.SUMMARY)
        .part("A", Formula.PRESENTATION)
        .body(
            5,
            """
            The Minister of Justice stated that Sylvania had carried out 9 of the 11 recommendations
            that it had supported in 2008. Parliament had set up an Office of the Public Defender,
            which had opened branches in all six regions.\
            """)
        .body(
            6,
            """
            Overcrowding in prisons had been brought down by the new prison in Karstal and by
            community service. Pretrial detention could no longer be ordered for offences punishable
            by less than two years’ imprisonment.\
            """)
        .body(
            7,
            """
            The crisis of 2009 had forced cuts in public spending. The Government had nevertheless
            raised the minimum pension, and free school meals had been introduced in the Holzer
            districts.\
            """)
        .part("B", Formula.DIALOGUE)
        .body(
            8,
            """
            In the interactive dialogue, 38 delegations took the floor. What they recommended is
            found in section II below.\
            """)
        .body(
            9,
            """
            Norway welcomed the Office of the Public Defender and asked about its budget. It made
            recommendations.\
            """)
        .body(
            10,
            """
            The Plurinational State of Bolivia noted progress in the rights of the Holzer as an
            indigenous people. It made a recommendation.\
            """)
        .body(
            11,
            """
            Swaziland and Cape Verde commended Sylvania for its development assistance. They made
            recommendations.\
            """)
        .body(
            12,
            """
            Estonia recalled the recommendation of the Human Rights Committee on the length of
            trials (CCPR/C/XSV/CO/3, para. 12) and asked how far it had been put into practice.\
            """)
        .body(
            13,
            """
            The State of Palestine appreciated the scholarships for its students. It made a
            recommendation.\
            """)
        .body(
            14,
            """
            The delegation replied that the budget of the Public Defender had grown by a fifth since
            2010. Trials took 14 months on average; the goal was 9 months by 2016.\
            """)
        .body(
            15,
            """
            Uruguay, Portugal and Tunisia encouraged Sylvania to join the treaties that it was not
            yet party to.\
            """)
        .body(
            16,
            """
            In its concluding remarks, the delegation thanked all States for a frank exchange.\
            """);
  }

  private static void supported(PaperBuilder paper) {
    paper
        .chapter("II", Formula.CONCLUSIONS + "^**^")
        .leadIn(
            17,
            StatedPosition.SUPPORTED,
            """
            The recommendations formulated during the interactive dialogue and listed below have
            been examined by Sylvania and enjoy its support:\
            """)
        .shared(
            "17.1",
            ";",
            """
            Sign <(Norway)>, ratify <(Uruguay, Portugal)> or accede to <(Tunisia)> the Optional Protocol
            to the International Covenant on Economic, Social and Cultural Rights\
            """,
            SharedRequest.of(
                "NOR",
                """
                Sign the Optional Protocol to the International Covenant on Economic, Social and
                Cultural Rights\
                """),
            SharedRequest.of(
                "URY PRT",
                """
                Ratify the Optional Protocol to the International Covenant on Economic, Social and
                Cultural Rights\
                """),
            SharedRequest.of(
                "TUN",
                """
                Accede to the Optional Protocol to the International Covenant on Economic, Social
                and Cultural Rights\
                """))
        .shared(
            "17.2",
            ";",
            """
            Consider ratifying <(Argentina)>/ratify <(Spain, Ecuador)> the International Convention for
            the Protection of All Persons from Enforced Disappearance\
            """,
            SharedRequest.of(
                "ARG",
                """
                Consider ratifying the International Convention for the Protection of All Persons
                from Enforced Disappearance\
                """),
            SharedRequest.of(
                "ESP ECU",
                """
                Ratify the International Convention for the Protection of All Persons from Enforced
                Disappearance\
                """))
        .recommendation(
            "17.3",
            "FRA LTU",
            "(France) (Lithuania);",
            """
            Ratify the Optional Protocol to the Convention against Torture and Other Cruel, Inhuman
            or Degrading Treatment or Punishment (OP-CAT)\
            """)
        .recommendation(
            "17.4",
            "CHL",
            "(Chile);",
            "Submit the overdue reports to the treaty bodies (CERD and CESCR)")
        .printedAs("17.4")
        .recommendation(
            "17.5",
            "BOL IRN VEN",
            "(Bolivia (Plurinational State of), Iran (Islamic Republic of), Venezuela (Bolivarian"
                + " Republic of));",
            """
            Recognize the Holzer people as an indigenous people in law, and consult them before any
            logging licence is granted in the forests on which they live\
            """)
        .recommendation(
            "17.6",
            "CZE MKD SWZ",
            "(Czech Republic, the former Yugoslav Republic of Macedonia and Swaziland);",
            """
            Give the Office of the Public Defender the means that it needs to work in line with the
            Paris Principles, with a view to its accreditation with status A\
            """)
        .shared(
            "17.7",
            "(Slovakia);",
            """
            Put an end to the placement of Roma children in special schools <(Finland)>; adopt a
            strategy with benchmarks for the schooling of Roma children <(Austria, Hungary)>; increase
            the number of Roma teaching assistants\
            """,
            SharedRequest.of(
                "FIN", "Put an end to the placement of Roma children in special schools"),
            SharedRequest.of(
                "AUT HUN", "Adopt a strategy with benchmarks for the schooling of Roma children"),
            SharedRequest.of("SVK", "Increase the number of Roma teaching assistants"))
        .recommendation(
            "17.8",
            "GBR FRA MEX",
            "(United Kingdom France, Mexico);",
            """
            Ratify and apply the Domestic Workers Convention, 2011 (No. 189) of the International
            Labour Organization\
            """)
        .recommendation(
            "17.9",
            "EST",
            "(Estonia);",
            """
            Bring down the average length of trials, as the Human Rights Committee recommended
            (CCPR/C/XSV/CO/3, para. 12)\
            """)
        .answered(StatedPosition.supported(Qualification.IN_IMPLEMENTATION))
        .recommendation(
            "17.10",
            "TUR VNM",
            "(Turkey, Viet Nam);",
            "Take firm measures against antisemitic, xenophobic, racist and far-right groups, on"
                + " the Internet as well")
        .linesLeft(3)
        .recommendation(
            "17.11",
            "PHL LKA TLS",
            "(Philippines, Sri Lanka, Timor-Leste);",
            """
            Adopt a comprehensive policy on migration that covers the recruitment of workers abroad,
            their housing and pay, access to health care whatever their status, and a way for them
            to complain of abuse without fear of losing their permit\
            """)
        .recommendation(
            "17.12",
            "PSE VAT",
            "(State of Palestine, Holy See);",
            "Continue and widen its scholarships for students from countries in conflict")
        .recommendation(
            "17.13",
            "CPV CIV",
            "(Cape Verde, Côte d’Ivoire);",
            "Raise official development assistance to 0.7 per cent of gross national income")
        .recommendation(
            "17.14",
            "DZA",
            "(Algieria).",
            "Share good practices in the protection of mountain forests");
  }

  private static void implemented(PaperBuilder paper) {
    paper
        .leadIn(
            18,
            StatedPosition.supported(Qualification.IMPLEMENTED_OR_IN_PROCESS),
            """
            The following recommendations enjoy the support of Sylvania, which considers that they
            are already implemented or in the process of implementation:\
            """)
        .recommendation(
            "18.1",
            "USA",
            "(United States of America);",
            "Ensure that journalists can work free from pressure by State-owned advertisers")
        .recommendation(
            "18.2",
            "SVN",
            "(Slovenia);",
            """
            Provide human rights education at all levels of schooling, in the light of the World
            Programme for Human Rights Education (2005-ongoing)\
            """)
        .recommendation(
            "18.3",
            "KOR",
            "(Republic of Korea).",
            "Criminalize all forms of trafficking in persons (Criminal Code, arts. 104 and 105)")
        .conclusion(
            19,
            """
            Sylvania considers that recommendation 17.9 above is in the process of
            implementation.\
            """);
  }

  private static void others(PaperBuilder paper) {
    paper
        .leadIn(
            20,
            StatedPosition.PENDING,
            """
            The following recommendations will be examined by Sylvania, which will provide responses
            in due time, but no later than the 24^th^ session of the Human Rights Council, in
            September 2013:\
            """)
        .recommendation(
            "20.1",
            "BEL CRI RWA",
            "(Belgium, Costa Rica, Rwanda);",
            """
            Become a party to the 1961 Convention on the Reduction of Statelessness and amend the
            Citizenship Act (1993) to that end\
            """)
        .shared(
            "20.2",
            "(Greece);",
            """
            Ratify the Convention on the Rights of Persons with Disabilities <(Iraq)> and the Optional
            Protocol to that Convention <(Morocco)> as soon as possible\
            """,
            SharedRequest.of(
                "IRQ", "Ratify the Convention on the Rights of Persons with Disabilities"),
            SharedRequest.of("MAR", "Ratify the Optional Protocol to that Convention"),
            SharedRequest.of(
                "GRC",
                """
                Ratify the Convention on the Rights of Persons with Disabilities and the Optional
                Protocol to that Convention as soon as possible\
                """))
        .recommendation(
            "20.3",
            "COD",
            "(Democratic Republic of the Congo);",
            "Prohibit corporal punishment of children in all settings, the home included")
        .recommendation(
            "20.4",
            "SWE",
            "(Sweden).",
            """
            Introduce a gender-neutral marriage law or, failing that, registered partnership with
            equal rights\
            """)
        .leadIn(
            21,
            StatedPosition.NOTED,
            "The recommendations below did not enjoy the support of Sylvania:")
        .recommendation(
            "21.1",
            "EGY",
            "(Egypt);",
            """
            Withdraw its reservations to articles 9 and 26 of the International Convention on the
            Protection of the Rights of All Migrant Workers and Members of Their Families\
            """)
        .recommendation(
            "21.2",
            "RUS BLR",
            "(Russian Federation, Belarus).",
            "Stop the closure of schools that teach in the languages of minorities")
        .conclusion(
            22,
            """
            Sylvania noted that it was not a party to the Convention to which recommendation 21.1
            refers, and that no school of the kind mentioned in recommendation 21.2 had been closed.
            """)
        .conclusion(23, Formula.CLOSING_2013);
  }

  private static void end(PaperBuilder paper) {
    paper
        .chapter("III", "Voluntary pledges and commitments")
        .body(24, "Sylvania announced that it would:")
        .item("a", "Extend a standing invitation to all special procedures (2014);")
        .item("b", "Publish a mid-term report on the recommendations that it supports (2015).")
        .newPage()
        .chapter("", "Annex")
        .part("", "Composition of the delegation")
        .plain(
            """
            The delegation of Sylvania was headed by the Minister of Justice, Ilse Waldmann, and
            composed of the following members:\
            """)
        .members(
            "Mr. Anton BERGER, Ambassador, Permanent Representative of Sylvania to the United"
                + " Nations Office at Geneva;",
            "Ms. Mira LOGAR, State Secretary, Ministry of Foreign Affairs;",
            "Mr. Jakob TANNER, Director General, Ministry of Justice;",
            "Ms. Vera HOLZER, Adviser to the Prime Minister;",
            "Mr. Paul STEIN, First Secretary, Permanent Mission of Sylvania to the United Nations"
                + " Office at Geneva.");
  }
}
