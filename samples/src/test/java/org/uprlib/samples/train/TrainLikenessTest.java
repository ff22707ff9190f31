package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.match.likeness.trained.VectorLikeness;

class TrainLikenessTest {
  @Test
  void weightsThatAreSetByHandAreThoseOfFeatures() {
    assertThat(DataFile.read(TrainLikeness.class::getResourceAsStream, "set-weights.tsv", 3))
        .isNotEmpty()
        .extracting(row -> row.required(0))
        .doesNotHaveDuplicates()
        .isSubsetOf(VectorLikeness.load().features());
  }
}
