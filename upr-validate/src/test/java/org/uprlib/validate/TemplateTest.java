package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.validate.template.Template;

class TemplateTest {
  @ParameterizedTest
  @CsvSource({
    "Sylvania, en, false", "Sylvania, en, true", "Sylvanie, fr, false", "Sylvanie, fr, true",
    "Silvania, es, false", "Silvania, es, true", "Côte d'Ivoire, fr, false", "Norway, en, true"
  })
  void validatesWithoutAFinding(String state, String language, boolean joint) throws IOException {
    byte[] file = new Template(state, 52, joint, language).write();
    Report report = Validator.with(ValidatorOptions.NONE).validate(file, "template.docx");
    assertThat(report.findings()).isEmpty();
    assertThat(report.cycle()).isEqualTo(4);
    assertThat(report.submission().stateName()).contains(state);
    assertThat(report.submission().session()).hasValue(52);
  }
}
