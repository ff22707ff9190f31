package org.uprlib.extract.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFormatTest {
  @ParameterizedTest
  @CsvSource({"csv, CSV", "JsonL, JSONL", "json, JSON", "XLSX, XLSX"})
  void isNamedInAnyCase(String word, ExportFormat format) {
    assertThat(ExportFormat.of(word)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"xls", "''", "json lines"})
  void otherWordsNameNone(String word) {
    assertThat(ExportFormat.of(word)).isEmpty();
  }
}
