package org.uprlib.extract.write.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Translations;
import org.uprlib.extract.followup.FollowUpTable;

class TranslationsTest {
  /** What people saved with earlier words is read. */
  @ParameterizedTest
  @CsvSource({
    "position., soutenue, supported",
    "position., Acceptée, supported",
    "position., inconnue, unknown",
    "column., États auteurs, states",
    "column., Estados autores, states",
    "column., Nivel de aplicación, level",
    "column., Grado de aplicación, level",
    "sheet., Éléments, evidence",
    "evidence., Palabras, words"
  })
  void earlierWordsStandForTheSameKey(String prefix, String text, String key) {
    Translations words =
        Translations.load(FollowUpTable.class::getResourceAsStream, "table-words.tsv");
    assertThat(words.key(prefix, text)).contains(key);
  }

  @ParameterizedTest
  @CsvSource({
    "org.uprlib.extract.followup.FollowUpTable, table-words.tsv",
    "org.uprlib.extract.followup.MidtermReport, midterm-words.tsv",
    "org.uprlib.extract.followup.HandoutOptions, factsheet-words.tsv",
    "org.uprlib.extract.followup.MatrixFiller, matrix-words.tsv"
  })
  void frenchHasNoBreakSpacesBeforeItsSigns(Class<?> owner, String file) {
    for (DataFile.Row row : DataFile.read(owner::getResourceAsStream, file, 4)) {
      assertThat(row.required(2)).as(row.get(0)).doesNotContainPattern("\\S [;:?!»%]|« ");
    }
  }
}
