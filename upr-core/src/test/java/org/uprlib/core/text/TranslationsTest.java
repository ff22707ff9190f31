package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;

class TranslationsTest {
  private static Translations table(String rows) {
    byte[] content = rows.replace(" | ", "\t").getBytes(StandardCharsets.UTF_8);
    return Translations.load(name -> new ByteArrayInputStream(content), "words.tsv");
  }

  @ParameterizedTest
  @CsvSource({
    "title | Report | Rapport, 'words.tsv:1: expected 4 columns, found 3'",
    "title | Report |  | Informe, words.tsv:1: column 3 is empty"
  })
  void noLanguageMayLackAText(String row, String message) {
    assertThatThrownBy(() -> table(row))
        .isInstanceOf(DataFile.MalformedException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void noKeyMayOccurTwice() {
    String row = "title | Report | Rapport | Informe\n";
    assertThatThrownBy(() -> table(row + row))
        .isInstanceOf(DataFile.MalformedException.class)
        .hasMessageContaining("'title' occurs twice");
  }

  @ParameterizedTest
  @CsvSource({
    "'{file}: {reason}', '{reason}.docx: damaged'",
    "'{file} ({page})', '{reason}.docx ({page})'",
    "no place, no place"
  })
  void whatIsPutInHasNoPlacesOfItsOwn(String text, String expected) {
    Translations words = table("failed | " + text + " | " + text + " | " + text);
    Map<String, String> facts = Map.of("file", "{reason}.docx", "reason", "damaged");
    assertThat(words.text("failed", Language.ENGLISH, facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 0, false",
    "ENGLISH, 1, true",
    "ENGLISH, 2, false",
    "FRENCH, 0, true",
    "FRENCH, 1, true",
    "FRENCH, 2, false",
    "SPANISH, 0, false",
    "SPANISH, 1, true",
    "SPANISH, 21, false",
    "RUSSIAN, 1, true",
    "CHINESE, 2, false"
  })
  void tellsWhatIsSpokenOfAsOne(Language language, long number, boolean one) {
    assertThat(Translations.isOne(number, language)).isEqualTo(one);
  }
}
