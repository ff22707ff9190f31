package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evens out the margins of documents whose left and right pages mirror each other. */
final class Margins {
  /** Margins that differ by less are the same. */
  private static final float SAME = 4f;

  private Margins() {}

  /** The pages, moved so that the text area begins at one place on all of them. */
  static List<List<Line>> evened(List<List<Line>> pages) {
    float odd = left(pages, 0);
    float even = left(pages, 1);
    if (Math.abs(odd - even) < SAME) {
      return pages;
    }
    List<List<Line>> evened = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      List<Line> page = pages.get(i);
      boolean moves = i % 2 == 1;
      evened.add(moves ? page.stream().map(line -> line.shifted(odd - even)).toList() : page);
    }
    return evened;
  }

  private static float left(List<List<Line>> pages, int parity) {
    Map<Float, Integer> lefts = new HashMap<>();
    for (int i = parity; i < pages.size(); i += 2) {
      for (Line line : pages.get(i)) {
        lefts.merge((float) Math.round(line.left()), 1, Integer::sum);
      }
    }
    return TextMeasures.leftEdge(lefts);
  }
}
