package org.uprlib.validate.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.Section;

/**
 * Words of a submission. Immutable.
 *
 * @param byPart words of each part; every part has an entry
 * @param bySection words of each section of the body, heading included, in order
 * @param labels labels of lists in the text that are not counted: a PDF prints them
 * @param annexes what is taken for annexes, in order
 * @param uncertain what may be text or not, in order
 */
public record WordCounts(
    Map<PartKind, Integer> byPart,
    List<SectionWords> bySection,
    int labels,
    List<Stretch> annexes,
    List<Stretch> uncertain) {
  public WordCounts {
    byPart = Map.copyOf(byPart);
    bySection = List.copyOf(bySection);
    annexes = List.copyOf(annexes);
    uncertain = List.copyOf(uncertain);
  }

  /**
   * Words of a stretch of the file.
   *
   * @param part the part for which it is taken
   * @param heading the line that it begins with
   * @param words how many
   */
  public record Stretch(PartKind part, String heading, int words) {}

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

  /** The fewest words that these parts can have together, as far as it is known what they are. */
  public int least(Collection<PartKind> parts) {
    boolean all = parts.contains(PartKind.ANNEXES);
    return in(parts) - (all ? 0 : uncertain(stretch -> parts.contains(stretch.part())));
  }

  /** The most words that these parts can have together, as far as it is known what they are. */
  public int most(Collection<PartKind> parts) {
    return in(parts) + uncertain(stretch -> !parts.contains(stretch.part()));
  }

  private int uncertain(Predicate<Stretch> which) {
    return uncertain.stream().filter(which).mapToInt(Stretch::words).sum();
  }

  /** Words of these parts together. */
  public int in(Collection<PartKind> parts) {
    return parts.stream().mapToInt(byPart::get).sum();
  }
}
