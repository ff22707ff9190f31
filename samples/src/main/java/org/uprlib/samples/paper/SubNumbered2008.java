package org.uprlib.samples.paper;

import java.util.Locale;
import java.util.Optional;

/** A report of the first cycle: numbers that start again under each lead-in. */
final class SubNumbered2008 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/8/97",
          "GENERAL",
          "30 May 2008",
          "HUMAN RIGHTS COUNCIL",
          "Eighth session",
          Optional.empty(),
          Optional.of("Agenda item 6"),
          "GE.08-19997",
          """
          Previously issued under the symbol A/HRC/WG.6/2/L.97. Minor revisions were made by the
          secretariat after States had proposed editorial changes. The annex is circulated as
          received.\
          """);
  private static final Introduction INTRODUCTION =
      new Introduction(
          "second",
          2,
          "5 to 19 May 2008",
          "9th meeting, on 9 May 2008",
          "13th meeting, on 14 May 2008",
          "28 February 2008",
          "Uruguay, Pakistan and South Africa",
          "Denmark, Ireland, Sweden and the United Kingdom of Great Britain and Northern Ireland");

  private SubNumbered2008() {}

  static SamplePaper paper() {
    PaperBuilder paper = new PaperBuilder();
    INTRODUCTION.writeTo(paper);
    presentation(paper);
    dialogue(paper);
    supported(paper);
    others(paper);
    annex(paper);
    return paper.build("sub-numbered-2008.pdf", Era.TYPESCRIPT_2008, FRONT);
  }

  private static String capitals(String title) {
    return title.toUpperCase(Locale.ROOT);
  }

  private static void presentation(PaperBuilder paper) {
    paper
        .chapter("I", capitals(Formula.SUMMARY))
        .part("A", Formula.PRESENTATION)
        .body(
            5,
            """
            The Minister of Justice said that Sylvania, a small mountain republic of 2.3 million
            people, had come to its first review with an open mind. The national report had been
            drafted by an inter-ministerial committee and discussed with non-governmental
            organizations at four meetings outside the capital.\
            """)
        .body(
            6,
            """
            The Constitution of 1992 gives ratified treaties precedence over ordinary law. Sylvania
            is a party to five of the core human rights treaties. Reports to two treaty bodies were
            overdue, which the Minister put down to a lack of trained staff.\
            """)
        .body(
            7,
            """
            The death penalty was abolished for ordinary crimes in 1994. Prison overcrowding
            remained a concern: 1,900 persons were held in places built for 1,400. A new prison in
            Karstal would open in 2010.\
            """)
        .body(
            8,
            """
            Sylvania acknowledged that Roma and the forest people known as the Holzer met with
            discrimination in housing and schooling. A plan of action for 2008–2012 had been adopted
            and funded.\
            """);
  }

  private static void dialogue(PaperBuilder paper) {
    paper
        .part("B", Formula.DIALOGUE)
        .body(9, "During the ensuing interactive dialogue, 25 delegations took the floor.")
        .body(
            10,
            """
            Algeria welcomed the plan of action against discrimination. It asked how the Holzer were
            represented in local councils and recommended that xenophobic speech be punished.\
            """)
        .body(
            11,
            """
            Mexico recommended that Sylvania ratify the Optional Protocol to the Convention against
            Torture and set up a national preventive mechanism.\
            """)
        .body(
            12,
            """
            The United Kingdom asked what was being done to shorten pretrial detention. It
            recommended that civil society take part in the follow-up to the review.\
            """)
        .body(
            13,
            """
            Slovenia noted that few women sat in Parliament (11 per cent) and asked about measures
            to change that. It made two recommendations.\
            """)
        .body(
            14,
            """
            Canada asked about the situation of domestic workers. It welcomed the moratorium on
            evictions from forest settlements and hoped that it would be made permanent.\
            """)
        .body(
            15,
            """
            The Russian Federation drew attention to the children of the Russian-speaking minority
            and asked for their access to schooling in their mother tongue.\
            """)
        .body(
            16,
            """
            The Holy See commended the support given to large families and asked about the
            protection of life in the new bill on health care.\
            """)
        .body(
            17,
            """
            The Islamic Republic of Iran asked how Sylvania dealt with insults to religion in the
            media.\
            """)
        .body(
            18,
            """
            The delegation replied that the Criminal Code punished incitement to hatred on racial,
            national or religious grounds with up to three years of imprisonment. Eleven persons had
            been convicted since 2003. On the question by Slovenia, it said that the parties had
            agreed on lists that alternate women and men.\
            """)
        .body(
            19,
            """
            The Philippines and Bangladesh thanked Sylvania for its treatment of migrant workers,
            and asked whether it would join the International Convention that protects them.\
            """)
        .body(
            20,
            """
            Brazil asked about the rights of gay and lesbian couples. It recommended a national
            human rights institution in line with the Paris Principles.\
            """)
        .body(
            21,
            """
            The Netherlands was concerned at reports that police officers had beaten detainees. It
            recommended independent investigations.\
            """)
        .body(
            22,
            """
            Cuba highlighted free health care for all and recommended that Sylvania go on sharing
            its doctors with other countries.\
            """)
        .body(
            23,
            """
            China welcomed progress in mountain regions. It recommended that regional differences in
            income be reduced.\
            """)
        .body(
            24,
            """
            The delegation explained that an independent police complaints office had been
            established in 2006. It had dealt with 212 complaints, of which 31 led to disciplinary
            measures.\
            """)
        .body(
            25,
            """
            Nigeria, France and Italy asked about the detention of asylum-seekers at the southern
            border.\
            """)
        .body(26, "Egypt noted the efforts of Sylvania and recommended that it")
        .item("a", "ratify the Convention on the Rights of Persons with Disabilities;")
        .item("b", "teach human rights in police academies;")
        .item("c", "improve the housing of migrants;")
        .item("d", "report on time to treaty bodies;")
        .item("e", "make the defamation of religions a criminal offence.")
        .body(
            27,
            """
            Turkey welcomed the agreement on the recognition of diplomas and asked about the legal
            status of foundations.\
            """)
        .body(
            28,
            """
            The Democratic People’s Republic of Korea asked about the treatment of foreign
            students.\
            """)
        .body(
            29,
            """
            The Libyan Arab Jamahiriya recommended that Sylvania pay compensation to the families
            who had lost land when the Upper Drave reservoir was built.\
            """)
        .body(
            30,
            """
            In closing, the Minister thanked all delegations for their questions. Sylvania would
            report at mid-term on what it had put into practice.\
            """);
  }

  private static void supported(PaperBuilder paper) {
    paper
        .chapter("II", capitals(Formula.CONCLUSIONS))
        .leadIn(
            31,
            StatedPosition.SUPPORTED,
            """
            The recommendations formulated during the interactive dialogue have been examined by
            Sylvania and the recommendations listed below enjoy the support of Sylvania:\
            """)
        .recommendation(
            "31.1",
            "DZA",
            "(Algeria);",
            "To keep up its efforts to prevent and punish xenophobic speech")
        .shared(
            "31.2",
            "(Mexico);",
            """
            To ratify the Optional Protocol to the Convention against Torture <(Mexico, United
            Kingdom)> and to set up a national mechanism for the prevention of torture\
            """,
            SharedRequest.of(
                "MEX GBR", "To ratify the Optional Protocol to the Convention against Torture"),
            SharedRequest.of("MEX", "To set up a national mechanism for the prevention of torture"))
        .recommendation(
            "31.3",
            "GBR",
            "(United Kingdom of Great Britain and Northern Ireland);",
            "To involve civil society fully in the follow-up to this review")
        .recommendation(
            "31.4",
            "SVN",
            "(Slovenia);",
            """
            To bring more women into decision-making posts, in line with the concluding observations
            of the Committee on the Elimination of Discrimination against Women (CEDAW) of 2005\
            """)
        .recommendation(
            "31.5",
            "BRA CAN DEU IND",
            "(Brazil, Canada, Germany, India);",
            """
            To establish a national human rights institution in accordance with the Paris Principles
            (General Assembly resolution 48/134)\
            """)
        .recommendation(
            "31.6",
            "NLD",
            "(the Netherlands);",
            """
            To ensure that each complaint of ill-treatment by the police is investigated promptly
            and by an independent body\
            """)
        .shared(
            "31.7",
            "(China);",
            """
            To reduce differences in income between mountain regions and the capital <(Cuba)>; to
            invest in roads and schools in mountain regions\
            """,
            SharedRequest.of(
                "CUB", "To reduce differences in income between mountain regions and the capital"),
            SharedRequest.of("CHN", "To invest in roads and schools in mountain regions"))
        .recommendation(
            "31.8",
            "RUS",
            "(Russian Federation);",
            """
            To enable children who belong to minorities to be taught in their mother tongue (article
            14 of the Framework Convention for the Protection of National Minorities)\
            """)
        .recommendation(
            "31.9",
            "NGA",
            "(Nigeria);",
            """
            To (a) train border guards in international refugee law, (b) keep asylum-seekers in
            detention only as a last resort, and (c) publish figures on both\
            """)
        .linesLeft(1)
        .recommendation(
            "31.10",
            "PRK BGD",
            "(Democratic People’s Republic of Korea, Bangladesh);",
            "To protect foreign students and workers from violence")
        .recommendation(
            "31.11",
            "CUB",
            "(Cuba).",
            "To go on sharing its experience in rural health care with other countries");
  }

  private static void others(PaperBuilder paper) {
    paper
        .leadIn(
            32,
            StatedPosition.PENDING,
            """
            The following recommendations will be examined by Sylvania, which will provide responses
            in due time. The response of Sylvania will be included in the outcome report to be
            adopted by the Human Rights Council at its eighth session:\
            """)
        .shared(
            "32.1",
            ";",
            """
            To accede to <(Algeria)> or to consider ratifying <(Mexico, Philippines)> the International
            Convention on the Protection of the Rights of All Migrant Workers and Members of Their
            Families\
            """,
            SharedRequest.of(
                "DZA",
                """
                To accede to the International Convention on the Protection of the Rights of All
                Migrant Workers and Members of Their Families\
                """),
            SharedRequest.of(
                "MEX PHL",
                """
                To consider ratifying the International Convention on the Protection of the Rights
                of All Migrant Workers and Members of Their Families\
                """))
        .recommendation(
            "32.2",
            "FRA ITA",
            "(France, Italy);",
            """
            To sign the International Convention for the Protection of All Persons from Enforced
            Disappearance (ICPPED)\
            """)
        .recommendation(
            "32.3",
            "IRN",
            "(Islamic Republic of Iran);",
            "To take further measures against insults to religious symbols in the media")
        .recommendation(
            "32.4",
            "VAT",
            "(Holy See);",
            "To protect the family as the natural and fundamental unit of society")
        .recommendation(
            "32.5",
            "CAN",
            "(Canada).",
            """
            That the moratorium on evictions from forest settlements be made permanent, and that
            those already evicted be offered other housing\
            """)
        .leadIn(
            33,
            StatedPosition.NOTED,
            "The recommendations below did not enjoy the support of Sylvania:")
        .recommendation(
            "33.1",
            "EGY",
            "(Egypt, on behalf of the African Group);",
            "To apologize for its part in the colonial wars of the nineteenth century")
        .recommendation(
            "33.2", "TUR", "(Turkey);", "To amend the law on foundations of 1951 without delay")
        .recommendation(
            "33.3",
            "LBY",
            "(Libyan Arab Jamahiriya).",
            "To withdraw its reservation to article 4 of the International Convention on the"
                + " Elimination of All Forms of Racial Discrimination")
        .conclusion(
            34,
            """
            The recommendations noted in the report in paragraphs 26 (e) and 29 above did not enjoy
            the support of Sylvania.\
            """)
        .referred(
            "26(e)",
            SharedRequest.of("EGY", "Make the defamation of religions a criminal offence"),
            StatedPosition.NOTED)
        .referred(
            "29",
            SharedRequest.of(
                "LBY",
                """
                Pay compensation to the families who had lost land when the Upper Drave reservoir
                was built\
                """),
            StatedPosition.NOTED)
        .conclusion(35, Formula.CLOSING_2008);
  }

  private static void annex(PaperBuilder paper) {
    paper
        .newPage()
        .chapter("", "Annex")
        .part("", "Composition of the delegation")
        .plain(
            """
            The delegation of Sylvania was headed by H.E. Ms. Ilse Waldmann, Minister of Justice, and
            composed of seven members:\
            """)
        .members(
            "H.E. Mr. Anton BERGER, Ambassador, Permanent Representative of Sylvania to the United"
                + " Nations Office at Geneva;",
            "Ms. Mira LOGAR, Director of the Department of Human Rights, Ministry of Foreign"
                + " Affairs;",
            "Mr. Jakob TANNER, Head of the Prison Administration, Ministry of Justice;",
            "Ms. Vera HOLZER, Office for Minorities, Ministry of the Interior;",
            "Mr. Emil KARST, Ministry of Education;",
            "Ms. Lena FORST, Third Secretary, Permanent Mission of Sylvania to the United Nations"
                + " Office at Geneva.");
  }
}
