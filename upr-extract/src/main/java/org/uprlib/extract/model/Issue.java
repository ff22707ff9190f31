package org.uprlib.extract.model;

import java.util.List;

/**
 * One of UPR Info's issues. Immutable.
 *
 * @param name as UPR Info names it, e.g. {@code Rights of the Child}
 * @param confidence its probability, 0 to 1
 * @param words what spoke most for it, in text order
 */
public record Issue(String name, double confidence, List<Words> words) {
  public Issue {
    words = List.copyOf(words);
  }
}
