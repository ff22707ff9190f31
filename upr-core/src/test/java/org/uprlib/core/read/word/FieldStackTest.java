package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields as {@code {code|result}}. */
class FieldStackTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "no field,see above,see above",
    "a result is seen,see {REF x|page 3} above,see page 3 above",
    "a field without result,page {PAGE} of 9,page  of 9",
    "one field after another,{DATE|May} {TIME|noon},May noon",
    "a field in a result,{REF a|see {REF b|there} below},see there below",
    "a field in a code,a{IF {PAGE|1} yes|no}b,anob",
    "two fields in a code,a{IF {PAGE|1}={PAGE|1} yes|no}b,anob",
    "a code in a code in a result,{A|b{C{D}E|f}g}h,bfgh",
    "an end without begin,a}{B|c},ac",
    "ends without begin,}}a{B|c}d,acd",
    "a separator without begin,a|{B|c}d,acd",
    "a second separator,{A|b|c}{D|e}f,bcef",
    "a field that never ends,a{B|c,ac",
    "a code that never ends,a{B,a",
  })
  void showsResultsAndNoCodes(String what, String stored, String seen) {
    FieldStack fields = new FieldStack();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < stored.length(); i++) {
      char c = stored.charAt(i);
      switch (c) {
        case '{' -> fields.begin();
        case '|' -> fields.separate();
        case '}' -> fields.end();
        default -> text.append(fields.inCode() ? "" : c);
      }
    }
    assertThat(text.toString()).isEqualTo(seen);
  }
}
