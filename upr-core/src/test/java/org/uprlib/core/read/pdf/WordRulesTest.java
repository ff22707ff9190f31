package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.RunStyle;

/** Lines that strike words out or underline them, on a line of print at 600 in size 10. */
class WordRulesTest {
  private static Chunk word(String text, float left, float right) {
    return new Chunk(text, left, right, 600, 10, RunStyle.UNKNOWN);
  }

  private static RuledLine rule(float at, float from, float to) {
    return new RuledLine(false, at, from, to);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "through a word                  | 602.6 | 100 | 130 | true  | true",
        "through a word and its blank    | 602.6 | 100 | 133 | true  | true",
        "through two, and between them   | 602.6 | 100 | 163 | true  | true",
        "below a word                    | 598.8 | 100 | 130 | false | true",
        "below all                       | 598.8 | 100 | 163 | false | true",
        "a border through the row        | 602.6 | 100 | 200 | false | false",
        "a border below the row          | 598.8 | 100 | 200 | false | false",
        "far below                       | 595   | 100 | 163 | false | false",
        "above                           | 606   | 100 | 163 | false | false",
      })
  void whichLinesBelongToWords(
      String what, float at, float from, float to, boolean through, boolean ofWords) {
    List<RuledLine> rules = List.of(rule(at, from, to));
    WordRules read = WordRules.of(rules, List.of(word("Ratify", 100, 130), word("it", 133, 163)));
    assertThat(read.strikeOut(115, 600, 10)).as(what).isEqualTo(through);
    assertThat(read.others(rules).isEmpty()).as(what).isEqualTo(ofWords);
  }

  /** Words as text and edges, struck from 150 to 250, and where the words left then are. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the next begins there      | 118.1 100 130, Repeal 250 300        | 118.1 100 130, Repeal"
            + " 150 300",
        "behind a blank             | 118.1 100 130, Repeal 252.5 300      | 118.1 100 130, Repeal"
            + " 150 300",
        "the last goes on           | it 100 148                           | it 100 250",
        "one of two                 | it 100 150, all 250 280              | it 100 150, all 150"
            + " 280",
        "the nearest of narrow ones | i 246 249, l 250 253, l 253 256      | i 246 249, l 150 253,"
            + " l 253 256",
        "none is near               | 118.1 100 130, Repeal 300 340        | 118.1 100 130, Repeal"
            + " 300 340",
      })
  void wordsTakeThePlaceOfThoseStruckOut(String what, String left, String closed) {
    List<RuledLine> rules = List.of(rule(602.6f, 150, 200), rule(602.6f, 200, 250));
    WordRules read = WordRules.of(rules, List.of(word("Abolish", 150, 200), word("it", 200, 250)));
    List<Chunk> words =
        List.of(left.split(", ")).stream()
            .map(each -> each.split(" "))
            .map(each -> word(each[0], Float.parseFloat(each[1]), Float.parseFloat(each[2])))
            .toList();
    String found =
        read.closed(words).stream()
            .map(each -> each.text() + " " + each.left() + " " + each.right())
            .collect(Collectors.joining(", "));
    assertThat(found.replace(".0", "")).as(what).isEqualTo(closed);
  }

  @Test
  void aPageOfManyLinesIsAPicture() {
    List<RuledLine> rules = Collections.nCopies(1001, rule(602.6f, 100, 130));
    assertThat(WordRules.of(rules, List.of(word("Ratify", 100, 130))).strikeOut()).isFalse();
  }
}
