package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
  private static final States STATES = States.load();
  private static final Sessions SESSIONS = Sessions.load(STATES);

  @ParameterizedTest
  @CsvSource({
    "1, 1", "12, 1", "13, 2", "26, 2", "27, 3", "40, 3", "41, 4", "54, 4", "55, 5", "68, 5", "69, 6"
  })
  void placesSessionsInCycles(int session, int cycle) {
    assertThat(Cycle.ofSession(session).number()).isEqualTo(cycle);
    assertThat(session).isBetween(new Cycle(cycle).firstSession(), new Cycle(cycle).lastSession());
  }

  @Test
  void refusesNumbersBelowOne() {
    assertThatThrownBy(() -> new Cycle(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Cycle.ofSession(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ordersCycles() {
    assertThat(new Cycle(2)).isGreaterThan(new Cycle(1));
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
  })
  void findsTheSessionOfAState(String code, int cycle, int session) {
    State state = STATES.byCode(code).orElseThrow();
    assertThat(SESSIONS.sessionOf(state, new Cycle(cycle)).map(Session::number)).contains(session);
  }

  @Test
  void findsNoSessionWhereTheCalendarIsSilent() {
    State observer = STATES.byCode("VAT").orElseThrow();
    assertThat(SESSIONS.sessionOf(observer, new Cycle(1))).isEmpty();
    State member = STATES.byCode("BEL").orElseThrow();
    assertThat(SESSIONS.sessionOf(member, new Cycle(4))).isEmpty();
    assertThat(SESSIONS.byNumber(53).orElseThrow().opens()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2008-04-07, 1", "2014-11-04, 20", "2014-11-07, 20", "2019-11-04, 34"})
  void findsTheSessionOfADay(LocalDate day, int session) {
    assertThat(SESSIONS.byDate(day).map(Session::number)).contains(session);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2008-04-06", "2014-11-08", "2030-01-01"})
  void findsNoSessionOnOtherDays(LocalDate day) {
    assertThat(SESSIONS.byDate(day)).isEmpty();
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

  @Test
  void refusesASessionThatClosesBeforeItOpens() {
    LocalDate day = LocalDate.of(2020, 1, 2);
    assertThatThrownBy(
            () ->
                new Session(
                    1,
                    Optional.of(day),
                    Optional.of(day.minusDays(1)),
                    OptionalInt.empty(),
                    Optional.empty(),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Session 1");
  }
}
