package org.uprlib.extract.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.model.enrichment.SmartTrait;
import org.uprlib.extract.model.enrichment.SogiescTopic;

class CategoriesTest {
  @Test
  void labelsAreOfValuesThatExist() {
    List<String> topics = Arrays.stream(SogiescTopic.values()).map(SogiescTopic::word).toList();
    List<String> traits = Arrays.stream(SmartTrait.values()).map(SmartTrait::word).toList();
    List<DataFile.Row> labels = DataFile.read(Categories.class, "labels.tsv", 3);

    assertThat(labels)
        .allSatisfy(
            row -> {
              Optional<Dimension> dimension = Dimension.of(row.get(0));
              assertThat(dimension).isPresent();
              switch (dimension.get()) {
                case SOGIESC -> assertThat(topics).contains(row.get(1));
                case TRAIT -> assertThat(traits).contains(row.get(1));
                case ACTION -> assertThat(row.number(1).getAsInt()).isBetween(1, 5);
                case GOAL -> assertThat(row.number(1).getAsInt()).isBetween(1, 17);
                default -> assertThat(dimension).contains(Dimension.GROUP);
              }
            });
    assertThat(labels.stream().filter(row -> row.get(0).equals("goal"))).hasSize(17);
  }
}
