package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.Extractor;

class CompareCommandTest {
  private static final Path PAPERS = Path.of("..", "samples", "papers");
  private static final ReviewPapers EXTRACTOR = new ReviewPapers(Extractor.create());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "automatic-2019.docx automatic-2019-add1.docx   | The papers are not a report and a matrix",
        "dotted-2013.pdf automatic-2019-matrix.docx     | belongs to the review of A/HRC/43/97, not to that of A/HRC/24/97",
        "dotted-2013.pdf automatic-2019-add1.docx       | belongs to the review of A/HRC/43/97",
        "automatic-2019-matrix.docx nowhere.docx        | is no file",
      })
  void cannotCompare(String files, String said) {
    Object[] arguments =
        Stream.concat(Stream.of("compare"), Arrays.stream(files.split(" ")).map(PAPERS::resolve))
            .toArray();
    Ran ran = Ran.command(EXTRACTOR, arguments);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).singleElement().asString().contains(said);
  }
}
