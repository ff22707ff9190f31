package org.uprlib.extract.result;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a text asks and what it is about, as far as it was enriched. Immutable.
 *
 * @param action UPR Info's action category, 1 to 5; empty for a text without words
 * @param issues UPR Info's names
 * @param sogiesc topics of the SOGIESC theme; empty for a text on other matters
 */
public record Themes(OptionalInt action, List<String> issues, List<String> sogiesc) {
  public Themes {
    issues = List.copyOf(issues);
    sogiesc = List.copyOf(sogiesc);
  }
}
