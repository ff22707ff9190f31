package org.uprlib.extract.read.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.write.translation.Said;

/** Every form of matrix that is kept under {@code forms/}, one file each. */
class MatrixFormsTest {
  private static final States STATES = Loaded.STATES;
  private static final MatrixReader READER =
      new MatrixReader(
          new FrontMatterReader(STATES),
          Loaded.TABLES,
          new RecommendationReader(new Attributor(STATES)));

  static Stream<String> forms() throws URISyntaxException {
    Path folder = Path.of(MatrixFormsTest.class.getResource("forms").toURI());
    return Arrays.stream(folder.toFile().list())
        .map(name -> name.substring(0, name.indexOf('.')))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyRecommendationOnceWithAllThatItsRowsTell(String name) {
    MatrixForm form = MatrixForm.load(name);
    Matrix matrix = READER.read(form.document()).orElseThrow();
    assertThat(matrix.recommendations().stream().map(MatrixForm::printed))
        .containsExactlyElementsOf(form.recommendations());
    assertThat(Said.codes(matrix.notices())).containsExactlyElementsOf(form.notices());
  }
}
