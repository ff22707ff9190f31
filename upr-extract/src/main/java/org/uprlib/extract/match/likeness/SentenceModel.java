package org.uprlib.extract.match.likeness;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A language model of sentences, which upr-extract does not bring. Providers are found by {@link
 * ServiceLoader}; {@code upr-embeddings} is one.
 */
public interface SentenceModel {
  /** The one on the class path; empty if there is none. */
  static Optional<SentenceModel> find() {
    return ServiceLoader.load(SentenceModel.class, SentenceModel.class.getClassLoader())
        .findFirst();
  }

  /**
   * What computes with it, which keeps it in memory.
   *
   * @throws IllegalStateException if it is damaged
   */
  SentenceVectors load();
}
