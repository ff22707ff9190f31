package org.uprlib.samples.paper;

import java.util.Optional;

/** OHCHR's summary of what stakeholders submitted for Sylvania's review of 2024. */
final class Summary2024 {
  private static final FrontMatter FRONT =
      new FrontMatter(
          "A/HRC/WG.6/46/XSV/3",
          "General",
          "19 February 2024",
          "Human Rights Council",
          "Working Group on the Universal Periodic Review, Forty-sixth session",
          Optional.of("29 April–10 May 2024"),
          Optional.empty(),
          "GE.24-99998(E)",
          """
          The present document is being issued without formal editing.\
          """,
          FrontMatter.Kind.STAKEHOLDERS_SUMMARY);

  private Summary2024() {}

  static SamplePaper paper() {
    PaperBuilder paper = new PaperBuilder();
    paper
        .chapter("I", "Background")
        .body(
            1,
            """
            The present report is a summary of 5 stakeholders’ submissions^1^ to the universal
            periodic review.\
            """)
        .chapter("II", "Information provided by stakeholders")
        .part("A", "Scope of international obligations^2^")
        .body(
            2,
            """
            PDS noted that Sylvania had not ratified the Protocol of 2014 to the International
            Labour Organization Forced Labour Convention, 1930 (No. 29).^3^\
            """)
        .part("B", "Rights of specific persons or groups")
        .body(
            3,
            """
            JS1 stated that corporal punishment, prohibited in 2023, persisted in schools of the
            mountain districts.^4^ Holzer Council (HC) was concerned that the return of forest land
            had stopped in 2021.^5^\
            """)
        .body(
            4,
            """
            JS2 stated that families were no longer detained at the Karstal detention centre, but
            that the centre had not been closed.^6^ It recommended that Sylvania close the
            centre.^7^\
            """)
        .body(
            5,
            """
            Karstal Legal Clinic (KLC) stated that asylum seekers lacked legal aid on appeal.^8^\
            """);
    return paper
        .note(
            "1",
            """
            The stakeholders listed below have contributed information for this summary; the full
            texts of all original submissions are available at: www.ohchr.org. Civil society
            Individual submissions: HC Holzer Council, Nordmark, Sylvania; KLC Karstal Legal Clinic,
            Karstal, Sylvania; Joint submissions: JS1 Joint submission 1 submitted by: Children
            First Sylvania; Network of Rural Schools; JS2 Joint submission 2 submitted by: Open
            Doors, Sylvanian Refugee Council, and Migrants Together (Norway); National human rights
            institution: PDS Office of the Public Defender of Sylvania, Nordmark, Sylvania.\
            """)
        .note("2", "For relevant recommendations see A/HRC/43/97, paras. 13.1–13.3 and 15.1.")
        .note("3", "PDS, para. 7.")
        .note("4", "JS1, pp. 2–3.")
        .note("5", "HC, para. 4. See also PDS, para. 12.")
        .note("6", "JS2, para. 9. See also KLC, p. 2.")
        .note("7", "JS2, para. 11.")
        .note("8", "KLC, p. 3.")
        .build("summary-2024.docx", Era.WORD_2019, FRONT);
  }
}
