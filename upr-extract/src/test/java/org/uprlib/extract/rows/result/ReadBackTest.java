package org.uprlib.extract.rows.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Aspect.Term;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.FoundTerms;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.export.Sylvania;

/** What is written and read is what was: the rows of an extraction, whichever way they go. */
class ReadBackTest {
  private static final States STATES = Loaded.STATES;
  private static Enricher enricher;

  @BeforeAll
  static void load() {
    enricher = LoadedModels.ENRICHER;
  }

  private static List<ResultRow> read(byte[] bytes) throws IOException {
    List<ResultRow> rows = new ArrayList<>();
    new ResultReader(STATES)
        .read("all", new ByteArrayInputStream(bytes), (row, json) -> rows.add(row));
    return rows;
  }

  private static byte[] written(ExportFormat format, List<Extraction> extractions)
      throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (Exporter exporter = format.open(stream)) {
      for (Extraction extraction : extractions) {
        exporter.write(extraction);
      }
    }
    return stream.toByteArray();
  }

  private static void assertReadBack(ExportFormat format, List<Extraction> extractions)
      throws IOException {
    List<ResultRow> rows = new ArrayList<>();
    extractions.forEach(each -> rows.addAll(ResultRow.of(each)));

    assertThat(read(written(format, extractions))).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource(names = {"JSONL", "JSON"})
  void theSamplesOfEveryFieldComeBack(ExportFormat format) throws IOException {
    assertReadBack(
        format,
        List.of(
            Sylvania.extraction("2019/a.pdf", Sylvania.enriched()),
            Sylvania.review(),
            Sylvania.submission()));
    assertThat(
            ResultRow.of(Sylvania.extraction("a.pdf", Sylvania.enriched())).get(0).recommendation())
        .satisfies(row -> assertThat(row.isEnriched()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsExtractedComesBack(long seed) throws IOException {
    Random random = new Random(seed);
    List<Extraction> extractions = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      extractions.add(extraction(random));
    }

    assertReadBack(ExportFormat.JSONL, extractions);
    assertReadBack(ExportFormat.JSON, extractions);
  }

  /** The lines that are read out of papers are those that are written line by line. */
  @Test
  void aPaperReadAsLinesIsWrittenAsThem() throws IOException {
    List<Extraction> extractions = List.of(extraction(new Random(9)), Sylvania.review());
    StringBuilder lines = new StringBuilder();
    new ResultReader(STATES)
        .read(
            "all.json",
            new ByteArrayInputStream(written(ExportFormat.JSON, extractions)),
            (row, json) ->
                lines.append(new String(json.line(), StandardCharsets.UTF_8)).append('\n'));

    assertThat(lines.toString())
        .isEqualTo(new String(written(ExportFormat.JSONL, extractions), StandardCharsets.UTF_8));
  }

  private static Extraction extraction(Random random) {
    List<Recommendation> recommendations = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      recommendations.add(recommendation(random));
    }
    return new Extraction(text(random) + ".pdf", paper(random), recommendations, List.of());
  }

  private static PaperInfo paper(Random random) {
    Optional<State> state = maybe(random, () -> state(random));
    return new PaperInfo(
        maybe(random, () -> "A/HRC/43/" + random.nextInt(100)),
        state,
        maybe(random, () -> text(random)),
        number(random, 48),
        number(random, 4),
        number(random, 55),
        maybe(random, () -> LocalDate.of(2008 + random.nextInt(16), 1 + random.nextInt(12), 3)),
        maybe(
            random, () -> List.of(Language.values()).get(random.nextInt(Language.values().length))),
        PaperKind.WORKING_GROUP_REPORT);
  }

  private static Recommendation recommendation(Random random) {
    String text = text(random);
    List<State> states = random.nextBoolean() ? List.of(state(random)) : List.of();
    List<Request> requests =
        random.nextBoolean()
            ? List.of()
            : List.of(
                new Request(
                    states,
                    text(random),
                    maybe(random, () -> enricher.enrich(text)),
                    random.nextBoolean() ? FoundTerms.NONE : coding(random)));
    Recommendation plain =
        Sylvania.recommendation("1" + random.nextInt(99) + "." + random.nextInt(99), text);
    return new Recommendation(
        plain.paragraph(),
        text,
        plain.originalText(),
        maybe(random, () -> text(random)),
        states,
        requests,
        position(random),
        plain.location(),
        maybe(random, () -> new Indexing(List.of(text(random)), List.of(), List.of("SDG 5"))),
        maybe(random, () -> enricher.enrich(text)),
        random.nextBoolean() ? Map.of() : Map.of(Language.FRENCH, text(random)),
        List.of(),
        FoundTerms.NONE,
        maybe(random, () -> List.of("position", "issues")));
  }

  private static FoundTerms coding(Random random) {
    FoundTerms action = FoundTerms.NONE.with(Aspect.ACTION, List.of(new Term("3")));
    return random.nextBoolean()
        ? action
        : action.with(Aspect.ISSUES, List.of(new Term("Justice"), new Term("Minorities")));
  }

  private static Position position(Random random) {
    PositionStatus status =
        List.of(PositionStatus.values()).get(random.nextInt(PositionStatus.values().length));
    Evidence evidence =
        new Evidence(
            text(random), "A/HRC/43/9/Add.1", random.nextBoolean() ? "" : "12", new Span(3, 9));
    return new Position(
        status,
        maybe(
            random,
            () ->
                List.of(Qualification.values()).get(random.nextInt(Qualification.values().length))),
        status == PositionStatus.UNKNOWN ? maybe(random, () -> evidence) : Optional.of(evidence),
        maybe(random, () -> text(random)),
        maybe(random, () -> text(random)));
  }

  private static State state(Random random) {
    return STATES.all().get(random.nextInt(STATES.all().size()));
  }

  private static OptionalInt number(Random random, int most) {
    return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(most)) : OptionalInt.empty();
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  /** Wordings as they occur, and what tries quotes, lines and scripts. */
  private static String text(Random random) {
    List<String> parts =
        List.of(
            "Ratify the Convention on Migrant Workers",
            "« Abolir »",
            "\"quoted\", and \\ slashed",
            "two\nlines\tand a tab",
            "доклад 报告",
            "\uD83D\uDE00",
            "decriminalize same-sex relations",
            "=1+1",
            "null",
            "\u2028end");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(parts.get(random.nextInt(parts.size()))).append(i == 0 ? "" : " ");
    }
    return text.toString();
  }
}
