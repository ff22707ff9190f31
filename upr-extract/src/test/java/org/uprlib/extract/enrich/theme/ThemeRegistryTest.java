package org.uprlib.extract.enrich.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.write.translation.Terminology;
import org.uprlib.extract.write.translation.TranslatedException;

class ThemeRegistryTest {
  private static final String TABLE =
      """
      # What our network works on.
      theme\tparent\tinclude\tall of\texclude
      Bodily integrity
      Conversion practices\tBodily integrity\tconversion ~therapy|reparative ~therapy|~cure homosexual*
      Intersex children\tBodily integrity\tintersex|sex characteristics\tchild*

      Prisons\t\t~detain|prison*|~jail\t\tdetention cent*
      Salud\t\tsalud ~sexual
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          End conversion therapies                        | Conversion practices [conversion therapies]; Bodily integrity [conversion therapies]
          Ban CONVERSION THERAPY and attempts at curing homosexuality | Conversion practices [CONVERSION THERAPY, curing homosexuality]; Bodily integrity [CONVERSION THERAPY, curing homosexuality]
          Promote the conversion of farms                 |
          Protect intersex persons                        |
          Protect intersex children                       | Intersex children [intersex, children]; Bodily integrity [intersex, children]
          Release all who are detained                    | Prisons [detained]
          Close detention centres and prisons             |
          Improve prisons, protect intersex infants and children | Prisons [prisons]; Intersex children [intersex, children]; Bodily integrity [intersex, children]
          """)
  void wordsTellThemesAndTheirParents(String text, String themes) throws TranslatedException {
    assertThat(read(ThemeRegistry.parse("themes.tsv", TABLE), text, Language.ENGLISH))
        .isEqualTo(themes == null ? "" : themes);
  }

  @Test
  void quotesOfASpreadsheetAreNoWords() throws TranslatedException {
    ThemeRegistry registry =
        ThemeRegistry.parse("t.tsv", "theme\tinclude\n\"Roma, Sinti\"\t\"Roma\"|Sinti");
    assertThat(read(registry, "Protect Roma", Language.ENGLISH)).isEqualTo("Roma, Sinti [Roma]");
  }

  @Test
  void wordsHaveTheFormsOfTheTextsLanguage() throws TranslatedException {
    ThemeRegistry registry = ThemeRegistry.parse("themes.tsv", TABLE);
    assertThat(read(registry, "Garantizar la salud sexuales", Language.SPANISH))
        .isEqualTo("Salud [salud sexuales]");
  }

  @Test
  void jsonSaysTheSame() throws TranslatedException {
    ThemeRegistry registry =
        ThemeRegistry.parse(
            "themes.json",
            """
            [{"theme": "Bodily integrity"},
             {"theme": "Intersex children", "parent": "Bodily integrity",
              "include": ["intersex"], "allOf": ["child*"], "exclude": ["adult"]}]
            """);
    assertThat(registry.themes())
        .extracting(ThemeRegistry.OwnTheme::name)
        .containsExactly("Bodily integrity", "Intersex children");
    assertThat(read(registry, "Protect intersex children", Language.ENGLISH))
        .isEqualTo("Intersex children [intersex, children]; Bodily integrity [intersex, children]");
    assertThat(read(registry, "Protect intersex children and adult women", Language.ENGLISH))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theme;;name~A;;b                        | themes.tsv:1: 'name' is not a column; the columns are: theme, parent, include, all of, exclude.
          parent;;include~A;;b                    | themes.tsv:1: has no column 'theme'.
          theme;;include~A;;b~A;;c                | themes.tsv:3: declares 'A' a second time.
          theme;;include~;;b                      | themes.tsv:2: names no theme.
          theme;;include~A;;b;;c                  | themes.tsv:2: has 3 cells for 2 columns; tabs separate cells.
          theme;;include~A;;!!!                   | themes.tsv:2: '!!!' is not a word.
          theme;;include~A;;gender OR women       | themes.tsv:2: 'gender OR women' cannot occur in a text: words are separated by bars, and * belongs at the end of a word.
          theme;;include~A;;discrimin*tion        | themes.tsv:2: 'discrimin*tion' cannot occur in a text: words are separated by bars, and * belongs at the end of a word.
          theme;;include~A;;b~B;;*phobia          | themes.tsv:3: '*phobia' cannot occur in a text: words are separated by bars, and * belongs at the end of a word.
          theme;;exclude;;include~A               | themes.tsv:2: gives no words by which to find 'A'.
          theme;;parent;;include~A;;B;;b          | themes.tsv:2: 'B', the parent, is declared nowhere.
          theme;;parent;;include~A;;B;;b~B;;A;;c  | themes.tsv:2: 'A' is its own parent.
          theme;;exclude~A;;b                     | themes.tsv:2: excludes words, but gives none by which to find 'A'.
          theme;;include                          | themes.tsv: declares no theme.
          # nothing                               | themes.tsv: declares no theme.
          [{"theme": 1, "include": ["a"]}, {"theme": "B", "include": "b"}] | themes.tsv: theme 2: 'include' is not a list.
          [{"theme": "B", "include": [7]}]        | themes.tsv: theme 1: 'include' lists what is not a word.
          [{"include": ["b"]}]                    | themes.tsv:1: names no theme.
          """)
  void aMalformedRegistryIsRefused(String table, String message) {
    String text = table.replace(";;", "\t").replace('~', '\n');
    assertThatExceptionOfType(TranslatedException.class)
        .isThrownBy(() -> ThemeRegistry.parse("themes.tsv", text))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | theme;;name~A;;b        | « name » n’est pas une colonne ; les colonnes sont : theme, parent, include, all of, exclude
          es | parent;;include~A;;b    | no tiene ninguna columna «theme»
          fr | theme;;include~A;;b;;c  | il y a 3 cellules pour 2 colonnes ; des tabulations séparent les cellules
          es | theme;;include~A;;!!!   | «!!!» no es una palabra
          fr | [{"theme": "B", "include": "b"}] | thème 1 : « include » n’est pas une liste
          es | [{"theme": "B",,}]      | no es un JSON que se pueda leer
          """)
  void whyARegistryIsRefusedIsToldInTheLanguageOfTheReader(
      String language, String table, String reason) {
    String text = table.replace(";;", "\t").replace('~', '\n');
    Terminology words = Terminology.in(Language.of(language).orElseThrow(), Loaded.STATES);
    assertThatExceptionOfType(TranslatedException.class)
        .isThrownBy(() -> ThemeRegistry.parse("themes.tsv", text))
        .satisfies(told -> assertThat(told.reason(words).replace('\u00a0', ' ')).isEqualTo(reason));
  }

  @Test
  void brokenJsonIsRefusedWithItsLine() {
    assertThatExceptionOfType(TranslatedException.class)
        .isThrownBy(() -> ThemeRegistry.parse("themes.json", "[{\"theme\": \"A\"},\n {\"theme\"]"))
        .withMessageStartingWith("themes.json:2: is not JSON: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
  void aFileIsReadAsUtf8(String charset, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("themes.tsv");
    Files.write(file, "theme\tinclude\nÉgalité\tégalité\n".getBytes(charset));
    if (charset.equals(StandardCharsets.UTF_8.name())) {
      assertThat(read(ThemeRegistry.of(file), "l'égalité", Language.FRENCH))
          .isEqualTo("Égalité [l'égalité]");
    } else {
      assertThatExceptionOfType(TranslatedException.class)
          .isThrownBy(() -> ThemeRegistry.of(file))
          .withMessage("themes.tsv: is not UTF-8 text.");
    }
  }

  private static String read(ThemeRegistry registry, String text, Language language) {
    return registry.read(text, language).stream()
        .map(
            theme ->
                theme.name()
                    + theme.words().stream()
                        .map(words -> words.text())
                        .collect(Collectors.joining(", ", " [", "]")))
        .collect(Collectors.joining("; "));
  }
}
