package org.uprlib.extract.match.likeness;

import java.util.List;

/**
 * Finds which way sentences point, so that those that mean the same point the same way.
 * Implementations are thread-safe.
 */
public interface SentenceVectors {
  /** The direction of each of {@code texts}, of length 1, in their order. */
  List<float[]> of(List<String> texts);
}
