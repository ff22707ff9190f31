package org.uprlib.extract.write.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;

class UwaziTest {
  private static final List<String> TEXTS =
      List.of(
          "End torture",
          "Amend “article 5”, \"at once\"",
          "Open courts,\nin all districts; and more",
          "Protect persons | groups",
          "Côte d’Ivoire’s 'example'",
          " and so on ");

  @Test
  void writesARowARecommendationWithSeveralValuesBetweenBars() throws IOException {
    String table =
        Written.by(
                ExportFormat.UWAZI,
                Sylvania.extraction(
                    "report.pdf",
                    Sylvania.enriched(),
                    Sylvania.recommendation(
                        "115.12",
                        "=End torture",
                        List.of(Sylvania.SPAIN, Sylvania.IVORY_COAST),
                        List.of(new Request(List.of(Sylvania.SPAIN), "End torture")))))
            .text();

    assertThat(table.lines())
        .hasSize(3)
        .satisfiesExactly(
            head ->
                assertThat(head)
                    .startsWith(
                        "title,text,state_under_review,recommending_states,position,qualification,"
                            + "session,cycle,date,symbol,paragraph,")
                    .matches("[a-z_]+(,[a-z_]+)*")
                    .endsWith(",own_themes"),
            first ->
                assertThat(first)
                    .startsWith("A/HRC/43/99 115.11,")
                    .contains(
                        ",Sylvania,Spain,supported,already-implemented,34,3,2020-01-07,A/HRC/43/99,"
                            + "115.11,")
                    .contains("International instruments|Sexual Orientation and Gender Identity"),
            second ->
                assertThat(second)
                    .contains(",'=End torture,Sylvania,Spain|Côte d’Ivoire,supported,"));
  }

  /** As Uwazi's importer reads it: CSV, and values between bars. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void eachCellComesBack(int seed) throws IOException {
    Random random = new Random(seed);
    List<Recommendation> written = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<State> states = new ArrayList<>(List.of(Sylvania.SPAIN, Sylvania.IVORY_COAST));
      Collections.shuffle(states, random);
      List<State> some = states.subList(0, 1 + random.nextInt(2));
      String text = TEXTS.get(random.nextInt(TEXTS.size())) + " " + i;
      Recommendation made =
          Sylvania.recommendation("115." + i, text, some, List.of(new Request(some, text)));
      String theme = TEXTS.get(random.nextInt(TEXTS.size()));
      written.add(made.indexed(new Indexing(List.of(theme, "Courts"), List.of(), List.of())));
    }
    Extraction paper = Sylvania.extraction("a.pdf", written.toArray(Recommendation[]::new));

    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(Written.by(ExportFormat.UWAZI, paper).text()))
            .getRecords();

    assertThat(rows).hasSameSizeAs(written);
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      Recommendation made = written.get(i);
      assertThat(row.get("title")).isEqualTo("A/HRC/43/99 " + made.paragraph());
      assertThat(row.get("text")).isEqualTo(made.text());
      assertThat(row.get("recommending_states").split("\\|", -1))
          .containsExactlyElementsOf(made.recommendingStates().stream().map(State::name).toList());
      String theme = made.indexing().orElseThrow().themes().get(0).replace('|', '/');
      assertThat(row.get("ohchr_themes").split("\\|", -1)).containsExactly(theme, "Courts");
      assertThat(row.get("position")).isEqualTo("supported");
    }
  }
}
