package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.paper.Authorship;
import org.uprlib.validate.Report.Readiness;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Messages;

class BadSubmissionTest {
  private static final String PICTURE =
      "<w:p><w:r><w:drawing><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic>"
          + "</w:drawing></w:r></w:p>";

  static Stream<Arguments> unreadable() {
    byte[] whole = Correct.single().build();
    return Stream.of(
        Arguments.of(new byte[0], CorruptException.class),
        Arguments.of(Arrays.copyOf(whole, whole.length / 2), CorruptException.class),
        Arguments.of(
            "just words".getBytes(StandardCharsets.UTF_8), UnsupportedFormatException.class),
        Arguments.of(new SubmissionDraft().build(), NoTextException.class),
        Arguments.of(new SubmissionDraft().add(PICTURE).build(), NoTextException.class),
        Arguments.of(
            Correct.single().part("word/document.xml", "<w:document>").build(),
            CorruptException.class),
        Arguments.of(
            Correct.single().part("docProps/core.xml", "<broken").build(), CorruptException.class));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void tellsWhyAFileCannotBeChecked(byte[] file, Class<? extends Exception> type) {
    Validator validator = Loaded.VALIDATOR;
    assertThatThrownBy(() -> validator.validate(file, "bad.docx"))
        .isInstanceOf(type)
        .hasMessageStartingWith("bad.docx: ");
  }

  @Test
  void tellsPicturesFromNothing() {
    Validator validator = Loaded.VALIDATOR;
    byte[] empty = new SubmissionDraft().build();
    assertThatThrownBy(() -> validator.validate(empty, "a.docx"))
        .hasMessageContaining("contains neither text nor pictures");
    byte[] scan = new SubmissionDraft().add(PICTURE).part("word/media/image1.png", "scan").build();
    assertThatThrownBy(() -> validator.validate(scan, "a.docx"))
        .hasMessageContaining("only pictures (a scan?)");
  }

  @Test
  void tellsWhatToDoWithPlainText() {
    byte[] text = "just words".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Loaded.VALIDATOR.validate(text, "a.txt"))
        .hasMessageEndingWith("; open it in a word processor and save it as .docx.");
  }

  @Test
  void tellsWhetherTheDayOrTheDeadlineIsMissing() throws IOException {
    assertThat(deadline(47, false)).isEqualTo(Measured.Reason.NO_DATE);
    assertThat(deadline(51, true)).isEqualTo(Measured.Reason.NO_DEADLINE);
    assertThat(deadline(90, true)).isEqualTo(Measured.Reason.NO_SESSION);
  }

  private static Measured.Reason deadline(int session, boolean sent) throws IOException {
    ValidatorOptions options = ValidatorOptions.NONE.withSession(session);
    options = sent ? options.withSent(LocalDate.of(2024, 1, 1)) : options;
    Report report =
        Loaded.VALIDATOR.withOptions(options).validate(Correct.single().build(), "a.docx");
    return report.notChecked().stream()
        .filter(open -> open.rule().key().equals("deadline"))
        .findFirst()
        .orElseThrow()
        .reason();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 100% of the text has a line spacing of 1.5; the first instance is here.
          fr | 100 % du texte a un interligne de 1,5 ; le premier passage est ici.
          es | El 100 % del texto tiene un interlineado de 1,5; el primer pasaje está aquí.
          """)
  void writesNumbersAsTheLanguageDoes(String language, String found) throws IOException {
    byte[] file = Correct.single().spacing(1.5).build();
    Report report = Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(file, "a.docx");
    assertThat(report.findings()).hasSize(1);
    assertThat(Messages.in(language).found(report.findings().get(0)).replace('\u00a0', ' '))
        .isEqualTo(found);
  }

  @Test
  void aTitlePageAloneIsNotReady() throws IOException {
    SubmissionDraft paper =
        new SubmissionDraft()
            .plain("Submission to the Universal Periodic Review of Grenada")
            .plain("49th session, April 2025")
            .plain("Submitted by: Sylvanian Lawyers for Rights (SLR)");
    Report report = Loaded.VALIDATOR.validate(paper.build(), "title.docx");
    assertThat(report.readiness()).isEqualTo(Readiness.UNCLEAR);
    assertThat(report.unmeasured()).extracting(rule -> rule.key()).containsExactly("words-single");
  }

  @Test
  void countsTheWordsOfAVeryLongTable() throws IOException {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (int row = 0; row < 500; row++) {
      String cell = SubmissionDraft.p("", SubmissionDraft.run(Correct.filler(100), ""));
      table.append("<w:tr><w:tc>").append(cell).append("</w:tc></w:tr>");
    }
    byte[] file = Correct.single().after("Shelters exist", table + "</w:tbl>").build();
    Report report = Loaded.VALIDATOR.validate(file, "table.docx");
    assertThat(report.findings()).extracting(f -> f.rule().id()).containsExactly("C4-WORDS-SINGLE");
    assertThat(report.findings().get(0).facts()).containsEntry("counted", 50_152);
  }

  @Test
  void readsTextFromRightToLeft() throws IOException {
    SubmissionDraft paper =
        new SubmissionDraft()
            .plain("مساهمة في الاستعراض الدوري الشامل: سيلفانيا")
            .plain("مقدمة من: جمعية الحقوق")
            .plain("الكلمات المفتاحية: العدالة، المرأة")
            .heading("ملخص")
            .plain("تصف هذه المساهمة حالة المساعدة القانونية في البلاد وما ينبغي عمله.")
            .heading("التوصيات")
            .numbered("تمويل المساعدة القانونية في جميع المناطق قبل نهاية عام 2027.");
    ValidatorOptions options =
        ValidatorOptions.NONE.withSession(49).withAuthorship(Authorship.SINGLE);
    Report report = Loaded.VALIDATOR.withOptions(options).validate(paper.build(), "arabic.docx");
    assertThat(report.submission().keywords()).isEqualTo(List.of("العدالة", "المرأة"));
    assertThat(report.notChecked()).extracting(n -> n.rule().key()).contains("font", "font-size");
    assertThat(report.findings()).extracting(f -> f.rule().key()).contains("language-preferred");
  }
}
