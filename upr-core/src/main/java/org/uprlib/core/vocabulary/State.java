package org.uprlib.core.vocabulary;

import java.util.Optional;

/**
 * A member State of the United Nations, or one of its observers (Holy See, State of Palestine).
 * Immutable; two are equal if their codes are.
 *
 * @param code ISO 3166-1 alpha-3 code, e.g. {@code SVN}
 * @param name the UN's short name in English, e.g. {@code Slovenia}
 * @param region regional group in the General Assembly; empty for a State without one
 */
public record State(String code, String name, Optional<RegionalGroup> region) {
  @Override
  public boolean equals(Object other) {
    return other instanceof State state && code.equals(state.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
