package org.uprlib.extract.rows.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.extract.Loaded;

class QueryTest {
  private static final States STATES = Loaded.STATES;
  private static final List<ResultRow> ROWS =
      ResultLine.rows(
          ResultLine.of("1", "Sign and ratify the Convention")
              .by("ESP|NOR FRA")
              .about(5, "International instruments;Women's rights", "")
              .naming("CEDAW", "women", 5),
          ResultLine.of("2", "Decriminalize same-sex relations")
              .to("NOR", 19)
              .by("ESP")
              .position("noted")
              .about(5, "Sexual Orientation and Gender Identity", "decriminalisation"),
          ResultLine.of("3", "Train judges").to("NOR", 6).by("VAT").about(4, "Justice", ""),
          ResultLine.of("4", "Train teachers").toSylvania());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          text,       train judges,                1, 3
          text,       ratify; teachers,            1, 1 4
          issue,      justice,                     1, 3 4?
          issue,      WOMENS RIGHTS,               1, 1 4?
          issue,      Women’s rights; justice,     1, 1 3 4?
          issue,      sexual orientation,          1, 2 4?
          action,     5,                           1, 1 2 4?
          action,     General,                     1, 3 4?
          state,      NOR,                         1, 2 3
          state,      nor; Republic of Slovenia,   1, 1 2 3
          by,         Spain,                       1, 1 2 4
          by,         espagne,                     1, 1 2 4
          by,         france,                      1, 1
          by,         holy see,                    1, 3
          position,   Noted,                       1, 2
          sogiesc,    '',                          1, 2 4?
          sogiesc,    decriminalisation,           1, 2 4?
          sogiesc,    intersex,                    1, 4?
          group,      Women,                       1, 1 4?
          group,      disabilities,                1, 4?
          instrument, cedaw,                       1, 1 4?
          instrument, ilo convention no. 169,      1, 4?
          instrument, ILO C169,                    1, 4?
          instrument, op-cat,                      0, unknown instrument
          instrument, convention against torture, 1, 4?
          instrument, opcat,                       1, 4?
          goal,       5,                           1, 1 4?
          goal,       five,                        0, unknown Sustainable Development Goal
          target,     5.1,                         1, 1 4?
          target,     5.C,                         1, 4?
          target,     16.13,                       0, unknown target of the Sustainable Development Goals
          target,     5,                           0, unknown target of the Sustainable Development Goals
          trait,      time bound,                  1, 1 4?
          trait,      urgent,                      1, 4?
          session,    19; 6,                       1, 2 3
          cycle,      1,                           1, 3
          """)
  void findsByEachCriterion(String option, String values, int known, String labels)
      throws UnknownNameException {
    List<String> given = List.of(values.split("; *", -1));
    if (known == 0) {
      assertThatThrownBy(() -> query(option, given))
          .isInstanceOf(UnknownNameException.class)
          .hasMessageContaining(labels);
      return;
    }
    assertThat(found(query(option, given).build())).isEqualTo(labels);
  }

  @Test
  void allCriteriaMustFit() throws UnknownNameException {
    Query query =
        Query.with(STATES)
            .any(Criterion.BY, List.of("Spain"))
            .any(Criterion.ISSUE, List.of("justice", "women"))
            .build();

    assertThat(found(query)).isEqualTo("1 4?");
  }

  @Test
  void withoutCriteriaAllFit() {
    assertThat(found(Query.with(STATES).build())).isEqualTo("1 2 3 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          issue      | Chidl      | unknown issue 'Chidl'; did you mean Rights of the Child?
          issue      | zzz        | unknown issue 'zzz'
          issue      | detenttion | unknown issue 'detenttion'; did you mean Detention?
          position   | accepted   | unknown position 'accepted'; did you mean supported or noted or partial or pending or unknown?
          state      | Slovennia  | unknown State 'Slovennia'; did you mean Slovenia?
          by         | United     | 'United' may be more than one State; did you mean United Arab Emirates or United Kingdom
          by         | Atlantis   | unknown State 'Atlantis'
          group      | wommen     | unknown group 'wommen'; did you mean women?
          """)
  void anUnknownNameIsRefusedWithTheNearest(String option, String given, String message) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> query(option, List.of(given)))
        .withMessageStartingWith(message);
  }

  @Test
  void aNameThatMayBeSeveralIsRefusedWithSome() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> query("issue", List.of("rights")))
        .withMessageStartingWith("'rights' may be more than one issue; did you mean")
        .satisfies(e -> assertThat(e.suggestions()).hasSize(8).contains("Rights of the Child"));
  }

  private static Query.Builder query(String option, List<String> given)
      throws UnknownNameException {
    Criterion criterion =
        Criterion.values().stream()
            .filter(each -> each.word().equals(option))
            .findFirst()
            .orElseThrow();
    return Query.with(STATES).any(criterion, given);
  }

  /** Labels of what fits, with a question mark where nobody can tell. */
  private static String found(Query query) {
    return ROWS.stream()
        .filter(row -> query.test(row) != Query.Fit.NO)
        .map(row -> row.paragraph() + (query.test(row) == Query.Fit.YES ? "" : "?"))
        .collect(Collectors.joining(" "));
  }
}
