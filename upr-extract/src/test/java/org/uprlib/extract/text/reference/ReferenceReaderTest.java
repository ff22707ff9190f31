package org.uprlib.extract.text.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.reference.ReferenceReader.ReferenceList;

class ReferenceReaderTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          124.1-124.15, 124.20                 | 124.1-124.15, 124.20
          122.17-18                            | 122.17-122.18
          122.34- 35, 122.45                   | 122.34-122.35, 122.45
          122.14– 15                           | 122.14-122.15
          122.141-144,122.146                  | 122.141-122.144, 122.146
          122.17–122.18; 122.20                | 122.17-122.18, 122.20
          1–5, 14–16, 20                       | 1-5, 14-16, 20
          150 – 152                            | 150-152
          140.35. 140.36                       | 140.35, 140.36
          5., 6., 7.                           | 5, 6, 7
          1. 2. 3.                             | 1, 2, 3
          92.12, 92.13 and 92.14.              | 92.12, 92.13, 92.14
          92.12 and 92.13, above               | 92.12, 92.13
          69.1 and 69.3–69.5 above             | 69.1, 69.3-69.5
          102 to 123 Sylvania considers        | 102-123
          92.1 through 92.4                    | 92.1-92.4
          126.1. to 126.15. cannot             | 126.1-126.15
          124.1, 2 and 5                       | 124.1, 2, 5
          92.30-93.2                           | 92.30-93.2
          1 to 3, 5 and 7 to 9                 | 1-3, 5, 7-9
          92.7 92.8                            | 92.7, 92.8
          """)
  void readsListsAndRangesInEveryStyle(String text, String expected) {
    assertThat(references(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Nos. 2, 7 and 8 above                | 2, 7, 8
          Rec. 18                              | 18
          Recs. 6–13 The Government            | 6-13
          Recommendation No. 5:                | 5
          recommendations 92.3 and 92.4        | 92.3, 92.4
          paragraphs 10, 15, 25 and 39 (the    | 10, 15, 25, 39
          """)
  void passesOverTheWordThatAnnouncesNumbers(String text, String expected) {
    assertThat(references(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          26 (e), 29, 49 (b), 62 (a), (b)      | 26 (e), 29, 49 (b), 62 (a), (b)
          24(b), 37(a), above                  | 24 (b), 37 (a)
          53 (b) and (c), 64 (a)               | 53 (b), (c), 64 (a)
          38(b); 53 (c) (d); 55 (a)            | 38 (b), 53 (c), (d), 55 (a)
          59 (a), (b), (c), and (d); 60 (b)    | 59 (a), (b), (c), (d), 60 (b)
          35 (b), (e) and (g) (i); 41 (b)      | 35 (b), (e), (g), (i), 41 (b)
          59 (b) to (e)                        | 59 (b), (c), (d), (e)
          59 (a)-(c), 60                       | 59 (a), (b), (c), 60
          12 (ii) and (iii)                    | 12 (ii), (iii)
          26 e), 29 et 62 a)                   | 26 (e), 29
          39 (the ratification of a treaty)    | 39
          92.3 (a), (b)                        | 92.3 (a), (b)
          """)
  void readsLettersUnderAParagraph(String text, String expected) {
    assertThat(references(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, from 92.5 to 92.8",
    "RUSSIAN, с 92.5 по 92.8",
    "ARABIC, من 92-5 إلى 92-8",
    "CHINESE, 从92.5至92.8"
  })
  void aRangeMayOpenWithAWord(Language language, String text) {
    assertThat(references(language, text)).isEqualTo("92.5-92.8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010",
        "5/1 and 16/21",
        "25 recommendations",
        "12 per cent",
        "15 % of the budget",
        "26th session",
        "none",
        "Sylvania accepts 92.3",
        "",
        "0",
        "12345678901234567890"
      })
  void yearsFractionsAndCountsAreNoReferences(String text) {
    assertThat(references(Language.ENGLISH, text)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          92.9-92.4   | true
          92.8-5      | true
          12–7        | true
          93.1-92.30  | true
          92.4-92.9   | false
          92.30-93.2  | false
          92.5-92.5   | false
          """)
  void backwardRangesAreKeptAsWritten(String text, boolean backwards) {
    List<Reference> references =
        new ReferenceReader(BOOK, Language.ENGLISH).read(text).orElseThrow().references();

    assertThat(references).singleElement().matches(r -> r.isBackwards() == backwards);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | 26 e), 29 et 62 a)    | 26 (e), 29, 62 (a)
          fr | n° 3, 5 et 7 à 9      | 3, 5, 7-9
          es | Nos. 1, 2 y 78        | 1, 2, 78
          es | 92.1 a 92.4           | 92.1-92.4
          ru | 92.3, 92.5 и 92.7     | 92.3, 92.5, 92.7
          ru | 26 e) и 29            | 26 (e), 29
          ar | ٥، ٦، ٧               | 5, 6, 7
          zh | 92.3、92.5和92.7      | 92.3, 92.5, 92.7
          zh | 第26段                | 26
          """)
  void readsTheListWordsOfItsLanguage(String language, String text, String expected) {
    assertThat(references(Language.of(language).orElseThrow(), text)).isEqualTo(expected);
  }

  @Test
  void spansCoverEachEntryAndTheWholeList() {
    String text = "Nos. 2, 92.7-9 (b) and 12 (a) above";
    ReferenceList list = new ReferenceReader(BOOK, Language.ENGLISH).read(text).orElseThrow();

    assertThat(list.references())
        .extracting(reference -> reference.span().in(text))
        .containsExactly("2", "92.7-9");
    assertThat(list.span().in(text)).isEqualTo("2, 92.7-9");
  }

  private static String references(Language language, String text) {
    return new ReferenceReader(BOOK, language)
        .read(text)
        .map(
            list ->
                list.references().stream()
                    .map(Reference::toString)
                    .collect(Collectors.joining(", ")))
        .orElse("none");
  }
}
