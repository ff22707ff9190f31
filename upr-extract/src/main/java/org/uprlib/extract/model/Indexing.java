package org.uprlib.extract.model;

import java.util.List;

/**
 * How OHCHR indexes a recommendation, in the words of its matrix. Immutable.
 *
 * @param themes full names as printed, e.g. {@code A12 Acceptance of international norms}
 * @param affectedPersons groups of persons that it is about
 * @param sdgs Sustainable Development Goals that it is linked with, e.g. {@code 5 - GENDER
 *     EQUALITY}
 */
public record Indexing(List<String> themes, List<String> affectedPersons, List<String> sdgs) {
  public Indexing {
    themes = List.copyOf(themes);
    affectedPersons = List.copyOf(affectedPersons);
    sdgs = List.copyOf(sdgs);
  }
}
