package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.uprlib.samples.train.Figures.LabelFigures;

class LabelFiguresTest {
  private final LabelFigures figures = new LabelFigures();

  @Test
  void labelsAreCountedAgainstWhatCodersTold() {
    add(Set.of("goal 5", "target 5.3"), Set.of("goal ", "target "), Set.of("goal 5", "goal 16"));
    add(Set.of("goal 16"), Set.of("goal "), Set.of("goal 16", "target 16.3", "issue Justice"));
    assertThat(figures.table())
        .hasToString(
            """
            | label | rows | precision | recall | F1 |
            |---|---|---|---|---|
            | goal 5 | 1 | 1.0000 | 1.0000 | 1.000 |
            | goal 16 | 1 | 0.5000 | 1.0000 | 0.667 |
            | target 5.3 | 1 | – | 0.0000 | 0.000 |
            """);
    assertThat(figures.all(CodedRow.GOAL).f1()).isEqualTo(0.8, offset(1e-9));
    assertThat(figures.macroF1(CodedRow.GOAL)).isEqualTo(5 / 6.0, offset(1e-9));
  }

  /** As with rows that are few: an issue that none of them bears has no F1 of its own. */
  @Test
  void aLabelThatNoRowBearsCountsForAllAlone() {
    add(Set.of("issue Justice"), Set.of("issue "), Set.of("issue Justice", "issue Poverty"));
    assertThat(figures.all(CodedRow.ISSUE).precision()).isEqualTo(0.5);
    assertThat(figures.macroF1(CodedRow.ISSUE)).isEqualTo(1);
  }

  private void add(Set<String> labels, Set<String> kinds, Set<String> given) {
    figures.add(new CodedRow("SYL", OptionalInt.empty(), "", labels, kinds), given);
  }
}
