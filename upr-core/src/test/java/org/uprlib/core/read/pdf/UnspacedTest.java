package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
