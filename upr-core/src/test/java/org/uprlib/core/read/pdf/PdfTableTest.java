package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.text.FileRemark;

/** Tables as papers draw them: by rules around cells, or across only, in all ways that PDF has. */
class PdfTableTest {
  private static final String PROSE =
      "Sylvania should ratify the Convention and its Protocol and bring its laws into line with it";

  private final PdfReader reader = new PdfReader();

  private String read(Printer printer) throws UprException {
    return Printed.of(reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf")));
  }

  /** A word or line of a cell; {@code y} is its baseline. */
  private static String text(float x, float y, String text) {
    return String.format(Locale.ROOT, "BT /F1 10 Tf %s %s Td (%s) Tj ET%n", x, y, text);
  }

  private static String rule(float x, float y, float otherX, float otherY) {
    return String.format(Locale.ROOT, "%s %s m %s %s l S%n", x, y, otherX, otherY);
  }

  private static String rules(String places) {
    StringBuilder rules = new StringBuilder();
    for (String place : places.split(";", -1)) {
      String[] numbers = place.strip().split(" ", -1);
      rules.append(
          rule(
              Float.parseFloat(numbers[0]),
              Float.parseFloat(numbers[1]),
              Float.parseFloat(numbers[2]),
              Float.parseFloat(numbers[3])));
    }
    return rules.toString();
  }

  private static final String WORDS =
      text(76, 688, "No.")
          + text(136, 688, "Recommendation")
          + text(406, 688, "Position")
          + text(76, 668, "115.1")
          + text(136, 668, "Ratify the Convention")
          + text(406, 668, "Supported")
          + text(76, 648, "115.2")
          + text(136, 648, "Train judges")
          + text(406, 648, "Noted");

  private static final String READ =
      """
      {No. | Recommendation | Position}
      {115.1 | Ratify the Convention | Supported}
      {115.2 | Train judges | Noted}\
      """;

  private static final float[] EDGES = {72, 132, 402, 502};
  private static final float[] LEVELS = {640, 660, 680, 700};

  /** Each cell's box, drawn by {@code box}, which gets its left, lower, right and upper side. */
  private static String boxes(Function<float[], String> box) {
    StringBuilder boxes = new StringBuilder();
    for (int row = 0; row + 1 < LEVELS.length; row++) {
      for (int column = 0; column + 1 < EDGES.length; column++) {
        boxes.append(
            box.apply(
                new float[] {EDGES[column], LEVELS[row], EDGES[column + 1], LEVELS[row + 1]}));
      }
    }
    return boxes.toString();
  }

  private static String each(String form, float... numbers) {
    String operators = form;
    for (int i = numbers.length - 1; i >= 0; i--) {
      operators = operators.replace("$" + i, String.valueOf(numbers[i]));
    }
    return operators + "\n";
  }

  static Stream<Arguments> theSameTableHoweverItsRulesAreDrawn() {
    String lines =
        "72 640 502 640; 72 660 502 660; 72 680 502 680; 72 700 502 700; 72 640 72 700;"
            + " 132 640 132 700; 402 640 402 700; 502 640 502 700";
    String thin =
        "72 640 430 0.5 re f 72 660 430 0.5 re f 72 680 430 0.5 re f 72 700 430.5 0.5 re f"
            + " 72 640 0.5 60 re f 132 640 0.5 60 re f 402 640 0.5 60 re f 502 640 0.5 60 re f\n";
    return Stream.of(
        arguments("a line along each side", rules(lines)),
        arguments("a line from the other end", "1 0 0 1 0 0 cm " + backwards(lines)),
        arguments("one path for all lines", rules(lines).replace(" S", "") + "S\n"),
        arguments("boxes", boxes(c -> each("$0 $1 $2 $3 re S", c[0], c[1], c[2] - c[0], 20))),
        arguments(
            "boxes of a negative height",
            boxes(c -> each("$0 $1 $2 -20 re S", c[0], c[3], c[2] - c[0]))),
        arguments(
            "boxes closed and stroked",
            boxes(c -> each("$0 $1 m $2 $1 l $2 $3 l $0 $3 l s", c[0], c[1], c[2], c[3]))),
        arguments(
            "boxes closed, then stroked",
            boxes(c -> each("$0 $1 m $2 $1 l $2 $3 l $0 $3 l h S", c[0], c[1], c[2], c[3]))),
        arguments(
            "boxes filled and stroked",
            boxes(c -> each("1 g $0 $1 $2 20 re B 0 g", c[0], c[1], c[2] - c[0]))),
        arguments(
            "boxes closed, filled by even and odd, and stroked",
            boxes(c -> each("1 g $0 $1 m $2 $1 l $2 $3 l $0 $3 l b* 0 g", c[0], c[1], c[2], c[3]))),
        arguments("thin areas", thin),
        arguments("thin areas, filled by even and odd", thin.replace("re f", "re f*")),
        arguments("thin areas, filled in the old way", thin.replace("re f", "re F")),
        arguments("on a grid of its own", "q 10 0 0 10 70 600 cm " + smaller(lines) + " Q\n"),
        arguments(
            "twice, side by side", rules(lines) + "q 1 0 0 1 1.5 1 cm " + rules(lines) + "Q\n"),
        arguments(
            "in dashes",
            Stream.of(lines.split(";", -1)).map(PdfTableTest::dashes).reduce("", String::concat)),
        arguments(
            "beside a picture",
            "300 500 m 310 510 320 520 330 500 c 340 500 m 350 500 l S 300 520 m 330 550 l S\n"
                + rules(lines)),
        arguments(
            "with a line never drawn",
            "100 640 m 100 700 l n 300 640 m 310 640 l 310 700 l 300 700 l f\n" + rules(lines)));
  }

  private static String backwards(String lines) {
    StringBuilder rules = new StringBuilder();
    for (String line : lines.split(";", -1)) {
      String[] n = line.strip().split(" ", -1);
      rules.append(String.join(" ", n[2], n[3], "m", n[0], n[1], "l S\n"));
    }
    return rules.toString();
  }

  private static String smaller(String lines) {
    StringBuilder rules = new StringBuilder();
    for (String line : lines.split(";", -1)) {
      float[] n = new float[4];
      String[] parts = line.strip().split(" ", -1);
      for (int i = 0; i < 4; i++) {
        n[i] = (Float.parseFloat(parts[i]) - (i % 2 == 0 ? 70 : 600)) / 10;
      }
      rules.append(rule(n[0], n[1], n[2], n[3]));
    }
    return rules.toString();
  }

  private static String dashes(String line) {
    float[] n = new float[4];
    String[] parts = line.strip().split(" ", -1);
    for (int i = 0; i < 4; i++) {
      n[i] = Float.parseFloat(parts[i]);
    }
    StringBuilder rules = new StringBuilder();
    for (float x = n[0]; n[1] == n[3] && x < n[2]; x += 7) {
      rules.append(rule(x, n[1], Math.min(x + 5, n[2]), n[3]));
    }
    for (float y = n[1]; n[0] == n[2] && y < n[3]; y += 7) {
      rules.append(rule(n[0], y, n[2], Math.min(y + 5, n[3])));
    }
    return rules.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theSameTableHoweverItsRulesAreDrawn(String way, String operators) throws UprException {
    assertThat(read(new Printer().content(operators + WORDS))).as(way).isEqualTo(READ);
  }

  /** What is drawn on a page that is shown turned by {@code shown} degrees clockwise. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text that runs upwards              | 0 1 -1 0 842 0      | 0",
        "text that runs downwards            | 0 -1 1 0 0 842      | 0",
        "text upside down                    | -1 0 0 -1 842 842   | 0",
        "a page shown turned                 | 0 1 -1 0 842 0      | 90",
        "a page shown turned the other way   | 0 -1 1 0 0 842      | 270",
        "a page shown upside down            | -1 0 0 -1 842 842   | 180",
        "a turned page that was not meant so | 1 0 0 1 0 0         | 90",
        "a turned page turned too far        | 0 1 -1 0 842 0      | 180",
        "a turned page turned the other way  | 0 1 -1 0 842 0      | 270",
      })
  void theSameTableHoweverThePageIsTurned(String what, String placement, int shown)
      throws UprException {
    for (String drawn :
        List.of(boxes(c -> each("$0 $1 $2 20 re S", c[0], c[1], c[2] - c[0])), across(700, 680))) {
      Printer printer = new Printer().content("q " + placement + " cm\n" + drawn + WORDS + "Q");
      printer.current().setMediaBox(new PDRectangle(842, 842));
      printer.current().setRotation(shown);
      Document document = reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
      assertThat(Printed.of(document)).as(what).isEqualTo(READ);
      assertThat(document.notices()).isEmpty();
    }
  }

  @Test
  void whatRunsAnotherWayThanItsPageIsToldAsLeftOut() throws UprException {
    String stamp = "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET\n";
    String side = "BT /F1 6 Tf 0 1 -1 0 580 300 Tm (GE.24-01) Tj ET\n";
    Document document =
        reader.read(
            new Printer().content(stamp + side + WORDS).bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(document.text()).contains("Ratify the Convention").doesNotContain("DRAFT", "GE.24");
    assertThat(document.notices()).containsExactly(FileRemark.OTHER_DIRECTION.notice(13));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a curve            | 72 640 m 72 660 72 680 72 700 c S",
        "slanted lines      | 72 640 m 502 650 l S 72 680 m 502 690 l S",
        "short lines        | 72 640 m 75 640 l S 72 640 m 72 643 l S",
        "thick areas        | 72 640 430 20 re f 72 680 430 20 re f",
        "a page's frame     | 60 60 480 740 re S",
        "underlines         | 136 666 m 236 666 l S 136 646 m 196 646 l S",
        "a clip             | 72 640 60 60 re W n 132 640 270 60 re W n",
        "a path not painted | 72 640 430 60 re 132 640 m 132 700 l",
      })
  void isNoTable(String what, String operators) throws UprException {
    String unnumbered = WORDS.replace("115.", "Item ");
    assertThat(read(new Printer().content(operators + "\n" + unnumbered)))
        .as(what)
        .doesNotContain("{");
  }

  /** A cell narrower than a word breaks it; a blank ends the lines that end between words. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a word in three parts  | Sup;port;ed     | Ratify the ;Convention soon | Supported",
        "one in two             | Not;ed          | Ratify the ;Convention soon | Noted",
        "two words              | Not ;ed         | Ratify the ;Convention soon | Not ed",
        "room for a letter      | It;is           | Ratify the ;Convention soon | It / is",
        "two names              | Chad;Peru       | Ratify the ;Convention soon | Chad Peru",
        "no blank ends any line | Sup;port;ed     | Ratify the;laws on torture  | Sup port ed",
      })
  void aWordThatItsCellBreaks(String what, String narrow, String wide, String expected)
      throws UprException {
    StringBuilder page = new StringBuilder(rules("72 600 260 600; 72 700 260 700; 72 600 72 700"));
    page.append(rules("96 600 96 700; 260 600 260 700"));
    int y = 700;
    for (String line : narrow.split(";", -1)) {
      page.append(text(74, y -= 12, line));
    }
    y = 700;
    for (String line : wide.split(";", -1)) {
      page.append(text(98, y -= 12, line));
    }
    Printer printer = new Printer().line(PROSE).line(PROSE + ".").content(page.toString());
    String read = read(printer);
    assertThat(read.substring(read.indexOf('{'))).as(what).startsWith("{" + expected + " | ");
  }

  @Test
  void cellsThatNoRulePartsAreOne() throws UprException {
    String drawn =
        rules(
            "72 640 502 640; 132 660 402 660; 72 680 502 680; 72 700 502 700; 72 640 72 700;"
                + " 132 640 132 680; 402 640 402 700; 502 640 502 700");
    String words =
        text(76, 688, "Recommendations of the State")
            + text(406, 688, "Position")
            + text(76, 668, "115.1")
            + text(136, 668, "Ratify it")
            + text(406, 668, "Supported")
            + text(136, 648, "Train judges");
    assertThat(read(new Printer().content(drawn + words)))
        .isEqualTo(
            """
            {Recommendations of the State:2 | Position}
            {115.1 | Ratify it | Supported}
            {↑ | Train judges | ↑}\
            """);
  }

  @Test
  void aTableWithoutSidesEndsWhereItsRulesEnd() throws UprException {
    String drawn =
        rules(
            "72 640 502 640; 72 660 502 660; 72 680 502 680; 72 700 502 700; 132 640 132 700;"
                + " 402 640 402 700");
    assertThat(read(new Printer().content(drawn + WORDS))).isEqualTo(READ);
    String open =
        rules(
            "72 660 502 660; 72 680 502 680; 72 640 72 700; 132 640 132 700; 402 640 402 700;"
                + " 502 640 502 700");
    assertThat(read(new Printer().content(open + WORDS))).isEqualTo(READ);
  }

  @Test
  void rowsWithoutWordsAndColumnsOutsideAreLeftOut() throws UprException {
    String drawn = boxes(c -> each("$0 $1 $2 20 re S", c[0], c[1], c[2] - c[0]));
    String words =
        text(136, 688, "Recommendation") + text(406, 688, "Position") + text(136, 648, "Ratify it");
    assertThat(read(new Printer().content(drawn + words)))
        .isEqualTo("{ | Recommendation | Position}\n{ | Ratify it | }");
    String single = text(136, 688, "Recommendation") + text(136, 648, "Ratify it");
    assertThat(read(new Printer().content(drawn + single))).doesNotContain("{");
  }

  @Test
  void textAboveBetweenAndBelowStandsInOrder() throws UprException {
    String drawn = boxes(c -> each("$0 $1 $2 20 re S", c[0], c[1], c[2] - c[0]));
    String second = "q 1 0 0 1 0 -140 cm " + drawn + WORDS + "Q\n";
    Printer printer = new Printer().content(drawn + WORDS + second);
    printer.line("The answers of Sylvania are these.").skip(148).line("And these follow.");
    printer.skip(148).line("That is all of them.");
    assertThat(read(printer))
        .isEqualTo(
            "The answers of Sylvania are these.\n"
                + READ
                + "\nAnd these follow.\n"
                + READ
                + "\nThat is all of them.");
  }

  private static String row(String cells) {
    String[] words = cells.strip().split(";", -1);
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      row.append(text(EDGES[i] + 4, 688, words[i].strip()));
    }
    return row.toString();
  }

  /** A row at the foot of a page, and one at the head of the next; cells parted by ";". */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a text goes on       | 115.2;Train all;Noted     | ;judges. ;               | {115.2 !"
            + " Train all judges. ! Noted}",
        "a number goes on     | 115.1;Train all;Partly    | 0;judges.;noted          | {115.10 !"
            + " Train all judges. ! Partly noted}",
        "a text is over       | 115.2;Train judges.;Noted | ;Plant trees.;           | {115.2 !"
            + " Train judges. ! Noted}/{ ! Plant trees. ! }",
        "another row          | 115.2;Train judges;Noted  | 115.3;Plant trees;Noted  | {115.2 !"
            + " Train judges ! Noted}/{115.3 ! Plant trees ! Noted}",
        "other columns empty  | 115.2;Train judges;Noted  | 115.3;;                  | {115.2 !"
            + " Train judges ! Noted}/{115.3 !  ! }",
      })
  void aRowAtTheFootOfAPage(String what, String last, String first, String expected)
      throws UprException {
    String drawn = boxes(c -> each("$0 $1 $2 20 re S", c[0], c[1], c[2] - c[0]));
    Printer printer = new Printer().content(drawn + row(last)).page().content(drawn + row(first));
    assertThat(read(printer).replace('|', '!').replace('\n', '/')).as(what).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} points wide")
  @CsvSource({"100, true", "102, true", "110, false"})
  void goesOnOverThePageIfItsColumnsAreAsWide(float width, boolean one) throws UprException {
    String next =
        "72 700 60 20 re S 132 700 270 20 re S 402 700 "
            + width
            + " 20 re S\n"
            + text(76, 708, "115.3")
            + text(136, 708, "Plant trees")
            + text(406, 708, "Supported");
    String first = boxes(c -> each("$0 $1 $2 20 re S", c[0], c[1], c[2] - c[0])) + WORDS;
    long tables =
        reader
            .read(
                new Printer().content(first).page().content(next).bytes(),
                Fixtures.budget("sylvania.pdf"))
            .blocks()
            .size();
    assertThat(tables).isEqualTo(one ? 1 : 2);
  }

  @Test
  void aRowWithOpenSidesDoesNotPullTheTableApart() throws UprException {
    String drawn =
        "72 680 60 20 re S 132 680 270 20 re S 402 680 100 20 re S"
            + " 72 640 60 20 re S 132 640 270 20 re S 402 640 100 20 re S\n";
    assertThat(read(new Printer().content(drawn + WORDS)))
        .isEqualTo(
            """
            {No. | Recommendation | Position}
            {115.1 Ratify the Convention Supported:3}
            {115.2 | Train judges | Noted}\
            """);
  }

  /** Lines of a cell of 100 points from (76, 688) down, 12 points apart unless told. */
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '=',
      value = {
        "Sylvania accepts the/first one and the last = {1 | Sylvania accepts the first one and the"
            + " last}",
        "Sylvania accepts the/first one./It notes the other/seventeen of them. = {1 | Sylvania"
            + " accepts the first one. / It notes the other seventeen of them.}",
        "Sylvania accepts the/+first one and the last = {1 | Sylvania accepts the / first one and"
            + " the last}",
        "Sylvania accepts all of it/- first and the last one = {1 | Sylvania accepts all of it -"
            + " first and the last one}",
        "- Sylvania accepts all/- first and the last one = {1 | - Sylvania accepts all / - first"
            + " and the last one}",
        "Sylvania accepts:/- first and the last one = {1 | Sylvania accepts: / - first and the last"
            + " one}",
      })
  void whereAParagraphOfACellEnds(String lines, String expected) throws UprException {
    StringBuilder content = new StringBuilder();
    float y = 688;
    for (String line : lines.split("/", -1)) {
      y -= line.startsWith("+") ? 8 : 0;
      content.append(text(136, y, line.replace("+", "")));
      y -= 12;
    }
    String drawn = "72 600 60 100 re S 132 600 105 100 re S\n" + text(76, 688, "1");
    String more =
        "72 560 60 40 re S 132 560 105 40 re S\n"
            + text(136, 588, "The State has a law of")
            + text(136, 576, "its own for all of that");
    assertThat(read(new Printer().content(drawn + content + more)).lines().findFirst())
        .contains(expected);
  }

  // Across only

  /** Rules from 72 to 502 at these heights. */
  private static String across(float... levels) {
    StringBuilder rules = new StringBuilder();
    for (float level : levels) {
      rules.append(rule(72, level, 502, level));
    }
    return rules.toString();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"700 680 640", "700 680 660 640", "700 680"})
  void rulesAcrossAndColumnsOfWordsAreATable(String levels) throws UprException {
    String[] parts = levels.split(" ", -1);
    float[] heights = new float[parts.length];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = Float.parseFloat(parts[i]);
    }
    assertThat(read(new Printer().content(across(heights) + WORDS))).isEqualTo(READ);
  }

  @Test
  void thePageNumberBelowAnOpenTableIsNoneOfItsRows() throws UprException {
    String number = text(280, 632, "12");
    assertThat(read(new Printer().content(across(700, 680) + WORDS + number))).isEqualTo(READ);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a head as high as a masthead | 800 680 640",
        "rules of other lengths       | 700",
        "no room for a head           | 682 680",
      })
  void rulesAcrossThatAreNoTable(String what, String levels) throws UprException {
    String[] parts = levels.split(" ", -1);
    float[] heights = new float[parts.length];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = Float.parseFloat(parts[i]);
    }
    String other = rule(72, 660, 402, 660) + rule(100, 640, 502, 640) + rule(72, 630, 200, 630);
    String unnumbered = WORDS.replace("115.", "Item ");
    assertThat(read(new Printer().content(across(heights) + other + unnumbered)))
        .as(what)
        .doesNotContain("{");
  }

  @Test
  void whereRulesMeetColumnsMeet() throws UprException {
    List<String> pieces = new ArrayList<>();
    for (float level : new float[] {700, 680, 640}) {
      pieces.add(rule(72, level, 132, level));
      pieces.add(rule(132, level, 402, level));
      pieces.add(rule(402, level, 502, level));
    }
    assertThat(read(new Printer().content(String.join("", pieces) + WORDS))).isEqualTo(READ);
  }

  @Test
  void aLineAcrossColumnsIsARowOfItsOwn() throws UprException {
    String words =
        text(76, 688, "No.")
            + text(136, 688, "Recommendation")
            + text(406, 688, "Position")
            + text(76, 668, "Rights of women and of girls everywhere")
            + text(76, 648, "115.1")
            + text(136, 648, "Ratify the Convention and its Protocol")
            + text(406, 648, "Supported")
            + text(136, 636, "as soon as it can be done")
            + text(76, 624, "115.2")
            + text(136, 624, "Train judges")
            + text(406, 624, "Noted");
    assertThat(read(new Printer().content(across(700, 680, 610) + words)))
        .isEqualTo(
            "{No. | Recommendation | Position}\n"
                + "{Rights of women and of girls everywhere:3}\n"
                + "{115.1 | Ratify the Convention and its Protocol / as soon as it can be done |"
                + " Supported}\n"
                + "{115.2 | Train judges | Noted}");
  }

  @Test
  void proseBetweenRulesIsNoTable() throws UprException {
    String words =
        text(76, 688, "Part one")
            + text(406, 688, "Part two")
            + text(76, 668, PROSE + " all")
            + text(76, 656, PROSE + " all");
    assertThat(read(new Printer().content(across(700, 680, 640) + words))).doesNotContain("{");
    assertThat(
            Arrays.asList(
                read(new Printer().content(across(700, 680, 640) + WORDS + text(40, 668, "*")))
                    .split("\n", -1)))
        .noneMatch(line -> line.startsWith("{"));
  }

  private static final float[] COLUMNS = {76, 136, 336, 436};

  /** Lines of cells that begin at the same places, each as {@code height: cell & cell}. */
  private static String aligned(List<String> lines) {
    StringBuilder page = new StringBuilder();
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      String[] cells = parts[1].split("&", -1);
      for (int i = 0; i < cells.length; i++) {
        if (!cells[i].isBlank()) {
          page.append(text(COLUMNS[i], Float.parseFloat(parts[0]), cells[i].strip()));
        }
      }
    }
    return page.toString();
  }

  static Stream<Arguments> columnsThatNoRulesPartAreATable() {
    String head = "688: No. & Recommendation & Position & Comments";
    String headed = "{No. | Recommendation | Position | Comments}\n";
    return Stream.of(
        arguments(
            "rows without a space between them",
            List.of(
                head,
                "676: 115.1 & Ratify the Convention on torture & Noted & It is against the",
                "664: & and its Protocol & & Constitution.",
                "652: 115.2 & train judges and lawyers & Supported & A bill is being discussed.",
                "640: 115.3 & Protect all children & Partially & ",
                "628: & & supported & "),
            headed
                + "{115.1 | Ratify the Convention on torture / and its Protocol | Noted |"
                + " It is against the Constitution.}\n"
                + "{115.2 | train judges and lawyers | Supported | A bill is being discussed.}\n"
                + "{115.3 | Protect all children | Partially / supported | }"),
        arguments(
            "cells in the middle of their rows, with a space between these",
            List.of(
                head,
                "668: & Ratify the Convention on torture & & It is against the",
                "662.5: 115.1 & & Noted & ",
                "657: & and its Protocol & & Constitution.",
                "636: 115.2 & Train judges and lawyers & Supported & A bill is being discussed.",
                "616: 115.3 & Protect all children & Noted & "),
            headed
                + "{115.1 | Ratify the Convention on torture / and its Protocol | Noted |"
                + " It is against the Constitution.}\n"
                + "{115.2 | Train judges and lawyers | Supported | A bill is being discussed.}\n"
                + "{115.3 | Protect all children | Noted | }"),
        arguments(
            "a heading between rows",
            List.of(
                head,
                "668: 115.1 & Ratify the Convention on torture & Noted & ",
                "648: 115.2 & Train judges and lawyers & Supported & ",
                "628: Rights of women and of girls",
                "608: 115.3 & Protect all children & Noted & It is done."),
            headed
                + "{115.1 | Ratify the Convention on torture | Noted | }\n"
                + "{115.2 | Train judges and lawyers | Supported | }\n"
                + "{Rights of women and of girls:4}\n"
                + "{115.3 | Protect all children | Noted | It is done.}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void columnsThatNoRulesPartAreATable(String what, List<String> lines, String expected)
      throws UprException {
    Document document =
        reader.read(new Printer().content(aligned(lines)).bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(Printed.of(document)).as(what).isEqualTo(expected);
    assertThat(document.notices()).as(what).isEmpty();
  }

  @Test
  void rowsThatNothingPartsAreOneAndTold() throws UprException {
    List<String> lines =
        List.of(
            "688: No. & Recommendation & Position & Comments",
            "676: & Ratify the Convention on torture & & It is against the",
            "670: 115.1 & & Noted & ",
            "664: & and its Protocol & & Constitution.",
            "652: 115.2 & Train judges and lawyers & Supported & ",
            "640: 115.3 & Protect all children & Noted & It is done.");
    Document document =
        reader.read(new Printer().content(aligned(lines)).bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(Printed.of(document)).contains("{115.1 / 115.2 / 115.3 | ");
    assertThat(document.notices()).containsExactly(FileRemark.COLUMNS.notice(1));
  }

  static Stream<Arguments> numbersBesideNoWordsAreTold() {
    return Stream.of(
        arguments("words at the top", 1, "688: 115.1 & Noted|676: 115.2|664: 115.3 & Supported"),
        arguments("words in the middle", 1, "688: 115.1|682: & Noted|676: 115.2|664: 115.3 & Yes"),
        arguments("words before", 1, "688: Noted & 115.1|676: & 115.2|664: Supported & 115.3"),
        arguments(
            "ranges", 1, "688: 115.1-115.3 & & Noted|676: 115.4-115.6|664: 115.7 & & Supported"),
        arguments("words beside all", 0, "688: 115.1 & Noted|676: 115.2 & Yes|664: 115.3 & Yes"),
        arguments("words beside none", 0, "688: 115.1|676: 115.2|664: 115.3|652: 115.4"),
        arguments(
            "words below all",
            0,
            "688: 115.1|676: & Ratify|664: 115.2|652: & Act|" + "640: 115.3|628: & Train"),
        arguments(
            "prose beside one",
            0,
            "688: 115.1|676: 115.2|664: 115.3 & "
                + "Ratify the Convention on torture and its Protocol"),
        arguments(
            "paragraphs under numbers",
            0,
            "688: 115.1|676: & Sylvania has a law, and|664: it is in force.|652: 115.2|640: &"
                + " Sylvania has others,|628: which are not.|616: 115.3|604: 115.4"),
        arguments("two numbers", 0, "688: 115.1 & Noted|676: 115.2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void numbersBesideNoWordsAreTold(String what, int pages, String lines) throws UprException {
    Document document =
        reader.read(
            new Printer().content(aligned(List.of(lines.split("\\|", -1)))).bytes(),
            Fixtures.budget("sylvania.pdf"));
    assertThat(document.notices())
        .as(what)
        .isEqualTo(pages == 0 ? List.of() : List.of(FileRemark.NUMBERS_ALONE.notice(pages)));
  }

  static Stream<Arguments> numbersBesideTextAreNoTable() {
    return Stream.of(
        arguments(
            "paragraphs with numbers",
            List.of(
                "688: 115.1 & Ratify the Convention on torture",
                "676: & and its Protocol;",
                "664: 115.2 & Train judges and lawyers;",
                "652: 115.3 & Protect all children;")),
        arguments(
            "a table of contents",
            List.of(
                "688: I. & Introduction & 1-4 & 3",
                "676: II. & Summary of the proceedings & 5-79 & 3",
                "664: III. & Conclusions & 80-83 & 13")),
        arguments(
            "amounts",
            List.of(
                "688: 2.5 & per cent of all & in 2012 & and less",
                "676: 13.1 & per cent of women & in 2013 & and more",
                "664: 7.4 & per cent of men & in 2014 & at last")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void numbersBesideTextAreNoTable(String what, List<String> lines) throws UprException {
    assertThat(read(new Printer().content(aligned(lines)))).as(what).doesNotContain("{");
  }
}
