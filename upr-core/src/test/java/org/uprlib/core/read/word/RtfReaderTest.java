package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.FileRemark;

class RtfReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "letters in other code pages|Na\\'efve \\u8211? {\\b bold} plain\\par next|Naïve – bold"
            + " plain/next",
        "line breaks and tabs|115.1\\tab Sign\\line the Convention\\par|115.1 Sign the Convention",
        "code of fields|{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt site}}\\par|site",
        "headers and footers|{\\header Head\\par}{\\footerf Foot \\chpgn\\par}Sign\\par|Sign",
        "deleted text|Sign {\\deleted\\revauthdel1 not \\u8211? \\'ef\\tab }it\\par|Sign it",
        "deletion that ends within its group|\\deleted not \\deleted0 Sign\\plain  it\\par|Sign it",
        "deletion that ends with plain text|\\deleted not \\plain Sign\\par|Sign",
        "deleted end of a paragraph|Sign {\\deleted now\\par }it\\par|Sign it",
        "deleted paragraph|Sign\\par{\\deleted Not.}\\par Ratify\\par|Sign/Ratify",
        "text that moved away|{\\mvf Sign}{\\mvt Ratify}\\par|Ratify",
        "hidden text|Sign{\\v  not} it\\par|Sign it",
        "struck text|Sign{\\strike  not}{\\striked1  now} it\\par|Sign it",
        "comments and their authors|Sign{\\*\\atnid AB}{\\*\\atnauthor Ana}\\chatn{\\*\\annotation"
            + "{\\*\\atndate 1}{Why \\}?\\par}} it\\par|Sign it",
        "marks of markup|\\{Sign\\} \\\\ it\\par|{Sign} \\ it",
        "bytes of pictures|Sign{\\*\\x\\bin3 }}\\} it\\par|Sign it",
        "numbers of old lists|{\\pntext 1.\\tab}Sign\\par|[1.] Sign",
        "numbers of lists|{\\listtext\\pard\\plain 115.1\\tab}\\ls1\\ilvl1 Sign\\par|[115.1] Sign",
        "bullets of symbol fonts|{\\listtext\\f1\\'b7\\tab}\\ls1 Sign\\par|[•] Sign",
        "numbers of deleted paragraphs|Sign\\par{\\deleted{\\listtext"
            + " 2.}Not.\\par}Ratify\\par|Sign/Ratify",
        "letters in Unicode|\\uc1 \\u8220\\'93A\\u8217\\'92s\\u8221\\'94 \\uc0\\u233 tat\\par|“A’s”"
            + " état",
        "two letters for one|\\uc2 \\u1046\\'a7\\'d8ok\\par|Жok",
        "letters beyond the first plane|\\u-10179?\\u-8704?\\par|😀",
        "code page of a font|\\f2\\'cf\\'f0\\'e0\\'e2\\'ee\\par|Право",
        "code page of two bytes|\\f3\\'d6\\'d0\\'b9\\'fa\\par|中国",
        "text for those that know Unicode|{\\upr{Pr?vo}{\\*\\ud{Pr\\u225 ?vo}}}\\par|Právo",
        "non-breaking signs|A\\~B\\_C\\-D\\par|A B-CD",
        "footnotes|Sign{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} One.}} it\\par"
            + "|Sign it/^1 after \"Sign\": One.",
        "endnotes|\\aftnnrlc Sign{\\super\\chftn}{\\footnote\\ftnalt\\chftn\\pard One.} it\\par"
            + "|Sign it/^i after \"Sign\": One.",
        "notes of another beginning|\\ftnstart7 A{\\chftn{\\footnote\\chftn"
            + " B}}{\\chftn{\\footnote\\chftn C}}\\par|A/^7 after \"A\": B/^8 after \"A\": C",
        "marks of the author's own|Sign{\\super *{\\*\\footnote *\\pard\\plain{ Read out.}}}"
            + " it\\par|Sign it/^* after \"Sign\": Read out.",
        "notes in deleted text|Sign{\\deleted not{\\footnote\\chftn No.}} it\\par|Sign it",
        "headings by level|\\outlinelevel1 Water\\par\\pard Sign\\par|## Water/Sign",
        "headings by style|\\s3 Water\\par\\pard Sign\\par|### Water/Sign",
        "tables|\\trowd\\cellx100\\cellx900\\intbl a\\cell b\\par c\\cell\\row\\pard d\\par"
            + "|{a ¦ b / c}/d",
        "cells over columns|\\trowd\\cellx900\\cellx1800\\cellx2700\\intbl a\\cell b\\cell"
            + " c\\cell\\r"
            + "ow\\trowd\\cellx1805\\cellx2700\\intbl d\\cell e\\cell\\r"
            + "ow|{a ¦ b ¦ c}/{d:2 ¦ e}",
        "cells that are merged|\\trowd\\clmgf\\cellx900\\clmrg\\cellx1800\\cellx2700\\intbl"
            + " a\\cell\\cell c\\cell\\r"
            + "ow|{a:2 ¦ c}",
        "cells over rows|\\trowd\\clvmgf\\cellx900\\cellx1800\\intbl a\\cell b\\cell\\r"
            + "ow\\trowd\\clvmrg\\cellx900\\cellx1800\\intbl\\cell c\\cell\\r"
            + "ow|{a ¦ b}/{↑ ¦ c}",
        "rows that begin further in|\\trowd\\trleft0\\cellx900\\cellx1800\\intbl a\\cell b\\cell\\r"
            + "ow\\trowd\\trleft900\\cellx1800\\intbl c\\cell\\r"
            + "ow|{a ¦ b}/{ ¦ c}",
        "tables in tables|\\trowd\\cellx900\\cellx1800\\intbl a\\par\\itap2 x\\n"
            + "estcell y\\n"
            + "estcell{\\*\\n"
            + "esttableprops\\trowd\\cellx300\\cellx600\\n"
            + "estrow}{\\n"
            + "onesttables\\par}\\pard\\intbl b\\cell c\\cell\\r"
            + "ow|{a / {x ¦ y} / b ¦ c}",
        "text boxes|Sign{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt In it\\par}}{\\shprslt"
            + " Old}} now\\par|Sign now/In it",
        "grouped text boxes|Sign{\\shpgrp{\\*\\shpinst{\\sp{\\sn a}{\\sv"
            + " 1}}{\\shp{\\*\\shpinst{\\shptxt In it\\par}}}}} now\\par|Sign now/In it",
        "old text boxes|Sign{\\*\\do\\dobxcolumn\\dptxbx{\\dptxbxtext In it\\par}} now\\par|Sign"
            + " now/In it",
        "pictures|Sign{\\*\\shppict{\\pict 0102}}{\\nonshppict{\\pict 03}} it\\par|Sign it",
      })
  void readsRtf(String what, String rtf, String expected) throws UprException {
    String file =
        "{\\r"
            + "tf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2"
            + " Symbol;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset134"
            + " SimSun;}}{\\stylesheet{\\s3 heading 3;}}\\pard "
            + rtf
            + "}";
    Document document =
        RtfReader.read(file.getBytes(StandardCharsets.US_ASCII), Fixtures.budget("sylvania.rtf"));
    assertThat(Printed.of(document).replace(" | ", " ¦ ").replace("\n", "/")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\\rtf1 Sign it\\par", "{\\rtf1 Sign {\\b it}", "{\\rtf1 Sign {\\b it\\par}"})
  void refusesAFileThatEndsWithinAGroup(String rtf) {
    byte[] bytes = rtf.getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> RtfReader.read(bytes, Fixtures.budget("sylvania.rtf")))
        .isInstanceOf(CorruptException.class)
        .hasMessage("sylvania.rtf: is cut short: the end of the RTF file is missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sign{\\v not 7 } it\\par|4",
        "Sign{\\v\\deleted not} it\\par|0",
        "{\\header{\\v Draft}}Sign{\\footnote{\\v see} As read.} it\\par|3",
      })
  void saysHowManyLettersAreHidden(String rtf, int letters) throws UprException {
    assertThat(read(rtf).notices())
        .isEqualTo(letters == 0 ? List.of() : List.of(FileRemark.HIDDEN.notice(letters)));
  }

  @Test
  void keepsRunningHeadsInTheOriginalTextAlone() throws UprException {
    Document rtf =
        read("{\\headerf A/HRC/90/1\\par Na\\'efve\\par}{\\footer GE.24\\par}\\pard Sign\\par");
    assertThat(rtf.text()).isEqualTo("Sign\n");
    assertThat(rtf.origin().text()).isEqualTo("A/HRC/90/1\nNaïve\nSign\n");
  }

  /** Word repeats what the style says; other programs do not. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "as the style has it          | \\s1 Sign                | Arial 14.0 bold",
        "as the style's own style     | \\s2 Sign                | Arial 14.0 bold italic",
        "as the paragraph has it      | \\s1\\f1\\fs20 Sign      | Times 10.0",
        "otherwise than the style     | \\s1{\\b0 Sign}           | Arial 14.0",
        "as nothing has it            | Sign                    | Times 12.0",
      })
  void knowsLooks(String what, String rtf, String expected) throws UprException {
    RunStyle style =
        read("{\\stylesheet{\\s1\\f0\\fs28\\b Title;}{\\s2\\sbasedon1\\i Sub;}}\\pard\\plain "
                + rtf)
            .paragraphs()
            .get(0)
            .runs()
            .get(0)
            .style();
    String look =
        style.font().orElse("")
            + " "
            + style.size().orElse(0)
            + (style.bold() ? " bold" : "")
            + (style.italic() ? " italic" : "");
    assertThat(look).isEqualTo(expected);
  }

  @Test
  void tellsThatNumbersOfListsAreNotThere() throws UprException {
    Document document = read("\\pard\\ls1 Sign\\par\\pard\\ls1 Ratify\\par");
    assertThat(document.notices())
        .extracting(Notice::code, Notice::message)
        .containsExactly(
            tuple(
                "partly-known",
                "It does not say which numbers or signs its 2 paragraphs in lists begin with."));
    assertThat(read("{\\listtext 1.}\\ls1 Sign\\par\\ls2 Ratify\\par").notices()).isEmpty();
  }

  @Test
  void keepsToTheLimits() {
    ReadLimits strict = new ReadLimits(1_000_000, 1_000_000, 10, 50);
    assertThatThrownBy(() -> RtfReader.read(Fixtures.bytes("sylvania.rtf"), Budget.of("x", strict)))
        .isInstanceOf(LimitExceededException.class);
  }

  private static Document read(String rtf) throws UprException {
    String file = "{\\rtf1\\ansi\\deff1{\\fonttbl{\\f0 Arial;}{\\f1 Times;}}" + rtf + "}";
    return RtfReader.read(
        file.getBytes(StandardCharsets.US_ASCII), Fixtures.budget("sylvania.rtf"));
  }
}
