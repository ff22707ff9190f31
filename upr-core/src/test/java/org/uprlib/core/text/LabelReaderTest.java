package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;

class LabelReaderTest {
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "115.3 Ratify it            | DOTTED  | 115.3",
        "115.3. Ratify it           | DOTTED  | 115.3",
        "115.3.\tRatify it          | DOTTED  | 115.3",
        "115.3\u00a0Ratify it       | DOTTED  | 115.3",
        "115.3.Ratify it            | DOTTED  | 115.3",
        "115.3Ratify it             | DOTTED  | 115.3",
        "115.3) Ratify it           | DOTTED  | 115.3",
        "132-90 Ratify it           | DOTTED  | 132.90",
        "133-29 - Ratify it         | DOTTED  | 133.29",
        "133‑29 Ratify it           | DOTTED  | 133.29",
        "133.29- Ratify it          | DOTTED  | 133.29",
        "133.29. – Ratify it        | DOTTED  | 133.29",
        "١٣٣.٢٩ Ratify it           | DOTTED  | 133.29",
        "115.3. 批准                 | DOTTED  | 115.3",
        "115.1024. Ratify it        | DOTTED  | 115.1024",
        "115.1024 Ratify it         | DOTTED  | 115.1024",
        "115.1000 Ratify it         | DOTTED  | 115.1000",
        "115.1899 Ratify it         | DOTTED  | 115.1899",
        "115.3.) Ratify it          | DOTTED  | 115.3",
        "115.3. ratify it           | DOTTED  | 115.3",
        "115.3.ratify it            | DOTTED  | 115.3",
        "  115.3 Ratify it          | DOTTED  | 115.3",
        "133.29 -Ratify it          | DOTTED  | 133.29",
        "12. Ratify it              | PLAIN   | 12",
        "12) Ratify it              | PLAIN   | 12",
        "12.Ratify it               | PLAIN   | 12",
        "12.“Ratify it              | PLAIN   | 12",
        "79- نظرت                   | PLAIN   | 79",
        "79．批准                    | PLAIN   | 79",
        "79、批准                    | PLAIN   | 79",
        "62．1 批准                  | DOTTED  | 62.1",
        "٧٩-نظرت                    | PLAIN   | 79",
        "4 Encourage it             | BARE    | 4",
        "(a) Ratify it              | LETTER  | (a)",
        "b) Ratify it               | LETTER  | (b)",
        "(б) ratify it              | LETTER  | (б)",
        "(ب) نظرت                   | LETTER  | (ب)",
        "(iii) Ratify it            | LETTER  | (iii)",
        "（a）批准                    | LETTER  | (a)",
        "• Ratify it                | BULLET  | •",
        "— Ratify it                | BULLET  | —",
        "– Ratify it                | BULLET  | –",
      })
  void readsLabels(String text, Label.Form form, String label) {
    Label found = Label.Reader.read(text).orElseThrow();
    assertThat(found.form()).isEqualTo(form);
    assertThat(found.isNumber()).isEqualTo(form == Label.Form.DOTTED || form == Label.Form.PLAIN);
    String[] parts = label.split("\\.", -1);
    boolean numbered = Character.isDigit(label.charAt(0));
    assertThat(found.number()).isEqualTo(numbered ? Integer.parseInt(parts[0]) : 0);
    assertThat(found.sub()).isEqualTo(parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    assertThat(found.text()).isEqualTo(label);
    assertThat(text.substring(found.textStart()))
        .containsPattern("^(“?-?[Rr]atify it|批准|نظرت|Encourage it)");
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        "  ",
        "Ratify it",
        "2014 was a year of change",
        "2014. It was a year",
        "2014-2018 plan",
        "12.05.2014 The State",
        "12.2014 The State",
        "115.10245 The State",
        "115.0999 The State",
        "115.1900 The State",
        "115.3the State",
        "115.3.4",
        "115.3-",
        "4 encourage it",
        "4",
        "79- Ratify it",
        "(a",
        "(abcde) it",
        "(A) it",
        "() it",
        "1.2.3 A section",
        "12.5% of all",
        "100,000 people",
        "25 000 people",
        "15 days later",
        "115.3, 115.4 and 115.5",
        "3、4和5段",
        "-5 degrees",
        "(see) it",
        "(ab) it",
        "a. it",
        "a cat",
      })
  void readsNoLabels(String text) {
    assertThat(Label.Reader.read(text)).isEmpty();
  }

  private static Paragraph typed(String text) {
    return new Paragraph(
        new Span(0, text.length()), text, List.of(), Optional.empty(), Layout.NONE);
  }

  private static Paragraph listed(String label, String text) {
    return new Paragraph(
        new Span(0, text.length()),
        text,
        List.of(),
        Optional.of(new ListLabel(label, 0, label.equals("•"))),
        Layout.NONE);
  }

  /** What no label is before the text leaves the text's own. */
  @ParameterizedTest
  @CsvSource({
    "Article, 115.3",
    "115.10245, 115.3",
    "12)., 115.3",
    "12., 12",
    "12-, 12",
    "(b), (b)"
  })
  void aPrintedLabelThatCannotBeReadIsLeftOut(String label, String expected) {
    Label found = Label.Reader.read(listed(label, "115.3 Ratify it")).orElseThrow();
    assertThat(found.text()).isEqualTo(expected);
    assertThat(found.textStart()).isEqualTo(expected.equals("115.3") ? 6 : 0);
  }

  @Test
  void listNumberingIsReadBeforeTheText() {
    Paragraph paragraph = listed("115.3.", "7. Ratify it");
    assertThat(Label.Reader.read(paragraph))
        .isEqualTo(Optional.of(new Label(Label.Form.DOTTED, 115, 3, "115.3", 0)));
  }

  @Test
  void aPrintedBulletIsABullet() {
    Paragraph paragraph = listed("•", "115.3 Ratify it");
    assertThat(Label.Reader.read(paragraph).map(Label::form)).contains(Label.Form.BULLET);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "111. 29 Ratify it          | 111.29",
        "111. 29. Ratify it         | 111.29",
        "111. 29.\tRatify it        | 111.29",
        "111 .29 Ratify it          | 111.29",
        "111 . 29. Ratify it        | 111.29",
        "111.\u00a029 Ratify it     | 111.29",
        "111.2 9 Ratify it          | 111.29",
        "111.2 9. Ratify it         | 111.29",
        "111, 29. Ratify it         | 111.29",
        "111,29 Ratify it           | 111.29",
        "111.29: Ratify it          | 111.29",
        "111.10 2 “Ratify it        | 111.102",
        "111. 29) 批准               | 111.29",
        "111·29 Ratify it           | 111.29",
        "111.29* Ratify it          | 111.29",
        "111.29**.\tRatify it      | 111.29",
        "(111.29) Ratify it         | 111.29",
        "*111.29. Ratify it         | 111.29",
        "** 111.29 Ratify it        | 111.29",
        "[111.29] Ratify it         | 111.29",
        "Rec. 111.29 Ratify it      | 111.29",
        "Recommendation No. 111.29: Ratify it | 111.29",
        "111. 29. ratify it         | 111.29",
        "(111.29) ratify it         | 111.29",
        "111.29: ratify it          | 111.29",
      })
  void readsLabelsThatABlankParts(String text, String label) {
    Label found = Label.Reader.parted(text).orElseThrow();
    assertThat(found.text()).isEqualTo(label);
    assertThat(text.substring(found.textStart())).containsPattern("^(“?[Rr]atify it|批准)");
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "111.29 Ratify it",
        "111. Ratify it",
        "111. 29 delegations spoke",
        "111.29 and others",
        "111. 29th session",
        "111. 2014. It was a year",
        "111 29 Ratify it",
        "10,000 People",
        "In 111.29 per cent",
        "Article 111 Ratify it",
        "Ratify it",
      })
  void findsNoPartedLabel(String text) {
    assertThat(Label.Reader.parted(text)).isEmpty();
  }

  /** Each label, and what follows it. */
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "115.2bis Ratify it          | 115.2bis  | Ratify it",
        "115.2bis. Ratify it         | 115.2bis  | Ratify it",
        "115.2 bis. Ratify it        | 115.2bis  | Ratify it",
        "115.2 Bis Ratify it         | 115.2Bis  | Ratify it",
        "115.2 (bis) Ratify it       | 115.2bis  | Ratify it",
        "115.2ter Ratify it          | 115.2ter  | Ratify it",
        "115.2 quater: Ratify it     | 115.2quater | Ratify it",
        "115.4a Ratify it            | 115.4a    | Ratify it",
        "115.4a. Ratify it           | 115.4a    | Ratify it",
        "115.4a) Ratify it           | 115.4a    | Ratify it",
        "115.4.a. Ratify it          | 115.4a    | Ratify it",
        "115.4-a Ratify it           | 115.4a    | Ratify it",
        "115.4A. Ratify it           | 115.4A    | Ratify it",
        "115.4.1 Ratify it           | 115.4.1   | Ratify it",
        "115.4.12. Ratify it         | 115.4.12  | Ratify it",
        "115.4б Ратифицировать       | 115.4б    | Ратифицировать",
        "115.4 бис Ратифицировать    | 115.4бис  | Ратифицировать",
        "115.4 бис создать приюты    | 115.4бис  | создать приюты",
        "115.4أ نظرت                 | 115.4أ    | نظرت",
        "115-4 مكررا نظرت            | 115.4مكررا | نظرت",
        "115.4 مكررا نظرت            | 115.4مكررا | نظرت",
        "115.4之二 批准                | 115.4之二  | 批准",
        "2bis. Ratify it             | 2bis      | Ratify it",
        "4a. Ratify it               | 4a        | Ratify it",
        "115.2bis                    | 115.2bis  | ''",
      })
  void readsWhatPutsAnotherBehindANumber(String text, String label, String rest) {
    Label found = Label.Reader.lettered(text).orElseThrow();
    assertThat(found.text()).isEqualTo(label);
    assertThat(text.substring(found.textStart())).isEqualTo(rest);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "115.2 Ratify it",
        "115.2. Ratify it",
        "115.2Ratify it",
        "115.2A National Human Rights Institution",
        "115.2.A national plan",
        "115.2 A national plan",
        "115.2 (a) Ratify it",
        "115.2(a) Ratify it",
        "115.2 biscuits",
        "3.5m people",
        "12.10.2014 Ratify it",
        "115.2加入《公约》",
        "2. Ratify it",
        "Ratify it",
      })
  void whatPutsNoOtherBehindANumber(String text) {
    assertThat(Label.Reader.lettered(text)).isEmpty();
  }

  /** Each mark, the paragraph that it repeats, its label, and what follows it. */
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "(1) Ratify it               | 0  | 1      | Ratify it",
        "1- Ratify it                | 0  | 1      | Ratify it",
        "（1）批准                     | 0  | 1      | 批准",
        "62 (1) Ratify it            | 62 | 1      | Ratify it",
        "[1] Ratify it               | 0  | 1      | Ratify it",
        "1: Ratify it                | 0  | 1      | Ratify it",
        "1 – Ratify it               | 0  | 1      | Ratify it",
        "1.- Ratify it               | 0  | 1      | Ratify it",
        "1° Ratify it                | 0  | 1      | Ratify it",
        "62/1 Ratify it              | 62 | 1      | Ratify it",
        "62 – 1 Ratify it            | 62 | 1      | Ratify it",
        "62 1. Ratify it             | 62 | 1      | Ratify it",
        "(a) ratify it               | 0  | (a)    | ratify it",
        "a. Ratify it                | 0  | (a)    | Ratify it",
        "A. Ratify it                | 0  | (A)    | Ratify it",
        "(A) Ratify it               | 0  | (A)    | Ratify it",
        "(iv) Ratify it              | 0  | (iv)   | Ratify it",
        "62(a) Ratify it             | 62 | (a)    | Ratify it",
        "62 (a) Ratify it            | 62 | (a)    | Ratify it",
        "62.a Ratify it              | 62 | (a)    | Ratify it",
        "б) ратифицировать           | 0  | (б)    | ратифицировать",
        "ب- نظرت                     | 0  | (ب)    | نظرت",
        "（二）批准                     | 0  | (二)    | 批准",
        "二、批准                      | 0  | (二)    | 批准",
      })
  void readsMarksOfItems(String text, int list, String label, String rest) {
    Label found = Label.Reader.item(typed(text)).orElseThrow();
    assertThat(found.text()).isEqualTo(label);
    assertThat(found.number()).isEqualTo(list);
    assertThat(text.substring(found.textStart())).isEqualTo(rest);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "1. Ratify it",
        "62.1 Ratify it",
        "A plan",
        "a plan",
        "62. A plan",
        "E-government",
        "(see) it",
        "(2014) It",
        "1 plan",
        "• Ratify it",
        "-- it",
      })
  void whatIsNoMarkOfAnItem(String text) {
    assertThat(Label.Reader.item(typed(text))).isEmpty();
  }
}
