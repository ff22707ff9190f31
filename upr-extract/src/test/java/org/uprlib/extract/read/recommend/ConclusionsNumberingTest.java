package org.uprlib.extract.read.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.text.Label;

class ConclusionsNumberingTest {
  /**
   * Labels in turn, each with the place where its line begins, in points, and {@code A} where the
   * words close with a parenthesis; and what each numbers: a statement, a recommendation, neither.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // Counted as 87.1.
        "87.|0 87.1.|0A 87.2.|0A 88.|0         ; S R R S ; 88/0",
        "87.|0 87.1.|0A 87.2.|0A 2.|0A         ; S R R N ; 87/2",
        "87.|0 87.1.|0A 87.2.|0A 3.|0A         ; S R R R ; 87/3",
        "87.|0 87.1.|0A 87.2.|0A 8.|0A         ; S R R R ; 87/8",
        "87.|0 87.1.|0A 87.2.|0A 9.|0A         ; S R R S ; 9/0",
        "87.|0 87.1.|0A 87.2.|0A 93.|0A        ; S R R S ; 93/0",
        "2.|0 2.1.|0A 2.2.|0A 2.3.|0A 3.|0A    ; S R R R S ; 3/0",
        // Counted anew, all lines at one edge.
        "87.|0A 1.|0A 2.|0A 88.|0              ; S R R S ; 88/0",
        "5.|0 6.|0                             ; S S ; 6/0",
        "5.|0 6.|0A                            ; S R ; 5/6",
        "5.|0 7.|0A                            ; S S ; 7/0",
        "5.|0 11.|0                            ; S S ; 11/0",
        "5.|0 12.|0                            ; S R ; 5/12",
        "5.|0 1.|0A 9.|0                       ; S R S ; 9/0",
        "5.|0 1.|0A 9.|0A                      ; S R R ; 5/9",
        "5.|0 1.|0A 7.|0A                      ; S R R ; 5/7",
        "5.|0 1.|0A 7.|0                       ; S R S ; 7/0",
        "5.|0 5.|0                             ; S R ; 5/5",
        // Counted anew, recommendations indented.
        "5.|0 1.|20A 6.|0A                     ; S R S ; 6/0",
        "5.|0 1.|20A 6.|3A                     ; S R S ; 6/0",
        "5.|0 1.|20A 6.|4A                     ; S R R ; 5/6",
        "5.|0 1.|20A 6.|16A                    ; S R R ; 5/6",
        "5.|0 1.|20A 6.|16                     ; S R S ; 6/0",
        "5.|0 1.|20A 6.|17                     ; S R R ; 5/6",
        "5.|0 1.|20A 6.|20                     ; S R R ; 5/6",
        "5.|0 1.|20A 6.|24                     ; S R S ; 6/0",
        "5.|0 1.|20A 2.|20                     ; S R R ; 5/2",
        "5.|0 1.|20A 2.|0                      ; S R R ; 5/2",
        "5.|0 1.|20A 40.|0                     ; S R R ; 5/40",
        "5.|0 1.|8A 6.|0A                      ; S R S ; 6/0",
        "5.|0 1.|7A 6.|0A                      ; S R R ; 5/6",
        "5.|40 1.|20A 6.|38A                   ; S R S ; 6/0",
        // Without a stop.
        "87|0 1|0 2|0 88|0                     ; S R R S ; 88/0",
        "87|0 1|0 3|0                          ; S R N ; 87/1",
        "87|0 89|0                             ; S N ; 87/0",
        "87|0A                                 ; N ; -1/0",
        // Letters count something else.
        "87.|0 (a)|0 88.|0                     ; S N S ; 88/0",
      })
  void tellsRecommendationsFromTheReportsOwnParagraphs(
      String labels, String kinds, String underWay) {
    ConclusionsNumbering numbering = new ConclusionsNumbering();
    List<String> told = new ArrayList<>();
    for (String each : labels.strip().split(" ", -1)) {
      String[] parts = each.split("\\|", -1);
      boolean attributed = parts[1].endsWith("A");
      double edge = Double.parseDouble(parts[1].replace("A", ""));
      told.add(numbering.next(label(parts[0]), edge, attributed).name().substring(0, 1));
    }

    assertThat(String.join(" ", told)).isEqualTo(kinds);
    assertThat(numbering.main() + "/" + numbering.sub()).isEqualTo(underWay);
  }

  @ParameterizedTest
  @CsvSource({
    "87.2., 87.2., false",
    "87.2., 87.3., true",
    "87.2., 87.8., true",
    "87.2., 87.9., false",
    "87.2., 86.3., true",
    "87.2., 86.4., false",
    "87.2., 88.3., true",
    "1.,    86.2., false",
    "1.,    87.2., true",
  })
  void aListGoesOnWithItsNextNumbersOrTheVeryNextOfAnother(
      String last, String next, boolean goesOn) {
    ConclusionsNumbering numbering = new ConclusionsNumbering();
    numbering.next(label("87."), 0, false);
    numbering.next(label(last), 0, true);

    assertThat(numbering.goesOn(label(next))).isEqualTo(goesOn);
  }

  private static Label label(String printed) {
    return Label.Reader.read(printed + " Ratify the Convention").orElseThrow();
  }
}
