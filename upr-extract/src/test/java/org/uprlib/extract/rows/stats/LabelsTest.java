package org.uprlib.extract.rows.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.write.translation.Terminology;

class LabelsTest {
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "sogiesc", Arrays.stream(Sogiesc.Topic.values()).map(Sogiesc.Topic::word).toList(),
          "action", numbers(5),
          "goal", numbers(17),
          "group", terms(TermTheme.GROUPS),
          "trait", terms(TermTheme.TRAITS));

  @Test
  void labelsAreOfValuesThatExist() {
    List<DataFile.Row> labels =
        DataFile.read(Terminology.class::getResourceAsStream, "terms.tsv", 5).stream()
            .filter(row -> VALUES.containsKey(row.get(0)))
            .toList();

    assertThat(labels).allSatisfy(row -> assertThat(VALUES.get(row.get(0))).contains(row.get(1)));
    assertThat(labels.stream().filter(row -> row.get(0).equals("goal"))).hasSize(17);
  }

  private static List<String> numbers(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
  }

  private static List<String> terms(TermTheme theme) {
    return DataFile.read(
            Labels.class::getResourceAsStream,
            "/org/uprlib/extract/enrich/" + theme.word() + ".tsv",
            2)
        .stream()
        .map(row -> row.get(0).toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
