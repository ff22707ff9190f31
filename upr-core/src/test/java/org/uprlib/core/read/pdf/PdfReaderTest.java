package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;

class PdfReaderTest {
  private static final String FULL =
      "Sylvania should ratify the Convention and its Protocol and bring its laws into line with it";

  private final PdfReader reader = new PdfReader();

  private String read(Printer printer) throws UprException {
    return Printed.of(reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf")));
  }

  @Test
  void joinsAParagraphOverAPageBreakAndLeavesFurnitureOut() throws UprException {
    Printer printer = new Printer();
    printer.line("A/HRC/99/15").skip(12).line(FULL).line(FULL).line(FULL).skip(20).line("2");
    printer.page().line("A/HRC/99/15").skip(12).line("as soon as it can.").skip(6);
    assertThat(read(printer.line(FULL).line(FULL).skip(20).line("3")))
        .isEqualTo(FULL + " " + FULL + " " + FULL + " as soon as it can.\n" + FULL + " " + FULL);
  }

  @Test
  void aNewNumberOpensAParagraphAndAnAmountDoesNot() throws UprException {
    Printer printer = new Printer().line("115.1 " + FULL).line("and spend on schools a sum of");
    printer.line("3.5 million euros \\(Spain\\);").line("115.2 " + FULL);
    assertThat(read(printer.line("in full \\(Chad\\).").line("115.3 Ratify it \\(Peru\\).")))
        .isEqualTo(
            "115.1 "
                + FULL
                + " and spend on schools a sum of 3.5 million euros (Spain);\n115.2 "
                + FULL
                + " in full (Chad).\n115.3 Ratify it (Peru).");
  }

  @Test
  void numbersAloneOpenAParagraphUnderTheRunningHead() throws UprException {
    Printer printer = new Printer();
    printer.line("A/HRC/99/15").skip(12).line(FULL).line(FULL + ".").skip(20).line("2");
    printer.page().line("A/HRC/99/15").skip(12).line("106.56, 106.57, 106.58").skip(6);
    assertThat(read(printer.line(FULL).line(FULL).skip(20).line("3")))
        .isEqualTo(FULL + " " + FULL + ".\n106.56, 106.57, 106.58\n" + FULL + " " + FULL);
  }

  @Test
  void aDateGoesOnOverAPageBreak() throws UprException {
    Printer printer = new Printer().line(FULL).line(FULL).line(FULL + " on");
    printer.page().line("15 March 2014 and has kept it since.").skip(6);
    assertThat(read(printer.line(FULL).line(FULL)))
        .startsWith(FULL + " " + FULL + " " + FULL + " on 15 March 2014 and has kept it since.\n");
  }

  @Test
  void keepsFootnotesApartAlsoOverTwoPages() throws UprException {
    Printer printer = new Printer().line(FULL).line(FULL).line(FULL + ".").skip(30);
    printer.note("1", "See the national report,").line("which is long,", 72, 8);
    printer.page().line(FULL).line(FULL + ".").skip(30);
    String read = read(printer.line("and its annex.", 72, 8));
    assertThat(read).endsWith("\n^1: See the national report, which is long, and its annex.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5th meeting of the Council.", "15 March 2014.", "12 of the Convention."})
  void aFootnotesSecondLineIsNoNoteThoughItBeginsWithANumber(String second) throws UprException {
    Printer printer = new Printer().line(FULL).line(FULL).line(FULL + ".").skip(30);
    printer.note("1", "Adopted at the").line(second, 72, 8);
    assertThat(read(printer)).endsWith("\n^1: Adopted at the " + second);
  }

  @Test
  void notesAreCountedWhetherTheirFiguresAreRaisedOrNot() throws UprException {
    Printer printer = new Printer().line(FULL).line(FULL).line(FULL + ".").skip(30);
    printer.line("1 See the report.", 72, 8).line("2 See its annex.", 72, 8);
    assertThat(read(printer)).endsWith("\n^1: See the report.\n^2: See its annex.");
  }

  @Test
  void readsTheTitlePageAlone() throws UprException {
    byte[] bytes = new Printer().line(FULL).page().line("And more of it.").bytes();
    Budget budget = Budget.of("sylvania.pdf", ReadLimits.DEFAULT);
    Document title = reader.read(bytes, budget, List.of(1)).get(0);
    assertThat(title.text()).isEqualTo(FULL + "\n");
    assertThat(title.origin().pageStarts()).hasSize(1);
    assertThat(reader.read(bytes, budget, List.of(1, Integer.MAX_VALUE)))
        .extracting(Document::text)
        .containsExactly(title.text(), reader.read(bytes, budget).text());
  }

  @Test
  void readsAThousandPages() throws UprException {
    Printer printer = new Printer();
    for (int i = 1; i <= 1000; i++) {
      printer
          .line(
              "Village "
                  + (char) ('A' + i % 26)
                  + (char) ('a' + i / 26 % 26)
                  + (char) ('a' + i % 17)
                  + " "
                  + FULL
                  + ".")
          .skip(20)
          .line(String.valueOf(i));
      printer = i < 1000 ? printer.page() : printer;
    }
    Document document = reader.read(printer.bytes(), Fixtures.budget("long.pdf"));
    assertThat(document.blocks()).hasSize(1000);
    assertThat(document.pageAt(document.text().length() - 2)).hasValue(1000);
  }

  @Test
  void refusesMorePagesThanTheLimit() {
    byte[] bytes = new Printer().line(FULL).page().line(FULL).page().line(FULL).bytes();
    ReadLimits small = new ReadLimits(1 << 20, 1 << 20, 2, 100_000);
    assertThatThrownBy(() -> reader.read(bytes, Budget.of("long.pdf", small)))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("pages");
  }

  @Test
  void refusesMoreCharactersThanTheLimit() {
    byte[] bytes = new Printer().line(FULL).line(FULL).bytes();
    ReadLimits small = new ReadLimits(1 << 20, 1 << 20, 2, 100);
    assertThatThrownBy(() -> reader.read(bytes, Budget.of("long.pdf", small)))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("characters");
  }

  @Test
  void refusesAPassword() {
    byte[] bytes = new Printer().line(FULL).bytes("secret");
    assertThatThrownBy(() -> reader.read(bytes, Fixtures.budget("locked.pdf")))
        .isInstanceOf(EncryptedException.class);
  }

  @Test
  void refusesPagesWithoutText() {
    byte[] bytes = new Printer().line("17").page().bytes();
    assertThatThrownBy(() -> reader.read(bytes, Fixtures.budget("scan.pdf")))
        .isInstanceOf(NoTextException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 0.7, 0.95})
  void refusesAFileCutShort(double kept) {
    byte[] whole = new Printer().line(FULL).bytes();
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * kept));
    assertThatThrownBy(() -> reader.read(cut, Fixtures.budget("cut.pdf")))
        .isInstanceOf(CorruptException.class)
        .hasMessageStartingWith("cut.pdf: is cut short");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 0.5, 0.7, 0.95})
  void refusesAPageOfWhichPartCannotBeRead(double place) throws IOException {
    byte[] bytes = packed(new Printer().line(FULL).page().line(FULL).line("115.1 " + FULL));
    String file = new String(bytes, StandardCharsets.ISO_8859_1);
    List<Integer> contents = new ArrayList<>();
    Matcher content = Pattern.compile("(?s)/FlateDecode\\s*>>\\s*stream\\s+").matcher(file);
    content.results().forEach(found -> contents.add(found.end()));
    int length = file.indexOf("endstream", contents.get(1)) - contents.get(1);
    bytes[contents.get(1) + (int) (length * place)] ^= 0x5a;

    assertThatThrownBy(() -> reader.read(bytes, Fixtures.budget("damaged.pdf")))
        .isInstanceOf(CorruptException.class)
        .hasMessage("damaged.pdf: is damaged on page 2, whose text cannot be read whole.");
  }

  private static byte[] packed(Printer printer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(printer.bytes())) {
      for (PDPage page : pdf.getPages()) {
        page.setContents(new PDStream(pdf, page.getContents(), COSName.FLATE_DECODE));
      }
      pdf.save(out, CompressParameters.NO_COMPRESSION);
    }
    return out.toByteArray();
  }
}
