package org.uprlib.core.vocabulary;

import java.util.List;

/**
 * A group of States for which a delegation may speak, e.g. the African Group. Only its names are
 * known here, not its members.
 *
 * @param name its usual name in English
 * @param otherNames its other names, in any official language
 */
public record StateGroup(String name, List<String> otherNames) {
  /** Copies the list. */
  public StateGroup {
    otherNames = List.copyOf(otherNames);
  }
}
