package org.uprlib.core.read.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.Zips;
import org.uprlib.core.read.limit.ReadLimits;

class TikaReaderTest {
  @Test
  void marksFontsAndSizesAsUnknown() throws UprException {
    Document document =
        TikaReader.odt(ReadLimits.DEFAULT).read(Fixtures.bytes("sylvania.odt"), "sylvania.odt");
    assertThat(document.blocks())
        .filteredOn(Heading.class::isInstance)
        .allSatisfy(
            heading ->
                assertThat(((Heading) heading).paragraph().runs())
                    .allSatisfy(
                        run -> {
                          assertThat(run.style().font()).isEmpty();
                          assertThat(run.style().size()).isEmpty();
                        }));
  }

  @Test
  void keepsToTheLimits() {
    ReadLimits strict = new ReadLimits(1_000_000, 1_000_000, 10, 50);
    assertThatThrownBy(() -> TikaReader.odt(strict).read(Fixtures.bytes("sylvania.odt"), "x"))
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
        "remarks left out|<text:p>Sign<office:annotation><text:p>Why?</text:p>"
            + "</office:annotation> it</text:p>|Sign it",
        "endnotes|<text:p>Sign<text:note text:note-class=~endnote~><text:note-citation>i"
            + "</text:note-citation><text:note-body><text:p>One.</text:p></text:note-body>"
            + "</text:note> it</text:p>|Sign it/^i after \"Sign\": One.",
        "deleted text|<text:tracked-changes><text:changed-region><text:deletion><text:p>not<text:note"
            + " text:note-class=~footnote~><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:p>One.</text:p></text:note-body></text:note></text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes><text:p>Sign"
            + "<text:change/> it</text:p>|Sign it",
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
        TikaReader.odt(ReadLimits.DEFAULT).read(odt(content.replace('~', '"'), ""), "sylvania.odt");
    assertThat(Printed.of(document).replace(" | ", " ¦ ").replace("\n", "/")).isEqualTo(expected);
    assertThat(document.type()).isEqualTo(FileType.ODT);
    assertThat(document.notices()).extracting(Notice::code).containsExactly("partly-known");
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
    assertThat(TikaReader.odt(ReadLimits.DEFAULT).read(odt(content, ""), "x").notes())
        .extracting(each -> each.kind() + " " + each.mark())
        .containsExactly("FOOTNOTE 1", "ENDNOTE i");
  }

  @Test
  void keepsRunningHeadsInTheOriginalTextAlone() throws IOException {
    String styles =
        "<style:header><text:p>A/HRC/90/1</text:p><text:p>Page<text:tab/>1</text:p></style:header>"
            + "<style:header-left><text:p>Sylvania</text:p></style:header-left>"
            + "<style:footer><text:p>GE.24</text:p></style:footer>";
    Document odt =
        TikaReader.odt(ReadLimits.DEFAULT).read(odt("<text:p>Sign</text:p>", styles), "x");
    assertThat(odt.text()).isEqualTo("Sign\n");
    assertThat(odt.origin().text()).isEqualTo("A/HRC/90/1\nPage 1\nSylvania\nSign\n");
  }

  @Test
  void unpacksWhatItReadsAlone() throws IOException {
    byte[] sylvania = Fixtures.bytes("sylvania.odt");
    String large = " ".repeat(10 << 20);
    ReadLimits strict = new ReadLimits(1_000_000, 1 << 20, 10, 10_000);
    assertThat(
            TikaReader.odt(strict).read(Zips.with(sylvania, "Pictures/a.png", large), "x").text())
        .contains("Sylvania accepts");
    assertThatThrownBy(
            () -> TikaReader.odt(strict).read(Zips.with(sylvania, "styles.xml", large), "x"))
        .isInstanceOf(LimitExceededException.class);
  }

  private static byte[] odt(String content, String styles) throws IOException {
    String names =
        " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'>";
    return Zips.of(
        "Pictures/large.png",
        "\u0000".repeat(100_000),
        "styles.xml",
        "<office:document-styles"
            + names
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
    assertThatThrownBy(() -> TikaReader.odt(ReadLimits.DEFAULT).read(file, "broken.odt"))
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
    assertThatThrownBy(() -> TikaReader.odt(ReadLimits.DEFAULT).read(locked, "locked.odt"))
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

  @ParameterizedTest
  @CsvSource({
    "sylvania.odt,org.apache.tika:tika-parser-miscoffice-module",
  })
  void saysWhichLibraryIsMissing(String file, String artifact) throws ReflectiveOperationException {
    Class<?> type = new WithoutParsers().loadClass(DocumentReader.class.getName());
    Object reader = type.getMethod("create").invoke(null);
    Method read = type.getMethod("read", byte[].class, String.class);
    assertThatThrownBy(() -> read.invoke(reader, Fixtures.bytes(file), file))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .hasMessageContaining("is read only with " + artifact + " at hand");
  }

  /** The class path of the tests but for Tika's parsers. */
  private static final class WithoutParsers extends ClassLoader {
    WithoutParsers() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected URL findResource(String name) {
      return DocumentReader.class.getClassLoader().getResource(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.apache.tika.parser.microsoft")
          || name.startsWith("org.apache.tika.parser.odf")) {
        throw new ClassNotFoundException(name);
      }
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = DocumentReader.class.getClassLoader().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
