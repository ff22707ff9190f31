package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionPhrasesTest {
  private final SubmissionPhrases phrases = SubmissionPhrases.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          REVIEW          | the upr of sylvania                    | upr
          REVIEW          | the universal periodic review, the upr | universal periodic review
          REVIEW          | the suprema                            | -
          REVIEW          | an uproar over the upr                 | upr
          REVIEW          | upr2 and upr                           | upr
          REVIEW          | upr                                    | upr
          REVIEW          | 我们的普遍定期审议的报告                  | 普遍定期审议
          RECOMMENDATIONS | recommendations                        | recommendations
          NUMBER_SIGN     | no. 4                                  | no.
          """)
  void findsTheFirstAsWholeWords(PhraseKind kind, String text, String found) {
    assertThat(phrases.find(kind, text).map(span -> span.in(text)).orElse(null)).isEqualTo(found);
    assertThat(phrases.holds(kind, text)).isEqualTo(found != null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUMMARY  | Summary                 | title
          SUMMARY  | SUMMARY:                | title
          SUMMARY  | 1. Summary              | title
          SUMMARY  | 1 Summary               | title
          SUMMARY  | II) Executive summary.  | title
          SUMMARY  | 1.2.3.4. Summary        | title
          SUMMARY  | 1.2.3.4.5. Summary      | -
          SUMMARY  | 摘要：                    | title
          SUMMARY  | A Summary               | -
          SUMMARY  | 1a Summary              | -
          SUMMARY  | 1.Summary               | -
          SUMMARY  | Summary of the report   | begins
          SUMMARY  | 3. Summary of it        | begins
          SUMMARY  | Summary2                | -
          SUMMARY  | Summarythree            | -
          SUMMARY  | 摘要与建议                | begins
          SUMMARY  | The summary             | -
          SUMMARY  | Summary!                | begins
          SUMMARY  | .                       | -
          """)
  void aTitleIsThePhraseAloneBesideNumberAndPoint(PhraseKind kind, String text, String told) {
    assertThat(phrases.isTitle(kind, text)).isEqualTo(told.equals("title"));
    assertThat(phrases.begins(kind, text)).isEqualTo(!told.equals("-"));
  }

  @ParameterizedTest
  @CsvSource({
    "AND, conclusions and, true",
    "AND, 'conclusions and ', true",
    "AND, and, true",
    "AND, conclusions &, true",
    "AND, conclusions&, true",
    "AND, island, false",
    "AND, 4and, false",
    "AND, and more, false",
    "AND, 结论和, true",
    "AND, 结论、, true",
    "AND, '', false",
  })
  void endsWithWholeWords(PhraseKind kind, String text, boolean ends) {
    assertThat(phrases.ends(kind, text)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER_SIGN, No. 4, 'no.'",
    "NUMBER_SIGN, no 4, no",
    "AND, a & b, '&'",
  })
  void thePhrasesAsAPatternTryTheLongestFirst(PhraseKind kind, String text, String first) {
    assertThat(
            Pattern.compile(phrases.any(kind))
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .findFirst()
                .orElseThrow()
                .group())
        .isEqualTo(first);
  }
}
