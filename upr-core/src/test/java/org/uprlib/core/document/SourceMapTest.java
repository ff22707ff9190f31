package org.uprlib.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceMapTest {
  /** {@code Ratify} from 10, a blank put in, {@code it} from 30. */
  private final Origin.SourceMap map =
      new Origin.SourceMap.Builder().copied(0, 10, 6).copied(7, 30, 2).build();

  @ParameterizedTest
  @CsvSource({"0,10", "5,15", "6,16", "7,30", "8,31", "9,32", "500,32"})
  void leadsBack(int cleaned, int original) {
    assertThat(map.toOriginal(cleaned)).isEqualTo(original);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "0,6, 10,16",
    "0,9, 10,32",
    "2,4, 12,14",
    // a blank or a line's end that cleaning put in has no character of the original
    "0,7, 10,16",
    "6,7, 16,16",
    "7,10, 30,32",
    "6,8, 16,31",
    "3,3, 13,13",
  })
  void leadsRangesBack(int start, int end, int from, int to) {
    assertThat(map.toOriginal(new Span(start, end))).isEqualTo(new Span(from, to));
  }

  @Test
  void leadsFromAnEmptyTextToTheStart() {
    Origin.SourceMap empty = new Origin.SourceMap.Builder().build();
    assertThat(empty.toOriginal(7)).isZero();
    assertThat(empty.toOriginal(new Span(0, 3))).isEqualTo(new Span(0, 0));
  }

  @Test
  void refusesOffsetsBeforeTheText() {
    assertThatThrownBy(() -> map.toOriginal(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void refusesPiecesOutOfOrder() {
    Origin.SourceMap.Builder builder = new Origin.SourceMap.Builder().copied(0, 0, 5);
    assertThatThrownBy(() -> builder.copied(4, 9, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Piece at 4, expected 5");
  }

  @Test
  void piecesOfTheOriginalMayStandInAnyOrder() {
    Origin.SourceMap swapped =
        new Origin.SourceMap.Builder().copied(0, 50, 3).copied(3, 20, 3).build();
    assertThat(swapped.toOriginal(4)).isEqualTo(21);
    assertThat(swapped.toOriginal(new Span(0, 6))).isEqualTo(new Span(50, 50));
  }

  /** Against a map that notes the place of every single character. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void agreesWithAMapOfSingleCharacters(long seed) {
    Random random = new Random(seed);
    List<Integer> places = new ArrayList<>();
    Origin.SourceMap.Builder builder = new Origin.SourceMap.Builder();
    int original = 0;
    for (int piece = 0; piece < 200; piece++) {
      original += random.nextInt(4);
      int length = 1 + random.nextInt(9);
      builder.copied(places.size(), original, length);
      for (int i = 0; i < length; i++) {
        places.add(original++);
      }
      if (random.nextInt(3) == 0) {
        places.add(original);
      }
    }
    Origin.SourceMap built = builder.build();
    for (int i = 0; i < places.size(); i++) {
      assertThat(built.toOriginal(i)).as("character " + i).isEqualTo(places.get(i));
    }
    for (int i = 0; i < 500; i++) {
      int start = random.nextInt(places.size());
      int end = start + 1 + random.nextInt(places.size() - start);
      Span found = built.toOriginal(new Span(start, end));
      assertThat(found.start()).isEqualTo(places.get(start));
      assertThat(found.end()).isBetween(places.get(end - 1), places.get(end - 1) + 1);
      assertThat(found.end()).isLessThanOrEqualTo(original);
    }
  }
}
