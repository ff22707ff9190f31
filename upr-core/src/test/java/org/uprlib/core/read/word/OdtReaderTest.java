package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.Zips;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.FileRemark;

class OdtReaderTest {
  private static final String STYLES =
      "<office:styles><style:default-style style:family=~paragraph~><style:text-properties"
          + " fo:font-family=~Cambria~ fo:font-size=~11pt~/></style:default-style>"
          + "<style:style style:name=~H1~ style:family=~paragraph~"
          + " style:display-name=~_ H_1_G~><style:text-properties fo:font-size=~0.5cm~"
          + " fo:font-weight=~bold~/></style:style>"
          + "<style:style style:name=~H~ style:family=~text~><style:text-properties"
          + " text:display=~none~/></style:style><style:style style:name=~S~"
          + " style:family=~text~><style:text-properties fo:font-size=~50%~"
          + " style:text-position=~super 58%~ fo:font-weight=~normal~/></style:style>"
          + "<text:list-style style:name=~L~><text:list-level-style-number text:level=~1~"
          + " style:num-format=~1~ style:num-suffix=~.~ text:start-value=~13~/>"
          + "<text:list-level-style-number text:level=~2~ style:num-format=~1~"
          + " text:display-levels=~2~/></text:list-style><text:list-style style:name=~B~>"
          + "<text:list-level-style-bullet text:level=~1~ text:bullet-char=~\uF0B7~>"
          + "<style:text-properties fo:font-family=~Symbol~/></text:list-level-style-bullet>"
          + "</text:list-style><text:outline-style><text:outline-level-style text:level=~1~"
          + " style:num-format=~I~ style:num-suffix=~.~/><text:outline-level-style"
          + " text:level=~2~ style:num-format=~~/></text:outline-style></office:styles>"
          + "<office:automatic-styles><style:style style:name=~P1~ style:family=~paragraph~"
          + " style:parent-style-name=~H1~/></office:automatic-styles>";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "as usual                 | <text:p>a</text:p>                             | Cambria 11.0",
        "as the style has it      | <text:p text:style-name='P1'>a</text:p>        | Cambria 14.2"
            + " bold",
        "as letters have it       | <text:p text:style-name='P1'><text:span text:style-name='S'>a"
            + "</text:span></text:p> | Cambria 7.1 raised",
      })
  void knowsLooks(String what, String content, String expected) throws IOException {
    RunStyle style =
        OdtReader.read(odt(content, ""), Fixtures.budget("x"))
            .paragraphs()
            .get(0)
            .runs()
            .get(0)
            .style();
    assertThat(
            String.format(
                Locale.ROOT,
                "%s %.1f%s%s",
                style.font().orElse(""),
                style.size().orElse(0),
                style.bold() ? " bold" : "",
                style.superscript() ? " raised" : ""))
        .isEqualTo(expected);
  }

  @Test
  void keepsToTheLimits() {
    ReadLimits strict = new ReadLimits(1_000_000, 1_000_000, 10, 50);
    assertThatThrownBy(() -> OdtReader.read(Fixtures.bytes("sylvania.odt"), Budget.of("x", strict)))
        .isInstanceOf(LimitExceededException.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "paragraphs|<text:p>Sign</text:p><text:p>Ratify</text:p>|Sign/Ratify",
        "blanks|<text:p>Sign<text:s/>it<text:tab/>now<text:line-break/>here</text:p>"
            + "|Sign it now here",
        "headings|<text:h text:outline-level=~3~>Water</text:h><text:p>Sign</text:p>"
            + "|### Water/Sign",
        "notes|<text:p>Sign<text:note text:note-class=~footnote~><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>One.</text:p></text:note-body>"
            + "</text:note> it</text:p>|Sign it/^1 after \"Sign\": One.",
        "a note that begins with its number|<text:p>Sign<text:note text:note-class=~footnote~>"
            + "<text:note-citation>1</text:note-citation><text:note-body><text:p>1 of 3.</text:p>"
            + "</text:note-body></text:note> it</text:p>|Sign it/^1 after \"Sign\": 1 of 3.",
        "a mark by the author, twice|<text:p>Sign<text:note"
            + " text:note-class=~footnote~><text:note-citation"
            + " text:label=~*~>*</text:note-citation><text:note-body><text:p>*"
            + " One.</text:p></text:note-body></text:note>* it</text:p>|Sign it/^* after \"Sign\":"
            + " One.",
        "remarks left out|<text:p>Sign<office:annotation><text:p>Why?</text:p>"
            + "</office:annotation> it</text:p>|Sign it",
        "numbers of lists|<text:list text:style-name=~L~><text:list-item><text:p>Sign</text:p>"
            + "<text:p>it</text:p><text:list><text:list-item><text:p>now</text:p></text:list-item>"
            + "</text:list></text:list-item></text:list>|[13.] Sign/it/[13.1] now",
        "lists that go on|<text:list text:style-name=~L~><text:list-item><text:p>a</text:p>"
            + "</text:list-item></text:list><text:p>x</text:p><text:list text:style-name=~L~"
            + " text:continue-numbering=~true~><text:list-item><text:p>b</text:p></text:list-item>"
            + "</text:list><text:list text:style-name=~L~><text:list-item><text:p>c</text:p>"
            + "</text:list-item></text:list>|[13.] a/x/[14.] b/[13.] c",
        "lists that go on by name|<text:list xml:id=~l1~"
            + " text:style-name=~L~><text:list-item><text:p>a</text:p></text:list-item></text:list><text:list"
            + " text:style-name=~L~><text:list-item"
            + " text:start-value=~40~><text:p>b</text:p></text:list-item></text:list><text:list"
            + " text:continue-list=~l1~"
            + " text:style-name=~L~><text:list-item><text:p>c</text:p></text:list-item></text:list>|[13.]"
            + " a/[40.] b/[14.] c",
        "items without a number|<text:list text:style-name=~L~><text:list-header><text:p>a</text:p>"
            + "</text:list-header><text:list-item><text:p>b</text:p></text:list-item></text:list>"
            + "|a/[13.] b",
        "numbers that were printed|<text:list text:style-name=~L~><text:list-item><text:number>7"
            + " bis</text:number><text:p>a</text:p></text:list-item></text:list>|[7 bis] a",
        "bullets of symbol fonts|<text:list text:style-name=~B~><text:list-item><text:p>a</text:p>"
            + "</text:list-item></text:list>|[•] a",
        "headings with numbers|<text:h text:outline-level=~1~>a</text:h><text:h"
            + " text:outline-level=~2~>b</text:h><text:h text:outline-level=~1~"
            + " text:is-list-header=~true~>c</text:h>|# [I.] a/## b/# c",
        "headings by style|<text:p text:style-name=~P1~>a</text:p><text:p>b</text:p>|## a/b",
        "lists in notes|<text:list text:style-name=~L~><text:list-item><text:p>a<text:note"
            + " text:note-class=~footnote~><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:list text:style-name=~M~><text:list-item><text:p>n</text:p>"
            + "</text:list-item></text:list></text:note-body></text:note></text:p></text:list-item>"
            + "<text:list-item><text:p>b</text:p></text:list-item></text:list>"
            + "|[13.] a/[14.] b/^1 after ~a~: n",
        "hidden text|<text:p>Sign<text:span text:style-name=~H~> not</text:span>"
            + " it</text:p><text:section text:display=~none~><text:p>x</text:p></text:section>|Sign"
            + " it",
        "text boxes|<text:p>Sign<draw:frame><draw:text-box><text:p>in</text:p></draw:text-box>"
            + "<svg:title>Picture</svg:title></draw:frame> it</text:p>|Sign it/in",
        "hyphens that end no line|<text:p>A/HRC‑90</text:p>|A/HRC-90",
        "tables in tables|<table:table><table:table-row><table:table-cell><text:p>a</text:p>"
            + "<table:table><table:table-row><table:table-cell><text:p>b</text:p>"
            + "</table:table-cell></table:table-row></table:table></table:table-cell>"
            + "</table:table-row></table:table>|{a / {b}}",
        "cells that are repeated|<table:table><table:table-row><table:table-cell"
            + " table:number-columns-repeated=~2~/><table:table-cell><text:p>a</text:p>"
            + "</table:table-cell></table:table-row></table:table>|{ ¦  ¦ a}",
        "endnotes|<text:p>Sign<text:note text:note-class=~endnote~><text:note-citation>i"
            + "</text:note-citation><text:note-body><text:p>One.</text:p></text:note-body>"
            + "</text:note> it</text:p>|Sign it/^i after \"Sign\": One.",
        "deleted"
            + " text|<text:tracked-changes><text:changed-region><text:deletion><text:p>not<text:note"
            + " text:note-class=~footnote~><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:p>One.</text:p></text:note-body></text:note></text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes><text:p>Sign<text:change/>"
            + " it</text:p>|Sign it",
        "remarks of paragraphs|<text:p>Sign<office:annotation><dc:creator>Ana</dc:creator><text:p>"
            + "Why?</text:p><text:list><text:list-item><text:p>x</text:p></text:list-item>"
            + "</text:list></office:annotation> it</text:p>|Sign it",
        "covered cells that hold text|<table:table><table:table-row><table:table-cell"
            + " table:number-rows-spanned=~2~><text:p>a</text:p></table:table-cell>"
            + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:covered-table-cell><text:p>x</text:p>"
            + "</table:covered-table-cell><table:table-cell><text:p>c</text:p>"
            + "</table:table-cell></table:table-row></table:table>|{a ¦ b}/{↑ ¦ c}",
        "tables|<table:table><table:table-row><table:table-cell"
            + " table:number-columns-spanned=~2~><text:p>a</text:p></table:table-cell>"
            + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
            + "</table:table>|{a:2 ¦ b}",
        "cells over rows|<table:table><table:table-row><table:table-cell"
            + " table:number-rows-spanned=~2~><text:p>a</text:p></table:table-cell>"
            + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>c</text:p>"
            + "</table:table-cell></table:table-row></table:table>|{a ¦ b}/{↑ ¦ c}",
      })
  void readsOdt(String what, String content, String expected) throws IOException {
    Document document =
        OdtReader.read(odt(content.replace('~', '"'), ""), Fixtures.budget("sylvania.odt"));
    assertThat(Printed.of(document).replace(" | ", " ¦ ").replace("\n", "/"))
        .isEqualTo(expected.replace('~', '"'));
    assertThat(document.type()).isEqualTo(FileType.ODT);
    assertThat(document.notices())
        .isEqualTo(what.startsWith("hidden") ? List.of(FileRemark.HIDDEN.notice(4)) : List.of());
  }

  @Test
  void tellsEndnotesFromFootnotes() throws IOException {
    String note =
        "<text:note text:note-class='%s'><text:note-citation>%s</text:note-citation>"
            + "<text:note-body><text:p>One.</text:p></text:note-body></text:note>";
    String content =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>not"
            + note.formatted("endnote", "ii")
            + "</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Sign"
            + note.formatted("footnote", "1")
            + " it"
            + note.formatted("endnote", "i")
            + "</text:p>";
    assertThat(OdtReader.read(odt(content, ""), Fixtures.budget("x")).notes())
        .extracting(each -> each.kind() + " " + each.mark())
        .containsExactly("FOOTNOTE 1", "ENDNOTE i");
  }

  @Test
  void keepsRunningHeadsInTheOriginalTextAlone() throws IOException {
    String styles =
        "<style:header><text:p>A/HRC/90/1</text:p><text:p>Page<text:tab/>1</text:p></style:header>"
            + "<style:header-left><text:p>Sylvania</text:p></style:header-left>"
            + "<style:footer><text:p>GE.24</text:p></style:footer>";
    Document odt = OdtReader.read(odt("<text:p>Sign</text:p>", styles), Fixtures.budget("x"));
    assertThat(odt.text()).isEqualTo("Sign\n");
    assertThat(odt.origin().text()).isEqualTo("A/HRC/90/1\nPage 1\nSylvania\nSign\n");
  }

  @Test
  void unpacksWhatItReadsAlone() throws IOException {
    byte[] sylvania = Fixtures.bytes("sylvania.odt");
    String large = " ".repeat(10 << 20);
    ReadLimits strict = new ReadLimits(1_000_000, 1 << 20, 10, 10_000);
    assertThat(
            OdtReader.read(Zips.with(sylvania, "Pictures/a.png", large), Budget.of("x", strict))
                .text())
        .contains("Sylvania accepts");
    assertThatThrownBy(
            () -> OdtReader.read(Zips.with(sylvania, "styles.xml", large), Budget.of("x", strict)))
        .isInstanceOf(LimitExceededException.class);
  }

  private static byte[] odt(String content, String styles) throws IOException {
    String names =
        " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'>";
    return Zips.of(
        "Pictures/large.png",
        "\u0000".repeat(100_000),
        "styles.xml",
        "<office:document-styles"
            + names
            + STYLES.replace('~', '"')
            + "<office:master-styles><style:master-page>"
            + styles
            + "</style:master-page></office:master-styles></office:document-styles>",
        "content.xml",
        "<office:document-content"
            + names
            + "<office:body><office:text>"
            + content
            + "</office:text></office:body></office:document-content>");
  }

  static Stream<Arguments> brokenFiles() throws IOException {
    byte[] sylvania = Fixtures.bytes("sylvania.odt");
    return Stream.of(
        Arguments.of("no package", "PK".getBytes(StandardCharsets.US_ASCII), "zip package"),
        Arguments.of(
            "no content",
            Zips.with(sylvania, "content.xml", (byte[]) null),
            "has no part content.xml"),
        Arguments.of(
            "content cut short",
            Zips.with(sylvania, "content.xml", "<office:document-content>"),
            "has a damaged part content.xml"),
        Arguments.of("damaged content", damaged(sylvania, "content.xml"), "has a damaged part"),
        Arguments.of(
            "damaged manifest",
            damaged(sylvania, "META-INF/manifest.xml"),
            "has a damaged part META-INF/manifest.xml"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenFiles")
  void refusesBrokenOdt(String what, byte[] file, String message) {
    assertThatThrownBy(() -> OdtReader.read(file, Fixtures.budget("broken.odt")))
        .isInstanceOf(CorruptException.class)
        .hasMessageStartingWith("broken.odt: ")
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatIsLocked() throws IOException {
    byte[] locked =
        Zips.with(
            Fixtures.bytes("sylvania.odt"),
            "META-INF/manifest.xml",
            "<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
    assertThatThrownBy(() -> OdtReader.read(locked, Fixtures.budget("locked.odt")))
        .isInstanceOf(EncryptedException.class);
  }

  /** The archive with bytes that mean nothing where an entry's data begin. */
  private static byte[] damaged(byte[] zip, String entry) throws IOException {
    byte[] damaged = Zips.with(zip, "end.txt", "");
    String text = new String(damaged, StandardCharsets.ISO_8859_1);
    int data = text.indexOf(entry) + entry.length();
    Arrays.fill(damaged, data, data + 20, (byte) 0xFF);
    return damaged;
  }
}
