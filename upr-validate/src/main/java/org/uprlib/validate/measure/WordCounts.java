package org.uprlib.validate.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.Section;

/**
 * Words of a submission. Immutable.
 *
 * @param byPart words of each part; every part has an entry
 * @param bySection words of each section of the body, heading included, in order
 * @param labels labels of lists in the text that are not counted: a PDF prints them
 */
public record WordCounts(Map<PartKind, Integer> byPart, List<SectionWords> bySection, int labels) {
  public WordCounts {
    byPart = Map.copyOf(byPart);
    bySection = List.copyOf(bySection);
  }

  /**
   * Words of one section.
   *
   * @param section the section
   * @param words how many
   */
  public record SectionWords(Section section, int words) {}

  /** Words of all parts. */
  public int total() {
    return in(byPart.keySet());
  }

  /** Words of these parts together. */
  public int in(Collection<PartKind> parts) {
    return parts.stream().mapToInt(byPart::get).sum();
  }
}
