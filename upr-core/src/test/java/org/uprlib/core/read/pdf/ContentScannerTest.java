package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentScannerTest {
  private static final Set<String> SHOWING = Set.of("Tj", "TJ", "'", "\"");

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("streams")
  void reads(String stream, String expected) {
    assertThat(printed(stream)).isEqualTo(expected);
  }

  static String[][] streams() {
    return new String[][] {
      {"", ""},
      {"BT ET", "BT other"},
      {"1 0 0 1 72.5 -700 Tm", "1.0 0.0 0.0 1.0 72.5 -700.0 Tm"},
      {"+3 -.25 .5 4. - 007 Td", "3.0 -0.25 0.5 4.0 0.0 7.0 Td"},
      {"1-2 0 Td", "12.0 0.0 Td"},
      {"0.12345678901234567890123 0 Td", "0.12345679 0.0 Td"},
      {"/F1 12 Tf", "/F1 12.0 Tf"},
      {"/F#31#20x 12 Tf", "/F1 x 12.0 Tf"},
      {"/A#4 1 Tf /A# 1 Tf /A#ZZ 1 Tf", "/A#4 1.0 Tf /A# 1.0 Tf /A#ZZ 1.0 Tf"},
      {"(Sylvania) Tj", "(Sylvania) Tj"},
      {"(Sylvania)Tj(x)'", "(Sylvania) Tj (x) '"},
      {"1 2 (a) \"", "1.0 2.0 (a) \""},
      {"(a (b (c)) d) Tj", "(a (b (c)) d) Tj"},
      {"(\\(a\\) \\\\ \\q) Tj", "((a) \\ q) Tj"},
      {"(\\n\\r\\t\\b\\f) Tj", "(\n\r\t\b\f) Tj"},
      {"(\\101\\60\\0612\\7) Tj", "(A012\u0007) Tj"},
      {"(\\501) Tj", "(A) Tj"},
      {"(two \\\r\nlines \\\rin \\\none) Tj", "(two lines in one) Tj"},
      {"<41 4 2\n43> Tj", "(ABC) Tj"},
      {"<414> Tj", "(A@) Tj"},
      {"<> Tj", "() Tj"},
      {"[(Ra)-20(tify)] TJ", "(Ra) -20.0 (tify) TJ"},
      {"[<52>.5(a)3-2]TJ", "(R) 0.5 (a) 32.0 TJ"},
      {"[3] 0 d (a) Tj", "0.0 3.0 other (a) Tj"},
      {"/Span <</ActualText (x) /MCID 3>> BDC (a) Tj", "/Span BDC (a) Tj"},
      {"/P <</A <</B <41>>>/C [(>>) 1]>> BDC (a) Tj", "/P BDC (a) Tj"},
      {"% a comment (with) 1 2\n(a) Tj % end", "(a) Tj"},
      {"(a % b) Tj", "(a % b) Tj"},
      {"q BI /W 2 /H 2 ID (\u0001EI( EIx\u0002 EI Q (a) Tj", "q Q (a) Tj"},
      {"BI /W 1 ID \u0001 EI", ""},
      {"BI /W 4 /H 2 /CS /G /BPC 8 ID \u0002 EI (a \nEI Q (a) Tj", "Q (a) Tj"},
      {"BI /W 8 /H 4 /IM true ID  EI \nEI\n(a) Tj", "(a) Tj"},
      {"BI /W 4 /H 4 /CS /RGB /BPC 8 /F /DCT ID \u0002 EI \u0003( EI Q (a) Tj", "Q (a) Tj"},
      {"BI /W 4 /H 4 /F [/A85 /Fl] ID GhQ EI x!~> EI /F1 9 Tf", "/F1 9.0 Tf"},
      {
        "BI /W 4 /H 4 /BPC 8 /CS [/Indexed /RGB 1 <00>] ID \u0002 EI \u0003 EI Q (a) Tj", "Q (a) Tj"
      },
      {"\u0000(a)\u0000Tj\f", "(a) Tj"},
    };
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "(Sylvania                | ''",
        "(Sylvania\\              | ''",
        "<4142                    | ''",
        "/P <</A (x)              | ''",
        "[(a) Tj (b) Tj           | (a) Tj (b) Tj",
        "(a) ] > } ) Tj           | (a) Tj",
        "BI /W 2 ID no end        | ''",
        "<4z1> Tj                 | (A) Tj",
        "/ 12 Tf                  | / 12.0 Tf",
      })
  void goesOnThroughDamage(String stream, String expected) {
    String found = printed(stream.strip());
    assertThat(found).isEqualTo(expected.replace("/ ", ""));
  }

  @Test
  void missingNumbersAreZero() {
    ContentScanner scanner = scanner("5 Td");
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.operands().number(1)).isZero();
    assertThat(scanner.operands().numbers()).isEqualTo(1);
  }

  @Test
  void readsStringsAndArraysOfAnyLength() {
    String stream = "[" + "(Sylvania) -3 ".repeat(400) + "] TJ " + "1 ".repeat(100) + "x";
    ContentScanner scanner = scanner(stream);
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.operands().pieces()).isEqualTo(800);
    assertThat(scanner.operands().end(798)).isEqualTo(400 * "Sylvania".length());
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.operands().numbers()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void showsTheSameTextAsPdfBoxInRandomStreams(long seed) throws IOException {
    String stream = randomStream(new Random(seed));
    assertThat(shown(stream)).isEqualTo(shownByPdfBox(stream));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void endsOnStreamsOfRandomBytes(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[20_000];
    String likely = "()<>[]{}/%\\ BIEDTj0123-.\n\r";
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] =
          random.nextInt(4) == 0
              ? (byte) random.nextInt(256)
              : (byte) likely.charAt(random.nextInt(likely.length()));
    }
    ContentScanner scanner = new ContentScanner(bytes);
    int operators = 0;
    while (scanner.next()) {
      operators++;
    }
    assertThat(operators).isLessThanOrEqualTo(bytes.length);
  }

  private static String randomStream(Random random) {
    StringBuilder stream = new StringBuilder("BT\n");
    for (int i = 0; i < 300; i++) {
      switch (random.nextInt(9)) {
        case 0 -> stream.append(number(random)).append(' ').append(number(random)).append(" Td");
        case 1 -> stream.append("/F").append(random.nextInt(9)).append(" 10 Tf");
        case 2 ->
            stream.append("/P <</MCID ").append(i).append("/T (x\\)) /D <</E [1 (y)]>> >> BDC");
        case 3 -> stream.append("% (no text) Tj");
        case 4 -> stream.append("1 0 (").append(characters(random)).append(") \"");
        case 5 -> stream.append(hexadecimal(random)).append(" Tj");
        default -> stream.append(array(random)).append(random.nextBoolean() ? "TJ" : " TJ");
      }
      stream.append(random.nextInt(5) == 0 ? "\r\n" : "\n");
    }
    return stream.append("ET").toString();
  }

  private static String array(Random random) {
    StringBuilder array = new StringBuilder("[");
    for (int i = random.nextInt(8); i >= 0; i--) {
      array.append('(').append(characters(random)).append(')').append(number(random));
      array.append(random.nextBoolean() ? " " : "");
    }
    return array.append(']').toString();
  }

  private static String characters(Random random) {
    String[] pieces = {
      "a", "B", " ", "\\(", "\\)", "\\\\", "\\n", "\\053", "\\5x", "(c)", "\\\n", "%", "<", "/",
      "\u00e9"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static String hexadecimal(Random random) {
    StringBuilder text = new StringBuilder("<");
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append("0123456789abcDEF".charAt(random.nextInt(16)));
      text.append(random.nextInt(5) == 0 ? " " : "");
    }
    return text.append('>').toString();
  }

  private static String number(Random random) {
    int value = random.nextInt(2000) - 1000;
    return random.nextBoolean() ? String.valueOf(value) : String.valueOf(value / 16.0);
  }

  /** One entry for each piece shown, and one for each operator that shows. */
  private static List<String> shown(String stream) {
    List<String> shown = new ArrayList<>();
    ContentScanner scanner = scanner(stream);
    while (scanner.next()) {
      if (SHOWING.contains(scanner.operator().toString())) {
        for (int i = 0; i < scanner.operands().pieces(); i++) {
          shown.add(piece(scanner, i));
        }
        shown.add(scanner.operator().toString());
      }
    }
    return shown;
  }

  private static List<String> shownByPdfBox(String stream) throws IOException {
    List<String> shown = new ArrayList<>();
    List<String> operands = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(stream.getBytes(StandardCharsets.ISO_8859_1));
    for (Object token : parser.parse()) {
      if (token instanceof Operator operator) {
        if (SHOWING.contains(operator.getName())) {
          shown.addAll(operands);
          shown.add(operator.getName());
        }
        operands.clear();
      } else if (token instanceof COSArray array) {
        for (COSBase item : array) {
          operands.add(
              item instanceof COSNumber number
                  ? "" + number.floatValue()
                  : string((COSString) item));
        }
      } else if (token instanceof COSString text) {
        operands.add(string(text));
      }
    }
    return shown;
  }

  private static String string(COSString string) {
    return "(" + new String(string.getBytes(), StandardCharsets.ISO_8859_1) + ")";
  }

  private static ContentScanner scanner(String stream) {
    return new ContentScanner(stream.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Operators with what stood before them: name, numbers, then strings and distances. */
  private static String printed(String stream) {
    List<String> printed = new ArrayList<>();
    ContentScanner scanner = scanner(stream);
    while (scanner.next()) {
      if (!scanner.operands().name().isEmpty()) {
        printed.add("/" + scanner.operands().name());
      }
      for (int i = 0; i < scanner.operands().numbers(); i++) {
        printed.add(String.valueOf(scanner.operands().number(i)));
      }
      for (int i = 0; i < scanner.operands().pieces(); i++) {
        printed.add(piece(scanner, i));
      }
      printed.add(scanner.operator().toString());
    }
    return String.join(" ", printed);
  }

  private static String piece(ContentScanner scanner, int index) {
    if (scanner.operands().isDistance(index)) {
      return String.valueOf(scanner.operands().distance(index));
    }
    int start = scanner.operands().start(index);
    int length = scanner.operands().end(index) - start;
    return "("
        + new String(scanner.operands().characters(), start, length, StandardCharsets.ISO_8859_1)
        + ")";
  }
}
