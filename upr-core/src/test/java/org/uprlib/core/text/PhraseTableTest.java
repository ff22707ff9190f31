package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;

class PhraseTableTest {
  private static final PhraseTable<Role> TABLE = load("test-phrases.tsv", Role.class);

  enum Role {
    READ,
    DELETE,
    NUMBER,
    UNUSED
  }

  private static <K extends Enum<K>> PhraseTable<K> load(String file, Class<K> kinds) {
    return PhraseTable.load(PhraseTableTest.class::getResourceAsStream, file, kinds);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "READ   | It Should Read as follows: x | Should Read as follows",
        "READ   | It should read so            | should read",
        "READ   | It should\u00a0read so       | should\u00a0read",
        "READ   | It should readily agree      | ",
        "READ   | Shshould read                | ",
        "READ   | 第3段应改为                    | 应改为",
        "READ   | 应                            | ",
        "DELETE | Paragraphe 3: À supprimer.   | À supprimer",
        "DELETE | It should read so            | ",
        "DELETE | L’alinéa est supprimé         | L’alinéa",
        "NUMBER | no.4                         | no.",
        "NUMBER | piano.4                      | ",
        "UNUSED | should read                  | "
      })
  void aPhraseIsFoundAsWholeWordsInWhicheverCaseTheLongestFirst(
      Role role, String text, String found) {
    assertThat(TABLE.first(role, text).map(span -> span.in(text)).orElse(null)).isEqualTo(found);
    assertThat(TABLE.has(role, text)).isEqualTo(found != null);
  }

  @Test
  void allPlacesAreGivenInOrder() {
    assertThat(TABLE.all(Role.READ, "should read a, should read as follows"))
        .containsExactly(new Span(0, 11), new Span(15, 37));
  }

  @ParameterizedTest
  @CsvSource({"3, 14", "0, 0", "9, 9", "17, 17", "99, 99"})
  void aPlaceIsAskedForByItsStart(int start, int end) {
    assertThat(TABLE.end(Role.READ, "it should read so", start)).isEqualTo(end);
  }

  @Test
  void aPartOfAWordOccurs() {
    assertThat(TABLE.occurs(Role.READ, "it should readily agree")).isTrue();
    assertThat(TABLE.occurs(Role.READ, "it should agree")).isFalse();
  }

  @Test
  void phrasesAreGivenAsTheFileHasThem() {
    assertThat(TABLE.of(Role.READ)).containsExactly("should read", "should read as follows", "应改为");
    assertThat(TABLE.in(Language.FRENCH).of(Role.READ)).isEmpty();
    assertThat(TABLE.in(Language.FRENCH).of(Role.DELETE))
        .containsExactly("à supprimer", "l'alinéa");
    assertThat(TABLE.is(Role.DELETE, "à supprimer")).isTrue();
    assertThat(TABLE.is(Role.READ, "à supprimer")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "READ | should read as follows | true",
        "NUMBER | no. | true",
        "NUMBER | noX | false",
        "UNUSED | '' | false"
      })
  void anyPhraseIsAnExpressionTheLongestFirst(Role role, String text, boolean matches) {
    assertThat(text.matches(TABLE.anyOf(role))).isEqualTo(matches);
    assertThat(TABLE.anyOf(Role.READ)).startsWith("(?:\\Qshould read as follows\\E|");
  }

  @Test
  void eachPhraseDoesOneThing() {
    assertThat(TABLE.kinds(Folding::letters)).containsEntry("shouldreadasfollows", Role.READ);
    assertThatThrownBy(() -> TABLE.kinds(phrase -> "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("test-phrases.tsv:4: 'no.' already means READ.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "test-phrases.tsv    | test-phrases.tsv:3: 'read' is not a value of Other.",
        "unknown-language.tsv | unknown-language.tsv:2: 'xx' is not a language.",
        "absent.tsv          | absent.tsv: missing from the class path."
      })
  void aMalformedTableIsRejectedWithItsFile(String file, String message) {
    assertThatThrownBy(() -> load(file, Other.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  enum Other {
    FOR
  }
}
