package org.uprlib.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.rows.stats.CountTable;
import org.uprlib.extract.rows.stats.Dimension;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.Row;
import org.uprlib.extract.write.format.TableFields;

/** What DuckDB reads in Parquet is what the other formats tell. */
class ParquetTest {
  @TempDir private static Path folder;
  private static Path table;
  private static Connection duck;
  private static List<Extraction> extractions;
  private static List<ResultRow> rows;

  @BeforeAll
  static void write() throws Exception {
    extractions = new ArrayList<>();
    for (Outcome outcome :
        Extractor.create().extractAll(List.of(Path.of("../../samples/papers")))) {
      if (outcome instanceof Outcome.Read read) {
        extractions.add(read.extraction());
      }
    }
    table = written(ExportFormat.PARQUET, "all.parquet");
    rows = new ArrayList<>();
    Path lines = written(ExportFormat.JSONL, "all.jsonl");
    new ResultReader(States.load())
        .read("all.jsonl", Files.newInputStream(lines), (row, json) -> rows.add(row));
    duck = DriverManager.getConnection("jdbc:duckdb:");
  }

  private static Path written(ExportFormat format, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
        Exporter exporter = format.open(stream)) {
      for (Extraction extraction : extractions) {
        exporter.write(extraction);
      }
    }
    return file;
  }

  @AfterAll
  static void close() throws SQLException {
    duck.close();
  }

  private static List<List<Object>> asked(String sql) throws SQLException {
    List<List<Object>> answer = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql.replace("TABLE", "'" + table + "'"))) {
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        answer.add(row);
      }
    }
    return answer;
  }

  /** Where the table has the values of each dimension. */
  private static String from(Dimension dimension) {
    return switch (dimension.word()) {
      case "position", "cycle", "session", "action" -> "SELECT " + dimension.word() + " v";
      case "state" -> "SELECT coalesce(stateUnderReview, stateUnderReviewName) v";
      case "state-region" -> "SELECT stateUnderReviewRegion v";
      case "recommending-state" ->
          "SELECT unnest(list_distinct(list_transform(byState, lambda r: r.state))) v";
      case "region" -> onceForEachState("r.region");
      case "sogiesc" -> "SELECT unnest(sogiesc) v";
      default -> "SELECT unnest(" + dimension.word() + "s) v";
    };
  }

  /** {@code value} of each recommending State, once however many requests it has. */
  private static String onceForEachState(String value) {
    return "SELECT unnest(list_distinct(list_transform(byState, lambda r: {'state': r.state, 'v': "
        + value
        + "}))).v v";
  }

  @ParameterizedTest
  @MethodSource("org.uprlib.extract.rows.stats.Dimension#values")
  void countsAreThoseOfStats(Dimension dimension) throws SQLException {
    CountTable counts = CountTable.of(rows, dimension, CountTable.Grain.RECOMMENDATIONS);
    Map<String, Long> expected = new TreeMap<>();
    counts.counts().forEach(each -> expected.put(each.category().key(), (long) each.number()));
    expected.remove("");

    Map<String, Long> found = new TreeMap<>();
    String sql =
        "SELECT v, count(*) FROM ("
            + from(dimension)
            + " FROM TABLE) WHERE v IS NOT NULL GROUP BY v";
    for (List<Object> row : asked(sql)) {
      found.put(row.get(0).toString(), (Long) row.get(1));
    }

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void someDimensionsHaveValues() {
    List<String> with = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (!CountTable.of(rows, dimension, CountTable.Grain.RECOMMENDATIONS).counts().isEmpty()) {
        with.add(dimension.word());
      }
    }
    assertThat(with)
        .contains("position", "action", "issue", "recommending-state", "region", "instrument")
        .contains("group", "goal", "target", "cycle", "session");
  }

  @Test
  void countsByStateAreThoseOfStats() throws SQLException {
    CountTable counts = CountTable.of(rows, Dimension.ACTION, CountTable.Grain.STATE_ROWS);
    String severalRequests = "len(list_filter(byState, lambda o: o.state = r.state)) > 1";
    String actions =
        onceForEachState("CASE WHEN " + severalRequests + " THEN action ELSE r.action END");

    assertThat(asked("SELECT v, count(*) FROM (" + actions + " FROM TABLE) GROUP BY v ORDER BY v"))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactlyElementsOf(
            counts.counts().stream()
                .map(each -> each.category().key() + " " + each.number())
                .sorted()
                .toList());
  }

  @Test
  void whatNobodyLookedForIsNull() throws SQLException {
    assertThat(asked("SELECT count(ownThemes), count(goals) > 0 FROM TABLE"))
        .containsExactly(List.of(0L, true));
  }

  @Test
  void columnsHaveTypes() throws SQLException {
    assertThat(asked("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM TABLE)"))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .contains(
            "source VARCHAR",
            "session INTEGER",
            "date DATE",
            "recommendingStates VARCHAR[]",
            "action INTEGER",
            "goals VARCHAR[]",
            "byState STRUCT(state VARCHAR, \"name\" VARCHAR, region VARCHAR, request VARCHAR,"
                + " \"action\" INTEGER, issues VARCHAR[], sogiesc VARCHAR[], instruments"
                + " VARCHAR[])[]")
        .hasSize(TableFields.COLUMNS.size());
  }

  @Test
  void valuesAreAsTheyWereExtracted() throws SQLException {
    List<String> expected =
        extractions.stream()
            .flatMap(each -> Row.all(each, each.recommendations()))
            .map(ParquetTest::told)
            .toList();

    List<String> found =
        asked(
                "SELECT source, \"date\", paragraph, text, page, start, comment,"
                    + " array_to_string(recommendingStates, ','), byState[1].request FROM TABLE")
            .stream()
            .map(String::valueOf)
            .toList();

    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(90);
  }

  private static String told(Row<Recommendation> row) {
    Recommendation item = row.item();
    List<Object> values = new ArrayList<>();
    values.add(row.extraction().source());
    values.add(row.extraction().paper().date().orElse(null));
    values.add(item.paragraph());
    values.add(item.text());
    values.add(item.location().page().isPresent() ? item.location().page().getAsInt() : null);
    values.add(item.location().span().start());
    values.add(item.position().comment().orElse(null));
    values.add(String.join(",", item.recommendingStates().stream().map(s -> s.code()).toList()));
    values.add(item.stateRows().get(0).request().text());
    return String.valueOf(values);
  }

  @Test
  void aStoreInFoldersTellsCycleAndSessionByTheirNames() throws Exception {
    for (Extraction extraction : extractions) {
      Path place =
          folder.resolve("store/" + ExportFormat.PARQUET.folder(extraction) + extraction.source());
      Files.createDirectories(place.getParent());
      try (OutputStream stream = Files.newOutputStream(Path.of(place + ".parquet"));
          Exporter exporter = ExportFormat.PARQUET.openInFolder(stream)) {
        exporter.write(extraction);
      }
    }
    try (Stream<Path> cycles = Files.list(folder.resolve("store"))) {
      assertThat(cycles).extracting(cycle -> cycle.getFileName().toString()).contains("cycle=1");
    }

    String columns = "cycle, session, source, paragraph";
    List<List<Object>> whole = asked("SELECT " + columns + " FROM TABLE ORDER BY ALL");
    List<List<Object>> parts =
        asked(
            ("SELECT " + columns + " FROM read_parquet('STORE/**/*.parquet',")
                    .replace("STORE", folder.resolve("store").toString())
                + " hive_partitioning = true) ORDER BY ALL");

    assertThat(parts.toString()).isEqualTo(whole.toString());
  }

  @Test
  void theSameResultsMakeTheSameBytes() throws IOException {
    Path again = written(ExportFormat.PARQUET, "again.parquet");

    assertThat(again).hasSameBinaryContentAs(table);
  }

  @Test
  void aTableWithoutRowsHasColumns() throws Exception {
    Path empty = folder.resolve("empty.parquet");
    try (OutputStream stream = Files.newOutputStream(empty)) {
      ExportFormat.PARQUET.open(stream).close();
    }

    assertThat(asked("SELECT count(*), count(source) FROM '" + empty + "'").toString())
        .isEqualTo("[[0, 0]]");
  }

  @Test
  void whatAFieldCannotBeIsRefused() {
    Field<String> field = Field.plain("share", Field.Kind.NUMBER, false, "", text -> 0.5);

    assertThatThrownBy(() -> ParquetExporter.RowWriteSupport.of(List.of(field)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("share: no column holds NUMBER");
  }
}
