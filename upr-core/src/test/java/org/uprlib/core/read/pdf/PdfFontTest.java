package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.Fixtures;

/** What fonts bring along, and what not. */
class PdfFontTest {
  private static final String FULL = "Sylvania should ratify the Convention and its Protocol";

  private static final String UNICODE =
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def
      1 begincodespacerange <00> <ff> endcodespacerange
      1 beginbfchar <42> <00e9> endbfchar endcmap end end\
      """;

  /** A font whose glyph 65 has a name that tells nothing, and glyph 66 the meaning é. */
  private static COSDictionary font(boolean tellsUnicode) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("ABCDEF+Sylvan"));
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(65));
    differences.add(COSName.getPDFName("102"));
    differences.add(COSName.getPDFName("103"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    if (tellsUnicode) {
      font.setItem(COSName.TO_UNICODE, stream(UNICODE.getBytes(StandardCharsets.US_ASCII)));
    }
    return font;
  }

  private static COSStream stream(byte[] content) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }

  @ParameterizedTest
  @CsvSource({"true, caf\u00e9, 1", "false, cafBA, 0"})
  void noLetterIsMadeUpWhereTheFontTellsOthers(boolean tells, String expected, int leftOut)
      throws IOException {
    Printer printer = new Printer().line(FULL);
    PDResources resources = printer.current().getResources();
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    fonts.setItem(COSName.getPDFName("F3"), font(tells));
    printer.content("BT /F1 10 Tf 72 700 Td (caf) Tj /F3 10 Tf (BA) Tj ET");
    Document document = new PdfReader().read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(document.text().strip()).endsWith(expected);
    assertThat(document.notices())
        .extracting(Notice::message)
        .isEqualTo(
            leftOut == 0
                ? List.of()
                : List.of(
                    "Characters that the file does not map to Unicode are left out:" + " 1."));
  }

  @Test
  void aFontIsSetByTheGraphicsStateToo() throws IOException {
    Printer printer = new Printer().line(FULL);
    COSArray setting = new COSArray();
    setting.add(Printer.PLAIN.getCOSObject());
    setting.add(COSInteger.get(10));
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.getCOSObject().setItem(COSName.FONT, setting);
    printer.page().content("");
    printer.current().getResources().put(COSName.getPDFName("Set"), state);
    printer.content("/Set gs BT 72 700 Td (in all its courts.) Tj ET");
    Document document = new PdfReader().read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(document.text().strip()).isEqualTo(FULL + " in all its courts.");
  }

  /** A program whose table {@code post}, with no names in it, comes last. */
  private static byte[] program() throws IOException {
    byte[] whole;
    try (InputStream in =
        TTFParser.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      whole = in.readAllBytes();
    }
    ByteBuffer tables = ByteBuffer.wrap(whole);
    ByteBuffer post = ByteBuffer.allocate(32).putInt(0x00030000);
    for (int at = 12; at < 12 + 16 * tables.getShort(4); at += 16) {
      if (new String(whole, at, 4, StandardCharsets.US_ASCII).equals("post")) {
        tables.putInt(at + 8, whole.length).putInt(at + 12, 32);
      }
    }
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    program.writeBytes(whole);
    program.writeBytes(post.array());
    return program.toByteArray();
  }

  private static COSDictionary descriptor(COSStream program) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private static COSDictionary with(COSDictionary descriptor) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.FONT_DESC, descriptor);
    return font;
  }

  @Test
  void aProgramWithoutNamesIsNotHeldForOneThatLostThem() throws IOException {
    byte[] program = program();
    COSStream stream = stream(program);
    COSDictionary one = descriptor(stream);
    COSDictionary other = descriptor(stream);
    PdfStreams streams = new PdfStreams(Fixtures.budget("sylvania.pdf"));
    for (COSDictionary descriptor : List.of(one, other, one)) {
      streams.checkedFont(with(descriptor));
    }
    COSStream longer = one.getCOSStream(COSName.FONT_FILE2);
    assertThat(other.getCOSStream(COSName.FONT_FILE2)).isSameAs(longer);
    try (InputStream in = longer.createInputStream()) {
      byte[] read = in.readAllBytes();
      assertThat(read).hasSize(program.length + 4).startsWith(program);
      assertThat(new TTFParser().parse(new RandomAccessReadBuffer(read)).getName())
          .isEqualTo("LiberationSans");
    }
  }

  @Test
  void otherProgramsAreLeftAsTheyAre() throws IOException {
    byte[] longer = new byte[program().length + 1];
    System.arraycopy(program(), 0, longer, 0, longer.length - 1);
    for (byte[] program : List.of(longer, new byte[0], new byte[40])) {
      COSStream stream = stream(program);
      COSDictionary descriptor = descriptor(stream);
      new PdfStreams(Fixtures.budget("sylvania.pdf")).checkedFont(with(descriptor));
      assertThat(descriptor.getCOSStream(COSName.FONT_FILE2)).isSameAs(stream);
    }
  }
}
