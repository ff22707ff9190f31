package org.uprlib.extract.read.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.text.attribution.Attributor;

/**
 * The first rows of the sample matrix with cells for positions that are merged over rows.
 * LibreOffice made the other files of the DOCX.
 */
class MatrixFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"matrix.docx", "matrix.doc", "matrix.pdf"})
  void theSameInEveryFormat(String file) throws IOException {
    States states = Loaded.STATES;
    MatrixReader reader =
        new MatrixReader(
            new FrontMatterReader(states),
            Loaded.TABLES,
            new RecommendationReader(new Attributor(states)));
    Matrix matrix = reader.read(DocumentReader.create().read(bytes(file), file)).orElseThrow();
    assertThat(matrix.notices()).isEmpty();
    assertThat(matrix.paper().stateName()).contains("Sylvania");
    assertThat(matrix.report()).contains("A/HRC/43/97");
    assertThat(matrix.recommendations().stream().map(MatrixForm::printed))
        .containsExactlyElementsOf(
            new String(bytes("matrix.txt"), StandardCharsets.UTF_8).lines().toList());
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = MatrixFilesTest.class.getResourceAsStream("files/" + file)) {
      return in.readAllBytes();
    }
  }
}
