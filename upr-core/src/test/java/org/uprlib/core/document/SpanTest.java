package org.uprlib.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1,3", "4,3", "-2,-1"})
  void isNoRangeThatRunsBackwardsOrBeginsBeforeTheText(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No span from " + start + " to " + end);
  }

  @ParameterizedTest
  @CsvSource({
    "2,5, 2,5, true",
    "2,5, 3,3, true",
    "2,5, 5,5, true",
    "2,5, 1,5, false",
    "2,5, 2,6, false",
    "2,5, 6,7, false",
  })
  void containsWhatLiesWithinBothEnds(int start, int end, int from, int to, boolean contained) {
    assertThat(new Span(start, end).contains(new Span(from, to))).isEqualTo(contained);
  }

  @Test
  void coversItsPartOfTheText() {
    Span span = new Span(6, 12);
    assertThat(span.in("115.3 Ratify it")).isEqualTo("Ratify");
    assertThat(span.length()).isEqualTo(6);
    assertThat(span.shift(-6)).isEqualTo(new Span(0, 6));
  }

  @Test
  void cannotBeMovedBeforeTheText() {
    Span span = new Span(1, 2);
    assertThatThrownBy(() -> span.shift(-2)).isInstanceOf(IllegalArgumentException.class);
  }
}
