package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;

/** Text however a page places it, and what its lines are. */
class PdfTextTest {
  private static final String FULL =
      "Sylvania should ratify the Convention and its Protocol and bring its laws into line with it";

  private final PdfReader reader = new PdfReader();

  private String read(Printer printer) throws UprException {
    return Printed.of(reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one string           | (Ratify the Convention soon.) Tj",
        "strings side by side | (Ratify the ) Tj (Convention soon.) Tj",
        "a gap for a blank    | [(Ratify) -250 (the) -250 (Convention) -250 (soon.)] TJ",
        "kerned letters       | [(Ra) 20 (t) -15 (ify the Con) 30 (vention soon.)] TJ",
        "moved to the right   | (Ratify the) Tj 48 0 Td (Convention soon.) Tj",
        "the end first        | 48 0 Td (Convention soon.) Tj -48 0 Td (Ratify the) Tj",
        "on the next line     | (Ratify the) Tj 0 -12 Td (Convention soon.) Tj",
        "leading              | 12 TL (Ratify the) Tj T* (Convention soon.) Tj",
        "leading by a move    | (Ratify the) Tj 0 -12 TD (Convention) Tj T* (soon.) Tj",
        "shown on a new line  | 12 TL (Ratify the) Tj (Convention soon.) '",
        "spaced on a new line | 12 TL (Ratify the) Tj 2 0.1 (Convention soon.) \"",
        "letters spaced       | 0.5 Tc (Ratify the Convention soon.) Tj",
        "words spaced         | 6 Tw (Ratify the Convention soon.) Tj",
        "set narrow           | 70 Tz (Ratify the) Tj 34 0 Td (Convention soon.) Tj",
        "set narrow, a gap    | 50 Tz [(Ratify) -500 (the) -500 (Convention) -500 (soon.)] TJ",
        "placed by a matrix   | 1 0 0 1 100 500 Tm (Ratify the Convention soon.) Tj",
        "grown by a matrix    | 2 0 0 2 100 500 Tm (Ratify the Convention soon.) Tj",
        "letters printed twice | (R) Tj -6.3 0 Td (R) Tj 6.6 0 Td (atify the Convention soon.) Tj",
        "words printed twice  | (Ratify the Convention soon.) Tj 0.4 0 Td (Ratify the Convention"
            + " soon.) Tj",
        "a word printed twice | (Ratify the Convention soon.) Tj 48.3 0 Td (Convention) Tj",
        "words with a shadow  | 0.6 -0.6 Td (Ratify the Convention soon.) Tj -0.6 0.6 Td (Ratify"
            + " the Convention soon.) Tj",
        "in hexadecimal       | <52617469667920746865> Tj < 20 43 6F6E 76656E74696F6E> Tj ( soon.)"
            + " Tj",
        "with escapes         | (Ratify \\164he Convention soon.) Tj",
        "after an old state   | q /F1 30 Tf 5 Tc Q (Ratify the Convention soon.) Tj",
        "after a state unset  | Q Q (Ratify the Convention soon.) Tj",
      })
  void theSameWordsHoweverTheyArePlaced(String way, String operators) throws UprException {
    Printer printer = new Printer();
    printer.content("BT /F1 10 Tf 72 700 Td " + operators + " ET");
    assertThat(read(printer)).as(way).isEqualTo("Ratify the Convention soon.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "columns            | (Spain) Tj 60 0 Td (Chad) Tj                 | Spain Chad",
        "the same word next | (Spain ) Tj (Spain) Tj                       | Spain Spain",
        "double letters     | (Committee, II) Tj                           | Committee, II",
        "narrow ones        | 40 Tz (Committee, II) Tj                     | Committee, II",
        "words below        | (Spain) Tj 0 -60 Td (Spain) Tj               | Spain / Spain",
        "larger over it     | (Spain) Tj 0 -30 Td /F1 20 Tf (Spain) Tj     | Spain / # Spain",
        "letters set apart  | [(S) -100 (p) -100 (a) -100 (i) -100 (n)] TJ | Spain",
        "no face            | /F9 10 Tf (Chad) Tj /F1 10 Tf (Spain) Tj     | Spain",
      })
  void whatStandsApartStaysApart(String what, String operators, String expected)
      throws UprException {
    Printer printer = new Printer().line(FULL).line(FULL + ".").skip(20);
    printer.content("BT /F1 10 Tf 72 600 Td " + operators + " ET");
    String read = read(printer);
    assertThat(read.substring(read.indexOf('\n') + 1).replace("\n", " / "))
        .as(what)
        .isEqualTo(expected);
  }

  @Test
  void formsArePrintedWhereTheyArePlacedAndOnce() throws IOException {
    Printer printer = new Printer().line(FULL).line(FULL + ".");
    PDFormXObject form = new PDFormXObject(printer.document());
    form.setBBox(new PDRectangle(300, 100));
    form.setMatrix(AffineTransform.getTranslateInstance(0, -100));
    PDResources resources = printer.current().getResources();
    form.setResources(resources);
    resources.put(COSName.getPDFName("Fm"), form);
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(
          "q BT /F1 10 Tf 0 50 Td (Spain accepts it.) Tj ET /Fm Do"
              .getBytes(StandardCharsets.US_ASCII));
    }
    printer.content("q 1 0 0 1 72 600 cm /Fm Do Q BT /F1 10 Tf 72 520 Td (So does Chad.) Tj ET");
    assertThat(read(printer)).isEqualTo(FULL + " " + FULL + ".\nSpain accepts it.\nSo does Chad.");
  }

  @ParameterizedTest(name = "[{0}] {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "II. Conclusions              | 14 | 72  | # II. Conclusions",
        "A. Views of the State        | 12 | 72  | ## A. Views of the State",
        "II. Conclusions              | 10 | centre | # II. Conclusions",
        "II. Conclusions              | 10 | 72  | II. Conclusions",
        "Sylvania                     | 14 | 72  | # Sylvania",
        "Sylvania                     | 12 | 72  | ## Sylvania",
        "Sylvania:                    | 12 | 72  | Sylvania:",
        "Sylvania                     | 10 | centre | ### Sylvania",
        "of Sylvania                  | 10 | centre | of Sylvania",
        "Sylvania                     | 10 | 72  | Sylvania",
        "Sylvania                     | 10 | 300 | Sylvania",
        "115. Sylvania                | 14 | 72  | 115. Sylvania",
        "115.1 Sylvania               | 14 | 72  | 115.1 Sylvania",
        "II. Conclusions .......... 4 | 14 | 72  | II. Conclusions .......... 4",
        "II. Conclusions . . . . . 4  | 14 | 72  | II. Conclusions . . . . . 4",
      })
  void whatIsAHeading(String text, float size, String place, String expected) throws IOException {
    float room =
        Printer.PLAIN.getStringWidth(FULL) * 10 - Printer.PLAIN.getStringWidth(text) * size;
    float left = place.equals("centre") ? 72 + room / 2_000 : Float.parseFloat(place);
    Printer printer = new Printer().line(FULL).line(FULL + ".").skip(30).line(text, left, size);
    printer.skip(30).line(FULL).line(FULL + ".");
    assertThat(read(printer).lines().toList()).element(1).isEqualTo(expected);
  }

  @Test
  void marginsOfLeftAndRightPagesAreEvened() throws UprException {
    Printer printer = new Printer().line(FULL, 72, 10).line(FULL, 72, 10).line(FULL, 72, 10);
    printer.page().line("as soon as it can.", 96, 10).line(FULL, 96, 10).line(FULL + ".", 96, 10);
    printer.page().line(FULL, 72, 10).line(FULL + ".", 72, 10);
    assertThat(read(printer).lines()).hasSize(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a star that stands off    | 30 | * See the annex.   | ^*",
        "a star in the next line   | 0  | * See the annex.   |",
        "two stars                 | 30 | ** See the annex.  | ^**",
        "a figure as large as text | 30 | 1 See the annex.   |",
      })
  void notesAsLargeAsTheText(String what, float gap, String note, String mark) throws UprException {
    Printer printer = new Printer().line(FULL).line(FULL + ".").skip(gap).line(note);
    String read = read(printer);
    String last = read.substring(read.lastIndexOf('\n') + 1);
    assertThat(last.startsWith("^") ? last.substring(0, last.indexOf(':')) : null)
        .as(what)
        .isEqualTo(mark);
  }

  @Test
  void starsInTheTextAreMarksIfThereIsSuchANote() throws UprException {
    Printer printer =
        new Printer()
            .line(FULL)
            .line("and so on, whatever the Government and its friends may have said.**")
            .line("It is done.*")
            .skip(30);
    printer.line("* See the annex.", 72, 8);
    assertThat(read(printer))
        .isEqualTo(
            FULL
                + " and so on, whatever the Government and its friends may have said.** It is"
                + " done.\n"
                + "^* after \"done.\": See the annex.");
  }
}
