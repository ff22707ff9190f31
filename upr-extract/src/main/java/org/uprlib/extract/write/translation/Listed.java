package org.uprlib.extract.write.translation;

import java.util.List;

/**
 * Several values in one cell. Immutable.
 *
 * @param values terms, States, texts or lists
 * @param separator text between them
 * @param sorted whether they are sorted in the order of the language
 */
public record Listed(List<?> values, String separator, boolean sorted) {
  public Listed {
    values = List.copyOf(values);
  }

  /** Values in this order. */
  public Listed(List<?> values, String separator) {
    this(values, separator, false);
  }
}
