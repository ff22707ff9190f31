package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.extract.submission.Authorship;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.Paper;

class BadInputTest {
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
        Arguments.of(new Paper().build(), NoTextException.class),
        Arguments.of(new Paper().add(PICTURE).build(), NoTextException.class),
        Arguments.of(
            Correct.single().part("word/document.xml", "<w:document>").build(),
            CorruptException.class),
        Arguments.of(
            Correct.single().part("docProps/core.xml", "<broken").build(), CorruptException.class));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void tellsWhyAFileCannotBeChecked(byte[] file, Class<? extends Exception> type) {
    Validator validator = Validator.forCycle(4);
    assertThatThrownBy(() -> validator.validate(file, "bad.docx"))
        .isInstanceOf(type)
        .hasMessageStartingWith("bad.docx: ");
  }

  @Test
  void countsTheWordsOfAVeryLongTable() throws IOException {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (int row = 0; row < 500; row++) {
      String cell = Paper.p("", Paper.run(Correct.filler(100), ""));
      table.append("<w:tr><w:tc>").append(cell).append("</w:tc></w:tr>");
    }
    byte[] file = Correct.single().after("Shelters exist", table + "</w:tbl>").build();
    Report report = Validator.forCycle(4).validate(file, "table.docx");
    assertThat(report.findings()).extracting(f -> f.rule().id()).containsExactly("C4-WORDS-SINGLE");
    assertThat(report.findings().get(0).facts()).containsEntry("counted", 50_152);
  }

  @Test
  void readsTextFromRightToLeft() throws IOException {
    Paper paper =
        new Paper()
            .plain("مساهمة في الاستعراض الدوري الشامل: سيلفانيا")
            .plain("مقدمة من: جمعية الحقوق")
            .plain("الكلمات المفتاحية: العدالة، المرأة")
            .heading("ملخص")
            .plain("تصف هذه المساهمة حالة المساعدة القانونية في البلاد وما ينبغي عمله.")
            .heading("التوصيات")
            .numbered("تمويل المساعدة القانونية في جميع المناطق قبل نهاية عام 2027.");
    ValidatorOptions options =
        ValidatorOptions.NONE.withSession(49).withAuthorship(Authorship.SINGLE);
    Report report = Validator.with(options).validate(paper.build(), "arabic.docx");
    assertThat(report.submission().keywords()).isEqualTo(List.of("العدالة", "المرأة"));
    assertThat(report.notChecked()).extracting(n -> n.rule().key()).contains("font", "font-size");
    assertThat(report.findings()).extracting(f -> f.rule().key()).contains("language-preferred");
  }
}
