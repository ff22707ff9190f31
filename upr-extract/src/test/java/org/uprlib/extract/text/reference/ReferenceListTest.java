package org.uprlib.extract.text.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.phrase.PhraseBook;

/**
 * Lists of paragraphs of the dialogue, as reports of the first sessions print them. A star stands
 * behind what is meant in part.
 */
class ReferenceListTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

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
          38 (a)-(iv), 40                      | 38 (a), (iv), 40
          38 (i)-(iv), 40                      | 38 (i), (ii), (iii), (iv), 40
          38 (i) to (v), 40                    | 38 (i), (ii), (iii), (iv), (v), 40
          38 (c)-(e), 40                       | 38 (c), (d), (e), 40
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
          55 (in part), 63                     | 55*, 63
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
          ru | 38 а)–е), 39 в) и г)            | 38 (а), (б), (в), (г), (д), (е), 39 (в), (г)
          ru | 38 и)–м), 39                    | 38 (и), (к), (л), (м), 39
          ru | 38 a)–d), 39                    | 38 (a), (b), (c), (d), 39
          ru | 38 а, б и 39                    | 38 (а), (б), 39
          zh | 38(a)至(d)、39(b)               | 38 (a), (b), (c), (d), 39 (b)
          zh | 38（a）和（c）、39               | 38 (a), (c), 39
          zh | 38(一)至(三)、39                | 38 (一), (二), (三), 39
          ar | 16 (أ)، 17 (أ) و(ب) و23 (ج)     | 16 (ا), 17 (ا), (ب), 23 (ج)
          ar | 16 (أ) إلى (و)، 17              | 16 (ا), (ب), (ج), (د), (ه), (و), 17
          ar | 16 (أ)-(د)، 17 (هـ) و(ز)        | 16 (ا), (ب), (ج), (د), 17 (ه), (ز)
          ar | 16 أ) وب)، 17 د)                | 16 (ا), (ب), 17 (د)
          ar | 16 أ) وج)، 17 هـ) وو)           | 16 (ا), (ج), 17 (ه), (و)
          es | 38 a) y e), 39 b)               | 38 (a), (e), 39 (b)
          ar | 16 (ح) إلى (ل)، 17              | 16 (ح), (ط), (ي), (ك), (ل), 17
          ar | 16 (أ، ب، ج)، 17                | 16 (ا), (ب), (ج), 17
          ar | 16 أ، ب و17                     | 16 (ا), (ب), 17
          """)
  void readTheSameInOtherLanguages(String language, String text, String expected) {
    assertThat(read(Language.of(language).orElseThrow(), text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          97 (1), (2) and 98      | 97.1, 97.2, 98
          97 (1) (2), 98          | 97.1, 97.2, 98
          97 (1) and 98           | 97.1, 98
          97 (1, 2, 5–7), 98      | 97.1, 97.2, 97.5-97.7, 98
          97 (1 and 2) and 98     | 97.1, 97.2, 98
          97 (1-4); 98            | 97.1-97.4, 98
          paragraph 97: 1, 2      | 97.1, 97.2
          paragraph 97: 1 and 5-7 | 97.1, 97.5-97.7
          97: 1, 2                | 97
          para. 97: 1 and 5-7     | 97.1, 97.5-97.7
          97 (98.1, 2), 99        | 97
          97 (98.1), 99           | 97
          97 (1, 2 of them), 99   | 97
          97 (12 States), 99      | 97
          92.3 (1, 2), 93         | 92.3
          92-97 (1, 2), 98        | 92-97
          """)
  void takeFiguresInBracketsAsNumbersUnderTheOneBefore(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          33 a, b and 35 c above | 33 (a), (b), 35 (c)
          33 a; 34               | 33 (a), 34
          33 a and 34            | 33 (a), 34
          33 a and b, 34         | 33 (a), (b), 34
          33 a and others        | 33
          33 a above             | 33 (a)
          33 a.                  | 33 (a)
          33 a, b                | 33 (a), (b)
          33 a and b             | 33 (a), (b)
          33 a                   | 33 (a)
          33 n, 34               | 33 (n), 34
          33 o, 34               | 33
          33 a few               | 33
          33 and b, 34           | 33
          33 (a), b, 34          | 33 (a)
          33 is, 34              | 33
          12 (viii), 13          | 12 (viii), 13
          12 (xviii), 13         | 12, 13
          12 (abc), 13           | 12, 13
          """)
  void takeLettersWithoutBrackets(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          92.3/92.4               | 92.3, 92.4
          92.3/4                  | 92.3, 92.4
          92.3/4/2019             | 92.3
          92.3 & 92.4             | 92.3, 92.4
          92.3; 92.4              | 92.3, 92.4
          92.3 as well as 92.4    | 92.3, 92.4
          92.3, as well as 92.4   | 92.3, 92.4
          92.3 together with 92.4 | 92.3, 92.4
          92.3 along with 92.4    | 92.3, 92.4
          92.3 with 92.4          | 92.3
          92.3 well 92.9 above    | 92.3
          3 with 4 of them        | 3
          92.3 for 92.4           | 92.3
          92.3~92.5               | 92.3-92.5
          92.3 to the 17 prisons  | 92.3
          92.3 and from 12 men    | 92.3
          """)
  void goOnBehindEverySeparator(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          122. 5, 122. 6 | 122.5, 122.6
          50. 3          | 50.3
          49. 3          | 49, 3
          122. 121       | 122.121
          122. 122       | 122, 122
          122. 5 States  | 122
          122 .5         | 122, 5
          122.5 States   | 122.5
          999, 1000      | 999
          1              | 1
          999.1          | 999.1
          1000.1         | none
          5/1            | none
          5 /1           | 5
          """)
  void takeANumberApartFromItsParagraph(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          21, 22 23               | 21, 22, 23
          21, 22 23-25            | 21, 22, 23-25
          21, 22 23 (a)           | 21, 22, 23 (a)
          21, 22 23 a) and b)     | 21, 22, 23 (a), (b)
          21, 22 23 a, b above        | 21, 22, 23 (a), (b)
          21, 22 23 which are old | 21, 22, 23
          21, 22 23 States        | 21, 22
          21, 22 23 oaks          | 21, 22
          21, 22 22 above         | 21, 22
          21 22 above             | 21
          92.7 92.7               | 92.7
          92.7 92                 | 92.7
          7 92.7                  | 7
          """)
  void goOnWhereWhatFollowsIsAList(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          55 (accepted in part), 63                             | 55*, 63
          55 (in part), 63                                      | 55*, 63
          55 (in larger part), 63                               | 55*, 63
          55 (in the larger part), 63                           | 55*, 63
          55 (in the much larger part), 63                      | 55, 63
          55 (partly) and 63                                    | 55*, 63
          55 in fine, 63                                        | 55*, 63
          55 (in full), 63                                      | 55, 63
          55 (in part, 63                                       | 55
          55 (), 63                                             | 55
          55 (France, Peru, Chad, Cuba, Japan and Spain), 63    | 55, 63
          55 (France, Peru, Chad, Cuba, Japan, Spain, Togo), 63 | 55
          55 (from 2010), 63                                    | 55
          55 (France, 63                                        | 55
          55 of the United Kingdom of Great Britain, 63         | 55, 63
          55 of the United Kingdom of Great Britain itself, 63  | 55
          55 of, 63                                             | 55
          55 of those, 63                                       | 55
          55 made, 63                                           | 55
          55 of Japan and 63                                    | 55, 63
          21, 55 of Japan 63, 64                                | 21, 55
          55 of Japan, above                                    | 55
          55, first sentence and 63                             | 55 [SENTENCE 1], 63
          55 (first sentence, 63                                | 55
          55, first, 63                                         | 55
          55 (first, second and third sentences), 63            | 55 [SENTENCE 1 2 3], 63
          55, fourth, fifth and sixth sentences, 63             | 55 [SENTENCE 4 5 6], 63
          55-57, last sentence, 63                              | 55-57
          92.3. last sentence                                   | 92.3
          """)
  void passOverNamesAndWordsInBrackets(String text, String expected) {
    assertThat(read(Language.ENGLISH, text)).isEqualTo(expected);
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
        + (reference.inPart() ? "*" : "")
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
