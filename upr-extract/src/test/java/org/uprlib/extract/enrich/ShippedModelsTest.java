package org.uprlib.extract.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinearModel.Label;

class ShippedModelsTest {
  private static final long LARGEST = 12L * 1024 * 1024;

  @Test
  void togetherTheyAreSmallerThan12Megabytes() throws IOException {
    int size = 0;
    for (String prefix : List.of("", "concept-")) {
      for (String name : List.of("action.model", "issues.model", "links.model")) {
        size += bytes(prefix + name).length;
      }
    }
    assertThat(size).isLessThan((int) LARGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "concept-"})
  void theyKnowTheCategoriesAndEveryIssueOfTheTable(String prefix) {
    assertThat(names(prefix + "action.model")).containsExactly("1", "2", "3", "4", "5");
    assertThat(names(prefix + "issues.model"))
        .containsExactlyInAnyOrderElementsOf(
            DataFile.read(Enricher.class::getResourceAsStream, "issues.tsv", 2).stream()
                .map(row -> row.required(0))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"links.model", "concept-links.model"})
  void everyLinkIsAGoalATargetOfAKnownGoalOrAGroupOfTheTable(String model) {
    List<String> names = names(model);
    List<String> groups =
        DataFile.read(Enricher.class::getResourceAsStream, "groups.tsv", 2).stream()
            .map(row -> "group " + row.required(0).toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    assertThat(names).hasSizeGreaterThan(90).doesNotHaveDuplicates();
    assertThat(names)
        .allMatch(
            name ->
                name.matches("goal ([1-9]|1[0-7])")
                    || groups.contains(name)
                    || isTargetOf(name, names));
  }

  private static boolean isTargetOf(String name, List<String> names) {
    return name.matches("target [0-9]+[.]([0-9]+|[a-d])")
        && names.contains(name.replace("target", "goal").replaceFirst("[.].*", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"action.model", "issues.model", "links.model"})
  void aModelOfAnotherFormatIsRefused(String name) throws IOException {
    byte[] bytes = bytes(name);
    bytes[7] = 99;
    assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(bytes), name))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(name + ": no model of version 2.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"action.model", "issues.model", "links.model"})
  void aModelCutShortIsRefused(String name) throws IOException {
    byte[] bytes = bytes(name);
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(half), name))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    Label label = new Label("x", 0.5f, -1f, 2f, 0.25f, 0.4f);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LinearModel.write(out, List.of(label), new int[] {7, -9}, new byte[][] {{3, -4}});
    LinearModel read = LinearModel.read(new ByteArrayInputStream(out.toByteArray()), "test");
    assertThat(read.labels()).containsExactly(label);
  }

  private static List<String> names(String model) {
    return LinearModel.read(Enricher.class, model).labels().stream().map(Label::name).toList();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Enricher.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
