package org.uprlib.extract.enrich.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueSessionsTest {
  @ParameterizedTest
  @CsvSource({
    "Privacy, 20, false",
    "Privacy, 21, true",
    "Privacy, , true",
    "National plan of action, 20, true",
    "National plan of action, 21, false",
    "Detention, 1, true",
    "Detention, 40, true",
  })
  void anIssueIsGivenOnlyInSessionsThatHadIt(
      String issue, @Nullable Integer session, boolean expected) {
    OptionalInt of = session == null ? OptionalInt.empty() : OptionalInt.of(session);
    assertThat(Classifiers.Sessions.load().isUsed(issue, of)).isEqualTo(expected);
  }
}
