package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.uprlib.extract.match.likeness.LikenessIndex;

/** Texts whose features with an ask are weighed into a score. */
public interface WeighedIndex extends LikenessIndex {
  /** The number of texts. */
  int size();

  /**
   * Hands on the features of each text with {@code ask}, in the order of the likeness's table of
   * weights, and the text's number; nothing for an ask without words. The array is used again.
   */
  void compare(String ask, ObjIntConsumer<double[]> reader);

  /** The features of each text with {@code ask}, to be looked at as training does. */
  default List<double[]> features(String ask) {
    double[][] all = new double[size()][];
    compare(ask, (features, text) -> all[text] = features.clone());
    return new ArrayList<>(Arrays.asList(all));
  }
}
