package org.uprlib.extract.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.table.RecommendationTables.RecommendationTable;

/** Tables about recommendations, as matrices and addenda print them, and what their rows hold. */
class RecommendationTablesTest {
  private static String told(String paper) {
    Document document = WrittenPaper.document(paper.lines().toList(), Language.ENGLISH);
    return Loaded.TABLES.find(document).stream()
        .map(RecommendationTablesTest::told)
        .collect(Collectors.joining("--\n"));
  }

  private static String told(RecommendationTable table) {
    return (table.themed() ? "by themes\n" : "")
        + table.rows().stream().map(row -> told(row) + "\n").collect(Collectors.joining());
  }

  private static String told(TableRow row) {
    Map<ColumnKind, String> cells = new TreeMap<>();
    row.cells().forEach((kind, text) -> cells.put(kind, word(kind) + "=" + text.text()));
    return Stream.of(
            row.headings().stream()
                .map(each -> (row.themes().contains(each) ? "[theme " : "[") + each + "]"),
            cells.values().stream(),
            row.marks().stream().map(each -> "mark=" + each.position().word()))
        .flatMap(each -> each)
        .collect(Collectors.joining(" "));
  }

  private static String word(ColumnKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A table and what is to be read of it, from the file of cases. */
  private record Case(String name, String paper, String rows) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** In the file {@code ##} names a case, and {@code =>} stands between a table and its rows. */
  static Stream<Case> cases() throws IOException {
    try (InputStream in = RecommendationTablesTest.class.getResourceAsStream("tables.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("(?m)^## ", -1))
          .skip(1)
          .map(
              each -> {
                int name = each.indexOf('\n');
                int rows = each.indexOf("=>\n");
                return new Case(
                    each.substring(0, name),
                    each.substring(name + 1, rows),
                    each.substring(rows + 3).strip());
              });
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsAreReadWithAllThatTheyHold(Case table) {
    assertThat(told(table.paper()).strip()).isEqualTo(table.rows());
  }
}
