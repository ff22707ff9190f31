package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.paper.PartKind;
import org.uprlib.validate.preparation.Template;
import org.uprlib.validate.rule.Severity;

class TemplateTest {
  @ParameterizedTest
  @CsvSource({
    "Sylvania, en, false", "Sylvania, en, true", "Sylvanie, fr, false", "Sylvanie, fr, true",
    "Silvania, es, false", "Silvania, es, true", "Côte d'Ivoire, fr, false", "Norway, en, true"
  })
  void hasNoDefectButThatItIsNotFilledIn(String state, String language, boolean joint)
      throws IOException {
    byte[] file = new Template(state, OptionalInt.of(47), joint, language).write();
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(file, "template.docx");
    assertThat(report.findings()).extracting(f -> f.rule().id()).containsOnly("C4-PLACEHOLDERS");
    assertThat(report.count(Severity.ERROR)).isEqualTo(report.findings().size());
    assertThat(report.cycle()).isEqualTo(4);
    assertThat(report.submission().stateName()).contains(state);
    assertThat(report.submission().session()).hasValue(47);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void isFoundUnfilledInEachParagraphOfItsText(String language) throws IOException {
    byte[] file = new Template("Norway", OptionalInt.of(47), false, language).write();
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(file, "template.docx");
    long filled =
        report.submission().paragraphs().stream()
            .filter(
                paragraph ->
                    report.findings().stream()
                        .noneMatch(f -> paragraph.span().contains(f.place().span().orElseThrow())))
            .count();
    assertThat(filled).isZero();
    assertThat(report.findings())
        .extracting(f -> f.place().part().orElseThrow())
        .containsOnly(PartKind.BODY);
  }
}
