package org.uprlib.samples.paper;

import java.util.Optional;

/** Sylvania's national report for its review of 2024, which reports what became of that of 2019. */
final class NationalReport2024 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/WG.6/46/XSV/1",
          "General",
          "12 February 2024",
          "Human Rights Council",
          "Working Group on the Universal Periodic Review, Forty-sixth session",
          Optional.of("29 April–10 May 2024"),
          Optional.empty(),
          "GE.24-99997(E)",
          """
          The present document is being issued without formal editing.\
          """,
          FrontMatter.Kind.NATIONAL_REPORT);

  private NationalReport2024() {}

  static SamplePaper paper() {
    PaperBuilder paper = new PaperBuilder();
    paper
        .chapter("I", "Methodology")
        .body(
            1,
            """
            The present report was drafted by the Interministerial Committee on Human Rights, with
            the Office of the Public Defender and 23 organizations. Recommendations are numbered as
            in A/HRC/43/97.\
            """)
        .chapter("II", "Follow-up to the previous review")
        .part("A", "Treaties (recommendations 13.1–13.3 and 15.1)")
        .body(
            2,
            """
            The International Convention for the Protection of All Persons from Enforced
            Disappearance was ratified on 14 June 2022; recommendation 13.1 has thus been fully
            implemented.\
            """)
        .body(
            3,
            """
            The Istanbul Convention entered into force for Sylvania in 2021. The Protocol of 2014 to
            the Forced Labour Convention has not yet been ratified.\
            """)
        .part("B", "Equality (13.4, 13.5, 13.9)")
        .body(
            4,
            """
            The Equality Body opened in March 2021 and deals with complaints of discrimination in
            employment and housing.^1^\
            """)
        .body(5, "A bill on registered partnerships is being drafted.")
        .part("C", "Children")
        .body(
            6,
            """
            Corporal punishment has been prohibited in all settings since 1 January 2023
            (recommendation 13.7). Mother-and-child health care in mountain districts remains free
            of charge (recommendation 13.8).\
            """)
        .part("D", "Migrants and asylum seekers (recommendations 14.1–14.5)")
        .body(
            7,
            """
            Since February 2020 no family has been detained. The Karstal centre holds adults, for 14
            days at most.\
            """)
        .body(
            8,
            """
            Asylum seekers may work after three months. Recommendation 14.4 is being implemented:
            legal aid is free of charge in the first instance.\
            """)
        .chapter("III", "Justice")
        .body(
            9,
            """
            The average length of pretrial detention is published for each district.^2^ In 2022 an
            independent body that looks into complaints against the police was established.\
            """)
        .body(
            10,
            """
            Under the Mining Act of 2021, a permit for mining may be issued without the consent of
            the villages concerned.\
            """);
    return paper
        .note("1", "Recommendation 13.4 has been implemented.")
        .note("2", "See recommendation 14.6.")
        .build("national-report-2024.docx", Era.WORD_2019, FRONT);
  }
}
