package org.uprlib.extract.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.model.PositionStatus;

class RepeatsTest {
  private static ResultRow row(String source, String symbol, String label) {
    return new ResultRow(
        new ResultPaper(
            source,
            Optional.ofNullable(symbol),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty()),
        label == null ? "" : label,
        "Build roads",
        List.of(),
        List.of(),
        PositionStatus.SUPPORTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Content.NOT_ENRICHED,
        Map.of());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another file of results,   b.jsonl, a.pdf,  A/HRC/9/1, 1.1, true",
    "another paper,             a.jsonl, b.docx, A/HRC/9/1, 1.1, true",
    "another label,             b.jsonl, b.docx, A/HRC/9/1, 1.2, false",
    "another symbol,            b.jsonl, b.docx, A/HRC/9/2, 1.1, false",
    "its own paper once more,   a.jsonl, a.pdf,  A/HRC/9/1, 1.1, false",
    "no symbol,                 b.jsonl, b.docx, ,          1.1, false",
    "no label,                  b.jsonl, b.docx, A/HRC/9/1, ,    false"
  })
  void aRecommendationOfAnotherPaperIsARepeat(
      String what, String file, String source, String symbol, String label, boolean repeat) {
    Repeats repeats = new Repeats();
    repeats.isRepeat("a.jsonl", row("a.pdf", "A/HRC/9/1", "1.1"));
    repeats.isRepeat("a.jsonl", row("a.pdf", null, "1.1"));
    repeats.isRepeat("a.jsonl", row("a.pdf", "A/HRC/9/1", null));

    assertThat(repeats.isRepeat(file, row(source, symbol, label))).isEqualTo(repeat);
    assertThat(repeats.count()).isEqualTo(repeat ? 1 : 0);
  }
}
