package org.uprlib.extract.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;

/** Stances written as status, qualification, words as 3-9, and the doubt, each if there is one. */
class StanceTest {
  private static Stance stance(String written) {
    PositionStatus status = PositionStatus.UNKNOWN;
    Optional<Qualification> qualification = Optional.empty();
    Optional<Span> words = Optional.empty();
    Optional<Doubt> doubt = Optional.empty();
    for (String part : written.split(" ", -1)) {
      Optional<Qualification> told =
          List.of(Qualification.values()).stream().filter(q -> q.word().equals(part)).findFirst();
      if (part.matches("\\d+-\\d+")) {
        List<String> ends = List.of(part.split("-", -1));
        words = Optional.of(new Span(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1))));
      } else if (part.endsWith("?")) {
        doubt = Optional.of(part.equals("why?") ? Doubt.OPEN : Doubt.UNTIED);
      } else if (told.isPresent()) {
        qualification = told;
      } else if (!part.equals("none")) {
        status = PositionStatus.valueOf(part.toUpperCase(Locale.ROOT));
      }
    }
    return new Stance(status, qualification, words, doubt);
  }

  @ParameterizedTest
  @CsvSource({
    "none, supported 3-9, supported 3-9",
    "supported 3-9, none, supported 3-9",
    "supported 3-9, supported 12-20, supported 3-9",
    "supported 3-9, noted 12-20, partial 3-20",
    "supported 12-20, noted 3-9, partial 3-20",
    "noted 3-9, supported 12-20, partial 3-20",
    "supported 3-9, pending 12-20, partial 3-20",
    "pending 3-9, supported 12-20, partial 3-20",
    "partial 3-9, noted 12-20, partial 3-20",
    "noted 3-9, partial 12-20, partial 3-20",
    "noted 3-9, pending 12-20, noted 3-20",
    "pending 3-9, noted 12-20, noted 3-20",
    "noted 3-9, noted 12-20, noted 3-9",
    "supported 3-9, none already-implemented 12-20, supported already-implemented 3-20",
    "none already-implemented 3-9, supported 12-20, supported already-implemented 3-20",
    "supported in-principle 3-9, none already-implemented 12-20, supported already-implemented"
        + " 3-20",
    "supported already-implemented 3-9, none in-principle 12-20, supported already-implemented"
        + " 3-20",
    "supported already-implemented 3-9, supported already-implemented 12-20, supported"
        + " already-implemented 3-9",
    "none already-implemented 3-9, none in-implementation 12-20, none implemented-or-in-process"
        + " 3-20",
    "supported 3-9, none why? 12-20, none 3-20 why?",
    "none why? 3-9, supported 12-20, none 3-20 why?",
    "none why? 3-9, none how? 12-20, none 3-9 why?",
    "none why?, supported 12-20, none 12-20 why?",
    "supported 3-9, none why?, none 3-9 why?",
    "none why?, none how?, none why?"
  })
  void twoStancesOfOneAnswer(String first, String later, String both) {
    assertThat(stance(first).and(stance(later))).isEqualTo(stance(both));
  }

  @ParameterizedTest
  @CsvSource({
    "none,                    silent",
    "supported 3-9,           known answers",
    "noted 3-9,               known answers",
    "partial 3-9,             known answers",
    "pending 3-9,             known",
    "none in-principle 3-9,   ''",
    "none why? 3-9,           ''",
    "none why?,               ''",
    "supported why?,          known answers"
  })
  void whatAStanceIs(String written, String what) {
    Stance stance = stance(written);
    assertThat(stance.isSilent()).isEqualTo(what.contains("silent"));
    assertThat(stance.isKnown()).isEqualTo(what.contains("known"));
    assertThat(stance.answers()).isEqualTo(what.contains("answers"));
  }

  @ParameterizedTest
  @CsvSource({
    "supported in-principle 3-9, supported in-principle 103-109, none 3-9 why?",
    "noted,                      noted,                          none why?"
  })
  void movedAndDoubted(String written, String moved, String doubted) {
    assertThat(stance(written).shift(100)).isEqualTo(stance(moved));
    assertThat(stance(written).doubted(Doubt.OPEN)).isEqualTo(stance(doubted));
  }

  @ParameterizedTest
  @CsvSource("none in-principle why?, noted in-principle 3-9 why?")
  void anExceptionTakesThePositionThatIsSaidElsewhere(String written, String noted) {
    assertThat(stance(written).as(PositionStatus.NOTED, new Span(3, 9))).isEqualTo(stance(noted));
  }
}
