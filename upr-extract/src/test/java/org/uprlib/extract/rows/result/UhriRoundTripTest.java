package org.uprlib.extract.rows.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.rows.result.ExportRemarks.LeftOut;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.export.Sylvania;
import org.uprlib.extract.write.format.RecommendationFields;

/** What is written for OHCHR's index comes back, and what comes back is written as results are. */
class UhriRoundTripTest {
  private static final States STATES = Loaded.STATES;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS =
      List.of(
          "Ratify the Convention",
          "Protect lesbians & gays; report on it &amp; on “trans*” persons",
          "Amend article 5 (Criminal Code)",
          "5 judges are too few",
          "Follow the advice of 26 (e) experts, as Spain did (Spain)",
          "Close all prisons;",
          "- End torture\nand ill-treatment");

  @TempDir private Path folder;

  private record Back(List<ResultRow> rows, List<String> lines, ExportRemarks remarks) {}

  private Back back(Extraction... extractions) throws IOException {
    Path file = folder.resolve("uhri.xlsx");
    try (OutputStream stream = Files.newOutputStream(file);
        Exporter exporter = ExportFormat.UHRI.open(stream)) {
      for (Extraction extraction : extractions) {
        exporter.write(extraction);
      }
      exporter.finish();
    }
    List<ResultRow> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    ExportRemarks remarks =
        new ResultReader(STATES)
            .readWorkbook(
                "uhri.xlsx",
                file,
                (row, json) -> {
                  rows.add(row);
                  lines.add(new String(json.line(), StandardCharsets.UTF_8));
                });
    return new Back(rows, lines, remarks);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsWrittenComesBack(int seed) throws IOException {
    Random random = new Random(seed);
    List<Extraction> papers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      papers.add(paper(random, i));
    }

    Back back = back(papers.toArray(Extraction[]::new));

    assertThat(back.rows().stream().map(UhriRoundTripTest::told))
        .containsExactlyElementsOf(
            papers.stream()
                .flatMap(paper -> paper.recommendations().stream().map(each -> told(paper, each)))
                .toList());
    assertThat(back.remarks()).isEqualTo(ExportRemarks.NONE);
    assertThat(back.rows().stream().map(row -> row.recommendation().recorded().terms().keySet()))
        .allMatch(aspects -> aspects.size() == 2);

    List<ResultRow> again = ResultLine.read(String.join("\n", back.lines()));
    assertThat(again).isEqualTo(back.rows());
    for (String line : back.lines()) {
      assertThat(missing(schema(), JSON.readTree(line), "")).isEmpty();
    }
  }

  @Test
  void whatIsWrittenForTheIndexIsReadBackEqual() throws IOException {
    Extraction review =
        Sylvania.extraction(
            "report.pdf",
            Sylvania.recommendation("115.3", "Ratify & implement the Treaty; &amp; report on it"),
            Sylvania.recommendation(
                "115.4",
                "End torture (in all prisons)",
                List.of(Sylvania.SPAIN, Sylvania.IVORY_COAST),
                List.of(new Request(List.of(Sylvania.SPAIN), "End torture"))),
            Sylvania.recommendation("115.5", "Protect girls", List.of(), List.of()));

    Back back = back(review);

    List<List<Object>> own = kept(ResultRow.of(review));
    assertThat(kept(back.rows())).isEqualTo(own);
    assertThat(kept(ResultLine.read(String.join("\n", back.lines())))).isEqualTo(own);
  }

  /** What the index has of rows, whatever is extracted. */
  private static List<List<Object>> kept(List<ResultRow> rows) {
    return rows.stream()
        .map(
            row ->
                List.<Object>of(
                    row.paragraph(),
                    row.text(),
                    row.recommendingStates(),
                    row.position().status(),
                    row.info().symbol(),
                    row.info().stateUnderReviewName(),
                    row.info().session(),
                    row.info().cycle(),
                    row.info().date()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2008-04-06,", "2008-04-07,2008-04-07", "1957-01-01,", "2026-05-01,2026-05-01"})
  void noDateIsWrittenThatIsNotRead(LocalDate date, LocalDate read) throws IOException {
    Back back = back(paper("A/HRC/8/1", "ESP", 20, date, recommendation("1", TEXTS.get(0), "FRA")));

    assertThat(back.rows().get(0).info().date()).isEqualTo(Optional.ofNullable(read));
    assertThat(back.remarks().unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTED, SUPPORTED",
    "NOTED, NOTED",
    "PARTIAL, PARTIAL",
    "PENDING, UNKNOWN",
    "UNKNOWN, UNKNOWN"
  })
  void anAnswerThatTheIndexHasNoWordForIsNotKnown(PositionStatus written, PositionStatus read)
      throws IOException {
    Recommendation made = recommendation("1", TEXTS.get(0), "FRA");
    Position answer =
        new Position(
            written,
            Optional.empty(),
            made.position().evidence(),
            Optional.empty(),
            written == PositionStatus.UNKNOWN ? Optional.of("No answer.") : Optional.empty());

    ResultRow row = back(paper("A/HRC/8/1", "ESP", 20, null, made.answered(answer))).rows().get(0);

    assertThat(row.position().status()).isEqualTo(read);
    assertThat(row.position().evidence().isPresent()).isEqualTo(read != PositionStatus.UNKNOWN);
  }

  @Test
  void papersWithoutSymbolAreKeptApart() throws IOException {
    String same = "Ratify the Convention";
    Back back =
        back(
            paper(null, "ESP", 20, null, recommendation("1.1", same, "FRA")),
            paper(null, "PRT", 20, null, recommendation("1.1", same, "FRA")),
            paper(null, "PRT", 20, null, recommendation("1.1", same, "PER")),
            paper("A/HRC/8/1", "PRT", 20, null, recommendation("", same, "PER")),
            paper("A/HRC/8/1", "PRT", 20, null, recommendation("", same, "FRA")),
            paper(null, "PRT", 20, null, recommendation("1.1", same, "PER")));

    assertThat(back.rows()).hasSize(5);
    assertThat(back.remarks().leftOut()).containsOnly(Map.entry(LeftOut.REPEATED, 1));
  }

  private static Extraction paper(Random random, int number) {
    List<State> states = new ArrayList<>(STATES.all());
    Collections.shuffle(states, random);
    List<String> labels =
        new ArrayList<>(
            List.of("115.3", "115.1024", "69.1.2", "35(b)", "26(e)", "29", "44(2)", "62(iv)", "7"));
    Collections.shuffle(labels, random);
    Recommendation[] made = new Recommendation[labels.size()];
    for (int i = 0; i < made.length; i++) {
      List<State> by = states.subList(i * 4, i * 4 + random.nextInt(4));
      made[i] =
          recommendation(
              labels.get(i),
              TEXTS.get(random.nextInt(TEXTS.size())),
              by.stream().map(State::code).toArray(String[]::new));
    }
    return paper(
        random.nextBoolean() ? null : "A/HRC/" + (number + 10) + "/3",
        states.get(states.size() - 1).code(),
        1 + random.nextInt(52),
        LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000)),
        made);
  }

  private static Extraction paper(
      String symbol, String state, int session, LocalDate date, Recommendation... made) {
    return new Extraction(
        "report.pdf",
        new PaperInfo(
            Optional.ofNullable(symbol),
            STATES.byCode(state),
            Optional.empty(),
            OptionalInt.of(session),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.ofNullable(date),
            Optional.empty(),
            PaperKind.WORKING_GROUP_REPORT),
        List.of(made),
        List.of());
  }

  private static Recommendation recommendation(String label, String text, String... by) {
    PositionStatus status = List.of(PositionStatus.values()).get(Math.floorMod(text.hashCode(), 2));
    return new Recommendation(
            label,
            text,
            label + " " + text,
            Optional.empty(),
            List.of(by).stream().map(code -> STATES.byCode(code).orElseThrow()).toList(),
            List.of(),
            new Position(
                status,
                Optional.empty(),
                Optional.of(new Evidence("the words", "A/HRC/8/1", "3", new Span(0, 0))),
                Optional.empty(),
                Optional.empty()),
            new Location(OptionalInt.empty(), new Span(0, 0)))
        .indexed(
            new Indexing(
                List.of("Right to education", "Prisons"),
                List.of("Children"),
                List.of("16.3 - Promote the rule of law", "4 - QUALITY EDUCATION")));
  }

  private static List<Object> told(ResultRow row) {
    return List.of(
        row.paragraph(),
        row.text(),
        row.recommendingStates(),
        row.position().status(),
        row.info().symbol(),
        row.info().stateUnderReview(),
        row.info().session(),
        row.info().date(),
        row.recommendation().recorded().keys(Aspect.GOALS),
        row.recommendation().recorded().keys(Aspect.TARGETS),
        row.recommendation().themes(),
        row.position().evidence().isPresent());
  }

  private static List<Object> told(Extraction paper, Recommendation made) {
    LocalDate first = LocalDate.of(2008, 4, 7);
    return List.of(
        made.paragraph(),
        made.text(),
        made.recommendingStates(),
        made.position().status(),
        paper.paper().symbol(),
        paper.paper().stateUnderReview(),
        paper.paper().session(),
        paper.paper().date().filter(date -> !date.isBefore(first)),
        List.of("16", "4"),
        List.of("16.3"),
        List.of("Right to education", "Prisons"),
        true);
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = RecommendationFields.class.getResourceAsStream("jsonl.schema.json")) {
      return JSON.readTree(new ByteArrayInputStream(in.readAllBytes()));
    }
  }

  /** The required fields that {@code value} lacks, and those of another type. */
  private static List<String> missing(JsonNode schema, JsonNode value, String place) {
    List<String> found = new ArrayList<>();
    String types = schema.path("type").toString();
    String type =
        value.isNull()
            ? "null"
            : value.isTextual()
                ? "string"
                : value.isNumber() ? "integer" : value.isArray() ? "array" : "object";
    if (!types.contains("\"" + type + "\"")) {
      found.add(place + " is " + type);
    }
    if (value.isObject()) {
      for (JsonNode name : schema.path("required")) {
        if (!value.has(name.textValue())) {
          found.add(place + "/" + name.textValue());
        }
      }
      value
          .properties()
          .forEach(
              field -> {
                JsonNode of = schema.path("properties").path(field.getKey());
                found.addAll(
                    of.isMissingNode()
                        ? List.of(place + "/" + field.getKey() + " is not declared")
                        : missing(of, field.getValue(), place + "/" + field.getKey()));
              });
    }
    value
        .elements()
        .forEachRemaining(
            each -> {
              if (value.isArray()) {
                found.addAll(missing(schema.path("items"), each, place + "[]"));
              }
            });
    return found.stream().distinct().collect(Collectors.toList());
  }
}
