package org.uprlib.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.phrase.PhraseBook;

/** Lists of paragraphs of the dialogue, as reports of the first sessions print them. */
class ReferenceListTest {
  private static final PhraseBook BOOK = PhraseBook.load();

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          115.1024                             | 115.1024
          115.998, 115.1000 and 115.1001       | 115.998, 115.1000, 115.1001
          115.998-115.1024                     | 115.998-115.1024
          115.998-1024                         | 115.998-115.1024
          115.1020 to 1024, 116.3              | 115.1020-115.1024, 116.3
          115.1, 2015                          | 115.1
          115.1-2015                           | 115.1
          115.1, 1024                          | 115.1
          115. 2015                            | 115
          """)
  void goOnAboveAThousandUnderAParagraphOnly(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      textBlock =
          """
          115.1024, 115.1024
          92,       92
          92.3,     92.3
          92(a),    none
          92.,      none
          .3,       none
          92.12345, none
          """)
  void labelsAreNumbers(String label, String expected) {
    assertThat(RecommendationNumber.parse(label).map(RecommendationNumber::toString).orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          43 (g), (h) 56, 79 (a)               | 43 (g), (h), 56, 79 (a)
          21 (a) 22 (b), 23                    | 21 (a), 22 (b), 23
          21 (a), (b) and (c) 22 (d) above     | 21 (a), (b), (c), 22 (d)
          21(a) 22(b) 23(c)                    | 21 (a), 22 (b), 23 (c)
          21, 22 23, 24                        | 21, 22, 23, 24
          21, 22 23 and 24 above               | 21, 22, 23, 24
          21 a) 22 b) and 23                   | 21 (a), 22 (b), 23
          21 (a, b) 22 (c), 30                 | 21 (a), (b), 22 (c), 30
          92.7 92.8 and 92.9                   | 92.7, 92.8, 92.9
          92.7, 92.8 92.9                      | 92.7, 92.8, 92.9
          92.7 93.8                            | 92.7
          21, 22 12 States                     | 21, 22
          21, 22 3 above                       | 21, 22
          """)
  void goOnWhereACommaIsMissing(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          38 (a, d), 39 (c)                    | 38 (a), (d), 39 (c)
          48 (b, c, d, e, f), 50 (b)           | 48 (b), (c), (d), (e), (f), 50 (b)
          33 (a and b), 34                     | 33 (a), (b), 34
          33 (a, b and d) and 34 (c)           | 33 (a), (b), (d), 34 (c)
          33 (a,b,c); 34 (a,d)                 | 33 (a), (b), (c), 34 (a), (d)
          33 (a; c), 35                        | 33 (a), (c), 35
          33 (a & c), 35                       | 33 (a), (c), 35
          33 (a/c), 35                         | 33 (a), (c), 35
          33 (a-d), 35                         | 33 (a), (b), (c), (d), 35
          33 (a to d) and 35                   | 33 (a), (b), (c), (d), 35
          33 (a, c-e), 35                      | 33 (a), (c), (d), (e), 35
          33 (A, B), 35                        | 33 (a), (b), 35
          33 (i, iv), 35                       | 33 (i), (iv), 35
          33(a,d), 34(b)                       | 33 (a), (d), 34 (b)
          33 (a), (b, d), 35                   | 33 (a), (b), (d), 35
          """)
  void takeLettersThatShareOneBracket(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          38 a), d), 39 c)                     | 38 (a), (d), 39 (c)
          38 a) and d) and 39 c) above         | 38 (a), (d), 39 (c)
          38a), 39b)                           | 38 (a), 39 (b)
          38 (a), b) and (c), 40               | 38 (a), (b), (c), 40
          38 (a) & (b), 40                     | 38 (a), (b), 40
          38 (a)/(b), 40                       | 38 (a), (b), 40
          38 (a) or (b), 40                    | 38 (a), (b), 40
          38 (a) (b) (c), 40                   | 38 (a), (b), (c), 40
          38 (a); (b); 40 (c)                  | 38 (a), (b), 40 (c)
          38, subparagraphs (a) and (b), 40    | 38 (a), (b), 40
          38, letters a) and b), and 40        | 38 (a), (b), 40
          38 items (a), (c); 40                | 38 (a), (c), 40
          38 points (a)-(c); 40                | 38 (a), (b), (c), 40
          """)
  void takeLettersInEveryPrint(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          55, 56, last sentence, and 63        | 55, 56 [SENTENCE -1], 63
          55, 56 (last sentence) and 63        | 55, 56 [SENTENCE -1], 63
          55, 56, the last sentence, 63        | 55, 56 [SENTENCE -1], 63
          55, 56, first and third sentences, 63 | 55, 56 [SENTENCE 1 3], 63
          55, 56 (second recommendation), 63   | 55, 56 [RECOMMENDATION 2], 63
          55, 56 in its second sentence, 63    | 55, 56 [SENTENCE 2], 63
          55 (first and second recommendations), 63 | 55 [RECOMMENDATION 1 2], 63
          55 (b) of Japan, 56 (c) of Chile and 63 | 55 (b), 56 (c), 63
          55 (b) by the United Kingdom, 63     | 55 (b), 63
          55 made by Chile, 56 made by the Czech Republic and 63 | 55, 56, 63
          55 from Norway; 63 (a)               | 55, 63 (a)
          55 (b) (Japan), 56 (Chile and Peru), 63 | 55 (b), 56, 63
          55 (in part), 63                     | 55, 63
          55 of which 3 were accepted          | 55
          """)
  void passOverAsides(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0} {1}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | 43 g), h) 56, 79 a)             | 43 (g), (h), 56, 79 (a)
          fr | 38 (a, d), 39 c)                | 38 (a), (d), 39 (c)
          fr | 55, 56, dernière phrase, et 63  | 55, 56 [SENTENCE -1], 63
          fr | 38, alinéas a) et b), 40        | 38 (a), (b), 40
          es | 43 g), h) 56, 79 a)             | 43 (g), (h), 56, 79 (a)
          es | 38 (a, d), 39 c)                | 38 (a), (d), 39 (c)
          es | 55, 56, última oración, y 63    | 55, 56 [SENTENCE -1], 63
          es | 38, apartados a) y b), 40       | 38 (a), (b), 40
          ru | 38 (a, d), 39                   | 38 (a), (d), 39
          """)
  void readTheSameInOtherLanguages(String language, String text, String expected) {
    assertThat(read(Language.of(language).orElseThrow(), text)).isEqualTo(expected);
  }

  private static String read(Language language, String text) {
    return new ReferenceReader(BOOK, language)
        .read(text)
        .map(
            list ->
                list.references().stream()
                    .map(ReferenceListTest::shown)
                    .collect(Collectors.joining(", ")))
        .orElse("none");
  }

  private static String shown(Reference reference) {
    return reference
        + reference
            .portion()
            .map(
                portion ->
                    " ["
                        + portion.unit()
                        + portion.ordinals().stream()
                            .map(ordinal -> " " + ordinal)
                            .collect(Collectors.joining())
                        + "]")
            .orElse("");
  }
}
