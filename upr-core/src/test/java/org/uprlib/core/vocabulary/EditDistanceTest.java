package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "libya, libya, 0",
    "libya, libia, 1",
    "libya, liya, 1",
    "libya, libyaa, 1",
    "libya, ilbya, 1",
    "libya, lybia, 2",
    "abc, xyz, 3",
    "a, abcdefgh, 4",
    "'', ab, 2",
  })
  void countsEdits(String a, String b, int expected) {
    assertThat(EditDistance.between(a, b, 3)).isEqualTo(expected);
    assertThat(EditDistance.between(b, a, 3)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "libya, libya, 0", "lybia, libya, 1", "buthan, bhutan, 1", "morroco, morocco, 1",
    "susan, sudan, 2", "itely, italy, 1", "belarut, belarus, 2", "philippimes, philippines, 1",
  })
  void weighsSlips(String written, String meant, int expected) {
    assertThat(EditDistance.slips(written, meant, 3)).isEqualTo(expected);
  }
}
