package org.uprlib.extract.translation;

import java.util.List;

/**
 * Several values that stand in one cell. Immutable.
 *
 * @param values terms, States, texts or lists
 * @param separator what stands between them
 */
public record Listed(List<?> values, String separator) {
  public Listed {
    values = List.copyOf(values);
  }
}
