package org.uprlib.extract.write.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("", "", ""),
        arguments("Côte d’Ivoire 𝒜", "Côte d’Ivoire 𝒜", "Côte d’Ivoire 𝒜"),
        arguments("high \uD83D", "high \uFFFD", "high \uFFFD"),
        arguments("\uDE00 low", "\uFFFD low", "\uFFFD low"),
        arguments("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00", "\uFFFD\uD83D\uDE00"),
        arguments("a\u0001b\u001Fc", "a\u0001b\u001Fc", "abc"),
        arguments("a\tb\nc\r\n", "a\tb\nc\r\n", "a\tb\nc\n"),
        arguments("a\u0085b\uFFFEc\uFFFF", "a\u0085b\uFFFEc\uFFFF", "abc"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takesOutWhatAFormatCannotHold(String text, String wellFormed, String printable) {
    assertThat(PlainText.wellFormed(text)).isEqualTo(wellFormed);
    assertThat(PlainText.printable(text)).isEqualTo(printable);
  }
}
