package org.uprlib.validate.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.validate.fixture.Written;

/** Templates as they are written, part by part. */
class TemplatePartsTest {
  @ParameterizedTest
  @CsvSource({"en, false", "en, true", "fr, false", "es, true"})
  void areWrittenSo(String language, boolean joint) throws IOException {
    byte[] file =
        new Template("Sylvania & <Borduria>", OptionalInt.of(52), joint, language).write();
    String parts =
        Written.parts(file).entrySet().stream()
            .map(part -> "== " + part.getKey() + "\n" + part.getValue().strip())
            .collect(Collectors.joining("\n"));
    String name = "template-" + language + (joint ? "-joint" : "") + ".xml";
    Written.holds(TemplatePartsTest.class, name, parts);
  }

  @Test
  void placeholdersAreTheWordsBetweenTheBrackets() {
    assertThat(Template.placeholders())
        .doesNotHaveDuplicates()
        .contains("Name of your organisation", "Name of the second organisation")
        // A number is not the same in all submissions.
        .contains(
            "Cover page, notes and annexes do not count; the text itself has at most",
            "Nombre de su organización")
        .noneMatch(words -> words.contains("{") || words.contains("]"));
  }
}
