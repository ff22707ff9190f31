package org.uprlib.extract.text.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.data.DataFile;

class TermTableTest {
  private static final String TABLE =
      """
      HEALTH\thealth|healthcare (care) ; =WHO
      SAME\thomosexual*
      YEAR\tby @
      SHARE\t# per cent
      LAW\ta law ; (the) law on (the) equality
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Improve health care|HEALTH=health care",
        "Improve healthcare|HEALTH=healthcare",
        "Ask WHO for help|HEALTH=WHO",
        "Ask those who help|",
        "Decriminalize homosexuality|SAME=homosexuality",
        "Finish by 2015|YEAR=by 2015",
        "Finish by 20150|",
        "Spend 20 per cent|SHARE=20 per cent",
        "Pass the law on equality|LAW=the law on equality",
        "Pass a law on equality|LAW=a law",
        "Pass the law. On equality more|",
        "Pass the law; on equality|",
      })
  void findsTheLongestWording(String text, String expected) {
    assertThat(found(TABLE, text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void ofTwoAsLongTheFirstInTheTableWins() {
    assertThat(found("A\tone|two way\nB\ttwo way|ways\n", "two way")).isEqualTo("A=two way");
    assertThat(found("A\ttwo (long) way\nB\ttwo long way|ways\n", "two long way"))
        .isEqualTo("A=two long way");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A:Health|'Health' is not an element",
        "A:(the)|may be empty",
        "A:x++|'x++' is not an element",
        "A:x*|'x*' is not an element"
      })
  void aMalformedWordingThrowsWithItsLine(String row, String message) {
    assertThatThrownBy(() -> found(row.replace(':', '\t'), "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("test.tsv:1: ")
        .hasMessageContaining(message);
  }

  private static String found(String table, String text) {
    TermTable terms = TermTable.of(DataFile.parse("test.tsv", 2, table), 0, 1);
    List<TextToken> tokens = TextToken.Reader.english().read(text);
    return terms.find(tokens).stream()
        .map(
            match ->
                match.id()
                    + "="
                    + text.substring(
                        tokens.get(match.from()).start(), tokens.get(match.to() - 1).end()))
        .collect(Collectors.joining(" "));
  }
}
