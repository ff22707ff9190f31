package org.uprlib.validate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.IcsCalendar;
import org.uprlib.validate.rule.Messages;

class CalendarTest {
  private static final States STATES = States.load();
  private static final String HOUR = "2026-04-07 23:59";

  private static List<Session> sessions(String... rows) throws IOException {
    return Sessions.parse("test.tsv", String.join("\n", rows).replace('>', '\t'), STATES).all();
  }

  private static String table(String language, String... rows) throws IOException {
    return new CalendarCommand.CalendarTable(Messages.in(language), STATES).write(sessions(rows));
  }

  private static String ics(String language, String... rows) throws IOException {
    return new IcsCalendar(Messages.in(language), STATES).write(sessions(rows));
  }

  /** The lines as a calendar program reads them, long ones joined again. */
  private static List<String> lines(String ics) {
    return List.of(ics.replace("\r\n ", "").split("\r\n"));
  }

  private static List<String> event(String ics, String kind) {
    List<String> found = new ArrayList<>();
    boolean inside = false;
    for (String line : lines(ics)) {
      if (line.equals("UID:session-53-" + kind + "@uprlib.org")) {
        inside = true;
      }
      if (inside) {
        found.add(line);
      }
      if (line.equals("END:VEVENT")) {
        inside = false;
      }
    }
    return found;
  }

  @Test
  void alignsTheColumnsUnderTheirHeadings() throws IOException {
    String text =
        table(
            "en", "47>2024-11-04>2024-11-15>58>2024-04-08 23:59>NOR ALB", "53>2026-11>>>>SUR? USA");
    assertThat(text)
        .isEqualTo(
            """
            Session  Dates                    Deadline for stakeholders  States
            47       2024-11-04 – 2024-11-15  2024-04-08 23:59           Norway, Albania
            53       2026-11                  not known                  Suriname\u00A0?, United States of America

            ? after a State: expected from the order of the last cycle (carried over), not confirmed.

            What is not known here is announced on OHCHR’s page for NGOs and NHRIs,
            https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris, and on uprdoc.ohchr.org. Put it into a calendar
            of your own and use that with --calendar.
            """);
  }

  @Test
  void saysNothingOfWhatIsNotKnownWhereAllIs() throws IOException {
    assertThat(table("en", "47>2024-11-04>2024-11-15>58>2024-04-08>NOR")).hasLineCount(2);
  }

  @ParameterizedTest
  @CsvSource({
    "47>2024-11-04>>>2024-04-08>NOR, 2024-11-04   2024-04-08",
    "47>2024-11>>>>NOR, 2024-11  not known",
    "47>>>>2024-04-08>NOR, not known  2024-04-08",
    "47>2024-11-04>2024-11-15>58>2024-04-08>, not known"
  })
  void tellsAsMuchAsIsKnown(String row, String cells) throws IOException {
    String line = table("en", row).lines().toList().get(1);
    assertThat(line.replaceAll(" +", " ")).contains(cells.replaceAll(" +", " "));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Côte d''Ivoire, Germany', not known",
    "fr, 'Côte d’Ivoire, Allemagne', à confirmer",
    "es, 'Côte d''Ivoire, Alemania', por confirmar"
  })
  void namesStatesInTheLanguage(String language, String names, String unknown) throws IOException {
    assertThat(table(language, "47>>>>>CIV DEU")).contains(names).contains(unknown);
    assertThat(lines(ics(language, "53>2026-11-02>>>>CIV DEU")))
        .contains("DESCRIPTION:" + names.replace(",", "\\,"));
  }

  @Test
  void wrapsTheLastColumnBelowItself() {
    List<String> row = List.of("a", "one two three four five six seven eight nine ten");
    assertThat(CalendarCommand.CalendarTable.rows(List.of(row), 10).lines())
        .containsExactly("a  one two three four five six", "   seven eight nine ten");
  }

  @Test
  void givesEachDayThatMattersAnEvent() throws IOException {
    String ics = ics("en", "53>2026-11-02>2026-11-13>>2026-04-07>USA");
    assertThat(lines(ics).stream().filter(line -> line.startsWith("UID")))
        .containsExactly(
            "UID:session-53-draft@uprlib.org",
            "UID:session-53-check@uprlib.org",
            "UID:session-53-deadline@uprlib.org",
            "UID:session-53-brief@uprlib.org",
            "UID:session-53-session@uprlib.org");
    assertThat(event(ics, "draft")).contains("DTSTART;VALUE=DATE:20251216");
    assertThat(event(ics, "check")).contains("DTSTART;VALUE=DATE:20260404");
    assertThat(event(ics, "deadline"))
        .contains("DTSTART;VALUE=DATE:20260407", "DTEND;VALUE=DATE:20260408");
    assertThat(event(ics, "brief")).contains("DTSTART;VALUE=DATE:20260907");
    assertThat(event(ics, "session"))
        .contains("DTSTART;VALUE=DATE:20261102", "DTEND;VALUE=DATE:20261114");
  }

  @ParameterizedTest
  @CsvSource({
    "draft, -PT15H",
    "check, -PT15H",
    "deadline, -P14D;-P2D",
    "brief, -PT15H",
    "session, -P7D"
  })
  void hasAlarms(String kind, String triggers) throws IOException {
    List<String> event = event(ics("en", "53>2026-11-02>2026-11-13>>2026-04-07>USA"), kind);
    List<String> expected = List.of(triggers.split(";"));
    assertThat(event.stream().filter(line -> line.startsWith("TRIGGER")))
        .containsExactlyElementsOf(expected.stream().map(t -> "TRIGGER:" + t).toList());
    String title = event.stream().filter(l -> l.startsWith("SUMMARY:")).findFirst().orElseThrow();
    // An alarm that is displayed needs a text of its own (RFC 5545, 3.6.6).
    assertThat(event.stream().filter(("DESCRIPTION:" + title.substring(8))::equals))
        .hasSize(expected.size());
    assertThat(event.stream().filter("ACTION:DISPLAY"::equals)).hasSize(expected.size());
  }

  @Test
  void isWrittenSoToTheLastLine() throws IOException {
    assertThat(lines(ics("en", "53>2026-11-02>>>>NOR ALB")))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//uprlib//upr-validate//EN",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Universal Periodic Review",
            "BEGIN:VEVENT",
            "UID:session-53-brief@uprlib.org",
            "DTSTAMP:20260907T000000Z",
            "DTSTART;VALUE=DATE:20260907",
            "DTEND;VALUE=DATE:20260908",
            "SUMMARY:UPR session 53: brief missions on your recommendations",
            "DESCRIPTION:Norway\\, Albania",
            "URL:https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:UPR session 53: brief missions on your recommendations",
            "TRIGGER:-PT15H",
            "END:VALARM",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:session-53-session@uprlib.org",
            "DTSTAMP:20261102T000000Z",
            "DTSTART;VALUE=DATE:20261102",
            "DTEND;VALUE=DATE:20261103",
            "SUMMARY:UPR Working Group\\, session 53",
            "DESCRIPTION:Norway\\, Albania",
            "URL:https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:UPR Working Group\\, session 53",
            "TRIGGER:-P7D",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR");
  }

  @Test
  void tellsTheHourOfTheDeadlineInGeneva() throws IOException {
    String ics = ics("en", "53>2026-11-02>2026-11-13>>" + HOUR + ">USA");
    assertThat(event(ics, "deadline"))
        .contains("DTSTART;TZID=Europe/Zurich:20260407T235900", "DURATION:PT0S")
        .doesNotContain("DTSTART;VALUE=DATE:20260407");
    assertThat(String.join("|", event(ics, "deadline"))).doesNotContain("The hour is not known");
    assertThat(lines(ics))
        .containsSubsequence(
            "BEGIN:VTIMEZONE", "TZID:Europe/Zurich", "END:VTIMEZONE", "BEGIN:VEVENT");
  }

  @Test
  void saysSoWhereTheHourIsNotKnown() throws IOException {
    String ics = ics("en", "53>2026-11-02>2026-11-13>>2026-04-07>USA");
    assertThat(String.join("|", event(ics, "deadline")))
        .contains("\\nThe hour is not known here\\; in 2024");
    assertThat(ics).doesNotContain("VTIMEZONE");
  }

  @Test
  void marksStatesThatAreExpected() throws IOException {
    assertThat(event(ics("en", "53>2026-11-02>>>>SUR? USA"), "session"))
        .anyMatch(
            line ->
                line.startsWith(
                    "DESCRIPTION:Suriname\u00A0?\\, United States of America\\n? after"));
  }

  @Test
  void hasNoEventForWhatHasNoDay() throws IOException {
    assertThat(ics("en", "53>2026-11>>>>USA", "54>>>>>TGO")).doesNotContain("VEVENT");
    List<Session> sessions =
        sessions("53>2026-11>>>>USA", "54>2027-01-18>>>>", "55>>>>2027-01-01>");
    assertThat(sessions).extracting(IcsCalendar::hasEvents).containsExactly(false, true, true);
  }

  @Test
  void anEventKeepsItsIdWhenItsDateIsMovedAndInEachLanguage() throws IOException {
    String before = ics("en", "53>2026-11-02>>>2026-04-07>USA");
    String after = ics("fr", "53>2026-11-09>>>2026-04-14>USA");
    assertThat(ids(after)).isEqualTo(ids(before)).hasSize(5).doesNotHaveDuplicates();
  }

  private static List<String> ids(String ics) {
    return lines(ics).stream().filter(line -> line.startsWith("UID:")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyLineIsFoldedAsRfc5545Asks(String language) {
    String ics = new IcsCalendar(Messages.in(language), STATES).write(Sessions.load(STATES).all());
    assertThat(ics).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
    assertThat(ics.replace("\r\n", "")).doesNotContain("\r", "\n");
    for (String line : ics.lines().toList()) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75);
      assertThat(line).doesNotContain("\uFFFD");
    }
    List<String> lines = lines(ics);
    for (String part : List.of("VCALENDAR", "VEVENT", "VALARM", "VTIMEZONE")) {
      assertThat(lines.stream().filter(("BEGIN:" + part)::equals).count())
          .isPositive()
          .isEqualTo(lines.stream().filter(("END:" + part)::equals).count());
    }
    assertThat(ids(ics)).doesNotHaveDuplicates();
    // Commas and semicolons of texts are escaped.
    assertThat(lines.stream().filter(l -> l.startsWith("DESCRIPTION") || l.startsWith("SUMMARY")))
        .noneMatch(line -> line.matches(".*[^\\\\][,;].*"));
  }
}
