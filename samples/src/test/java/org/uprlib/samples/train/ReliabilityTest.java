package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void statementsAreCountedInTheirRange() {
    Reliability reliability = new Reliability(0.5, 0.8, 1);
    reliability.add(0.1, false);
    reliability.add(0.5, true);
    reliability.add(0.7, 0.5);
    reliability.add(1, true);
    assertThat(reliability.ranges())
        .extracting(range -> range.name() + " | " + range.cells())
        .containsExactly("0.0–0.5 | 1 | 0.0000", "0.5–0.8 | 2 | 0.7500", "0.8–1.0 | 1 | 1.0000");
    assertThat(reliability.ranges().get(1).stated().getResult()).isEqualTo(0.6, offset(1e-9));
  }

  @Test
  void aShareOfNothingIsADash() {
    assertThat(Reliability.byTenths().ranges().get(3).cells()).isEqualTo("0 | –");
  }

  @Test
  void headsHaveALineBelow() {
    assertThat(new Markdown().head("label | rows").line("| %s | %d |", "action 1", 3))
        .hasToString("| label | rows |%n|---|---|%n| action 1 | 3 |%n".formatted());
  }
}
