package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.Defect;
import org.uprlib.validate.fixture.Defects;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.NotChecked;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** Each defect is found, at its place, and nothing else is. */
class FixtureTest {
  static List<Defect> defects() {
    return Defects.all();
  }

  static Stream<Named<SubmissionDraft>> correct() {
    return Stream.of(
        Named.of("single", Correct.single()),
        Named.of("joint", Correct.joint()),
        Named.of("french", Correct.french()),
        Named.of("spanish", Correct.spanish()),
        Named.of("cover and contents", Correct.coverAndContents()),
        Named.of("table", Correct.table()),
        Named.of("annex", Correct.annex()),
        Named.of("typed numbers", Correct.typedNumbers()),
        Named.of("as many words as may be", Correct.atTheLimit(Correct.single(), 2806 - 152)),
        Named.of("joint, as many as may be", Correct.atTheLimit(Correct.joint(), 5621 - 156)));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void oneDefectIsFoundAtItsPlaceAndNoOther(Defect defect) throws IOException {
    Report report =
        Loaded.VALIDATOR.withOptions(defect.options()).validate(defect.file(), defect.name());
    assertThat(report.findings()).extracting(f -> f.rule().id()).containsExactly(defect.rule());
    Finding finding = report.findings().get(0);
    assertThat(finding.place().words()).startsWith(defect.words());
    assertThat(finding.place().span().isPresent()).isEqualTo(!defect.words().isEmpty());
    for (Severity severity : Severity.values()) {
      if (defect.name().endsWith("-" + severity.name().toLowerCase(Locale.ROOT))) {
        assertThat(finding.severity()).isEqualTo(severity);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("correct")
  void nothingIsFoundInACorrectSubmission(SubmissionDraft paper) throws IOException {
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(paper.build(), "correct.docx");
    assertThat(report.findings()).isEmpty();
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void thePeriodIsLeftToAPersonWhereMostYearsAreOfTheTimeBefore() throws IOException {
    SubmissionDraft paper =
        Correct.single().edit("Shelters exist", "in three cities", "since 1991, 1995 and 2002");
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(paper.build(), "old.docx");
    assertThat(report.passedRules()).extracting(Rule::key).doesNotContain("period");
    assertThat(report.notChecked())
        .filteredOn(open -> open.rule().key().equals("period"))
        .extracting(NotChecked::reason)
        .containsExactly(Measured.Reason.BY_HAND);
  }

  @Test
  void thereAreSixtyDefectsWithNamesOfTheirOwn() {
    assertThat(defects()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(defects()).extracting(Defect::name).doesNotHaveDuplicates();
  }
}
