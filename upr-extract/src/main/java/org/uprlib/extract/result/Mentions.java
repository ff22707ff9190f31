package org.uprlib.extract.result;

import java.util.List;

/**
 * What a text names, each once. Immutable.
 *
 * @param instruments treaties and mechanisms
 * @param groups groups of persons, e.g. {@code persons-with-disabilities}
 * @param goals numbers of Sustainable Development Goals
 * @param traits SMART traits, e.g. {@code time-bound}
 */
public record Mentions(
    List<Named> instruments, List<String> groups, List<Integer> goals, List<String> traits) {
  public Mentions {
    instruments = List.copyOf(instruments);
    groups = List.copyOf(groups);
    goals = List.copyOf(goals);
    traits = List.copyOf(traits);
  }

  /**
   * A treaty or mechanism.
   *
   * @param id short name, e.g. {@code CEDAW}
   * @param name full name
   */
  public record Named(String id, String name) {}
}
