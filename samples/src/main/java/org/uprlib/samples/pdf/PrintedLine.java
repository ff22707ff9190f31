package org.uprlib.samples.pdf;

import java.util.List;

/**
 * A line of a paragraph. Lengths are in points. Immutable.
 *
 * @param words from left to right
 * @param start where it begins if it fills its width
 * @param width natural width, blanks included
 * @param last true for the last line of its paragraph, which is never stretched
 */
record PrintedLine(List<Word> words, float start, float width, boolean last) {
  PrintedLine {
    words = List.copyOf(words);
  }

  /** How many gaps can be stretched. */
  long gaps() {
    return words.stream().skip(1).filter(word -> word.blanks() > 0).count();
  }
}
