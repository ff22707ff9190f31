package org.uprlib.samples.paper;

import java.util.List;

/**
 * How a thematic list indexes one recommendation. Immutable.
 *
 * @param themes at least one
 * @param affectedPersons groups of persons
 * @param sdgs Sustainable Development Goals
 */
public record Index(List<String> themes, List<String> affectedPersons, List<String> sdgs) {
  public Index {
    themes = List.copyOf(themes);
    affectedPersons = List.copyOf(affectedPersons);
    sdgs = List.copyOf(sdgs);
  }

  static Index of(String... themes) {
    return new Index(List.of(themes), List.of(), List.of());
  }

  Index persons(String... persons) {
    return new Index(themes, List.of(persons), sdgs);
  }

  Index goals(String... goals) {
    return new Index(themes, affectedPersons, List.of(goals));
  }
}
