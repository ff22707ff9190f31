package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;

/**
 * Paragraphs are parted by {@code /}: {@code #2} before one for a heading by its style, {@code
 * [1.]} for a label, then runs parted by {@code +}, {@code *} before a bold one, {@code @14} after
 * it for its size.
 */
class HeadingFinderTest {
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:#(?<level>\\d) )?(?:\\[(?<label>.*?)\\] ?)?(?<runs>.*)");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "short and bold|*Conclusions / Sylvania accepts.|# Conclusions / Sylvania accepts.",
        "not bold|Conclusions / Sylvania accepts.|Conclusions / Sylvania accepts.",
        "not bold throughout|*Conclusions + and more|Conclusions and more",
        "bold but for a blank|*Conclusions+ +*of all|# Conclusions of all",
        "a sentence|*Sylvania accepts.|Sylvania accepts.",
        "other ends|*One; / *Two: / *Three, / *Four? / *Five!"
            + "|One; / Two: / Three, / Four? / Five!",
        "ends of other scripts|*结论。 / *结论； / *结论： / *结论， / *استنتاجات؛ / *استنتاجات،"
            + "|结论。 / 结论； / 结论： / 结论， / استنتاجات؛ / استنتاجات،",
        "other scripts|*结论 / *استنتاجات|# 结论 / # استنتاجات",
        "no letter|*2019–2020 / *[115]|2019–2020 / [115]",
        "one letter|*II|# II",
        "numbered|[II.] *Conclusions|# [II.] Conclusions",
        "bullet|[•] *Water|[•] Water",
        "label without text|[II.] / *Water|[II.]  / # Water",
        "a recommendation|*115.3 Ratify the Convention (Spain)|115.3 Ratify the Convention (Spain)",
        "a numbered recommendation|[115.3] *Ratify the Convention (Spain)"
            + "|[115.3] Ratify the Convention (Spain)",
        "attributed but not numbered|*Statement (Spain) / [a)] *Water (Spain)"
            + "|# Statement (Spain) / # [a)] Water (Spain)",
        "numbered but not attributed|*115.3 Ratify|# 115.3 Ratify",
        "larger above smaller|*Report@16 / *Water@14 / *Wells@13 / *Notes@16 / *Food@14"
            + "|# Report / ## Water / ### Wells / # Notes / ## Food",
        "the size of its beginning|*Re@16+*port@12 / *Wa@14+*ter@18|# Report / ## Water",
        "below the styled heading before|*Report / #2 Water / *Wells / #1 Food / *Bread"
            + "|# Report / ## Water / ### Wells / # Food / ## Bread",
        "below it, by size|#2 Water / *Wells@12 / *Rivers@14|## Water / #### Wells / ### Rivers",
        "without size: as most text|*Report@16 / *Water / *Wells@11 / Accepted by Sylvania.@12"
            + "|# Report / ## Water / ### Wells / Accepted by Sylvania.",
        "most text, of many paragraphs"
            + "|*Report@16 / *Water / *Wells@11 / One.@12 / Two.@12 / Three.@12 / Twenty.@16"
            + "|# Report / ## Water / ### Wells / One. / Two. / Three. / Twenty.",
        "most text, of many runs|*A@16 / *B / *C@11 / One, @12+two, @12+three.@12+ Twenty.@16"
            + "|# A / ## B / ### C / One, two, three. Twenty.",
        "without any size|*Report / *Water|# Report / # Water",
        "smallest of all where no size is known but one|*Water / *Report@1 / Accepted."
            + "|# Water / # Report / Accepted.",
      })
  void knowsHeadingsByTheirLook(String what, String stored, String expected) throws UprException {
    assertThat(read(stored)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"120,true", "121,false"})
  void areShort(int length, boolean heading) throws UprException {
    String text = "W".repeat(length);
    assertThat(read("*" + text)).isEqualTo(heading ? "# " + text : text);
  }

  private static String read(String stored) throws UprException {
    FlowAssembler assembler =
        new FlowAssembler(FileType.DOCX, Budget.of("sylvania.docx", ReadLimits.DEFAULT));
    for (String paragraph : stored.split(" / ", -1)) {
      assembler.add(paragraph(paragraph));
    }
    Document document = assembler.finish();
    return Printed.of(document).replace("\n", " / ");
  }

  private static Flow paragraph(String spec) {
    Matcher parts = PARAGRAPH.matcher(spec);
    assertThat(parts.matches()).isTrue();
    List<Flow.Piece> runs =
        Arrays.stream(parts.group("runs").split("\\+", -1)).map(HeadingFinderTest::run).toList();
    String level = parts.group("level");
    return new Flow.Paragraph(
        runs,
        Optional.ofNullable(parts.group("label"))
            .map(label -> new ListLabel(label, 0, label.equals("•"))),
        Layout.NONE,
        level == null ? 0 : Integer.parseInt(level),
        List.of());
  }

  private static Flow.Piece run(String spec) {
    String[] parts = spec.split("@", -1);
    boolean bold = parts[0].startsWith("*");
    OptionalDouble size =
        parts.length == 1
            ? OptionalDouble.empty()
            : OptionalDouble.of(Double.parseDouble(parts[1]));
    return new Flow.Piece.Text(
        parts[0].substring(bold ? 1 : 0), new RunStyle(Optional.empty(), size, bold, false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "heading 1,1",
    "Heading 2,2",
    "HEADING 9,9",
    "heading 0,0",
    "heading x,0",
    "heading 10,0",
    "heading,0",
    "heading ٣,3",
    "heading 1 Char,0",
    "my heading 1,0",
    "_ H _M_G,1",
    "_ H _M,1",
    "_ H _Ch_G,1",
    "_ H _Ch,1",
    "_ H_1_G,2",
    "_ H_1,2",
    "_ H _2/3_G,3",
    "_ H _2/3,3",
    "_ H _4_G,4",
    "_ H _4,4",
    "_ H _5/6_G,5",
    "_ H _5/6,5",
    "_ Single Txt_G,0",
    "H1,0",
    "Normal,0",
    "'',0",
  })
  void knowsTheLevelByTheName(String name, int level) {
    assertThat(HeadingFinder.levelOfStyle(name)).isEqualTo(level);
  }
}
