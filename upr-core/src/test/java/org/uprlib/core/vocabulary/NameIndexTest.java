package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameIndexTest {
  @Test
  void refusesANameForTwo() {
    NameIndex.Builder<String> names = new NameIndex.Builder<>(NameWords.load());
    names.add(new NameIndex.Entry<>("A", "Sylvania", false));
    names.add(new NameIndex.Entry<>("A", "SYLVANIA", false));
    assertThatThrownBy(() -> names.add(new NameIndex.Entry<>("B", "sylvania", false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names both A and B");
  }
}
