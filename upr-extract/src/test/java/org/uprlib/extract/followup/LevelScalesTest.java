package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;

class LevelScalesTest {
  private final LevelScale.LevelScales scales = LevelScale.LevelScales.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Partially implemented        | steps     | partially",
        "partiellement mise en œuvre  | steps     | partially",
        "No  aplicada                 | steps     | not",
        "B                            | committee | B",
        "c : non satisfaisante        | committee | C",
        "A–largely satisfactory       | committee | A",
        "implemented                  |           |",
        "F                            |           |",
        "Fully implemented.           | steps     | fully",
        "fully implemented?           |           |",
        "fully implemented ???        |           |",
        "(fully implemented)          |           |",
        "fully implemented*           |           |",
        "fully (implemented)          |           |",
        "fully? implemented           |           |",
        "¿plenamente aplicada?        |           |",
        "mise en œuvre : non          |           |",
        "non mise en œuvre ?          |           |",
        "B?                           |           |",
      })
  void aLevelIsKnownByItsNameOrCodeInAnyLanguage(String name, String scale, String code) {
    if (code == null) {
      assertThat(scales.byName(name)).isEmpty();
    } else {
      LevelScale.Level level = scales.byName(name).orElseThrow();
      assertThat(level.scale()).isEqualTo(scale);
      assertThat(level.code()).isEqualTo(code);
    }
  }

  @Test
  void scalesGoFromTheLeastToTheMost() {
    assertThat(scales.all()).extracting(LevelScale::id).containsExactly("steps", "committee");
    assertThat(scales.named("committee").orElseThrow().levels())
        .extracting(LevelScale.Level::code)
        .containsExactly("E", "D", "C", "B", "A");
  }

  @Test
  void aNameIsWrittenInItsLanguage() {
    LevelScale.Level level = scales.byName("A").orElseThrow();

    assertThat(level.name(Language.of("es").orElseThrow()))
        .isEqualTo("A: satisfactoria en general");
    assertThat(level.name(Language.of("ru").orElseThrow())).isEqualTo("A: largely satisfactory");
  }

  @ParameterizedTest
  @CsvSource({
    "D: no information, D",
    "C : non satisfaisante, C",
    "A: en gran medida satisfactoria, A",
  })
  void aNameThatALevelHadBeforeIsRead(String name, String code) {
    assertThat(scales.byName(name)).map(LevelScale.Level::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s\t-\tscale\ta\tb\tc/s\tx\tred\ta\tb\tc        | f:2: 'red' is not a value of Kind.",
        "s\tx\tlevel\ta\tb\tc                        | f:1: no row before it names the scale"
            + " 's'.",
        "s\t-\tscale\ta\tb\tc/s\tx\tlevel\ta\tb\tc/s\ty\tlevel\ta\te\tf | f:3: 'a' names two"
            + " levels.",
        "s\t-\tscale\ta\tb                                | f:1: expected 6 columns, found 5.",
      })
  void malformedScalesAreTold(String rows, String message) {
    assertThatThrownBy(() -> LevelScale.LevelScales.parse("f", rows.replace('/', '\n')))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }
}
