package org.uprlib.samples.paper;

import java.util.Optional;

/**
 * What the cover says. Immutable.
 *
 * @param symbol document symbol, e.g. {@code A/HRC/24/97}
 * @param distribution {@code General} or {@code Limited}
 * @param date date of issue as printed
 * @param body whose paper it is, e.g. {@code Human Rights Council}
 * @param session ordinal of its session as printed, e.g. {@code Twenty-fourth session}
 * @param sessionDates dates of that session; in use since 2014
 * @param item agenda item line; empty for a paper of the Working Group itself
 * @param jobNumber number at the foot of the cover, e.g. {@code GE.13-19997}
 * @param titleNote the note that {@code *} after the title leads to; empty string for none
 * @param kind what kind of paper it is
 */
public record FrontMatter(
    String symbol,
    String distribution,
    String date,
    String body,
    String session,
    Optional<String> sessionDates,
    Optional<String> item,
    String jobNumber,
    String titleNote,
    Kind kind) {
  public FrontMatter {
    titleNote = Markup.oneLine(titleNote);
  }

  /** What kind of paper has this cover. */
  public enum Kind {
    REPORT,
    ADDENDUM,
    DECISION,
    NATIONAL_REPORT,
    STAKEHOLDERS_SUMMARY
  }

  /** The cover of a Working Group report. */
  public FrontMatter(
      String symbol,
      String distribution,
      String date,
      String body,
      String session,
      Optional<String> sessionDates,
      Optional<String> item,
      String jobNumber,
      String titleNote) {
    this(
        symbol,
        distribution,
        date,
        body,
        session,
        sessionDates,
        item,
        jobNumber,
        titleNote,
        Kind.REPORT);
  }
}
