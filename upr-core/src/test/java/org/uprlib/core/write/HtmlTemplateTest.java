package org.uprlib.core.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTemplateTest {
  private static final Map<String, Object> VIEW =
      Map.of(
          "title", "<b>\"A & B\"</b>",
          "cycle", Optional.of("4"),
          "session", Optional.empty(),
          "rules", List.of("Length", "No comments"),
          "none", "");

  private static String filled(String template) {
    Map<String, String> resources = Map.of("page", template, "part", "<i>{{title}}</i>\n");
    HtmlTemplate page =
        new HtmlTemplate(
            name ->
                resources.containsKey(name)
                    ? new ByteArrayInputStream(resources.get(name).getBytes(StandardCharsets.UTF_8))
                    : null,
            "page");
    return page.fill(
        VIEW,
        key -> {
          if (!key.equals("label.rules")) {
            throw new IllegalArgumentException("No text for " + key);
          }
          return "Rules & advice";
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{{title}}             | &lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;",
        "{{{title}}}           | <b>\"A & B\"</b>",
        "{{label.rules}}       | Rules &amp; advice",
        "{{#cycle}}Cycle {{.}}{{/cycle}} | Cycle 4",
        "{{#rules}}{{label.rules}}: {{.}}.{{/rules}}"
            + "| Rules &amp; advice: Length.Rules &amp; advice: No comments.",
        "a{{#none}}b{{/none}}c | ac",
        "a{{#session}}b{{/session}}c | ac",
        "a {{> part}} b        | a <i>&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;</i> b"
      })
  void replacesNames(String template, String expected) {
    assertThat(filled(template)).isEqualTo(expected + "\n");
  }

  @ParameterizedTest
  @CsvSource({"{{titel}}", "{{label.rule}}", "{{#headings}}x{{/headings}}", "{{> other}}"})
  void failsForWhatNothingHas(String template) {
    assertThatThrownBy(() -> filled(template)).isInstanceOf(RuntimeException.class);
  }

  /** Apostrophes are not escaped. */
  @Test
  void templatesQuoteAttributesWithDoubleQuotes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      List<Path> templates =
          files
              .filter(file -> file.toString().contains("src/main/resources"))
              .filter(file -> file.toString().endsWith(".mustache"))
              .toList();
      assertThat(templates).isNotEmpty();
      for (Path template : templates) {
        assertThat(Files.readString(template)).as("%s", template).doesNotContain("='", "={{");
      }
    }
  }
}
