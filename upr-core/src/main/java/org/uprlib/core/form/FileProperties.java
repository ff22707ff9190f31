package org.uprlib.core.form;

import java.util.Map;
import java.util.Optional;

/**
 * The properties that a file carries about its making. Immutable.
 *
 * @param values non-empty properties by name, as DOCX calls them (ECMA-376 part 1, 15.2.12; those
 *     of PDF as in ISO 32000-1, 14.3.3), e.g. {@code creator}, {@code lastModifiedBy}
 */
public record FileProperties(Map<String, String> values) {
  public FileProperties {
    values = Map.copyOf(values);
  }

  /** The property of this name. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
