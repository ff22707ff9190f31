package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpReader;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.MidtermReport;
import org.uprlib.validate.rule.PaperType;

/** Mid-term reports are in the form that submissions have. */
class MidtermFormTest {
  private static final Path TABLE = Path.of("../samples/follow-up/sylvania-2019.csv");

  private static final Set<String> FORM =
      Set.of("font", "font-size", "spacing", "page-numbers", "paragraph-numbers", "properties");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void nothingIsFoundAgainstTheFormOfAReport(String language) throws IOException {
    States states = States.load();
    FollowUpTable table = new FollowUpReader(states).read(TABLE);
    byte[] report =
        new MidtermReport(states)
            .write(
                table,
                new MidtermReport.Options(
                    Language.of(language).orElseThrow(),
                    "Free Sylvania",
                    LocalDate.of(2026, 11, 26),
                    List.of(),
                    false,
                    false));

    Report found =
        Loaded.VALIDATOR
            .withOptions(ValidatorOptions.NONE.withPaper(PaperType.SUBMISSION))
            .validate(report, "report.docx");

    assertThat(found.findings().stream().map(each -> each.rule().key()).collect(Collectors.toSet()))
        .doesNotContainAnyElementsOf(FORM)
        .doesNotContain("pictures");
    assertThat(found.notChecked().stream().map(each -> each.rule().key()))
        .doesNotContainAnyElementsOf(FORM);
  }
}
