package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;

class DocReaderTest {
  private static final byte[] SYLVANIA = Fixtures.bytes("sylvania.doc");

  @Test
  void knowsFontsAndSizes() throws UprException {
    Document document = DocReader.read(SYLVANIA, Fixtures.budget("sylvania.doc"));
    Paragraph met = (Paragraph) document.blocks().get(1);
    assertThat(met.runs())
        .extracting(
            run ->
                run.span().in(document.text())
                    + "="
                    + run.style().font().orElse("?")
                    + run.style().size().orElse(0)
                    + (run.style().bold() ? "b" : "")
                    + (run.style().italic() ? "i" : ""))
        .containsExactly(
            "The Working Group met in =Times New Roman12.0",
            "May=Times New Roman12.0b",
            " 2019=Times New Roman12.0i",
            ". It read document A/HRC-99.=Times New Roman12.0");
    Paragraph heading = ((Heading) document.blocks().get(0)).paragraph();
    assertThat(heading.runs().get(0).style().size()).hasValue(14);
  }

  @Test
  void knowsRaisedCharactersAndPlaceOnTheLine() throws UprException {
    Document document = DocReader.read(SYLVANIA, Fixtures.budget("sylvania.doc"));
    Paragraph site = paragraph(document, "See the site");
    assertThat(site.runs().get(1).span().in(document.text())).isEqualTo("2");
    assertThat(site.runs().get(1).style().superscript()).isTrue();
    assertThat(paragraph(document, "End.").layout().centred()).isTrue();
    assertThat(site.layout().centred()).isFalse();
    assertThat(site.layout().lineSpacing()).hasValue(1);
  }

  @Test
  void readsTextWhereParagraphsHaveUnreadableProperties() throws UprException {
    byte[] bytes = SYLVANIA.clone();
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    int centred = content.indexOf("\u0006\u0000\u0000\u0003$\u0001");
    assertThat(centred).isPositive();
    bytes[centred + 1] = (byte) 0xFF; // number of a style that is not there
    Document document = DocReader.read(bytes, Fixtures.budget("odd.doc"));
    assertThat(document.notices())
        .extracting(Notice::code)
        .containsExactly("text-left-out", "partly-known");
    assertThat(Printed.of(document))
        .contains("\nRatify the Convention (Spain);\n")
        .contains("\nSee the site, x2, and more.\nRecommendation\nPosition\nTheme\nBoth\n")
        .contains("\nSylvania accepts this.\n")
        .contains("^1 after \"2019.\": A/HRC/99/1, paragraph 3.");
  }

  @Test
  void refusesDamagedFiles() {
    byte[] cut = Arrays.copyOf(SYLVANIA, SYLVANIA.length / 3);
    assertThatThrownBy(() -> DocReader.read(cut, Fixtures.budget("cut.doc")))
        .isInstanceOf(CorruptException.class);
  }

  @Test
  void keepsToTheLimits() {
    ReadLimits strict = new ReadLimits(1_000_000, 1_000_000, 10, 100);
    assertThatThrownBy(() -> DocReader.read(SYLVANIA, Budget.of("sylvania.doc", strict)))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("characters"));
  }

  private static Paragraph paragraph(Document document, String start) {
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph && paragraph.text().startsWith(start)) {
        return paragraph;
      }
    }
    throw new AssertionError("No paragraph " + start);
  }
}
