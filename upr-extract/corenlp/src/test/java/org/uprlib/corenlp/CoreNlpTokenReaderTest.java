package org.uprlib.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.text.PlainTokenReader;
import org.uprlib.extract.enrich.text.TextToken;

class CoreNlpTokenReaderTest {
  private static final Path CASES =
      Path.of("..", "src/test/resources/org/uprlib/extract/enrich/instrument-cases.tsv");

  @Test
  void readsTheSameInstruments() throws IOException {
    Enricher ours = Enricher.load();
    Enricher byCoreNlp = Enricher.load(new CoreNlpTokenReader());
    List<String> requests =
        Files.readAllLines(CASES).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1)[0])
            .toList();
    assertThat(requests)
        .hasSizeGreaterThanOrEqualTo(150)
        .allSatisfy(
            request ->
                assertThat(byCoreNlp.enrich(request).instruments())
                    .isEqualTo(ours.enrich(request).instruments()));
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
