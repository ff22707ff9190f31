package org.uprlib.core.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant of an enum that outputs, options and tables write as a word, e.g. {@code
 * already-implemented}.
 *
 * @since 0.1.0
 */
public interface Worded {
  /** The constant's name. */
  String name();

  /** The word: the name in lower case, with hyphens. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant in running text, e.g. {@code national report}. */
  default String words() {
    return word().replace('-', ' ');
  }

  /** The constant of {@code type} with this {@link #word()}, in any case; empty for other texts. */
  static <E extends Enum<E> & Worded> Optional<E> of(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.word().equalsIgnoreCase(word))
        .findFirst();
  }
}
