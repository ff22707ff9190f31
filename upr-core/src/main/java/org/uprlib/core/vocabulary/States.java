package org.uprlib.core.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * The States of the review, and their names in every form that its papers use. Immutable and
 * thread-safe; load one and share it.
 */
public final class States {
  private States() {}

  /** Reads the vocabulary that ships with the library. */
  public static States load() {
    return new States();
  }

  /** All States, by code. */
  public List<State> all() {
    return List.of();
  }

  /** The State with this ISO 3166-1 alpha-3 code. */
  public Optional<State> byCode(String code) {
    return Optional.empty();
  }

  /**
   * The State that {@code name} names: short, long, former or variant name in any official
   * language, with or without article, whatever its case, blanks and accents.
   */
  public Optional<State> byName(String name) {
    return Optional.empty();
  }
}
