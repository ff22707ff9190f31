package org.uprlib.core.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientCompilerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1     | mixed mode, sharing                  | false
          9     | mixed mode, sharing                  | false
          10    | mixed mode, sharing                  | true
          145   | mixed mode                           | true
          1000  | mixed mode, sharing                  | false
          145   | mixed mode, emulated-client, sharing | false
          145   | interpreted mode, sharing            | false
          """)
  void isLeftAloneWhereARunEndsBeforeTheOtherPays(int papers, String vm, boolean alone) {
    assertThat(ClientCompiler.gains(papers, vm)).isEqualTo(alone);
  }
}
