package org.uprlib.extract.rows.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;

class StatisticsTest {
  private static final List<ResultRow> ROWS =
      ResultLine.rows(
          ResultLine.of("1", "Sign and ratify the Convention")
              .by("ESP|NOR FRA")
              .about(5, "International instruments;Women's rights", "")
              .naming("CEDAW", "women", 5),
          ResultLine.of("2", "Decriminalize same-sex relations")
              .to("NOR", 19)
              .by("ESP")
              .position("noted")
              .about(5, "Sexual Orientation and Gender Identity", "decriminalisation;health"),
          ResultLine.of("3", "Train judges").to("NOR", 6).by("VAT").about(4, "Justice", ""),
          ResultLine.of("4", "…").toSylvania().by("").about(0, "", ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          position           | supported 3, noted 1
          action             | 4 general 1, 5 specific 2, (no words) 1
          issue              | International instruments 1, Justice 1, Sexual Orientation and Gender Identity 1, Women's rights 1, (no issue) 1
          sogiesc            | decriminalisation 1, health 1, (not about SOGIESC) 3
          recommending-state | Spain 2, France 1, Holy See 1, Norway 1, (no State) 1
          region             | Western European and others Group 4, (no group) 2
          state              | Norway 2, Slovenia 1, Sylvania 1
          state-region       | Western European and others Group 2, Eastern European Group 1, (no group or not stated) 1
          cycle              | 1 1, 2 3
          session            | 6 1, 19 1, 20 2
          group              | women 1, (no group named) 3
          goal               | 5 Gender equality 1, (no goal) 3
          instrument         | CEDAW in full 1, (none named) 3
          trait              | time-bound 1, (no trait) 3
          """)
  void countsByEachDimension(String dimension, String counts) {
    CountTable table =
        CountTable.of(
            ROWS, Dimension.of(dimension).orElseThrow(), CountTable.Grain.RECOMMENDATIONS);

    assertThat(printed(table)).isEqualTo(counts);
  }

  @Test
  void countsARecommendationOnceForEachOfItsStates() {
    CountTable table = CountTable.of(ROWS, Dimension.POSITION, CountTable.Grain.STATE_ROWS);

    assertThat(printed(table)).isEqualTo("supported 5, noted 1");
    assertThat(table.units()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          MEX FRA     > France 1, Mexico 1
          MEX|FRA     > France 1, Mexico 1
          MEX|MEX FRA > France 1, Mexico 1
          MEX|MEX|MEX > Mexico 1
          """)
  void aStateWithSeveralRequestsMadeTheRecommendationOnce(String states, String counts) {
    List<ResultRow> rows = ResultLine.rows(ResultLine.of("31.2", "Ratify; consider").by(states));
    CountTable table =
        CountTable.of(rows, Dimension.RECOMMENDING_STATE, CountTable.Grain.STATE_ROWS);

    assertThat(printed(table)).isEqualTo(counts);
    assertThat(table.units()).isEqualTo(table.counts().size());
  }

  /** Mexico asks for the first two, France for the third. */
  @Test
  void whatAStateWithSeveralRequestsAskedForIsItsOwn() {
    List<ResultRow> rows =
        ResultLine.rows(ResultLine.of("31.2", "Ratify | Protect | Train").by("MEX|MEX|FRA"));
    List<ResultRow> about =
        rows.stream()
            .map(row -> row.with(Aspect.ISSUES, text -> List.of(new Aspect.Term(text))))
            .toList();
    CountTable table = CountTable.of(about, Dimension.ISSUE, CountTable.Grain.STATE_ROWS);

    assertThat(printed(table)).isEqualTo("Protect 1, Ratify 1, Train 1");
  }

  @Test
  void byStateIsAlwaysTheGrainOfStates() {
    CountTable table =
        CountTable.of(ROWS, Dimension.RECOMMENDING_STATE, CountTable.Grain.RECOMMENDATIONS);

    assertThat(table.grain()).isEqualTo(CountTable.Grain.STATE_ROWS);
    assertThat(table.share(table.counts().get(0))).isEqualTo(2 / 6.0);
  }

  @Test
  void whatIsNotEnrichedIsNotCountedAsNothing() {
    List<ResultRow> rows =
        ResultLine.rows(
            ResultLine.of("1", "Ratify"), ResultLine.of("2", "Train").about(4, "Justice", ""));

    CountTable issues = CountTable.of(rows, Dimension.ISSUE, CountTable.Grain.RECOMMENDATIONS);
    CountTable groups =
        CountTable.of(rows.subList(0, 1), Dimension.GROUP, CountTable.Grain.RECOMMENDATIONS);

    assertThat(printed(issues)).isEqualTo("Justice 1");
    assertThat(issues.notEnriched()).isEqualTo(1);
    assertThat(issues.share(issues.counts().get(0))).isEqualTo(1);
    assertThat(groups.counts()).isEmpty();
    assertThat(groups.notEnriched()).isEqualTo(1);
    assertThat(groups.basis()).isZero();
  }

  @Test
  void crossesTwoDimensions() {
    CrossTable table =
        CrossTable.of(
            ROWS, Dimension.SOGIESC, Dimension.POSITION, CountTable.Grain.RECOMMENDATIONS);

    assertThat(printed(table.rowCounts()))
        .isEqualTo("decriminalisation 1, health 1, (not about SOGIESC) 3");
    assertThat(printed(table.columnCounts())).isEqualTo("supported 3, noted 1");
    Dimension.Category topic = table.rowCounts().counts().get(0).category();
    Dimension.Category supported = table.columnCounts().counts().get(0).category();
    Dimension.Category noted = table.columnCounts().counts().get(1).category();
    assertThat(table.count(topic, noted)).isEqualTo(1);
    assertThat(table.count(topic, supported)).isZero();
  }

  @Test
  void theMostFrequentStayInTheirOwnOrder() {
    CountTable table = CountTable.of(ROWS, Dimension.ACTION, CountTable.Grain.RECOMMENDATIONS);

    assertThat(table.top(1)).extracting(count -> count.category().key()).containsExactly("5");
  }

  @Test
  void nothingIsCountedAsNothing() {
    Findings findings = Findings.of(List.of(), List.of(), CountTable.Grain.RECOMMENDATIONS);

    assertThat(findings.totals()).isEqualTo(new Findings.Totals(0, 0, 0, 0, 0, 0));
    assertThat(findings.tables()).allMatch(table -> table.counts().isEmpty());
  }

  private static String printed(CountTable table) {
    return table.counts().stream()
        .map(count -> count.category().label() + " " + count.number())
        .collect(Collectors.joining(", "));
  }
}
