package org.uprlib.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
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

  @ParameterizedTest
  @CsvSource({"1,2, false", "1,3, true", "3,4, true", "4,9, true", "5,9, false"})
  void overlapsWhatBeginsBeforeItsEndAndEndsBehindItsStart(int from, int to, boolean overlaps) {
    assertThat(new Span(2, 5).overlaps(new Span(from, to))).isEqualTo(overlaps);
  }

  @ParameterizedTest
  @CsvSource({"1,", "2,0", "4,0", "5,0", "6,1", "7,1", "8,", "9,2", "12,2", "13,"})
  void tellsWhichOfManyHoldsAPlace(int offset, Integer expected) {
    List<Span> spans = List.of(new Span(2, 5), new Span(6, 7), new Span(9, 12));
    OptionalInt index = Span.indexAt(offset, spans, span -> span);
    assertThat(index).isEqualTo(expected == null ? OptionalInt.empty() : OptionalInt.of(expected));
    assertThat(Span.indexAt(offset, List.<Span>of(), span -> span)).isEmpty();
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
