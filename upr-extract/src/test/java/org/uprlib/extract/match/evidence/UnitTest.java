package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.Speaker;

class UnitTest {
  private static List<Unit> units(ReviewDocument paper) {
    return paper.paragraphs().stream().flatMap(each -> Unit.of(paper, each).stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Courts sit. / Prisons stand.                       | [] Courts sit. Prisons stand.",
        "CRC> Courts sit. / CRC> Prisons stand.             | [CRC] Courts sit. Prisons stand.",
        "CRC> Courts sit. / Sylvanian Bar> Prisons stand.   | [CRC] Courts sit. // [Sylvanian Bar]"
            + " Prisons stand.",
        "CRC> Yes. / Sylvanian Bar> No. / Sylvanian Bar> Never. / CRC> Yes. | [CRC] Yes. //"
            + " [Sylvanian Bar] No. Never. // [CRC] Yes.",
        "''                                                 | ''",
      })
  void whoSpeaksPartsAParagraph(String sentences, String expected) {
    assertThat(
            units(new TestPaper("a.docx").says(sentences).paper()).stream()
                .map(
                    unit ->
                        unit.speakers().stream().map(Speaker::cited).toList() + " " + unit.text())
                .collect(Collectors.joining(" // ")))
        .isEqualTo(expected);
  }

  @Test
  void unitsAreTheSameByTheirPlace() {
    Unit unit = units(new TestPaper("a.docx").says("Courts sit. / Prisons stand.").paper()).get(0);
    Unit again = units(new TestPaper("a.docx").says("Courts sat. / Prisons stood.").paper()).get(0);
    Unit shorter = units(new TestPaper("a.docx").says("Courts sit.").paper()).get(0);
    Unit elsewhere =
        units(new TestPaper("b.docx").says("Courts sit. / Prisons stand.").paper()).get(0);
    List<Unit> two = units(new TestPaper("a.docx").says("Courts sit.").says("It is so.").paper());

    assertThat(unit.equals(unit.part(0, 2))).isTrue();
    assertThat(unit).hasSameHashCodeAs(unit.part(0, 2)).isNotEqualTo(unit.part(0, 1));
    assertThat(unit.part(1, 2).text()).isEqualTo("Prisons stand.");
    assertThat(unit).isNotEqualTo(elsewhere).isNotEqualTo(shorter).isEqualTo(again);
    assertThat(unit.hashCode()).isNotEqualTo(elsewhere.hashCode());
    assertThat(two.get(0)).isNotEqualTo(two.get(1)).isNotEqualTo("Courts sit.");
  }
}
