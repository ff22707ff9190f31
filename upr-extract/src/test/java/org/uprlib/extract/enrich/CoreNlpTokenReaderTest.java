package org.uprlib.extract.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.extract.enrich.corenlp.CoreNlpTokenReader;
import org.uprlib.extract.enrich.text.PlainTokenReader;
import org.uprlib.extract.enrich.text.TextToken;

class CoreNlpTokenReaderTest {
  private static final Enricher ENRICHER = Enricher.load(new CoreNlpTokenReader());

  static java.util.stream.Stream<Arguments> cases() {
    return InstrumentCasesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameInstruments(String request, String expected) {
    assertThat(InstrumentCasesTest.printed(ENRICHER, request)).isEqualTo(expected);
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    String text = "Heed the views of Mr. Smith. Ratify the treaty";
    assertThat(openings(new CoreNlpTokenReader().read(text))).containsExactly("Ratify");
    assertThat(openings(new PlainTokenReader().read(text))).containsExactly("Smith", "Ratify");
  }

  private static List<String> openings(List<TextToken> tokens) {
    return tokens.stream().filter(TextToken::opensSentence).map(TextToken::raw).toList();
  }
}
