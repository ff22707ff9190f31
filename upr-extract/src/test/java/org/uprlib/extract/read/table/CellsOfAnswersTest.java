package org.uprlib.extract.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.PositionStatus;

/** Cells of a column of positions, in the six languages: what is not all understood is no yes. */
class CellsOfAnswersTest {
  private static final PositionWords WORDS = new PositionWords(Loaded.BOOK);

  @ParameterizedTest
  @CsvFileSource(resources = "cells-of-answers.tsv", delimiter = '\t', quoteCharacter = '\0')
  void areReadAsAPersonReadsThem(String language, String answer, String cell) {
    PositionStatus status = WORDS.read(cell, Language.of(language).orElseThrow()).status();

    if (answer.equals("not-supported")) {
      assertThat(status).isNotEqualTo(PositionStatus.SUPPORTED);
    } else {
      assertThat(status).isEqualTo(PositionStatus.valueOf(answer.toUpperCase(Locale.ROOT)));
    }
  }
}
