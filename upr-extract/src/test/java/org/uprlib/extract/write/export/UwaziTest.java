package org.uprlib.extract.write.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uprlib.extract.model.Request;

class UwaziTest {
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
}
