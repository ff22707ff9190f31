package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.text.attribution.Junction.Strength;

class JunctionReaderTest {
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          " plant trees"           | NONE   | ""            | plant trees
          ", plant trees"          | WEAK   | ""            | plant trees
          " and plant trees"       | NONE   | " and"        | plant trees
          ", and plant trees"      | WEAK   | " and"        | plant trees
          "; and plant trees"      | STRONG | " and"        | plant trees
          ". Plant trees"          | STRONG | ""            | Plant trees
          ";.Plant trees"          | STRONG | ""            | Plant trees
          "/plant trees"           | SLASH  | ""            | plant trees
          " / and plant trees"     | SLASH  | " and"        | plant trees
          " as well as rivers"     | NONE   | " as well as" | rivers
          " and/or rivers"         | NONE   | " and/or"     | rivers
          " (b) plant trees"       | STRONG | ""            | plant trees
          "; (ii) plant trees"     | STRONG | ""            | plant trees
          "; b) plant trees"       | STRONG | ""            | plant trees
          "; 13. Plant trees"      | STRONG | ""            | Plant trees
          " and to (b) plant"      | STRONG  | " and"        | plant
          " android trees"         | NONE   | ""            | android trees
          " to plant trees"        | NONE   | ""            | to plant trees
          " 2009 plan"             | NONE   | ""            | 2009 plan
          "؛ plant"                | STRONG | ""            | plant
          "；plant"                 | STRONG | ""            | plant
          ""                       | NONE   | ""            | ""
          "; "                     | STRONG | ""            | ""
          """)
  void aLinkIsReadUpToTheFirstWord(
      String text, Strength strength, String conjunction, String rest) {
    JunctionReader reader = new JunctionReader(RequestWording.load(), text, 0, text.length());
    Junction junction = reader.read();
    assertThat(junction.strength()).isEqualTo(strength);
    assertThat(junction.conjunction()).isEqualTo(conjunction);
    assertThat(text.substring(reader.end())).isEqualTo(rest);
  }
}
