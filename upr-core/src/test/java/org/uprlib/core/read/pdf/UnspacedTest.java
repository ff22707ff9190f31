package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.RunStyle;

/** Chinese, which has no blanks, between figures that typesetters keep apart from it. */
class UnspacedTest {
  @ParameterizedTest
  @CsvSource({
    "加入, 1961, 0.25, false",
    "1961, 年, 0.25, false",
    "43.9, 加入, 1.2, true",
    "采取, 措施, 0.3, false",
    "in, 1961, 0.25, true",
    "in, 1961, 0.1, false",
  })
  void aGapIsABlankWhereTypesettersLeaveNone(String left, String right, float gap, boolean blank) {
    char last = left.charAt(left.length() - 1);
    assertThat(gap > ChunkCollector.wordGap(last, right.charAt(0))).isEqualTo(blank);
  }

  @ParameterizedTest
  @CsvSource({
    "43.2提高妇女的代表性, true",
    "43.65和43.66。, false",
    "43.42、43.43、43.44, false",
    "43.2 提高, true",
  })
  void aLabelNeedsNoBlankBehindIt(String line, boolean label) {
    assertThat(LineStart.dottedLabel(line)).isEqualTo(label);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a number  | 斯瓦尼亚政府仔细研究了所收到的各项建议 / 3. 斯瓦尼亚政府注意到下列各项建议",
        "a heading | 斯瓦尼亚政府仔细研究了所收到的各项建议 / +斯瓦尼亚政府没有接受的各项建议是",
      })
  void whatOpensAParagraphDoesNotSayHowFarApartLinesAre(String what, String lines) {
    List<Line> page = new ArrayList<>();
    for (String text : lines.split(" / ", -1)) {
      boolean bold = text.startsWith("+");
      RunStyle style = new RunStyle(Optional.empty(), OptionalDouble.of(10), bold, false, false);
      String words = bold ? text.substring(1) : text;
      float y = 700 - 20 * page.size();
      page.add(Line.of(List.of(new Chunk(words, 72, 72 + 10 * words.length(), y, 10, style))));
    }
    assertThat(TextMeasures.of(List.of(page)).leading()).as(what).isLessThan(13);
  }
}
