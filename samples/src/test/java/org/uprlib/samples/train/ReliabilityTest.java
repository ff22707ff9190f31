package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        .isEqualTo(
            List.of(
                new Reliability.Range("0.0–0.5", 1, 0.1, 0),
                new Reliability.Range("0.5–0.8", 2, 0.6, 0.75),
                new Reliability.Range("0.8–1.0", 1, 1, 1)));
  }

  @Test
  void aShareOfNothingIsADash() {
    double right = Reliability.byTenths().ranges().get(3).right();
    assertThat(Markdown.share(right)).isEqualTo("–");
  }

  @Test
  void headsHaveALineBelow() {
    assertThat(new Markdown().head("label | rows").line("| %s | %d |", "action 1", 3))
        .hasToString("| label | rows |%n|---|---|%n| action 1 | 3 |%n".formatted());
  }
}
