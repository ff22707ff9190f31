package org.uprlib.extract.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.TreatyAct;

/** What requests ask of treaties and mechanisms, as a table. */
class InstrumentCasesTest {
  private static final Enricher ENRICHER = LoadedModels.ENRICHER;

  static List<DataFile.Row> rows() {
    return DataFile.read(InstrumentCasesTest.class::getResourceAsStream, "instrument-cases.tsv", 2);
  }

  static Stream<Arguments> cases() {
    return rows().stream().map(row -> Arguments.of(row.required(0), row.get(1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsInstrumentsAndWhatIsAskedOfThem(String request, String expected) {
    assertThat(printed(ENRICHER, request)).isEqualTo(expected);
  }

  @Test
  void theTableHasAtLeast150Cases() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(150);
  }

  static String printed(Enricher enricher, String request) {
    return enricher.enrich(request).instruments().stream()
        .map(InstrumentCasesTest::printed)
        .collect(Collectors.joining(" "));
  }

  private static String printed(InstrumentMention mention) {
    String asks = mention.askList().stream().map(TreatyAct::name).collect(Collectors.joining("+"));
    return mention.instrument().id() + "=" + (asks.isEmpty() ? "-" : asks);
  }
}
