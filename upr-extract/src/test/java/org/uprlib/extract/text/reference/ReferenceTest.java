package org.uprlib.extract.text.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.phrase.PhraseBook;

class ReferenceTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

  private static Reference reference(String text) {
    return new ReferenceReader(BOOK, Language.ENGLISH).read(text).orElseThrow().references().get(0);
  }

  @ParameterizedTest
  @CsvSource({"92.3,1", "92.3-92.5,3", "92.5-92.3,1", "92.3-4,2", "'12 (a), (b)',1"})
  void howManyItNames(String text, int size) {
    assertThat(reference(text).size()).isEqualTo(size);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "92.3, 92.3, true",
    "92.3, 92.3-92.5, true",
    "92.5, 92.3-92.5, true",
    "92.2, 92.3-92.5, false",
    "92.6, 92.3-92.5, false",
    "92.3-92.5, 92.3-92.5, true",
    "92.3-92.6, 92.3-92.5, false",
    "92.2-92.5, 92.3-92.5, false",
    "93.4, 92.3-92.5, false",
    "4, 92.3-92.5, false",
    "4, 3-5, true",
    "12 (a), 12 (b), true",
  })
  void whichStandAmongOthers(String text, String other, boolean within) {
    assertThat(reference(text).within(reference(other))).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"3, 92.3", "3-5, 92.3-92.5", "91.3, 91.3", "3 (a), 92.3 (a)"})
  void underAParagraph(String text, String expected) {
    assertThat(reference(text).under(92)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"44.2, 44 (2)", "44.12, 44 (12)"})
  void asAnItem(String text, String expected) {
    assertThat(reference(text).asItem()).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"12, 12 (c)", "12 (a), 12 (c)"})
  void withOtherLetters(String text, String expected) {
    assertThat(reference(text).lettered(List.of("c"))).hasToString(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'12, first sentence', 0",
    "'12, third sentence', 2",
    "'12, last sentence', 3",
    "'12, first and last sentences', 0 3",
    "'12, sixth sentence', ''",
    "'12 (second and third recommendations)', 1 2",
  })
  void whichOfFourAPortionHolds(String text, String indexes) {
    Reference.Portion portion = reference(text).portion().orElseThrow();
    assertThat(
            IntStream.range(0, 4)
                .filter(index -> portion.has(index, 4))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" ")))
        .isEqualTo(indexes);
  }
}
