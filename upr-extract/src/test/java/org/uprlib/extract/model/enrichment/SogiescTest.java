package org.uprlib.extract.model.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SogiescTest {
  /** A Map.of has an order of its own in each run of Java, which outputs must not show. */
  @Test
  void topicsComeInTheirOwnOrderWhateverTheMap() {
    Map<SogiescTopic, List<Words>> given =
        Map.of(
            SogiescTopic.values()[4], List.of(),
            SogiescTopic.values()[1], List.of(),
            SogiescTopic.values()[3], List.of(),
            SogiescTopic.values()[0], List.of(),
            SogiescTopic.values()[2], List.of());

    assertThat(new Sogiesc(0.9, given, List.of()).topics().keySet())
        .isSortedAccordingTo(Enum::compareTo)
        .hasSize(5);
  }
}
