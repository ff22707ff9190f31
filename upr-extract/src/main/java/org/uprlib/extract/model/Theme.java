package org.uprlib.extract.model;

import java.util.List;

/**
 * A term of a {@link TermTheme}, or a theme of the caller's own, of a text. Immutable.
 *
 * @param name the word used in every export, e.g. {@code persons-with-disabilities}
 * @param words that name it or speak for it, in text order
 * @param isNamed false for a group of persons that the text means and does not name, as a treaty on
 *     its rights does
 */
public record Theme(String name, List<Words> words, boolean isNamed) {
  public Theme {
    words = List.copyOf(words);
  }

  /** A term that {@code words} name. */
  public Theme(String name, List<Words> words) {
    this(name, words, true);
  }
}
