package org.uprlib.extract.rows.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;

class StatsFormatTest {
  private static final List<ResultRow> ROWS =
      ResultLine.rows(
          ResultLine.of("1", "Ratify")
              .by("ESP CIV")
              .about(5, "International instruments;Justice", ""),
          ResultLine.of("2", "Train judges").position("noted").about(4, "Justice", ""),
          ResultLine.of("3", "Build schools"));

  @Test
  void textIsAlignedAndTellsWhatIsNotEnriched() throws IOException {
    assertThat(written(Findings.Format.TEXT, 0, Dimension.ISSUE))
        .isEqualTo(
            """
            3 recommendations, 4 rows by State; 1 paper; 1 State under review, 2 recommending States
            not enriched: 1 recommendation; what they ask and what they are about is not known

            Issue (3 recommendations; one may have several)
              Justice                    2  100.0 %
              International instruments  1   50.0 %
              (not known)  1, left out of the shares
            """);
  }

  @Test
  void textTellsWhatItLeavesOut() throws IOException {
    assertThat(written(Findings.Format.TEXT, 1, Dimension.POSITION))
        .endsWith("  supported  2  66.7 %\n  and 1 more (--top 0 lists all)\n");
  }

  @Test
  void textCrossesTwoDimensions() throws IOException {
    assertThat(written(Findings.Format.TEXT, 0, Dimension.ISSUE, Dimension.POSITION))
        .endsWith(
            """

            Issue by Position of the State under review (2 recommendations; one may have several)
                                         supported  noted  all
              Justice                            1      1    2
              International instruments          1      0    1
              all                                1      1    2
              (not known)  1, left out of the shares
            """);
  }

  @Test
  void csvHasARowForEachCount() throws IOException {
    assertThat(written(Findings.Format.CSV, 0, Dimension.RECOMMENDING_STATE).lines())
        .containsExactly(
            "dimension,value,label,count,share,of,notEnriched,unit",
            "recommending-state,ESP,Spain,3,0.7500,4,0,state-rows",
            "recommending-state,CIV,Côte d'Ivoire,1,0.2500,4,0,state-rows");
  }

  @Test
  void csvOfTwoDimensionsHasARowForEachPair() throws IOException {
    assertThat(written(Findings.Format.CSV, 0, Dimension.ISSUE, Dimension.POSITION).lines())
        .containsExactly(
            "issue,issueLabel,position,positionLabel,count,shareOfFirst,unit",
            "Justice,Justice,supported,supported,1,0.5000,recommendations",
            "Justice,Justice,noted,noted,1,0.5000,recommendations",
            "International instruments,International instruments,supported,supported,1,1.0000,"
                + "recommendations");
  }

  @Test
  void csvSaysNotEnrichedRatherThanZero() throws IOException {
    List<ResultRow> plain = ROWS.subList(2, 3);

    assertThat(written(plain, Findings.Format.CSV, 0, Dimension.SOGIESC).lines())
        .containsExactly(
            "dimension,value,label,count,share,of,notEnriched,unit",
            "sogiesc,,(not known),,,0,1,recommendations");
  }

  @Test
  void jsonHasTotalsAndTables() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(written(Findings.Format.JSON, 0, Dimension.SOGIESC));

    assertThat(json.at("/totals/recommendations").asInt()).isEqualTo(3);
    assertThat(json.at("/totals/notEnriched").asInt()).isEqualTo(1);
    assertThat(json.at("/tables/0/dimension").asText()).isEqualTo("sogiesc");
    assertThat(json.at("/tables/0/notEnriched").asInt()).isEqualTo(1);
    assertThat(json.at("/tables/0/counts/0/value").isNull()).isTrue();
    assertThat(json.at("/tables/0/counts/0/count").asInt()).isEqualTo(2);
    assertThat(json.at("/tables/0/counts/0/share").asDouble()).isEqualTo(1);
  }

  @Test
  void jsonHasPairs() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(written(Findings.Format.JSON, 0, Dimension.ISSUE, Dimension.POSITION));

    assertThat(json.at("/cross/counts/1/second").asText()).isEqualTo("noted");
    assertThat(json.at("/cross/counts/1/shareOfFirst").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/cross/units").asInt()).isEqualTo(3);
  }

  private static String written(Findings.Format format, int top, Dimension... by)
      throws IOException {
    return written(ROWS, format, top, by);
  }

  private static String written(
      List<ResultRow> rows, Findings.Format format, int top, Dimension... by) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    format.write(Findings.of(rows, List.of(by), CountTable.Grain.RECOMMENDATIONS), top, stream);
    return stream.toString(StandardCharsets.UTF_8);
  }
}
