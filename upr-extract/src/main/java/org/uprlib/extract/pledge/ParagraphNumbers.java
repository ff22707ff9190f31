package org.uprlib.extract.pledge;

import java.util.ArrayList;
import java.util.List;

/** Reads "28, 30 and 51" behind the word "paragraphs". */
final class ParagraphNumbers {
  private static final int LONGEST = 3;

  private ParagraphNumbers() {}

  /** The numbers in {@code text} from {@code start}, up to the first other word than "and". */
  static List<Integer> behind(String text, int start) {
    List<Integer> found = new ArrayList<>();
    for (String part : text.substring(start).strip().split("[\\s,]+", -1)) {
      String figures = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
      boolean number =
          !figures.isEmpty()
              && figures.length() <= LONGEST
              && figures.chars().allMatch(c -> c >= '0' && c <= '9');
      if (number) {
        found.add(Integer.parseInt(figures));
      } else if (!part.equals("and")) {
        break;
      }
    }
    return found;
  }
}
