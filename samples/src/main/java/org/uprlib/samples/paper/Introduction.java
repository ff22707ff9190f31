package org.uprlib.samples.paper;

/**
 * The facts of a review that the first four paragraphs of each report state. Immutable.
 *
 * @param session ordinal of the Working Group's session, e.g. {@code second}
 * @param sessionNumber the same as a figure
 * @param dates dates of that session
 * @param meeting meeting and day of the review
 * @param adoption meeting and day of the report's adoption
 * @param troikaDate day on which the troika was chosen
 * @param troika its three members
 * @param questions who sent questions in advance
 */
record Introduction(
    String session,
    int sessionNumber,
    String dates,
    String meeting,
    String adoption,
    String troikaDate,
    String troika,
    String questions) {
  /** Writes the paragraphs 1 to 4. */
  void writeTo(PaperBuilder paper) {
    String symbol = "(A/HRC/WG.6/" + sessionNumber + "/XSV/";
    paper
        .chapter("", "Introduction")
        .body(
            1,
            """
            The Working Group on the Universal Periodic Review, which the Human Rights Council
            established by its resolution 5/1, met for its %s session from %s. Sylvania was
            reviewed at the %s. Its delegation was led by the Minister of Justice, Ilse Waldmann.
            The Working Group adopted this report on Sylvania at the %s."""
                .formatted(session, dates, meeting, adoption))
        .body(
            2,
            """
            The troika of rapporteurs for the review of Sylvania, chosen by the Council on %s, was
            made up of %s."""
                .formatted(troikaDate, troika))
        .body(3, "The review of Sylvania was based on three documents:")
        .item("a", "The national report of Sylvania " + symbol + "1);")
        .item(
            "b",
            "A compilation by the Office of the United Nations High Commissioner for Human Rights"
                + " (OHCHR) "
                + symbol
                + "2);")
        .item("c", "A summary of stakeholders’ information, likewise by OHCHR " + symbol + "3).")
        .body(
            4,
            """
            Questions that %s had prepared in advance reached Sylvania through the troika."""
                .formatted(questions));
  }
}
