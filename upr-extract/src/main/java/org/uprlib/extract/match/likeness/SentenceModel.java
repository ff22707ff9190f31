package org.uprlib.extract.match.likeness;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A language model of sentences, which upr-extract does not bring. Providers are found by {@link
 * ServiceLoader}; {@code upr-embeddings} is one.
 */
public interface SentenceModel {
  /** The model on the class path; empty if there is none. */
  static Optional<SentenceModel> find() {
    return ServiceLoader.load(SentenceModel.class, SentenceModel.class.getClassLoader())
        .findFirst();
  }

  /**
   * What computes with it, which keeps it in memory.
   *
   * @throws IllegalStateException if it is damaged
   */
  Vectors load();

  /**
   * Finds which way sentences point, so that those that mean the same point the same way.
   * Implementations are thread-safe.
   */
  public interface Vectors {
    /** The direction of each of {@code texts}, of length 1, in their order. */
    List<float[]> of(List<String> texts);
  }
}
