package org.uprlib.extract.write.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.uprlib.extract.model.Aspect;

/** The table of fields in FORMATS.md says of each field what its declaration says. */
class ReadmeFieldsTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `([\\w.]+)`(?:, `[\\w.]+`)* \\| (.*) \\|");

  @Test
  void everyFieldIsInTheTableInTheWordsOfItsDeclaration() throws IOException {
    Map<String, String> told = table();

    told.forEach(
        (name, meaning) -> {
          if (!name.equals("enrichment")) {
            assertThat(declared(name).meaning()).as(name).isEqualTo(meaning);
          }
        });
    assertThat(RecommendationFields.LINE)
        .allSatisfy(
            field ->
                assertThat(told.keySet())
                    .as(field.name())
                    .anyMatch(name -> name.split("\\.", -1)[0].equals(field.name())));
  }

  @Test
  void theRowOfTheEnrichmentNamesEachAspect() throws IOException {
    String row = table().get("enrichment");

    assertThat(row).startsWith(declared("enrichment").meaning());
    assertThat(Aspect.ALL)
        .filteredOn(aspect -> !aspect.isTopLevelField())
        .allSatisfy(aspect -> assertThat(row).contains("`" + aspect.word() + "`"));
  }

  @Test
  void everyDimensionOfStatisticsIsNamed() throws IOException {
    assertThat(Aspect.ALL)
        .allSatisfy(
            aspect -> assertThat(page("README.md")).contains("`" + aspect.optionName() + "`"));
  }

  private static Field<?> declared(String name) {
    String[] path = name.split("\\.", -1);
    Field<?> field = named(RecommendationFields.LINE, path[0]);
    return path.length == 1 ? field : named(field.fields(), path[1]);
  }

  private static Field<?> named(List<? extends Field<?>> fields, String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
  }

  private static Map<String, String> table() throws IOException {
    String page = page("FORMATS.md");
    String table = page.substring(page.indexOf("| field | meaning |"));
    Map<String, String> rows = new LinkedHashMap<>();
    Matcher row = ROW.matcher(table.substring(0, table.indexOf("\n\n")));
    while (row.find()) {
      rows.put(row.group(1), row.group(2));
    }
    return rows;
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of(name));
  }
}
