package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.Report.Readiness;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.ConsultativeStatus;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.PaperType;
import org.uprlib.validate.rule.Severity;

/** What a caller says beside the file, and what it comes to. */
class ValidatorOptionsTest {
  private static final ValidatorOptions ALL =
      ValidatorOptions.NONE
          .withCycle(3)
          .withSession(40)
          .withSent(LocalDate.of(2021, 7, 1))
          .withSubmitters(List.of("Rivers United"))
          .withAuthorship(Authorship.JOINT)
          .withRules(Path.of("own.rules"))
          .withCalendar(Path.of("own.tsv"))
          .withPaper(PaperType.SUBMISSION)
          .withStatus(ConsultativeStatus.GENERAL)
          .withRecommendations(List.of("Ratify the Convention"))
          .withTimeout(Duration.ofSeconds(5));

  static Map<String, Object> parts(ValidatorOptions options) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordComponent part : ValidatorOptions.class.getRecordComponents()) {
      try {
        parts.put(part.getName(), part.getAccessor().invoke(options));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return parts;
  }

  private static Object[] change(
      String part, UnaryOperator<ValidatorOptions> change, Object expected) {
    return new Object[] {part, change, expected};
  }

  static List<Object[]> changes() {
    return List.of(
        change("cycle", o -> o.withCycle(2), OptionalInt.of(2)),
        change("session", o -> o.withSession(41), OptionalInt.of(41)),
        change(
            "sent",
            o -> o.withSent(LocalDate.of(2022, 1, 2)),
            Optional.of(LocalDate.of(2022, 1, 2))),
        change("submitters", o -> o.withSubmitters(List.of("b")), List.of("b")),
        change(
            "submitters",
            o -> o.withSubmitters(List.of("Delta Watch", "Roads", "DELTA WATCH ", "Delta-Watch")),
            List.of("Delta Watch", "Roads")),
        change("authorship", o -> o.withAuthorship(Authorship.SINGLE), Authorship.SINGLE),
        change("rules", o -> o.withRules(Path.of("b.rules")), Optional.of(Path.of("b.rules"))),
        change("calendar", o -> o.withCalendar(Path.of("b.tsv")), Optional.of(Path.of("b.tsv"))),
        change(
            "paper",
            o -> o.withPaper(PaperType.ORAL_STATEMENT),
            Optional.of(PaperType.ORAL_STATEMENT)),
        change(
            "status",
            o -> o.withStatus(ConsultativeStatus.ROSTER),
            Optional.of(ConsultativeStatus.ROSTER)),
        change("recommendations", o -> o.withRecommendations(List.of("b")), List.of("b")),
        change("time", o -> o.withTimeout(Duration.ofMinutes(2)), Duration.ofMinutes(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void aChangeLeavesTheRestAsItWas(
      String part, UnaryOperator<ValidatorOptions> change, Object expected) {
    Map<String, Object> wanted = parts(ALL);
    assertThat(wanted.put(part, expected)).isNotEqualTo(expected);
    assertThat(parts(change.apply(ALL))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"PT0S", "PT-1S"})
  void aFileNeedsSomeTime(Duration time) {
    assertThatThrownBy(() -> ALL.withTimeout(time)).hasMessage("A file needs some time");
  }

  /**
   * What the paper says (cycle and session, or nothing), what the caller says, and which cycle's
   * rules hold, and why.
   */
  @ParameterizedTest
  @CsvSource({
    "49, '', '', '', 4 SUBMISSION",
    "49, '', 34, '', 3 SESSION",
    "49, 2, '', '', 2 GIVEN",
    "49, 2, 34, '', 2 GIVEN",
    "49, '', '', 2024-07-01, 4 SUBMISSION",
    "'', '', '', '', 4 ASSUMED",
    "'', 3, '', '', 3 GIVEN",
    "'', 0, '', '', 0 GIVEN",
    "'', '', '', 2019-03-01, 3 DATE",
    "'', '', '', 2009-01-01, 1 DATE",
    "'', '', '', 2012-06-01, 2 DATE",
    "'', '', '', 2099-01-01, 4 ASSUMED"
  })
  void tellsWhoseRulesHold(String stated, String cycle, String session, String sent, String held)
      throws IOException {
    SubmissionDraft paper = Correct.single().edit("Submission to", "of Grenada", "of Norway");
    if (stated.isEmpty()) {
      paper = paper.edit("49th session", "49th session, April 2025", "Oslo");
    }
    ValidatorOptions options = ValidatorOptions.NONE.withPaper(PaperType.SUBMISSION);
    options = cycle.isEmpty() ? options : options.withCycle(Integer.parseInt(cycle));
    options = session.isEmpty() ? options : options.withSession(Integer.parseInt(session));
    options = sent.isEmpty() ? options : options.withSent(LocalDate.parse(sent));

    Report report = Loaded.VALIDATOR.withOptions(options).validate(paper.build(), "paper.docx");

    assertThat(report.cycle() + " " + report.cycleSource()).isEqualTo(held);
  }

  /**
   * With a calendar in which Norway's session is the 33rd and what is known of later ones gets
   * less: what the caller says, how the cycle is known, and what becomes of the deadline.
   */
  @ParameterizedTest
  @CsvSource({
    "3, '', 2018-10-04, GIVEN kept",
    "3, '', 2018-10-05, GIVEN late",
    "4, '', 2018-10-05, GIVEN open",
    "1, '', 2018-10-05, GIVEN open",
    "0, '', 2018-10-05, GIVEN open",
    "4, 33, 2018-10-05, GIVEN late",
    "'', 33, 2018-10-04, SESSION kept",
    "'', 33, 2018-10-05, SESSION late",
    "'', 50, 2018-10-05, SESSION open",
    "'', 51, 2018-10-05, SESSION open",
    "'', '', 2018-10-04, DATE kept",
    "'', '', 2018-10-05, DATE open",
    "'', '', 2024-07-20, DATE open",
    "'', '', 2025-05-26, DATE open",
    "'', '', 2025-05-27, ASSUMED open"
  })
  void aCalendarOfTheCallersTellsTheDeadline(
      String cycle, String session, LocalDate sent, String expected) throws IOException {
    Path calendar =
        Files.writeString(
            folder.resolve("own.tsv"),
            """
            33	2019-05-06			2018-10-04	NOR
            46	2024-04-29			2023-10-11	CIV
            48	2025-01-20				ALB
            50	2025-11				DEU
            """);
    byte[] paper =
        Correct.single()
            .edit("Submission to", "of Grenada", "of Norway")
            .edit("49th session", "49th session, April 2025", "Oslo")
            .build();
    ValidatorOptions options =
        ValidatorOptions.NONE.withPaper(PaperType.SUBMISSION).withCalendar(calendar).withSent(sent);
    options = cycle.isEmpty() ? options : options.withCycle(Integer.parseInt(cycle));
    options = session.isEmpty() ? options : options.withSession(Integer.parseInt(session));

    for (Validator validator :
        List.of(
            Validator.with(options),
            Validator.with(options, States.load()),
            Loaded.VALIDATOR.withOptions(options))) {
      Report report = validator.validate(paper, "paper.docx");
      String deadline =
          report.findings().stream().anyMatch(f -> f.rule().key().equals("deadline"))
              ? "late"
              : report.passedRules().stream().anyMatch(rule -> rule.key().equals("deadline"))
                  ? "kept"
                  : "open";
      assertThat(report.cycleSource() + " " + deadline).isEqualTo(expected);
    }
  }

  @Test
  void rulesOfTheCallersThatAreWrongAreToldAtOnce() throws IOException {
    Path rules = Files.writeString(folder.resolve("own.rules"), "[OWN-A]\nsay nothing\n");
    ValidatorOptions options = ValidatorOptions.NONE.withRules(rules);
    assertThatThrownBy(() -> Validator.with(options)).hasMessageContaining("own.rules:2:1: ");
    assertThatThrownBy(() -> Validator.with(options, States.load()))
        .hasMessageContaining("own.rules:2:1: ");
  }

  @Test
  void sessionsAndCyclesBeginWithAFirst() throws IOException {
    byte[] paper = Correct.single().build();
    assertThatThrownBy(() -> Validator.forSession(0))
        .hasMessage("A session's number starts at 1, not 0.");
    assertThatThrownBy(() -> Validator.forCycle(-1)).hasMessage("There is no cycle -1");
    assertThat(Validator.forSession(1).validate(paper, "a.docx").cycle()).isEqualTo(1);
    assertThat(Validator.forCycle(0).validate(paper, "a.docx").cycle()).isZero();
  }

  @Test
  void whatIsNoSubmissionIsNotJudged() throws IOException {
    byte[] letter =
        new SubmissionDraft()
            .plain("United Nations A/HRC/43/97")
            .plain("Distr.: General")
            .plain("Report of the Working Group on the Universal Periodic Review")
            .plain("Grenada")
            .build();
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(letter, "report.docx");
    assertThat(report.judged()).isFalse();
    assertThat(report.readiness()).isEqualTo(Readiness.NOT_CHECKED);
    assertThat(report.findings()).isEmpty();
    Report asked =
        Loaded.VALIDATOR
            .withOptions(ValidatorOptions.NONE.withPaper(PaperType.SUBMISSION))
            .validate(letter, "report.docx");
    assertThat(asked.judged()).isTrue();
    // Errors first, then what weighs less.
    assertThat(asked.findings()).extracting(f -> f.severity()).isSorted().hasSizeGreaterThan(2);
  }

  @TempDir private Path folder;

  @Test
  void aFileIsReadAsItsBytesAreAndCalledByItsName() throws IOException {
    byte[] bytes = Correct.single().build();
    Path file = Files.write(folder.resolve("paper.docx"), bytes);
    Report report = Validator.forCycle(4).validate(file);
    assertThat(report.source()).isEqualTo("paper.docx");
    assertThat(report.judged()).isTrue();
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.readiness()).isEqualTo(Readiness.READY);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path file = folder.resolve("large.docx");
    try (FileChannel sparse =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      sparse.position(101L << 20).write(ByteBuffer.wrap(new byte[1]));
    }
    assertThatThrownBy(() -> Validator.forCycle(4).validate(file))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("large.docx: has 105906177 bytes");
  }

  /** What stands against a paper, and whether it can be sent. */
  @ParameterizedTest
  @CsvSource({
    "0, SINGLE, READY, 0",
    "2700, SINGLE, NOT_READY, 1",
    "2700, UNKNOWN, NOT_READY, 1",
    "2700, JOINT, READY_BUT, 0",
    "5600, JOINT, NOT_READY, 1"
  })
  void countsErrorsAndTellsWhetherItCanBeSent(
      int more, Authorship whose, Readiness readiness, int errors) throws IOException {
    byte[] paper = Correct.atTheLimit(Correct.single(), more).build();
    Report report =
        Loaded.VALIDATOR
            .withOptions(ValidatorOptions.NONE.withAuthorship(whose))
            .validate(paper, "a.docx");
    assertThat(report.count(Severity.ERROR)).isEqualTo(errors);
    assertThat(report.hasErrors()).isEqualTo(errors > 0);
    assertThat(report.readiness()).isEqualTo(readiness);
    assertThat(report.paper()).isEqualTo(PaperType.SUBMISSION);
  }

  /** What the calendar has against State, session and day; sessions of real States are its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Norway   | 47th session               |            |            | READY     |
          Norway   | 54th session               |            |            | READY_BUT | present.session.other
          Holy See | 54th session               |            |            | READY_BUT | present.session.none
          Norway   | 55th session               |            |            | UNCLEAR   | present.session.unknown
          Norway   | 47th session, second cycle |            |            | READY_BUT | present.session.cycle
          Norway   | 47th session of the Human Rights Council, June 2021 | | | NOT_READY | present.session
          Norway   | Session 47, deadline 8 April 2023 |     |            | READY_BUT | present.session.date
          Norway   | 47th session, November 2024 |           |            | READY     |
          Norway   | 47th session, deadline 8 April 2024 |   |            | READY     |
          Norway   | Fourth cycle               |            |            | NOT_READY | present.session
          Norway   | 47th session               | 2024-04-08 |            | READY     |
          Norway   | 47th session               | 2024-04-09 |            | NOT_READY | deadline.today
          Norway   | 47th session               | 2026-01-01 | 2024-04-08 | READY     |
          Norway   | 47th session               |            | 2024-04-09 | NOT_READY | deadline
          Kenya    | 49th session               | 2024-11-02 |            | READY     |
          Kenya    | 49th session               | 2024-11-03 |            | READY_BUT | deadline.estimated
          Kenya    | 49th session               |            | 2024-11-03 | READY_BUT | deadline.estimated
          Kenya    | 49th session               | 2025-04-27 |            | READY_BUT | deadline.estimated
          Kenya    | 49th session               | 2025-04-28 |            | NOT_READY | deadline.held.today
          Kenya    | 49th session               |            | 2025-04-28 | NOT_READY | deadline.held
          Ruritania | 47th session              |            |            | UNCLEAR   |
          """)
  void stateSessionAndDayAreHeldAgainstTheCalendar(
      String state,
      String session,
      LocalDate today,
      LocalDate sent,
      Readiness readiness,
      String found)
      throws IOException {
    ValidatorOptions options = ValidatorOptions.NONE;
    options = today == null ? options : options.withToday(today);
    options = sent == null ? options : options.withSent(sent);
    byte[] paper =
        Correct.single()
            .edit("Submission to", "of Grenada", "of " + state)
            .edit("49th session", "49th session, April 2025", session)
            .build();
    Report report = Loaded.VALIDATOR.withOptions(options).validate(paper, "paper.docx");
    assertThat(report.findings().stream().map(Finding::key).toList())
        .isEqualTo(found == null ? List.of() : List.of("found." + found));
    assertThat(report.readiness()).isEqualTo(readiness);
    assertThat(report.passedRules().stream().anyMatch(rule -> rule.key().equals("state-named")))
        .isEqualTo(!state.equals("Ruritania"));
  }

  /** What the user knows of a paper is said of it, but is in no line of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Free Voices                                  |    | NOT_READY | present.organisation.given
          Free Voices; Delta Watch                     |    | NOT_READY | present.organisation.given, present.all-organisations.given
          Sylvanian Lawyers for Rights                 |    | READY     |
          SYLVANIAN LAWYERS FOR RIGHTS                 |    | READY     |
          Sylvanian Lawyers for Rights; Delta Watch    |    | READY_BUT | present.all-organisations.given
                                                       | 49 | NOT_READY | present.session
          """)
  void whatTheUserSaysIsNotInThePaper(
      String submitters, Integer session, Readiness readiness, String found) throws IOException {
    SubmissionDraft paper = Correct.single();
    ValidatorOptions options = ValidatorOptions.NONE;
    if (submitters != null) {
      options = options.withSubmitters(List.of(submitters.split("; ", -1)));
    }
    if (session != null) {
      options = options.withSession(session);
      paper = paper.edit("49th session", "49th session, April 2025", "Oslo");
    }
    Report report = Loaded.VALIDATOR.withOptions(options).validate(paper.build(), "paper.docx");
    assertThat(report.findings().stream().map(Finding::key))
        .containsExactlyElementsOf(
            found == null
                ? List.of()
                : Stream.of(found.split(", ", -1)).map("found."::concat).toList());
    assertThat(report.readiness()).isEqualTo(readiness);
  }

  /** As a paper of an earlier session that is used again. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          49th session, May 2025     | 49 | READY     |
          40th session, January 2022 | 49 | NOT_READY | present.session.named
          49th session, May 2025     | 47 | NOT_READY | present.session.named, present.session.other
          """)
  void theSessionGivenIsHeldAgainstThePaper(
      String named, int session, Readiness readiness, String found) throws IOException {
    ValidatorOptions options = ValidatorOptions.NONE.withSession(session);
    byte[] paper = Correct.single().edit("49th session", "49th session, April 2025", named).build();
    Report report = Loaded.VALIDATOR.withOptions(options).validate(paper, "paper.docx");
    assertThat(report.findings().stream().map(Finding::key).filter(key -> key.contains("session")))
        .containsExactlyElementsOf(
            found == null
                ? List.of()
                : Stream.of(found.split(", ", -1)).map("found."::concat).toList());
    assertThat(report.readiness()).isEqualTo(readiness);
  }

  /** Rules of another cycle than the session's were asked for, and are not its own. */
  @ParameterizedTest
  @CsvSource({"4, false", "3, true", "2, true"})
  void rulesOfAnotherCycleThanTheSessionsAreTold(int cycle, boolean told) throws IOException {
    Report report =
        Loaded.VALIDATOR
            .withOptions(ValidatorOptions.NONE.withCycle(cycle))
            .validate(Correct.single().build(), "paper.docx");
    assertThat(
            report.findings().stream()
                .anyMatch(finding -> finding.key().equals("found.present.session.rules")))
        .isEqualTo(told);
  }

  /** What is not known is said, whatever else is found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Universal Periodic Review of Ruritania | 49th session | SLR                  | UNCLEAR   | established from this file (State under review)
          Rights in Grenada, a paper             | 49th session | SLR                  | UNCLEAR   | not clear whether it is a submission
          Universal Periodic Review of Grenada   | 55th session | SLR                  | UNCLEAR   | Cycle 5 (as stated in the submission; checked by the rules of cycle 4)
          Universal Periodic Review              | 55th session | SLR                  | NOT_READY | Cycle 5 (as stated in the submission; checked by the rules of cycle 4)
          Universal Periodic Review of Grenada   | 49th session | UNHCR                | UNCLEAR   | established from this file (Length, one stakeholder)
          """)
  void whatIsNotKnownIsSaid(
      String title, String session, String who, Readiness readiness, String said)
      throws IOException {
    byte[] paper =
        Correct.single()
            .edit("Submission to", "Submission to the Universal Periodic Review of Grenada", title)
            .edit("At the previous", "Grenada", "the State")
            .edit("49th session", "49th session, April 2025", session)
            .edit("Submitted by", "Sylvanian Lawyers for Rights (SLR)", who)
            .build();
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(paper, "paper.docx");
    assertThat(ReportWriter.in(Messages.in("en")).text(report)).contains(said);
    assertThat(report.readiness()).isEqualTo(readiness);
  }
}
