package org.uprlib.extract.write.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.export.ExportFormat.WholeExporter;

class ExportFormatTest {
  @ParameterizedTest
  @CsvSource({"csv, CSV", "JsonL, JSONL", "json, JSON", "XLSX, XLSX", "uhri, UHRI", "Uwazi, UWAZI"})
  void isNamedInAnyCase(String word, ExportFormat format) {
    assertThat(OutputFormat.of(ExportFormat.class, word)).contains(format);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARQUET") // A module of its own writes it.
  void anOutputThatIsOnlyClosedIsWhole(ExportFormat format) throws IOException {
    ByteArrayOutputStream closed = new ByteArrayOutputStream();
    try (Exporter exporter = format.open(closed)) {
      exporter.write(Sylvania.extraction("one", Sylvania.enriched()));
    }
    ByteArrayOutputStream finished = new ByteArrayOutputStream();
    try (Exporter exporter = format.open(finished)) {
      exporter.write(Sylvania.extraction("one", Sylvania.enriched()));
      exporter.finish();
      exporter.finish();
    }

    assertThat(closed.size()).isPositive().isEqualTo(finished.size());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARQUET") // A module of its own writes it.
  void nothingIsAddedToAFinishedOutput(ExportFormat format) throws IOException {
    try (Exporter exporter = format.open(new ByteArrayOutputStream())) {
      exporter.finish();
      assertThatThrownBy(() -> exporter.write(Sylvania.extraction("late")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whatCouldNotBeWrittenIsNotMadeToLookWhole() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Exporter failing =
        new WholeExporter(
            new Exporter() {
              @Override
              public void write(Extraction extraction) throws IOException {
                throw new IOException("disk full");
              }

              @Override
              public void finish() {
                stream.write(1);
              }

              @Override
              public void close() {
                stream.write(2);
              }
            });
    assertThatThrownBy(() -> failing.write(Sylvania.extraction("one"))).hasMessage("disk full");
    failing.close();

    assertThat(stream.toByteArray()).containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource({"xls", "''", "json lines"})
  void otherWordsNameNone(String word) {
    assertThat(OutputFormat.of(ExportFormat.class, word)).isEmpty();
  }
}
