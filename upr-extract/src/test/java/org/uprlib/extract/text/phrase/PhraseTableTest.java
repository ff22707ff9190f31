package org.uprlib.extract.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;

class PhraseTableTest {
  private static final PhraseTable<Role> TABLE =
      PhraseTable.load(PhraseTableTest.class, "test-phrases.tsv", Role.class);

  enum Role {
    READ,
    DELETE
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "READ   | It Should Read as follows: x | Should Read as follows",
        "READ   | It should read so            | should read",
        "READ   | It should readily agree      | ",
        "READ   | Shshould read                | ",
        "DELETE | Paragraphe 3: À supprimer.   | À supprimer",
        "DELETE | It should read so            | "
      })
  void aPhraseIsFoundAsWholeWordsInWhicheverCaseTheLongestFirst(
      Role role, String text, String found) {
    assertThat(TABLE.first(role, text).map(span -> span.in(text)).orElse(null)).isEqualTo(found);
  }

  @Test
  void allPlacesAreGivenInOrder() {
    assertThat(TABLE.all(Role.READ, "should read a, should read as follows"))
        .containsExactly(new Span(0, 11), new Span(15, 37));
  }

  @Test
  void aPlaceIsAskedForByItsStart() {
    assertThat(TABLE.at(Role.READ, "It should read", 3)).contains(new Span(3, 14));
    assertThat(TABLE.at(Role.READ, "It should read", 0)).isEmpty();
  }

  @Test
  void anUnknownRoleIsRejectedWithItsFile() {
    assertThatThrownBy(
            () -> PhraseTable.load(PhraseTableTest.class, "test-phrases.tsv", Other.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test-phrases.tsv");
  }

  enum Other {
    FOR
  }
}
