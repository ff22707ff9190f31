package org.uprlib.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MostFrequentTest {
  @Test
  void countsEachValue() {
    assertThat(MostFrequent.of(Stream.of("a", "b", "c", "b"))).contains("b");
  }

  @Test
  void takesTheFirstOfSeveral() {
    assertThat(MostFrequent.of(Stream.of("c", "b", "a", "b", "c"))).contains("c");
  }

  @Test
  void findsNoneInNothing() {
    assertThat(MostFrequent.of(Stream.empty())).isEmpty();
  }
}
