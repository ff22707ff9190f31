package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;

/** Where papers are. */
class AddressPatternTest {
  private static final UnSymbol ADDENDUM = UnSymbol.parse("A/HRC/99/15/Add.1").orElseThrow();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "docs.un.org, https://docs.un.org/es/A/HRC/99/15/Add.1",
    "ODS, https://documents.un.org/api/symbol/access?s=A/HRC/99/15/Add.1&l=es&t=pdf",
    "ods-word, https://documents.un.org/api/symbol/access?s=A/HRC/99/15/Add.1&l=es&t=docx",
    "https://example.org/{file}-{language}.pdf, https://example.org/A_HRC_99_15_Add.1-es.pdf",
    "/mnt/{symbol}/{language}.pdf, /mnt/A/HRC/99/15/Add.1/es.pdf"
  })
  void putsThePaperInItsPlaces(String pattern, String address) {
    assertThat(AddressPattern.of(pattern).address(ADDENDUM, Language.of("es").orElseThrow()))
        .isEqualTo(address);
  }

  @Test
  void isUsuallyTheViewerOfTheUnitedNations() {
    assertThat(AddressPattern.usual()).isEqualTo(AddressPattern.of("docs.un.org"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://example.org/{file}, true",
    "HTTP://example.org/{file}, true",
    "s3://bucket/{file}, true",
    "papers/{file}.pdf, false",
    "C:/papers/{file}.pdf, false"
  })
  void tellsTheWebFromFiles(String pattern, boolean url) {
    assertThat(AddressPattern.of(pattern).isUrl()).isEqualTo(url);
    assertThat(AddressPattern.of(pattern).file(ADDENDUM, Language.ENGLISH).isEmpty())
        .isEqualTo(url);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/ | has neither {symbol} nor {file}; or name a place: docs.un.org, ods,"
            + " ods-word",
        "{file}-{lang}.pdf | has {lang}, which is not known; {symbol}, {file}, {language} are; or"
            + " name a place: docs.un.org, ods, ods-word",
      })
  void refusesWhatTellsNoPaper(String pattern, String message) {
    assertThatThrownBy(() -> AddressPattern.of(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesWhatCanBeNoPath() {
    assertThatThrownBy(() -> new AddressPattern("papers\0/{file}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("is not a path");
  }
}
