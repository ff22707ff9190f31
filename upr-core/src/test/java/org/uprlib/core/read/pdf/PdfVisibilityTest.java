package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;

/** What a reader of the printed page sees, and what not. */
class PdfVisibilityTest {
  private static final String FULL =
      "Sylvania should ratify the Convention and its Protocol and bring its laws into line with it";

  private final PdfReader reader = new PdfReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "white                    | 1 g TEXT                                        | white on white",
        "white in three colours   | 1 1 1 rg TEXT                                   | white on white",
        "no ink of four colours   | 0 0 0 0 k TEXT                                  | white on white",
        "white in a named space   | /DeviceRGB cs 1 1 1 sc TEXT                     | white on white",
        "white on a white area    | 1 g 60 590 300 30 re f TEXT                     | white on white",
        "without ink              | 3 Tr TEXT 0 Tr                                  | without ink",
        "left of the page         | 1 0 0 1 -700 0 cm TEXT                          | beyond the edge",
        "below the page           | 1 0 0 1 0 -700 cm TEXT                          | beyond the edge",
        "a line drawn through     | TEXT 0.5 w 72 602.8 m 128 602.8 l S              | struck out",
        "an area as thin as one   | 1 0 0 rg TEXT 72 602.4 56 0.7 re f               | struck out",
        "a line drawn below       | TEXT 0.5 w 72 598.8 m 128 598.8 l S              |",
        "a line drawn above       | TEXT 0.5 w 72 608.8 m 128 608.8 l S              |",
        "a table's line           | TEXT 0.5 w 72 602.8 m 400 602.8 l S              |",
        "size 0                   | 1 0 0 0 0 0 cm TEXT                             | size 0",
        "black                    | 0 g TEXT                                        |",
        "grey                     | 0.9 g TEXT                                      |",
        "white on a dark area     | 0 0 0.5 rg 60 590 300 30 re f 1 g TEXT          |",
        "white on a dark rounding | 0 g 60 590 m 60 620 l 400 620 l 400 590 l h f 1 g TEXT |",
        "white before and black   | q 1 g Q TEXT                                    |",
        "a pattern                | /Pattern cs /P1 scn TEXT                        |",
        "an ink of one's own      | /Gold cs 1 scn TEXT                             |",
        "stroked and filled       | 2 Tr TEXT 0 Tr                                  |",
      })
  void whatNobodyCanSeeIsLeftOutAndTold(String how, String operators, String told)
      throws UprException {
    String text = "BT /F1 10 Tf 72 600 Td (and pay for it.) Tj ET";
    Printer printer = new Printer().line(FULL).line(FULL);
    printer.content("q " + operators.replace("TEXT", text) + " Q");
    Document document = reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(document.text().contains("and pay for it.")).as(how).isEqualTo(told == null);
    List<String> notices = document.notices().stream().map(Notice::message).toList();
    if (told == null) {
      assertThat(notices).isEmpty();
    } else {
      assertThat(notices).singleElement().asString().contains(told).contains("left out: 12.");
    }
  }

  @Test
  void linesThroughWordsAndBarsBesideThemRuleNoTable() throws UprException {
    Printer printer = new Printer().line(FULL + ".");
    StringBuilder drawn = new StringBuilder();
    for (int at = 600; at > 500; at -= 40) {
      drawn.append("BT /F1 10 Tf 72 %d Td (and pay for it.) Tj ET ".formatted(at));
      drawn.append("72 %d m 128 %d l S 64 %d m 64 %d l S ".formatted(at + 3, at + 3, at, at + 12));
      drawn.append("BT /F1 10 Tf 72 %d Td (It is so. \\(Spain\\)) Tj ET ".formatted(at - 20));
    }
    printer.content(drawn.toString());
    Document document = reader.read(printer.bytes(), Fixtures.budget("draft.pdf"));
    assertThat(document.text()).isEqualTo(FULL + ".\n" + "It is so. (Spain)\n".repeat(3));
  }

  @Test
  void theTextUnderAScanIsTheText() throws UprException {
    Printer printer = new Printer().content("3 Tr").line(FULL).line(FULL).line(FULL);
    Document document = reader.read(printer.bytes(), Fixtures.budget("scan.pdf"));
    assertThat(document.text()).isEqualTo(FULL + " " + FULL + " " + FULL + "\n");
    assertThat(document.notices()).isEmpty();
  }

  @Test
  void whatWasTypedIntoAFormIsText() throws IOException {
    Printer printer = new Printer().line(FULL).line(FULL + ".").skip(20).line("Organisation:");
    field(printer).setValue("Sylvanian Lawyers");
    Document document = reader.read(printer.bytes(), Fixtures.budget("form.pdf"));
    assertThat(document.text()).contains("Organisation: Sylvanian Lawyers");
    assertThat(document.notices()).isEmpty();
  }

  @Test
  void aValueThatIsNotShownIsTold() throws IOException {
    Printer printer = new Printer().line(FULL).line(FULL + ".");
    PDTextField field = field(printer);
    field.getCOSObject().setString(COSName.V, "Sylvanian Lawyers");
    Document document = reader.read(printer.bytes(), Fixtures.budget("form.pdf"));
    assertThat(document.notices())
        .singleElement()
        .extracting(Notice::message)
        .isEqualTo("Values of form fields that the page does not show are left out: 1.");
  }

  private static PDTextField field(Printer printer) throws IOException {
    PDAcroForm form = new PDAcroForm(printer.document());
    printer.document().getDocumentCatalog().setAcroForm(form);
    form.setDefaultResources(printer.current().getResources());
    PDTextField field = new PDTextField(form);
    field.setPartialName("organisation");
    field.setDefaultAppearance("/F1 10 Tf 0 g");
    form.getFields().add(field);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(new PDRectangle(140, 698, 200, 14));
    widget.setPage(printer.current());
    printer.current().getAnnotations().add(widget);
    return field;
  }
}
