package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Paragraph;
import org.uprlib.validate.Fixer.Fixed;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.Defect;
import org.uprlib.validate.fixture.Defects;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.RuleSet;

class FixerTest {
  static List<Defect> ofForm() {
    return Defects.all().stream()
        .filter(d -> Fixer.mends(key(d.rule())))
        // Numbers that were typed are wording; they are left to the author.
        .filter(d -> !d.name().contains("typed"))
        .toList();
  }

  private static String key(String id) {
    return RuleSet.names().stream()
        .flatMap(name -> RuleSet.named(name).byId(id).stream())
        .findFirst()
        .orElseThrow()
        .key();
  }

  @ParameterizedTest
  @MethodSource("ofForm")
  void mendsTheFormAndNotTheWording(Defect defect) throws IOException {
    Validator validator = Loaded.VALIDATOR.withOptions(defect.options());
    Fixed fixed = Loaded.fixed(validator, defect.file(), defect.name());
    assertThat(fixed.changes()).hasSize(1);
    assertThat(fixed.left()).isEmpty();
    Report after = validator.validate(fixed.bytes(), defect.name());
    assertThat(after.findings()).isEmpty();
    assertThat(words(after)).isEqualTo(words(validator.validate(defect.file(), defect.name())));
    Fixed again = Loaded.fixed(validator, fixed.bytes(), defect.name());
    assertThat(again.changes()).isEmpty();
    assertThat(again.bytes()).isEqualTo(fixed.bytes());
  }

  @Test
  void leavesNumbersThatWereTypedToTheAuthor() throws IOException {
    byte[] file =
        Correct.typedNumbers()
            .edit("Shelters exist", "4.</w:t><w:tab/><w:t xml:space=\"preserve\">", "")
            .build();
    Fixed fixed = Loaded.fixed(Loaded.VALIDATOR, file, "typed.docx");
    assertThat(fixed.changes()).isEmpty();
    assertThat(fixed.left()).hasSize(1);
    assertThat(fixed.bytes()).isEqualTo(file);
  }

  /** A rule of one's own may ask for anything, whatever its ID looks like. */
  @Test
  void leavesRulesInOwnWordsToTheAuthor(@TempDir Path folder) throws IOException {
    String rule =
        """
        [OWN-FONT]
        title = Short
        requirement = At most {limit} words.
        check = max
        what = words
        limit = 10
        binding = no
        severity = error
        grade = own
        source = Our board
        """;
    Path rules = Files.writeString(folder.resolve("own.rules"), rule);
    Validator validator = Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE.withRules(rules));
    byte[] file = Correct.single().build();
    Fixed fixed = Loaded.fixed(validator, file, "a.docx");
    assertThat(fixed.changes()).isEmpty();
    assertThat(fixed.left()).extracting(f -> f.rule().id()).containsExactly("OWN-FONT");
    assertThat(fixed.bytes()).isEqualTo(file);
  }

  /** What is told is what was done; other spacing than single is left to the author. */
  @ParameterizedTest
  @CsvSource({
    "C4-FONT, Arial, Font set to Arial.",
    "C4-FONT-SIZE, 11, Font size set to 11 points.",
    "C4-SPACING, 1.5, ''"
  })
  void mendsByTheValuesOfOnesOwn(String id, String value, String told, @TempDir Path folder)
      throws IOException {
    Path rules =
        Files.writeString(folder.resolve("own.rules"), "[" + id + "]\nvalue = " + value + "\n");
    Validator validator = Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE.withRules(rules));
    Fixed fixed = Loaded.fixed(validator, Correct.single().build(), "a.docx");
    Messages messages = Messages.in("en");
    assertThat(fixed.changes())
        .extracting(change -> messages.text(change.key(), change.facts()))
        .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    Report after = validator.validate(fixed.bytes(), "a.docx");
    assertThat(after.findings()).hasSameSizeAs(fixed.left()).hasSize(told.isEmpty() ? 1 : 0);
  }

  private static List<String> words(Report report) {
    return report.submission().document().paragraphs().stream().map(Paragraph::text).toList();
  }
}
