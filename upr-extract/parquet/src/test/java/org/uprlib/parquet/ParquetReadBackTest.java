package org.uprlib.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Struct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.FoundTerms;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.Row;
import org.uprlib.extract.write.format.TableFields;

/** Whatever is extracted, each cell of the table is read as it was written. */
class ParquetReadBackTest {
  private static final List<State> STATES = States.load().all();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void eachCellComesBack(long seed) throws Exception {
    Random random = new Random(seed);
    List<Extraction> extractions = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      extractions.add(extraction(random));
    }
    Path table = folder.resolve("all.parquet");
    try (OutputStream stream = Files.newOutputStream(table);
        Exporter exporter = ExportFormat.PARQUET.open(stream)) {
      for (Extraction extraction : extractions) {
        exporter.write(extraction);
      }
    }
    List<List<Object>> expected = new ArrayList<>();
    for (Extraction extraction : extractions) {
      Row.all(extraction, extraction.recommendations())
          .forEach(row -> expected.add(values(TableFields.COLUMNS, row)));
    }

    assertThat(read(table)).isEqualTo(expected);
  }

  private static <T> List<Object> values(List<Field<T>> fields, T of) {
    List<Object> values = new ArrayList<>();
    fields.forEach(field -> values.add(plain(field.value(of))));
    return values;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Field.Item<?> item) {
      return itemValues(item);
    }
    return value instanceof List<?> list
        ? list.stream().map(ParquetReadBackTest::plain).toList()
        : value;
  }

  private static <T> List<Object> itemValues(Field.Item<T> item) {
    return values(item.fields(), item.of());
  }

  private static List<List<Object>> read(Path table) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM '" + table + "'")) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(told(result.getObject(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static @Nullable Object told(@Nullable Object value) throws SQLException {
    if (value instanceof Array array) {
      return told(Arrays.asList((Object[]) array.getArray()));
    }
    if (value instanceof Struct struct) {
      return told(Arrays.asList(struct.getAttributes()));
    }
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      for (Object each : list) {
        all.add(told(each));
      }
      return all;
    }
    return value instanceof Date date ? date.toLocalDate() : value;
  }

  private static Extraction extraction(Random random) {
    List<Recommendation> recommendations = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      recommendations.add(recommendation(random));
    }
    PaperInfo paper =
        new PaperInfo(
            maybe(random, () -> "A/HRC/43/" + random.nextInt(100)),
            maybe(random, () -> state(random)),
            maybe(random, () -> text(random)),
            number(random, 48),
            number(random, 4),
            number(random, 55),
            maybe(random, () -> LocalDate.of(2008 + random.nextInt(16), 2, 3)),
            maybe(random, () -> Language.FRENCH),
            PaperKind.WORKING_GROUP_REPORT);
    return new Extraction("2019/" + text(random) + ".pdf", paper, recommendations, List.of());
  }

  private static Recommendation recommendation(Random random) {
    List<State> states = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      State state = state(random);
      if (!states.contains(state)) {
        states.add(state);
      }
    }
    List<Request> requests =
        states.isEmpty() ? List.of() : List.of(new Request(states.subList(0, 1), text(random)));
    Evidence evidence =
        new Evidence(text(random), "A/HRC/43/9", random.nextBoolean() ? "" : "12", new Span(3, 9));
    Position position =
        new Position(
            List.of(PositionStatus.values()).get(random.nextInt(PositionStatus.values().length)),
            Optional.empty(),
            Optional.of(evidence),
            maybe(random, () -> text(random)),
            maybe(random, () -> text(random)));
    return new Recommendation(
        "1" + random.nextInt(99) + ".1",
        text(random),
        text(random),
        maybe(random, () -> text(random)),
        states,
        requests,
        position,
        new Location(number(random, 40), new Span(random.nextInt(9), 10 + random.nextInt(9))),
        maybe(random, () -> new Indexing(List.of(text(random)), List.of(), List.of("SDG 5"))),
        Optional.empty(),
        random.nextBoolean() ? Map.of() : Collections.singletonMap(Language.FRENCH, text(random)),
        List.of(),
        FoundTerms.NONE,
        Optional.empty());
  }

  private static State state(Random random) {
    return STATES.get(random.nextInt(STATES.size()));
  }

  private static OptionalInt number(Random random, int most) {
    return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(most)) : OptionalInt.empty();
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private static String text(Random random) {
    List<String> parts =
        List.of(
            "Ratify the Convention",
            "« Abolir »",
            "\"quoted\", and \\ slashed",
            "two\nlines",
            "доклад 报告",
            "\uD83D\uDE00",
            "=1+1",
            "null");
    return parts.get(random.nextInt(parts.size())) + " " + parts.get(random.nextInt(parts.size()));
  }
}
