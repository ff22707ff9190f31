package org.uprlib.extract.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.data.DataFile;

class PhraseFileTest {
  private static final String REQUIRED =
      Phrases.REQUIRED_CLASSES.stream()
          .map(name -> "class " + name + " unused")
          .collect(Collectors.joining("\n"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          accepted enjoy support       → no such sense: accepted
          supported                    → nothing after supported
          supported ..3 support        → loose end
          supported enjoy [the]        → loose end
          supported ^ ..2 accepted     → loose end
          supported ^ [fully] accepted → loose end
          supported enjoy ..99 support → gap not between 1 and 16
          supported enjoy ..x support  → not a gap: ..x
          supported @verb support      → no class before this line is named verb
          supported ^ $                → phrase without a word
          supported # accepted         → does not begin with a word
          supported , accepted         → does not begin with a word
          supported enjoy 5            → not one word: '5'
          supported a||b               → not one word: ''
          class verb                   → class without words: verb
          """)
  void malformedLinesAreNamed(String line, String complaint) {
    assertThatThrownBy(() -> read("# a comment\n\n" + line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("test.txt:3: ")
        .hasMessageContaining(complaint);
  }

  @Test
  void lineSaidTwiceIsRefused() {
    assertThatThrownBy(() -> read("supported enjoy support\nsupported enjoy support"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("test.txt:2: said before: supported enjoy support.");
  }

  @Test
  void missingClassIsNamed() {
    assertThatThrownBy(() -> read("supported enjoy support"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching("test.txt: class \\S+ is missing");
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> PhraseFile.resource("phrases-xx.txt", Set.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("phrases-xx.txt: missing from the class path.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          enjoy* ..2 support   → they enjoyed the full support of all → enjoyed the full support
          enjoy* ..2 support   → they enjoyed the very full support   →
          enjoy* ..2 support   → they enjoyed it; support of all      →
          @be [not] noted      → it is noted                          → is noted
          @be [not] noted      → it was not noted                     → was not noted
          *tion accepted       → the recommendation accepted          → recommendation accepted
          *mend* accepted      → the amendments accepted              → amendments accepted
          ^ noted              → Noted.                               → Noted
          ^ noted              → It is noted.                         →
          noted $              → It is noted.                         → noted
          noted $              → noted by all                         →
          accept ..2@be them   → we accept is them                    → accept is them
          accept ..2@be them   → we accept not them                   →
          accept _ them        → we accept all them                   → accept all them
          accept _ them        → we accept them                       →
          accept #             → we accept 12 of them                 → accept 12
          accept #             → we accept all of them                →
          accept|support them  → we support them                      → support them
          """)
  void notationMatches(String phrase, String text, String expected) {
    Phrases phrases = read("class be is was\n" + REQUIRED + "\nsupported " + phrase);
    Sentence sentence = phrases.whole(text);
    List<String> found =
        phrases.wordings(sentence).stream()
            .map(cue -> sentence.span(cue.first(), cue.end()).in(text))
            .collect(Collectors.toList());

    assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  private static Phrases read(String lines) {
    return PhraseFile.read("test.txt", DataFile.parse("test.txt", 1, lines), Set.of());
  }
}
