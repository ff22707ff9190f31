package org.uprlib.extract.likeness.trained;

import java.util.List;
import org.uprlib.extract.likeness.LikenessIndex;

/** Texts of which the features that are weighed can be looked at, as training does. */
public interface WeighedIndex extends LikenessIndex {
  /**
   * The features of each text with {@code ask}, in the order of the likeness's table of weights.
   */
  List<double[]> features(String ask);
}
