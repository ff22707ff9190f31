package org.uprlib.extract.likeness;

import java.util.List;

/** Texts of which the features that are weighed can be looked at, as training does. */
public interface WeighedIndex extends LikenessIndex {
  /**
   * The features of each text with {@code ask}, in the order of the likeness's table of weights.
   */
  List<double[]> features(String ask);
}
