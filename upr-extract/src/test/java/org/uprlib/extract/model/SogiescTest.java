package org.uprlib.extract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SogiescTest {
  /** A Map.of has an order of its own in each run of Java, which outputs must not show. */
  @Test
  void topicsComeInTheirOwnOrderWhateverTheMap() {
    Map<Sogiesc.Topic, List<Words>> given =
        Map.of(
            Sogiesc.Topic.INTERSEX, List.of(),
            Sogiesc.Topic.ANTI_DISCRIMINATION, List.of(),
            Sogiesc.Topic.LEGAL_GENDER_RECOGNITION, List.of(),
            Sogiesc.Topic.DECRIMINALISATION, List.of(),
            Sogiesc.Topic.HATE_CRIME_VIOLENCE, List.of());

    assertThat(List.copyOf(new Sogiesc(0.9, given, List.of()).topics().keySet()))
        .hasSize(5)
        .isSorted();
  }
}
