package org.uprlib.extract.read.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Extraction;

class NamedStateTest {
  private static final Extractor EXTRACTOR =
      Extractor.create(ExtractorOptions.DEFAULT.withoutEnrichment());
  private static final String NOTICE = "state-by-file-name";

  private final NamedState names = new NamedState(Loaded.STATES);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Paraguay.docx                                | PRY",
        "paraguay.docx                                | PRY",
        "PARAGUAY recommendations.docx                | PRY",
        "UPR52_Paraguay_list.docx                     | PRY",
        "UPR52Paraguay.docx                           | PRY",
        "2026-05-12 Paraguay - draft recs (final).pdf | PRY",
        "lists/Niger/Paraguay.docx                    | PRY",
        "lists\\Paraguay.docx                         | PRY",
        "SierraLeone.docx                             | SLE",
        "sierra-leone-recs.docx                       | SLE",
        "Guinea-Bissau.docx                           | GNB",
        "guinea_bissau.docx                           | GNB",
        "papua-new-guinea.docx                        | PNG",
        "bosnia-and-herzegovina.docx                  | BIH",
        "Republic_of_Korea.docx                       | KOR",
        "Nigeria.docx                                 | NGA",
        "Belgique.docx                                | BEL",
        "recommandations à la Côte d’Ivoire.docx      | CIV",
        "recomendaciones Países Bajos.docx            | NLD",
        "list for us.docx                             | ",
        "recommendations.docx                         | ",
        "Recommendations from Spain to Chile.docx     | ",
        "Sylvania.docx                                | ",
        "Jordanian draft.docx                         | ",
        "Chadwick.docx                                | ",
      })
  void aFilesNameNamesOneStateOrNone(String file, String code) {
    assertThat(names.in(file).map(State::code).orElse(null)).isEqualTo(code);
  }

  /** The State, where it stands, and whether a notice says that only the name tells it. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Paraguay.docx | Chile  | PRY | true",
        "Chile.docx    | Chile  |     | false",
        "list.docx     | Chile  |     | false",
      })
  void aListIsOfTheStateThatItsFileIsNamedAfter(
      String file, String by, String code, boolean told, @TempDir Path folder) throws IOException {
    List<String> lines =
        List.of(
            "6.1 Build roads to the mountains (Spain);",
            "6.2 Ratify the Convention on Lakes (" + by + ", Norway);",
            "6.3 Open a school in each village (France).");
    Extraction list = EXTRACTOR.extract(WordFile.write(folder.resolve(file), lines));

    assertThat(list.paper().stateUnderReview().map(State::code).orElse(null)).isEqualTo(code);
    assertThat(list.notices().stream().map(Notice::code).anyMatch(NOTICE::equals)).isEqualTo(told);
  }
}
