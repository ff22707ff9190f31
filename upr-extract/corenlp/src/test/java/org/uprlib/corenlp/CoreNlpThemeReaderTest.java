package org.uprlib.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.model.ThemeReader;
import org.uprlib.extract.model.Words;

class CoreNlpThemeReaderTest {
  private static final String TABLE =
      """
      # Themes of an organisation in Sylvania
      conversion (therapy|therapies|practices?)\tconversion practices
      ( /ban|prohibit|end/ []{0,3} /conversion/ /therap.*|practices?/ )\tban
      sex work(ers?)?\tsex work
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Study conversion therapies|conversion practices=conversion therapies",
        "Ban so-called conversion practices|ban=Ban so-called conversion practices"
            + " conversion practices=conversion practices",
        "Decriminalize Sex Work and protect sex workers|sex work=Sex Work+sex workers",
        "End conversion. Therapy is a right|''",
        "Ban slavery, torture, forced labour, conversion practices"
            + "|conversion practices=conversion practices",
        "Convert the prison|''",
        "''|''",
      })
  void findsThemesWithTheirWords(String text, String expected) {
    ThemeReader reader = CoreNlpThemeReader.of("themes.tsv", TABLE.lines().toList());
    assertThat(printed(reader, text)).isEqualTo(expected);
  }

  @Test
  void readsATableFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("themes.tsv"), TABLE);
    assertThat(printed(CoreNlpThemeReader.of(file), "Fund sex workers"))
        .isEqualTo("sex work=sex workers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no theme|themes.tsv:2: expected a wording",
        "(open:theme|themes.tsv:2: '(open' is not a wording",
        "( /open/ [ ):theme|themes.tsv:2: '( /open/ [ )' is not a wording",
      })
  void aMalformedLineThrowsWithItsPlace(String line, String message) {
    List<String> lines = List.of("sound\ttheme", line.replace(':', '\t'));
    assertThatThrownBy(() -> CoreNlpThemeReader.of("themes.tsv", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  private static String printed(ThemeReader reader, String text) {
    return reader.read(text).stream()
        .map(
            theme ->
                theme.name()
                    + "="
                    + theme.words().stream().map(Words::text).collect(Collectors.joining("+")))
        .collect(Collectors.joining(" "));
  }
}
