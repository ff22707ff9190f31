package org.uprlib.extract.match.likeness.trained;

import java.util.Collection;
import java.util.Optional;

/**
 * How much one word means the same as another: by vectors where available, else only if identical.
 * Immutable and thread-safe.
 */
record StemLikeness(Optional<WordVectors> vectors) {
  /** From this on, two words mean the same. */
  static final double LIKE = 0.75;

  /** From this cosine on, two words mean something similar. */
  private static final double SOMEWHAT_LIKE = 0.55;

  /** 1 if {@code stem} itself is among {@code others}, 0 if none is near it. */
  double of(String stem, Collection<String> others) {
    if (others.contains(stem)) {
      return 1;
    }
    if (vectors.isEmpty() || vectors.get().place(stem) < 0) {
      return 0;
    }
    WordVectors known = vectors.get();
    int place = known.place(stem);
    double best =
        others.stream()
            .mapToInt(known::place)
            .filter(at -> at >= 0)
            .mapToDouble(at -> known.cosine(place, at))
            .max()
            .orElse(0);
    return best > SOMEWHAT_LIKE ? best : 0;
  }
}
