package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.pdf.RightToLeftPrinter.Way;

/** Text that runs from right to left, however a program prints it. */
class PdfRightToLeftTest {
  private static final float RIGHT = 520;

  /** What a line of a paper holds, in the order in which it is read. */
  private static final List<String> LINES =
      List.of(
          "ينبغي لسيلفانيا أن تصدق على الاتفاقية",
          "اعتمد الفريق العامل تقريره في 30 نيسان/أبريل 2025.",
          "عملا بقرار مجلس حقوق الإنسان 5/1 والقرار 16/21، قدمت سيلفانيا تقريرها",
          "تقرير وطني أعد وفقا للفقرة 15(أ) (A/HRC/WG.6/99/SVY/1)؛",
          "الوثيقة A/HRC/99/15 والإضافة A/HRC/99/15/Add.1 متاحتان",
          "التصديق على البروتوكول الاختياري لاتفاقية مناهضة التعذيب (OP-CAT) وإنشاء آلية",
          "تخفيض النسبة إلى 3.5 في المائة بحلول عام 2030 (بيرو) (الدانمرك)؛",
          "في المواد ٩ و١٤ و٢٦ من العهد (انظر الفقرة ١٢)",
          "توصية (كندا [وآخرون])؛",
          "وضع خطة وطنية (مقدونيا الشمالية)؛",
          "الإفراج عن المحتجزين فورا!",
          "أنشئت اللجنة عام 1993 (UNDP Sylvania Office) وهي تعمل",
          "Distr.: General",
          "المادة 7 من العهد");

  private final PdfReader reader = new PdfReader();

  private Document read(Printer printer) throws UprException {
    return reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
  }

  static Stream<Arguments> aLineIsReadInOrder() {
    return Arrays.stream(Way.values())
        .flatMap(way -> LINES.stream().map(line -> arguments(way, line)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void aLineIsReadInOrder(Way way, String line) throws UprException {
    Printer printer = new Printer();
    new RightToLeftPrinter(printer, way)
        .line("تحيط سيلفانيا علما بهذه التوصية وتواصل النظر فيها.", RIGHT, 700)
        .line(line, RIGHT, 600)
        .line("ستواصل سيلفانيا تنفيذ التوصيات.", RIGHT, 500)
        .print();
    Document read = read(printer);
    assertThat(read.text().lines().skip(1).limit(1)).containsExactly(line);
    assertThat(read.notices()).isEmpty();
  }

  /** As LibreOffice prints them, if their font lacks the letters. */
  @Test
  void aStopAndABlankThatArePrintedOverALigatureAreBeforeIt() throws UprException {
    Printer printer = new Printer();
    new RightToLeftPrinter(printer, Way.VISUAL)
        .line("تحيط سيلفانيا علما بهذه التوصية وتواصل النظر فيها.", RIGHT, 700)
        .line("تؤيد الأولى", RIGHT, 600)
        .glyph("لا", RIGHT - 75, 600)
        .glyph(".", RIGHT - 70, 600)
        .glyph(" ", RIGHT - 75, 600)
        .line(" تؤيد الثانية", RIGHT - 75, 600)
        .line("ستواصل سيلفانيا تنفيذ التوصيات.", RIGHT, 500)
        .print();
    assertThat(read(printer).text().lines().skip(1).limit(1))
        .containsExactly("تؤيد الأولى. لا تؤيد الثانية");
  }

  /** Lines of one paragraph are laid out by all that stands before them in it. */
  @ParameterizedTest
  @EnumSource(Way.class)
  void aParagraphIsReadInOrderWhereverItsLinesEnd(Way way) throws UprException {
    String paragraph =
        "تؤيد سيلفانيا التوصيات التالية: 43-11، 43-12، 43-20، 43-31، 43-42 و43-50، وفقا للقرار"
            + " 16/21 (A/HRC/RES/16/21)، وتحيط علما بالتوصيات 43-60 و43-61 (كندا) (بيرو).";
    for (int width = 30; width < 70; width += 3) {
      Printer printer = new Printer();
      RightToLeftPrinter print = new RightToLeftPrinter(printer, way);
      print.line("1- تقرير الفريق العامل عن سيلفانيا.", RIGHT, 740);
      int start = 0;
      float y = 700;
      while (start < paragraph.length()) {
        int end = Math.min(paragraph.length(), start + width);
        while (end < paragraph.length() && paragraph.charAt(end - 1) != ' ') {
          end--;
        }
        print.line(paragraph, start, end, RIGHT, y);
        start = end;
        y -= 12;
      }
      print.print();
      assertThat(Printed.of(read(printer)).replace("\n", " "))
          .as("lines of %s", width)
          .endsWith(paragraph);
    }
  }

  /** Which number comes first depends on what stands before, which may be on the line above. */
  @Test
  void yearsAndLabelsAtTheStartOfALine() throws UprException {
    String paragraph = "قدمت سيلفانيا تقريرها عن الفترة 2019-2023 والتوصيات 43-7 و43-8";
    Printer printer = new Printer();
    RightToLeftPrinter print = new RightToLeftPrinter(printer, Way.VISUAL);
    print.line("تقرير سيلفانيا المقدم إلى الفريق العامل المعني", RIGHT, 730);
    int years = paragraph.indexOf("2019");
    int labels = paragraph.indexOf("43-7");
    print.line(paragraph, 0, years, RIGHT, 700);
    print.line(paragraph, years, labels, RIGHT, 688);
    print.line(paragraph, labels, paragraph.length(), RIGHT, 676);
    print.print();
    assertThat(read(printer).text().replace("\n", " ").strip()).endsWith(paragraph);
  }

  @ParameterizedTest
  @EnumSource(names = {"LOGICAL", "VISUAL", "ACTUAL_TEXT", "MARKS", "MARKS_TOLD"})
  void vowelsFollowTheirLetters(Way way) throws UprException {
    String line = "أُعِدَّ التقرير ونُفِّذت التوصيات تنفيذًا كاملًا";
    Printer printer = new Printer();
    new RightToLeftPrinter(printer, way).line(line, RIGHT, 700).print();
    Document read = read(printer);
    assertThat(read.text().strip()).isEqualTo(line);
    assertThat(read.notices()).isEmpty();
  }

  /** A comma is no word that shows the order of the numbers behind it. */
  @Test
  void aLineOfLabelsAlone() throws UprException {
    Printer printer = new Printer();
    new RightToLeftPrinter(printer, Way.VISUAL)
        .line("تقرير سيلفانيا المقدم إلى الفريق العامل", RIGHT, 700)
        .line("43-16، 43-17، 43-18", RIGHT, 600)
        .print();
    assertThat(read(printer).text().strip()).endsWith("43-16، 43-17، 43-18");
  }

  /** Sections of one or two recommendations: the number that counts recurs most. */
  @ParameterizedTest
  @EnumSource(Way.class)
  void labelsOfShortSections(Way way) throws UprException {
    assertLabels(way, List.of("43-1", "43-2", "44-1", "45-1", "45-2", "46-1", "46-2"));
    assertLabels(way, List.of("٤٣-١", "٤٣-٢", "٤٤-١", "٤٤-٢"));
  }

  private void assertLabels(Way way, List<String> labels) throws UprException {
    Printer printer = new Printer();
    RightToLeftPrinter print = new RightToLeftPrinter(printer, way);
    print.line("تقرير سيلفانيا المقدم إلى الفريق العامل", RIGHT, 740);
    float y = 700;
    for (String label : labels) {
      print.line(label + " التصديق على الاتفاقية (بيرو)؛", RIGHT, y);
      y -= 30;
    }
    print.print();
    assertThat(read(printer).text().lines().skip(1).map(line -> line.split(" ", -1)[0]))
        .containsExactlyElementsOf(labels);
  }

  /** The first column of a table stands on the right. */
  @ParameterizedTest
  @EnumSource(Way.class)
  void aTableIsReadFromItsRightColumnOn(Way way) throws UprException {
    Printer printer = new Printer();
    for (float x : new float[] {100, 200, 450, 520}) {
      printer.content(x + " 560 m " + x + " 620 l S");
    }
    for (float y : new float[] {560, 580, 600, 620}) {
      printer.content("100 " + y + " m 520 " + y + " l S");
    }
    new RightToLeftPrinter(printer, way)
        .line("تقرير سيلفانيا", RIGHT, 700)
        .line("الرقم", 515, 606)
        .line("التوصية", 445, 606)
        .line("الموقف", 195, 606)
        .line("43-1", 515, 586)
        .line("التصديق على الاتفاقية (ICPPED) (بيرو)", 445, 586)
        .line("تحظى بالتأييد", 195, 586)
        .line("43-2", 515, 566)
        .line("تدريب القضاة", 445, 566)
        .line("أحيط علما بها", 195, 566)
        .print();
    assertThat(Printed.of(read(printer)))
        .isEqualTo(
            """
            تقرير سيلفانيا
            {الرقم | التوصية | الموقف}
            {43-1 | التصديق على الاتفاقية (ICPPED) (بيرو) | تحظى بالتأييد}
            {43-2 | تدريب القضاة | أحيط علما بها}\
            """);
  }

  /** A cell may be narrower than a number; its line ends with the hyphen. */
  @Test
  void aNumberThatItsLineBreaks() throws UprException {
    Printer printer = new Printer();
    RightToLeftPrinter print = new RightToLeftPrinter(printer, Way.VISUAL);
    for (int i = 0; i < 5; i++) {
      print.line("تصدق سيلفانيا على الاتفاقية", RIGHT, 740 - 12 * i);
      print.line("تصدق سيلفانيا على الاتفاقية", RIGHT, 600 - 12 * i);
    }
    String label = "144-123";
    print.line(label, 0, 4, RIGHT, 650).line(label, 4, 7, RIGHT, 638).print();
    assertThat(read(printer).text()).contains("\n144-123\n");
  }

  /**
   * A range alone at the start of a line may be read the wrong way round; a label that recurs not.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"17-15, 1", "43-15 و43-16 و43-17, 0", "2019-2023, 0", "النسبة 17-15, 0"})
  void numbersWhoseOrderIsNotToldAreTold(String line, int unclear) throws UprException {
    Printer printer = new Printer();
    new RightToLeftPrinter(printer, Way.VISUAL)
        .line("تقرير سيلفانيا المقدم إلى الفريق العامل", RIGHT, 700)
        .line(line + " من التوصيات", RIGHT, 600)
        .print();
    assertThat(read(printer).notices())
        .extracting(Notice::code)
        .isEqualTo(Collections.nCopies(unclear, "order-unclear"));
  }

  /** The first column stands on the right. */
  @Test
  void twoColumns() throws UprException {
    String sentence = "ينبغي لسيلفانيا أن تصدق على الاتفاقية وأن تعتمد خطة وطنية لتنفيذها";
    Printer printer = new Printer();
    RightToLeftPrinter print = new RightToLeftPrinter(printer, Way.VISUAL);
    StringBuilder all = new StringBuilder();
    for (float right : new float[] {540, 280}) {
      float y = 740;
      for (int number = 1; number < 7; number++) {
        String paragraph = (right > 300 ? number : number + 6) + "- " + sentence + ".";
        int start = 0;
        while (start < paragraph.length()) {
          int end = Math.min(paragraph.length(), start + 40);
          while (end < paragraph.length() && paragraph.charAt(end - 1) != ' ') {
            end--;
          }
          print.line(paragraph, start, end, right, y);
          start = end;
          y -= 12;
        }
        y -= right > 300 ? 6 : 9;
        all.append(paragraph).append('\n');
      }
    }
    print.print();
    assertThat(read(printer).text().strip()).isEqualTo(all.toString().strip());
  }

  /** In a paper in English a name in Arabic is put in order, and all else stays. */
  @Test
  void aNameAmongEnglishWords() throws UprException {
    Printer printer = new Printer();
    printer.line(
        "Submission of the Sylvanian Women’s Forum to the review of Sylvania".replace('’', ' '));
    printer.line("It was founded in 1998 and works in all provinces of the country.").skip(12);
    new RightToLeftPrinter(printer, Way.VISUAL).line("منتدى نساء سيلفانيا", 300, 600).print();
    printer.content("BT /F1 10 Tf 72 600 Td (Also known as) Tj 240 0 Td (since 1998.) Tj ET");
    assertThat(Printed.of(read(printer)).lines().reduce((one, last) -> last))
        .contains("Also known as منتدى نساء سيلفانيا since 1998.");
  }
}
