package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  @Test
  void refusesANameForTwo() {
    NameIndex names = new NameIndex(NameWords.load());
    State first = new State("A", "Sylvania", Optional.empty());
    names.add(new NameIndex.Entry(first, "Sylvania", false));
    names.add(new NameIndex.Entry(first, "SYLVANIA", false));
    State second = new State("B", "sylvania", Optional.empty());
    assertThatThrownBy(() -> names.add(new NameIndex.Entry(second, "sylvania", false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names both A and B");
  }
}
