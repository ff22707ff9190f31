package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.match.likeness.MatchReason;

/** What texts have in common that tells nothing of a recommendation. */
class CommonGroundTest {
  /** Reasons such as {@code TREATY CAT; WORDING torture, prevent}. */
  private static List<MatchReason> reasons(String text) {
    return Stream.ofNullable(text)
        .flatMap(all -> Stream.of(all.split("; ", -1)))
        .map(each -> each.split(" ", 2))
        .map(
            each ->
                new MatchReason(
                    MatchReason.Kind.valueOf(each[0]), List.of(each[1].split(", ", -1))))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISSUE Treaty bodies             | ISSUE Treaty bodies, Detention                 | true",
        "ISSUE Treaty bodies             | ISSUE Treaty bodies                            | false",
        "ISSUE Treaty bodies, Detention  | ISSUE Treaty bodies, Detention, Justice        | false",
        "ISSUE Detention                 | ISSUE Treaty bodies, Detention                 | false",
        "ISSUE General; WORDING rights   | ISSUE General, Justice                         | true",
        "WORDING committee, report       | ISSUE Justice; WORDING committee, report       | false",
        "ISSUE UPR process               | ISSUE UPR process; WORDING implement           | false",
        "ISSUE UPR process               | ISSUE UPR process; GROUP women                 | true",
        "TREATY CEDAW-COMMITTEE (submit) | TREATY CEDAW-COMMITTEE (submit); GROUP women   | true",
        "TREATY CEDAW-COMMITTEE          | TREATY CEDAW-COMMITTEE, CEDAW                  | true",
        "TREATY CEDAW (ratify)           | TREATY CEDAW (ratify), CEDAW-COMMITTEE         | false",
        "TREATY UPR                      | TREATY UPR; ISSUE Justice                      | true",
        "TREATY UPR-FUND                 | TREATY UPR-FUND; ISSUE Justice                 | false",
        "TREATY_AND_ACT SPECIAL-RAPPORTEUR (invite) | GROUP migrants                      | true",
        "                                | ISSUE Justice                                  | false",
        "TREATY UPR; WORDING upr         | TREATY UPR; ISSUE UPR process                  | true",
        "TREATY UPR; WORDING upr, report | TREATY UPR; ISSUE UPR process                  | true",
        "TREATY UPR; WORDING upr, mid, term | TREATY UPR; ISSUE UPR process               | false",
        "TREATY_AND_ACT UPR (report); WORDING upr | TREATY_AND_ACT UPR (report)           | false",
        "TREATY SPECIAL-RAPPORTEUR; WORDING special, rapporteur | TREATY SPECIAL-RAPPORTEUR | true",
      })
  void onlyProcedureMayBeInCommon(String common, String own, boolean expected) {
    assertThat(new CommonGround().isProcedure(reasons(common), reasons(own))).isEqualTo(expected);
  }

  private static boolean isLittle(String common, String further, double score, String state) {
    String own = common == null ? further : common + further;
    return new CommonGround()
        .isLittle(reasons(common), reasons(own.isEmpty() ? null : own), score, state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                | 0.6  | true",
        "                                                | 0.84 | true",
        "                                                | 0.85 | false",
        "ISSUE Justice                                   | 0.6  | true",
        "WORDING sylvania                                | 0.6  | true",
        "WORDING sylvania, northern                      | 0.6  | true",
        "WORDING sylvania, prison                        | 0.6  | false",
        "WORDING prison                                  | 0.6  | false",
        "TREATY CAT (ratify)                             | 0.6  | false",
        "TREATY CAT; WORDING sylvania                    | 0.6  | false",
        "GROUP women                                     | 0.6  | true",
        "GROUP women; WORDING women                      | 0.6  | true",
        "GROUP women; WORDING women, sylvania            | 0.6  | true",
        "GROUP women; WORDING women                      | 0.9  | false",
        "GROUP women; WORDING women, prison              | 0.6  | false",
        "GROUP women; WORDING prison                     | 0.6  | false",
        "GROUP persons-with-disabilities; WORDING disabilities | 0.6 | true",
        "GROUP victims-of-trafficking; WORDING trafficking     | 0.6 | false",
        "GROUP migrants, victims-of-trafficking; WORDING migrants | 0.6 | true",
        "TREATY CEDAW; GROUP women; WORDING women        | 0.6  | true",
        "TREATY_OTHER_ACT CEDAW; GROUP women; WORDING women | 0.6 | true",
        "TREATY_AND_ACT CEDAW (ratify); GROUP women; WORDING women | 0.6 | false",
        "GROUP indigenous-peoples; WORDING indigenous, peoples | 0.69 | true",
        "GROUP indigenous-peoples; WORDING indigenous, peoples | 0.7 | false",
        "GROUP indigenous-peoples; WORDING indigenous, peoples, land | 0.6 | false",
        "ISSUE Right to land; GROUP indigenous-peoples; WORDING indigenous, peoples | 0.6 | false",
        "GROUP migrants, indigenous-peoples; WORDING migrants, indigenous | 0.6 | false",
        "TREATY CORE-TREATIES                            | 0.6  | true",
        "TREATY CORE-TREATIES                            | 0.85 | false",
        "TREATY UPR; WORDING upr                         | 0.6  | true",
      })
  void tooLittleMayBeInCommon(String common, double score, boolean expected) {
    assertThat(isLittle(common, "", score, "Northern Sylvania")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISSUE Rights of the Child; GROUP children; WORDING children, forms | Trafficking  | true",
        "ISSUE Migrants; GROUP migrants; WORDING migrants, address          | Labour       | true",
        "ISSUE Minorities; GROUP roma; WORDING roma, house, water           | Right to health |"
            + " false",
        "ISSUE Right to education; GROUP roma; WORDING roma, quality        | Right to education |"
            + " false",
        "TREATY CRC; ISSUE Rights of the Child; WORDING children, forms     | Trafficking  | false",
        "TREATY SPECIAL-RAPPORTEUR; ISSUE Indigenous peoples; WORDING special, land | Labour |"
            + " true",
        "ISSUE Minorities; GROUP roma; WORDING roma, streets                | Minorities   | false",
        "ISSUE Minorities; GROUP roma; WORDING roma, streets                | UPR process  | false",
        "ISSUE Minorities; WORDING persons, african, descent | Labour; GROUP"
            + " people-of-african-descent | true",
        "ISSUE Minorities; WORDING persons, african, streets | Labour; GROUP"
            + " people-of-african-descent | false",
      })
  void whoeverIsMeantIsNotWhatIsAsked(String common, String asked, boolean expected) {
    assertThat(isLittle(common, "; ISSUE Minorities, " + asked, 0.8, "Sylvania"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"women, true", "sylvania, false"})
  void noWordIsTheNameOfAStateThatIsNotKnown(String word, boolean expected) {
    assertThat(isLittle("GROUP women; WORDING " + word, "", 0.6, "")).isEqualTo(expected);
  }
}
