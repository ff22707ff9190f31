package org.uprlib.validate.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.NextReview.NextReviewText;
import org.uprlib.validate.rule.Messages;

/** When a State is reviewed next, known or reckoned. */
class NextReviewTest {
  private static final States STATES = States.load();
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  private static NextReview norway(String... rows) throws IOException {
    Sessions sessions =
        Sessions.parse("test.tsv", String.join("\n", rows).replace('>', '\t'), STATES);
    return NextReview.of(STATES.byName("Norway").orElseThrow(), sessions, DAY);
  }

  private static String said(String language, String... rows) throws IOException {
    return String.join(
        "\n", new NextReviewText(Messages.in(language), STATES).sentences(norway(rows), DAY));
  }

  /** The lines as a calendar program reads them. */
  private static String ics(String language, String... rows) throws IOException {
    return new IcsCalendar(Messages.in(language), STATES)
        .write(norway(rows), DAY)
        .replace("\r\n ", "");
  }

  @Test
  void eachDeadlineThatIsKnownLiesWhereTheRuleOfThumbPutsIt() {
    for (Session session : Sessions.load(STATES).all()) {
      if (session.opens().isEmpty() || session.stakeholderDeadline().isEmpty()) {
        continue;
      }
      Session without =
          new Session(
              session.number(),
              session.month(),
              session.opens(),
              session.closes(),
              session.councilSession(),
              Optional.empty(),
              Optional.empty(),
              session.states(),
              session.inferred());
      NextReview.Period reckoned = reckoned(without);
      assertThat(session.stakeholderDeadline().get())
          .as("session " + session.number())
          .isBetween(reckoned.from(), reckoned.to());
    }
  }

  @Test
  void nearlyEachReviewOfTheLastTwoCyclesCameWhenTheRuleOfThumbSays() throws IOException {
    Sessions sessions = Sessions.load(STATES);
    int reviews = 0;
    int within = 0;
    for (State state : STATES.all()) {
      List<Session> own =
          sessions.all().stream()
              .filter(each -> each.states().contains(state) && each.month().isPresent())
              .toList();
      for (int i = 1; i < own.size(); i++) {
        if (own.get(i).cycle().number() >= 3) {
          Sessions before =
              Sessions.parse("one.tsv", Sessions.text(List.of(own.get(i - 1))), STATES);
          LocalDate after = own.get(i - 1).month().orElseThrow().plusMonths(2).atDay(1);
          NextReview.Period due = NextReview.of(state, before, after).held().orElseThrow();
          LocalDate came = own.get(i).month().orElseThrow().atDay(1);
          reviews++;
          within += came.isBefore(due.from()) || came.isAfter(due.to()) ? 0 : 1;
        }
      }
    }
    assertThat(within / (double) reviews).isGreaterThan(0.98);
  }

  private static NextReview.Period reckoned(Session session) {
    try {
      Sessions one = Sessions.parse("one.tsv", Sessions.text(List.of(session)), STATES);
      LocalDate before = session.opens().orElseThrow().minusYears(1);
      return NextReview.of(session.states().get(0), one, before).deadline().orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "53>2026-11-02>2026-11-13>>2026-04-07>NOR | Norway is reviewed in session 53: 2 November"
            + " 2026 – 13 November 2026. | Last day for submissions: 7 April 2026.",
        "53>2026-11>>>>NOR? | Norway is expected in session 53: November 2026. The order of the"
            + " last cycle says so | between 15 March 2026 and 26 May 2026. This is an estimate",
        "52>2026-09-07>>>>NOR | session 52: from 7 September 2026. | between 19 January 2026 and 3"
            + " March 2026, so it may come soon. This is an estimate, not a deadline",
        "50>2025-11-03>>>>ALB;53>>>>>NOR | session 53: probably November 2026, a year after session"
            + " 50 (an estimate). | This is an estimate",
        "53>>>>>NOR | session 53: its dates are not known here. | announced on OHCHR’s page",
        "47>2024-11-04>2024-11-15>58>2024-04-08>NOR | last reviewed in session 47 (November 2024)"
            + " | due between November 2029 and May 2030: this is an estimate.",
        "33>2019-05-06>>>>NOR | it was due between May 2024 and November 2024; | it has probably"
            + " passed. Ask OHCHR.",
        "53>2026-11-02>>>>ALB | When Norway is reviewed next is not known here. | uprdoc.ohchr.org",
        "52>2026-03-01>>>>NOR | session 52: from 1 March 2026. | it has probably passed"
      })
  void isSaidWithWhatIsAnEstimate(String rows, String session, String deadline) throws IOException {
    assertThat(said("en", rows.split(";", -1)))
        .contains(session)
        .contains(deadline)
        .contains(IcsCalendar.PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Norvège : dernier examen à la session 47 (novembre 2024). | entre novembre 2029"
            + " et mai 2030. C’est une estimation. | clôt d’ordinaire",
        "es | Noruega: último examen en el período de sesiones 47 (noviembre de 2024). | entre"
            + " noviembre de 2029 y mayo de 2030. Es una estimación. | suele cerrar"
      })
  void isSaidInEachLanguage(String language, String last, String due, String rule)
      throws IOException {
    assertThat(said(language, "47>2024-11-04>>>>NOR")).contains(last, due, rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void theFileForCalendarProgramsMarksEachEstimate(String language) throws IOException {
    String marked = Messages.in(language).text("calendar.next.alarm", Map.of("text", ""));
    List<String> events =
        Arrays.stream(ics(language, "53>2026-11>>>>NOR").split("BEGIN:VEVENT", -1))
            .skip(1)
            .toList();
    assertThat(events).hasSize(2);
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event)
                    .contains("DESCRIPTION:" + marked.replace(",", "\\,").stripTrailing())
                    .containsPattern("SUMMARY:.*\\((?:estimat|estima)"));
    assertThat(events.get(0))
        .contains("UID:session-53-deadline@", "DTSTART;VALUE=DATE:20260315", "TRIGGER:-P14D");
    assertThat(events.get(1))
        .contains("UID:session-53-session@", "DATE:20261101", "DTEND;VALUE=DATE:20261201");
  }

  @Test
  void whatIsKnownIsNoEstimate() throws IOException {
    String known = ics("en", "53>2026-11-02>2026-11-13>>2026-04-07 23:59>NOR");
    assertThat(known)
        .doesNotContain("estimate")
        .contains("BEGIN:VTIMEZONE", "UID:session-53-deadline@", "UID:session-53-session@");
    String due = ics("en", "47>2024-11-04>>>>NOR");
    assertThat(due).contains("UID:review-NOR-draft@", "SUMMARY:UPR of Norway (estimate)");
    // What is over needs no reminder.
    assertThat(ics("en", "52>2026-03-02>>>>NOR")).doesNotContain("draft", "deadline@");
  }
}
