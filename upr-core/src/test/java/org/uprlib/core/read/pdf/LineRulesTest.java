package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.read.pdf.LineJoin.Kind;
import org.uprlib.core.text.PhraseTable;

/** What the words of a single line tell: furniture, labels, joins, fonts. */
class LineRulesTest {
  private final PhraseTable<LineWord> words = LineWord.load();
  private final Furniture.Text furniture = new Furniture.Text(words);
  private final NumberLists lists = new NumberLists(words);
  private final LineJoin join =
      new LineJoin(
          words, List.of(line("cooperate protocol"), line("co-chair cochair"), line("on andante")));

  private static Line line(String text) {
    return new Line(text, List.of(), 72, 500, 700, 10, false, 0, Line.Rule.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/HRC/99/15",
        "A/HRC/WG.6/48/SVY/1",
        "A/HRC/99/15/Add.1*",
        "A /HRC/99/15",
        "A/HRC/99/15 page 17",
        "Page 17",
        "página 4",
        "第 4 页",
        "Просьба отправить на вторичную переработку",
        "стр. 4",
        "17",
        "- 17 -",
        "xiv",
        "GE.15-01234 (E)",
        "*1501234*",
        "GE.15-01234 17",
        "17 GE.15-01234",
        "Please recycle",
      })
  void isFurniture(String line) {
    assertThat(furniture.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/HRC/99/15 was adopted on 3 June.",
        "A/HRC/99/15.",
        "A/HRC/99/15 and its annex",
        "2014",
        "2014.",
        "17 States took the floor.",
        "115.3",
        "page 17 of the national report",
        "I. Introduction",
        "GE is a company",
        "",
      })
  void isNoFurniture(String line) {
    assertThat(furniture.matches(line)).isFalse();
  }

  @ParameterizedTest(name = "[{0}] {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "115.3. Ratify            | dotted",
        "115.3 Ratify             | dotted",
        "115.3Ratify              | dotted",
        "115.3                    | dotted",
        "١٣٣.٢٩ نص                | dotted",
        "3.5 million              | dotted amount",
        "19.3 per cent            | dotted amount",
        "115.3. ratify            | dotted",
        "115.3,                   | none",
        "115.1234 Ratify          | none",
        "2015.1 Ratify            | none",
        "132-90 Ratify            | hyphen",
        "2014-15 budget           | none",
        "12. The delegation       | number",
        "12.The delegation        | none",
        "4  Encourage             | bare",
        "15 March                 | bare",
        "15 days                  | amount",
        "(a) To ratify            | letter",
        "(aa) To ratify           | none",
        "• To ratify              | bullet",
        "– To ratify              | bullet",
        "-5 degrees               | none",
        "II. Conclusions          | section",
        "B. Dialogue              | section",
        "Ms. Smith                | none",
        "2014 was                 | amount",
      })
  void recognisesLabels(String line, String expected) {
    StringBuilder found = new StringBuilder();
    found.append(LineStart.dottedLabel(line) ? "dotted " : "");
    found.append(LineStart.hyphenLabel(line) ? "hyphen " : "");
    found.append(LineStart.numberLabel(line) ? "number " : "");
    found.append(LineStart.bareNumber(line) ? "bare " : "");
    found.append(LineStart.letterLabel(line) ? "letter " : "");
    found.append(LineStart.bullet(line) ? "bullet " : "");
    found.append(LineStart.section(line) ? "section " : "");
    found.append(LineStart.amount(line) ? "amount" : "");
    assertThat(found.length() == 0 ? "none" : found.toString().strip()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}] {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A.Supported recommendations | 2",
        "IV.Conclusions              | 3",
        "A. Supported                | 0",
        "A.SUPPORTED                 | 0",
        "U.S.Department              | 0",
        "Mr.Smith                    | 0",
        "B.                          | 0",
      })
  void whereTheTextOfASectionBeginsThatStandsCloseToItsLabel(String line, int text) {
    assertThat(LineStart.closeLabel(line, true)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recommendations 115.1, 115.2,   | true",
        "recommendations 115.1 and       | true",
        "in paragraphs                   | true",
        "recommendations Nos.            | true",
        "les recommandations 115.1 et    | true",
        "Ratify the Protocol (Spain);    | false",
        "ratify by                       | false",
      })
  void goesOnWithListsOfNumbers(String above, boolean goesOn) {
    assertThat(lists.goesOn(above)).isEqualTo(goesOn);
  }

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "to ratify      | the Protocol   | BLANK",
        "co-            | operate with   | DROP_HYPHEN",
        "the OP-        | CAT            | NOTHING",
        "non-           | discrimination | NOTHING",
        "co-            | chair          | NOTHING",
        "on and/        | or             | NOTHING",
        "in 2014/       | 15             | BLANK",
        "2014-          | 2018           | NOTHING",
        "pre-           | and post-natal | BLANK",
        "short-         | and long-term  | BLANK",
        "on-            | andante        | NOTHING",
        "recommen-      | dations        | DROP_HYPHEN",
        "Om‐            | budsperson     | DROP_HYPHEN",
        "Conven­        | tion           | DROP_HYPHEN",
        "co­             | chair          | DROP_HYPHEN",
        "gender-        | responsive     | NOTHING",
        "low-           | lying          | NOTHING",
        "peace-         | building       | NOTHING",
        "OP-            | protocols      | NOTHING",
        "celles-        | ci             | NOTHING",
        "the plan –     | adopted        | BLANK",
        "the plan -     | adopted        | BLANK",
        "批准任择        | 议定书          | NOTHING",
        "批准 ICCPR      | 议定书          | BLANK",
        "截至2028        | 年              | NOTHING",
        "根据第          | 15段            | NOTHING",
        "国家报告        | (A/HRC/99/15)   | NOTHING",
      })
  void joinsLines(String above, String next, Kind kind) {
    assertThat(join.between(above, next)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "ABCDEF+TimesNewRomanPS-BoldMT, Times New Roman",
    "TimesNewRomanPSMT, Times New Roman",
    "'TimesNewRoman,Bold', Times New Roman",
    "Times-Roman, Times",
    "Helvetica-BoldOblique, Helvetica",
    "Arial-BoldItalicMT, Arial",
    "ArialMT, Arial",
    "Symbol, Symbol",
    "Abcdef+Arial, Abcdef+Arial",
    "Bold, Bold",
  })
  void readsFontFamilies(String name, String family) {
    assertThat(Face.family(name)).isEqualTo(family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "106.56",
        "106.56, 106.57, 106.58",
        "106.56, 106.57 and 106.58",
        "106.1-106.10",
        "106.1–106.10, 106.12:",
        "106.5; 106.7;",
        "140.35. 140.36.",
        "140.35, 140.36 и 140.38",
        "140.35 à 140.36",
      })
  void isAListOfNumbers(String line) {
    assertThat(lists.isWhole(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "106", "106.5 Ratify it", "3.5 million", "in 106.5", "12.05.2014"})
  void isNoListOfNumbers(String line) {
    assertThat(lists.isWhole(line)).isFalse();
  }

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "support: 115.1, 115.2,           | 115.3, 115.4 and 115.6.     | true",
        "in paragraphs 6 (a),             | 7 and 8 above did not       | true",
        "in paragraphs 115.2 (a),         | 115.3 and 115.4             | true",
        "Recommendations 79.1 to          | 79.4 enjoy the support      | true",
        "Recommendations 79.1 through     | 79.4 enjoy the support      | true",
        "support: 115.1-                  | 115.4 and 115.6.            | true",
        "support: 115.1 –                 | 115.4 and 115.6.            | true",
        "support: 115.1 &                 | 115.4.                      | true",
        "Abolish the death penalty (Chad) | 115.4. Protect journalists  | false",
        "Abolish the death penalty (Chad),| 115.4. Protect journalists  | false",
        "Abolish the death penalty (Chad),| 115.4 Protect journalists   | false",
        "Abolish the death penalty (Chad),| 4. Protect journalists      | false",
        "a non-                           | 4. Protect journalists      | false",
      })
  void aListOfNumbersGoesOnBelow(String above, String next, boolean goesOn) {
    assertThat(lists.goesOn(above, next)).isEqualTo(goesOn);
  }

  @ParameterizedTest
  @CsvSource({"Sylvania accepts, 8", "接受的建议, 1", "121.1 建议, 5"})
  void whatOfALineIsItsFirstWord(String line, int characters) {
    assertThat(LineStart.firstWord(line)).isEqualTo(characters);
  }

  @ParameterizedTest
  @CsvSource({"二、建议, true", "II. 结论, true", "II. الاستنتاجات, true", "II. Conclusions, false"})
  void lettersWithoutCapitalsStandBehindTheNumberOfASectionToo(String line, boolean without) {
    assertThat(LineStart.withoutCase(line)).isEqualTo(without);
  }
}
