package org.uprlib.extract.read.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.position.ReferenceResolver.NumberPolicy;
import org.uprlib.extract.text.reference.ReferenceReader;

/** Numbers of recommendations, as a report and an addendum name them, looked up in a report. */
class ReferenceResolverTest {
  private static final ReferenceReader READER = new ReferenceReader(Loaded.BOOK, Language.ENGLISH);

  @ParameterizedTest(name = "[{index}] {1} of {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          92.1-3         | 92.2                  | found 92.2
          92.1-3         | 92.2-92.9             | out-of-range 92.2 92.3
          92.1-3         | 97.1                  | out-of-range
          92.1-3         | 92.3-92.1             | backwards
          92.1-3         | 2                     | found 92.2
          92.1-3         | 92-2                  | found 92.2
          92.1-3         | 2-92                  | found 92.2
          92.1-3, 1, 2   | 1-2                   | found 1 2
          92.1-3, 93.1-3 | 93.1, 2 and 3         | found 93.1; found 93.2; found 93.3
          92.1-3, 93.1-3 | 92.3-93.1             | found 92.3 93.1
          92.1-3, 93.1-3 | 92.3-93.1, 2          | found 92.3 93.1; found 93.2
          92.1-3, 93.1-3 | 2                     | ambiguous
          92.1-3, 93.1-5 | 4                     | found 93.4
          92.1-3, 93.1-3 | 92                    | found 92.1 92.2 92.3
          92.1-3         | 92.2 (a)              | part 92.2
          92.1-3         | 2 (a)                 | part 92.2
          1, 2, 3, 4     | 2-4                   | found 2 3 4
          1, 2, 3, 4     | 3-6                   | out-of-range 3 4
          26(a), 26(b)   | 26 (b)                | found 26(b)
          26(a), 26(b)   | 26 (b), (d)           | out-of-range 26(b)
          """)
  void reportAndAddendumAlike(String labels, String text, String expected) {
    assertThat(found(NumberPolicy.ofReport(0), labels, "", text)).isEqualTo(expected);
    assertThat(found(NumberPolicy.ADDENDUM, labels, "", text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{index}] {1} open of {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          92.1-3, 93.1-3 | 93.1-3 | 2            | ambiguous  | found 93.2
          92.1-3, 93.1-3 | 93.1-3 | 92.1, 2      | found 92.1; found 92.2 | found 92.1; found 92.2
          92.1-5, 93.1-3 | 93.1-3 | 4            | found 92.4 | found 92.4
          """)
  void plainNumbersOfAnAddendumMeanWhatIsOpen(
      String labels, String open, String text, String ofReport, String ofAddendum) {
    assertThat(found(NumberPolicy.ofReport(0), labels, open, text)).isEqualTo(ofReport);
    assertThat(found(NumberPolicy.ADDENDUM, labels, open, text)).isEqualTo(ofAddendum);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          26 (a)  | dialogue | part 92.26
          26      | found 92.26 | found 92.26
          92 (a)  | out-of-range | out-of-range
          """)
  void lettersUnderLowNumbersOfAReportAreOfTheDialogue(
      String text, String ofReport, String ofAddendum) {
    assertThat(found(NumberPolicy.ofReport(90), "92.20-30", "", text)).isEqualTo(ofReport);
    assertThat(found(NumberPolicy.ADDENDUM, "92.20-30", "", text)).isEqualTo(ofAddendum);
  }

  private static String found(NumberPolicy policy, String labels, String open, String text) {
    List<String> all = labels(labels);
    List<String> opened = labels(open);
    RecommendationIndex index = new RecommendationIndex(all, i -> opened.contains(all.get(i)));
    return new ReferenceResolver(index, policy)
        .find(READER.read(text).orElseThrow().references(), false, OptionalInt.empty()).stream()
            .map(each -> print(each, all))
            .collect(Collectors.joining("; "));
  }

  private static String print(ReferenceResolver.Found found, List<String> labels) {
    String outcome = found.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return outcome
        + found.indexes().stream().map(i -> " " + labels.get(i)).collect(Collectors.joining());
  }

  /** {@code 92.1-3, 26(a)} written out. */
  private static List<String> labels(String written) {
    List<String> labels = new ArrayList<>();
    for (String each : written.isBlank() ? new String[0] : written.strip().split(", ", -1)) {
      int dash = each.indexOf('-');
      if (dash < 0) {
        labels.add(each);
        continue;
      }
      int dot = each.indexOf('.');
      int last = Integer.parseInt(each.substring(dash + 1));
      for (int n = Integer.parseInt(each.substring(dot + 1, dash)); n <= last; n++) {
        labels.add(each.substring(0, dot + 1) + n);
      }
    }
    return labels;
  }
}
