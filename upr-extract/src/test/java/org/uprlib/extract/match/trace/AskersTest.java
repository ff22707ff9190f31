package org.uprlib.extract.match.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.followup.EmbassyBriefs;
import org.uprlib.extract.followup.HandoutOptions;
import org.uprlib.extract.match.reviews.Allies;
import org.uprlib.extract.match.reviews.AllyFinder;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.Criterion;
import org.uprlib.extract.rows.result.Query;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Terminology;

/** Recommendations to Sylvania in which several States asked for different things. */
class AskersTest {
  private static final States STATES = Loaded.STATES;
  private static final Tracer TRACER = LoadedModels.TRACER;

  private static ResultRow row(String text, String by) {
    return ResultLine.rows(ResultLine.of("6.1", text).by(by).toSylvania()).get(0);
  }

  private static Trace trace(String ask, ResultRow row) throws InputFileException {
    return TRACER.trace(AskList.of(ask), List.of(row), Tracer.Options.DEFAULT);
  }

  private static String codes(List<State> states) {
    return states.stream().map(State::code).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // What was asked; requests; who made them; who asked for it, in part, perhaps
        "Abolish the death penalty; Establish a police complaints body | Abolish the death penalty;"
            + " JPN | KEN; KEN; ''; ''",
        "Abolish the death penalty; Establish a police complaints body | Abolish the death penalty"
            + " | Ratify the Rome Statute; JPN | KEN PER | CHL; KEN PER; ''; ''",
        "Abolish the death penalty; Establish a police complaints body | Abolish the death penalty"
            + " | Ratify the Rome Statute; JPN | JPN KEN | CHL; JPN KEN; ''; ''",
        "Ratify the Rome Statute; Abolish the death penalty | Ratify the Rome Statute; JPN | JPN"
            + " KEN; JPN KEN; ''; ''",
        "Ratify the Convention on Migrant Workers; Accede to the Convention on Migrant Workers |"
            + " Consider ratifying the Convention on Migrant Workers; DZA | MEX PHL; DZA; MEX PHL;"
            + " ''",
        // None of them for itself asks for all of it
        "Ratify the Convention against Torture and the Rome Statute; Ratify the Convention against"
            + " Torture | Ratify the Rome Statute; CHL | GHA; ''; GHA; CHL",
        // All made the whole
        "Abolish the death penalty; Establish a police complaints body and abolish the death"
            + " penalty; JPN KEN; JPN KEN; ''; ''",
        "Abolish the death penalty; Abolish the death penalty; JPN | KEN; JPN KEN; ''; ''",
      })
  void linksNameWhoAskedForIt(
      String ask, String text, String by, String states, String inPart, String perhaps)
      throws InputFileException {
    Askers askers = trace(ask, row(text, by)).asks().get(0).matches().get(0).askers();

    assertThat(codes(askers.states())).isEqualTo(states);
    assertThat(codes(askers.inPart())).isEqualTo(inPart);
    assertThat(codes(askers.perhaps())).isEqualTo(perhaps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "penalty; Establish a police complaints body | Abolish the death penalty; JPN | KEN; KEN;"
            + " ''",
        "police penalty; Establish a police complaints body | Abolish the death penalty; JPN | KEN;"
            + " ''; JPN KEN",
        "police penalty; Establish a police complaints body | Abolish the death penalty; JPN PER |"
            + " KEN PER; PER; JPN KEN",
        "police; Establish a police complaints body | Abolish the death penalty | Train the police;"
            + " JPN | KEN | PER; JPN PER; ''",
      })
  void wordsAreThoseOfARequest(String words, String text, String by, String states, String perhaps)
      throws UnknownNameException {
    Query query = Query.with(Loaded.STATES).any(Criterion.TEXT, List.of(words)).build();

    Askers askers = query.askers(row(text, by));

    assertThat(codes(askers.states())).isEqualTo(states);
    assertThat(codes(askers.perhaps())).isEqualTo(perhaps);
  }

  @ParameterizedTest
  @CsvSource({
    "penalty, Japan, NO",
    "penalty, Kenya, YES",
    "penalty, Peru, YES",
    "police, Japan, YES",
    "police, Peru, NO",
    "police penalty, Japan, NO",
    "police, Chile, NO",
    "NOT police, Kenya, YES",
  })
  void aStateIsFoundByWhatItAskedFor(String words, String state, Query.Fit fit)
      throws UnknownNameException {
    ResultRow row =
        row("Establish a police complaints body | Abolish the death penalty", "JPN | KEN PER");
    Query query =
        Query.with(Loaded.STATES)
            .any(Criterion.TEXT, List.of(words))
            .any(Criterion.BY, List.of(state))
            .build();

    assertThat(query.test(row)).isEqualTo(fit);
  }

  /** Results have the treaties of each request, and groups of the whole recommendation alone. */
  @ParameterizedTest
  @CsvSource({
    "instrument, OPCAT, Japan, NO",
    "instrument, OPCAT, Kenya, YES",
    "group, women, Japan, YES",
    "group, women, Chile, NO",
  })
  void treatiesAreThoseOfARequest(String criterion, String name, String state, Query.Fit fit)
      throws UnknownNameException {
    String line =
        ResultLine.of("6.1", "Establish a police complaints body | Ratify OPCAT")
            .by("JPN | KEN")
            .toSylvania()
            .about(5, "Torture", "")
            .naming("OPCAT", "women", 5)
            .json()
            .replace(
                "\"Establish a police complaints body\"}",
                "\"Establish a police complaints body\",\"instruments\":[]}")
            .replace(
                "\"Ratify OPCAT\"}",
                "\"Ratify OPCAT\",\"instruments\":[{\"id\":\"OPCAT\",\"asks\":[]}]}");
    Criterion asked =
        Criterion.values().stream()
            .filter(each -> each.word().equals(criterion))
            .findFirst()
            .orElseThrow();
    ResultRow row = ResultLine.read(line).get(0);
    Query query = Query.with(Loaded.STATES).any(asked, List.of(name)).build();

    assertThat(
            Query.with(Loaded.STATES)
                .any(asked, List.of(name))
                .any(Criterion.BY, List.of(state))
                .build()
                .test(row))
        .isEqualTo(fit);
    assertThat(codes(query.askers(row).perhaps()))
        .isEqualTo(criterion.equals("group") ? "JPN KEN" : "");
  }

  /** A State that made the recommendation and has no request made all of it. */
  @Test
  void whoHasNoRequestAskedForAllOfIt() throws InputFileException {
    String line =
        ResultLine.of("6.1", "Establish a police complaints body | Abolish the death penalty")
            .by("JPN | KEN")
            .toSylvania()
            .json();
    ResultRow row =
        ResultLine.read(
                line.replace(
                    "[\"JPN\",\"KEN\"],\"requests\"", "[\"JPN\",\"KEN\",\"PER\"],\"requests\""))
            .get(0);

    Askers askers = trace("Abolish the death penalty", row).asks().get(0).matches().get(0).askers();

    assertThat(codes(askers.states())).isEqualTo("KEN PER");
    assertThat(codes(askers.others())).isEqualTo("JPN");
  }

  @Test
  void alliesCountWhatIsSure() throws UnknownNameException {
    ResultRow row =
        row("Establish a police complaints body | Abolish the death penalty", "JPN | KEN");
    Query across = Query.with(Loaded.STATES).any(Criterion.TEXT, List.of("police penalty")).build();
    Query one = Query.with(Loaded.STATES).any(Criterion.TEXT, List.of("penalty")).build();

    Allies unsure = AllyFinder.load().find(List.of(across.askers(row)), Optional.empty());
    Allies sure = AllyFinder.load().find(List.of(one.askers(row)), Optional.empty());

    assertThat(unsure.allies()).extracting(ally -> ally.answers().number()).containsExactly(0, 0);
    assertThat(unsure.allies()).extracting(Allies.Ally::perhaps).containsExactly(1, 1);
    assertThat(unsure.wordings()).isEmpty();
    assertThat(sure.allies())
        .singleElement()
        .extracting(ally -> ally.state().code())
        .isEqualTo("KEN");
    assertThat(sure.wordings())
        .singleElement()
        .extracting(Allies.Wording::wording)
        .isEqualTo("abolish");
  }

  @Test
  void outputsSayTheSame() throws IOException {
    Trace trace =
        trace(
            "Abolish the death penalty",
            row("Establish a police complaints body | Abolish the death penalty", "JPN | KEN"));

    assertThat(written(TraceFormat.TEXT, trace))
        .contains("Kenya · for other things: Japan")
        .contains("by 1 recommendation of 1 State");
    assertThat(written(TraceFormat.CSV, trace))
        .contains(",JPN; KEN,\"Japan, Kenya\",supported,,KEN,,,");
    assertThat(written(TraceFormat.JSONL, trace)).contains("\"askedBy\":[\"KEN\"]");
    assertThat(written(TraceFormat.HTML, trace)).contains("\"askedBy\":[\"KEN\"]");
    assertThat(TracedAsk.StateToMeet.of(trace.asks().get(0)))
        .extracting(meeting -> meeting.state().code())
        .containsExactly("KEN");
    assertThat(EmbassyBriefs.addressees(trace)).extracting(State::code).containsExactly("KEN");
  }

  /** Nobody is told, as a State's own words, what another State asked for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // Requests; who made them; whose words; they are
        "Take steps to ratify OP-CAT | Consider ratifying OP-CAT; IDN | NER; IDN; Take steps to"
            + " ratify OP-CAT",
        "Take steps to ratify OP-CAT | Consider ratifying OP-CAT; IDN | NER; NER; Consider"
            + " ratifying OP-CAT",
        "Ratify OP-CAT | Sign OP-CAT | Train judges; IDN | NER | NER; NER; 'Sign OP-CAT; Train"
            + " judges'",
        "Ratify OP-CAT; IDN NER; NER; Ratify OP-CAT",
      })
  void eachStateHasItsOwnWords(String text, String by, String state, String words) {
    assertThat(row(text, by).textOf(STATES.byCode(state).orElseThrow())).isEqualTo(words);
  }

  @Test
  void whoIsMetIsToldOfTheirOwnWords() throws IOException {
    ResultRow row = row("Take steps to ratify OP-CAT | Consider ratifying OP-CAT", "IDN | NER");
    Trace trace = trace("Ratify OP-CAT", row);
    State niger = STATES.byCode("NER").orElseThrow();
    HandoutOptions options =
        new HandoutOptions(Language.ENGLISH, "", "", LocalDate.of(2026, 12, 1));
    byte[] brief = new EmbassyBriefs(STATES).write(trace, List.of(niger), options);
    ByteArrayOutputStream meetings = new ByteArrayOutputStream();
    TraceFormat.writeMeetings(trace, Terminology.english(), meetings);
    ByteArrayOutputStream allies = new ByteArrayOutputStream();
    Allies found = AllyFinder.load().find(List.of(Askers.all(row)), Optional.empty());
    Allies.Format.TEXT.write(found, 2, Terminology.english(), allies);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(brief));
        XWPFWordExtractor words = new XWPFWordExtractor(document);
        XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(meetings.toByteArray()))) {
      assertThat(words.getText())
          .contains("Consider ratifying OP-CAT")
          .doesNotContain("Take steps to ratify OP-CAT");
      assertThat(book.getSheetAt(0))
          .extracting(each -> each.getCell(2) + ": " + each.getCell(3))
          .containsExactly(
              "Whom to meet: What that State asked for",
              "Indonesia: Take steps to ratify OP-CAT",
              "Niger: Consider ratifying OP-CAT");
    }
    assertThat(allies.toString(StandardCharsets.UTF_8).lines().map(String::strip))
        .containsOnlyOnce("Take steps to ratify OP-CAT", "Consider ratifying OP-CAT");
  }

  private static String written(TraceFormat format, Trace trace) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    format.write(trace, Terminology.english(), stream);
    return stream.toString(StandardCharsets.UTF_8);
  }
}
