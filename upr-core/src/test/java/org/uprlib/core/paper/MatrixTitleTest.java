package org.uprlib.core.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

class MatrixTitleTest {
  private static final FrontMatterReader READER = new FrontMatterReader(States.load());

  /** Reads a paper whose original text begins with these lines, parted by {@code //}. */
  private static PaperInfo read(String lines) {
    List<String> paper = Stream.of(lines.split("//")).map(line -> "~ " + line.strip()).toList();
    return READER.read(
        WrittenPaper.document(
            Stream.concat(paper.stream(), Stream.of("End.")).toList(), Language.ENGLISH));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          UPR of Slovenia (2nd Cycle – 20th session) Thematic list of recommendations       | SVN | Slovenia | 2 | 20
          UPR of Sylvania (2nd Cycle – 20th session) Thematic list of recommendations       | -   | Sylvania | 2 | 20
          UPR of San Marco (3rd Cycle - 34th Session)   Thematic list of recommendations    | -   | San Marco | 3 | 34
          UPR of Bolivia (Plurinational State of) (3rd Cycle – 34th Session) Thematic list of recommendations | BOL | Bolivia (Plurinational State of) | 3 | 34
          UPR of the United Kingdom (1st Cycle – 1st session) Thematic list of recommendations | GBR | the United Kingdom | 1 | 1
          Thematic list of recommendations // Slovenia // 34th session                      | SVN | Slovenia | 3 | 34
          Slovenia // Third cycle // Matrix of recommendations                              | SVN | Slovenia | - | -
          Universal Periodic Review of Sylvania: Matrix of recommendations                  | -   | Sylvania | - | -
          Slovenia – Thematic list of recommendations                                       | SVN | Slovenia | - | -
          EPU de la Slovénie (3e cycle – 34e session) Liste thématique des recommandations  | SVN | la Slovénie | 3 | 34
          EPU de Eslovenia (3.er ciclo – 34.º período de sesiones) Lista temática de recomendaciones | SVN | Eslovenia | 3 | 34
          """)
  void tellsWhoseReviewItIs(
      String lines, String state, String name, Integer cycle, Integer session) {
    PaperInfo info = read(lines);
    assertThat(info.kind()).isEqualTo(PaperKind.MATRIX);
    assertThat(info.stateUnderReview().map(State::code).orElse(null)).isEqualTo(state);
    assertThat(info.stateName()).contains(name);
    assertThat(info.cycle()).isEqualTo(number(cycle));
    assertThat(info.session()).isEqualTo(number(session));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thematic list of recommendations // Recommendation // 8.1 Ratify it (Fiji);",
        "Thematic list of recommendations (as accepted, Fiji)",
        "Thematic list of recommendations // No. // States // Norway, Fiji",
        "Thematic list of recommendations // 8.1 Continue to work with Chad towards peace"
      })
  void takesNoStateOfTheRowsForTheOneUnderReview(String lines) {
    PaperInfo info = read(lines);
    assertThat(info.kind()).isEqualTo(PaperKind.MATRIX);
    assertThat(info.stateName()).isEmpty();
  }

  private static OptionalInt number(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
