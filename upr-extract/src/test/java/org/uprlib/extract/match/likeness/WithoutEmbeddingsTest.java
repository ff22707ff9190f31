package org.uprlib.extract.match.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.uprlib.core.vocabulary.Language;

/** This module has no language model on its class path. */
class WithoutEmbeddingsTest {
  @Test
  void embeddingsAreToldToBeMissing() {
    assertThat(LikenessKind.EMBEDDINGS.isPresent()).isFalse();
    assertThatThrownBy(() -> LikenessKind.EMBEDDINGS.load(Language.ENGLISH))
        .isInstanceOf(LikenessMissingException.class)
        .hasMessage(
            "Likeness by embeddings is not available: it needs org.uprlib:upr-embeddings on the"
                + " class path, or upr-embeddings.jar beside upr-extract.jar (mvn -Pembeddings"
                + " package).");
  }

  @Test
  void theDefaultDoesWithoutThem() {
    assertThat(LikenessKind.VECTORS.isPresent()).isTrue();
    assertThat(LikenessKind.VECTORS.load(Language.ENGLISH).word()).isEqualTo("vectors");
  }
}
