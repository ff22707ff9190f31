package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.InputFileException;

class SessionsTest {
  private static final States STATES = States.load();
  private static final Sessions SESSIONS = Sessions.load(STATES);

  @ParameterizedTest
  @CsvSource({
    "1, 1", "12, 1", "13, 2", "26, 2", "27, 3", "40, 3", "41, 4", "54, 4", "55, 5", "68, 5", "69, 6"
  })
  void placesSessionsInCycles(int session, int cycle) {
    assertThat(Cycle.ofSession(session).number()).isEqualTo(cycle);
  }

  @Test
  void refusesNumbersBelowOne() {
    assertThatThrownBy(() -> new Cycle(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Cycle.ofSession(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsAllSessionsOfTheFirstFourCycles() {
    List<Integer> numbers = SESSIONS.all().stream().map(Session::number).toList();
    assertThat(numbers).hasSize(54).isSorted().startsWith(1).endsWith(54);
    assertThat(SESSIONS.byNumber(55)).isEmpty();
    assertThat(SESSIONS.byNumber(0)).isEmpty();
  }

  @Test
  void lastsTwoWeeksAndNeverOverlaps() {
    LocalDate before = LocalDate.of(2008, 1, 1);
    for (Session session : SESSIONS.all()) {
      if (session.opens().isPresent()) {
        assertThat(session.opens().get()).as("session " + session.number()).isAfter(before);
        before = session.closes().orElse(session.opens().get());
        assertThat(before).isBefore(session.opens().get().plusDays(16));
      }
    }
  }

  @Test
  void reviewsEveryMemberOnceACycle() {
    for (int cycle = 1; cycle <= 3; cycle++) {
      List<State> reviewed = new ArrayList<>();
      for (Session session : SESSIONS.all()) {
        if (session.cycle().number() == cycle) {
          reviewed.addAll(session.states());
        }
      }
      List<State> members = new ArrayList<>(STATES.all());
      members.removeIf(state -> List.of("VAT", "PSE").contains(state.code()));
      if (cycle == 1) {
        members.removeIf(state -> state.code().equals("SSD"));
      }
      assertThat(reviewed).as("cycle " + cycle).containsExactlyInAnyOrderElementsOf(members);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SVN, 1, 7",
    "SVN, 2, 20",
    "SVN, 3, 34",
    "SVN, 4, 48",
    "ISR, 2, 17",
    "SSD, 2, 26",
    "PER, 2, 14",
    "CYP, 4, 46",
    "SDN, 3, 40",
    "USA, 4, 53",
    "BEL, 4, 52",
    "HTI, 4, 54",
  })
  void findsTheSessionOfAState(String code, int cycle, int session) {
    State state = STATES.byCode(code).orElseThrow();
    assertThat(SESSIONS.sessionOf(state, new Cycle(cycle)).map(Session::number)).contains(session);
  }

  @Test
  void findsNoSessionWhereTheCalendarIsSilent() {
    State observer = STATES.byCode("VAT").orElseThrow();
    assertThat(SESSIONS.sessionOf(observer, new Cycle(1))).isEmpty();
    State member = STATES.byCode("UKR").orElseThrow();
    assertThat(SESSIONS.sessionOf(member, new Cycle(4))).isEmpty();
    assertThat(SESSIONS.byNumber(53).orElseThrow().opens()).isEmpty();
  }

  @Test
  void knowsTheCouncilSessionThatReportsGoTo() {
    assertThat(SESSIONS.byNumber(20).orElseThrow().councilSession()).hasValue(28);
    assertThat(SESSIONS.byNumber(34).orElseThrow().councilSession()).hasValue(43);
  }

  @Test
  void knowsDeadlinesOfCycleFour() {
    assertThat(SESSIONS.byNumber(41).orElseThrow().stakeholderDeadline())
        .contains(LocalDate.of(2022, 3, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "21, 2014-06-15", "22, 2014-09-15", "23, 2015-03-23", "24, 2015-06-22", "25, 2015-09-21",
    "26, 2016-03-21", "27, 2016-09-22", "37, 2020-07-09", "42, 2022-07-14", "43, 2022-10-11",
    "44, 2023-04-05", "45, 2023-07-18", "46, 2023-10-11", "47, 2024-04-08"
  })
  void knowsDeadlines(int session, LocalDate day) {
    assertThat(SESSIONS.byNumber(session).orElseThrow().stakeholderDeadline()).contains(day);
  }

  @Test
  void tellsTheHourOfADeadlineOnlyWhereItIsKnown() {
    assertThat(SESSIONS.byNumber(47).orElseThrow().deadlineHour()).contains(LocalTime.of(23, 59));
    assertThat(SESSIONS.byNumber(46).orElseThrow().deadlineHour()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50, 2025-11", "52, 2026-05", "53, 2026-11"})
  void knowsTheMonth(int session, YearMonth month) {
    assertThat(SESSIONS.byNumber(session).orElseThrow().month()).contains(month);
  }

  @Test
  void tellsConfirmedStatesFromExpectedOnes() {
    Session fiftyTwo = SESSIONS.byNumber(52).orElseThrow();
    assertThat(fiftyTwo.states()).hasSize(14);
    assertThat(fiftyTwo.inferred()).extracting(State::code).containsOnly("SYC", "SLB", "SGP");
    Session fiftyThree = SESSIONS.byNumber(53).orElseThrow();
    List<State> confirmed = new ArrayList<>(fiftyThree.states());
    confirmed.removeAll(fiftyThree.inferred());
    assertThat(confirmed).extracting(State::code).containsExactly("USA");
    assertThat(SESSIONS.byNumber(51).orElseThrow().inferred()).isEmpty();
  }

  @Test
  void hasEachStateAtMostOnceInTheFourthCycle() {
    List<String> reviewed = new ArrayList<>();
    SESSIONS.all().stream()
        .filter(session -> session.cycle().number() == 4)
        .forEach(session -> session.states().forEach(state -> reviewed.add(state.code())));
    assertThat(reviewed).doesNotHaveDuplicates().hasSize(192).doesNotContain("UKR");
  }

  @ParameterizedTest
  @CsvSource({
    "40, 2022-02-03, false", "40, 2022-02-04, true", // its last day is known
    "51, 2026-01-19, false", "51, 2026-01-20, true", // only its first day is
    "53, 2026-11-30, false", "53, 2026-12-01, true", // only its month is
    "54, 2035-01-01, false", // nothing is
  })
  void isOverAfterItsLastKnownDay(int session, LocalDate day, boolean over) {
    assertThat(SESSIONS.byNumber(session).orElseThrow().isOver(day)).isEqualTo(over);
  }

  @Test
  void writesAndReadsTheSameCalendar() throws IOException {
    String text = Sessions.text(SESSIONS.all());
    assertThat(Sessions.parse("again.tsv", text, STATES).all()).isEqualTo(SESSIONS.all());
    assertThat(text.lines().filter(line -> !line.startsWith("#"))).hasSize(54);
  }

  @Test
  void readsACalendarAsEditorsAndSpreadsheetsSaveIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file, "\uFEFF# mine\r\n\r\n53\t2026-11-02\t2026-11-13\t64\t2026-04-07 23:59\tUSA SUR?\r\n");
    Session session = Sessions.read(file, STATES).byNumber(53).orElseThrow();
    assertThat(session.opens()).contains(LocalDate.of(2026, 11, 2));
    assertThat(session.closes()).contains(LocalDate.of(2026, 11, 13));
    assertThat(session.councilSession()).hasValue(64);
    assertThat(session.stakeholderDeadline()).contains(LocalDate.of(2026, 4, 7));
    assertThat(session.deadlineHour()).contains(LocalTime.of(23, 59));
    assertThat(session.states()).extracting(State::code).containsExactly("USA", "SUR");
    assertThat(session.inferred()).extracting(State::code).containsExactly("SUR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                    | 1 | the file contains no session",
        "# nothing but a remark                                | 1 | the file contains no session",
        "53 2026-11-02 2026-11-13                              | 1 | expected 6 columns, found 1",
        "53>2026-11-02>2026-11-13>>                            | 1 | expected 6 columns, found 5",
        "LIII>>>>>                                             | 1 | 'LIII' is not a whole number",
        ">2026-11-02>>>>                                       | 1 | no session number",
        "0>>>>>                                                | 1 | session 0, expected 1 to 99",
        "53>2 November 2026>>>>                                | 1 | '2 November 2026' is not a day"
            + " such as 2026-11-02",
        "53>2026-13>>>>                                        | 1 | '2026-13' is not a month such"
            + " as 2026-11",
        "53>2026-11-31>>>>                                     | 1 | '2026-11-31' is not a day such"
            + " as 2026-11-02",
        "53>2026-11-02>2026-11-01>>>                           | 1 | session 53 closes before it"
            + " opens",
        "53>>2026-11-13>>>                                     | 1 | session 53 closes on a day but"
            + " does not open",
        "53>2026-11-02>>sixty>>                                | 1 | 'sixty' is not a whole number",
        "53>2026-11-02>>>2026-04-07 midnight>                  | 1 | 'midnight' is not an hour such"
            + " as 23:59",
        "53>2026-11-02>>>2026-11-02>                           | 1 | session 53 has its deadline"
            + " after it opens",
        "53>2026-11>>>2026-12-01>                              | 1 | session 53 has its deadline"
            + " after it opens",
        "53>>>>>SUR Norway                                     | 1 | 'Norway' is not a State's code"
            + " such as NOR",
        "53>>>>>SUR SUR?                                       | 1 | SUR is listed twice",
        "50>>>>>USA;# moved;53>>>>>USA                         | 3 | USA is in session 50 of this"
            + " cycle, too",
        "53>>>>>;53>>>>>                                       | 2 | second row for session 53",
        "53>2026-11-02>>>>;52>2026-05-04>>>>                   | 2 | session 52 is listed below"
            + " session 53",
        "52>2026-05-04>2026-05-15>>>;53>2026-05-15>>>>         | 2 | session 53 opens before"
            + " session 52 is over",
        "52>2026-05>>>>;53>2026-04>>>>                         | 2 | session 53 opens before"
            + " session 52 is over",
      })
  void tellsTheLineOfWhatCannotBe(String rows, int line, String defect) {
    String text = rows.replace('>', '\t').replace(';', '\n');
    assertThatThrownBy(() -> Sessions.parse("mine.tsv", text, STATES))
        .isInstanceOfSatisfying(
            InputFileException.class,
            e -> {
              assertThat(e.line()).hasValue(line);
              assertThat(e.source()).isEqualTo("mine.tsv");
              assertThat(e.reason()).isEqualTo(defect);
            })
        .hasMessage("mine.tsv:" + line + ": " + defect + ".");
  }

  @Test
  void refusesAFileThatIsNotUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.write(file, new byte[] {'5', '3', (byte) 0xE9});
    assertThatThrownBy(() -> Sessions.read(file, STATES))
        .isInstanceOf(InputFileException.class)
        .hasMessageEndingWith("mine.tsv:1: the file is not in UTF-8.");
  }

  @Test
  void aStateMayBeReviewedAgainInTheNextCycle() throws IOException {
    String text = "13\t\t\t\t\tNOR\n27\t\t\t\t\tNOR\n";
    assertThat(Sessions.parse("mine.tsv", text, STATES).all()).hasSize(2);
  }

  @Test
  void refusesASessionWhoseExpectedStatesItDoesNotList() {
    State norway = STATES.byCode("NOR").orElseThrow();
    assertThatThrownBy(
            () ->
                new Session(
                    53,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Set.of(norway)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("session 53");
  }
}
