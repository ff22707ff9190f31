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
  })
  void endAtAStopBeforeACapitalUnlessItIsAnAbbreviations(String text, String expected) {
    assertThat(sentences.spans(text, 0))
        .extracting(span -> span.in(text))
        .containsExactly(expected.split("\\|", -1));
  }
}
