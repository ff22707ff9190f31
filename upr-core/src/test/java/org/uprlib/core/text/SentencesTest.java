package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  private final Sentences sentences = Sentences.load();

  @ParameterizedTest
  @CsvSource({
    "'Sylvania agrees. It will report. ','Sylvania agrees.|It will report.'",
    "'See para. 12 and No. 5. Thanks.','See para. 12 and No. 5.|Thanks.'",
    "'Mr. Silva spoke, H.E. Ambassador Lima too.','Mr. Silva spoke, H.E. Ambassador Lima too.'",
    "'By 2030, i.e. soon. no capital follows','By 2030, i.e. soon. no capital follows'",
    "'  Only blanks around.  ','Only blanks around.'",
    "'What was done? Little! It was late.','What was done?|Little!|It was late.'",
    "'It said “no”. “Never”, it said.','It said “no”.|“Never”, it said.'",
    "'It supports 5. 6 is noted.','It supports 5. 6 is noted.'",
    "'斯洛尼亚接受建议。它会报告！','斯洛尼亚接受建议。|它会报告！'",
    "'قبلت سيلفانيا التوصية. ستقدم تقريرا.','قبلت سيلفانيا التوصية.|ستقدم تقريرا.'",
  })
  void endAtAStopBeforeACapitalUnlessItIsAnAbbreviations(String text, String expected) {
    assertThat(sentences.spans(text, 0))
        .extracting(span -> span.in(text))
        .containsExactly(expected.split("\\|", -1));
  }
}
