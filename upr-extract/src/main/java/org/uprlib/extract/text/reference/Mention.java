package org.uprlib.extract.text.reference;

import java.util.List;
import org.uprlib.core.document.Span;

/**
 * Recommendations that a sentence names by number. Immutable.
 *
 * @param target what the sentence says the numbers are
 * @param references the numbers in the order written
 * @param span from the first number to the last
 */
public record Mention(Target target, List<Reference> references, Span span) {
  /** What numbers stand for. */
  public enum Target {
    /** Recommendations of section II. */
    RECOMMENDATIONS,
    /** Paragraphs: of section II, or of the dialogue where delegations made recommendations. */
    PARAGRAPHS
  }

  public Mention {
    references = List.copyOf(references);
  }

  /** The numbers of all of {@code mentions}. */
  public static List<Reference> references(List<Mention> mentions) {
    return mentions.stream().flatMap(each -> each.references.stream()).toList();
  }

  /** How many recommendations it names. */
  public int count() {
    return Reference.count(references);
  }

  public boolean isOfParagraphs() {
    return target == Target.PARAGRAPHS;
  }

  /** True if it names paragraphs, and no recommendation in any of them. */
  public boolean isOfWholeParagraphs() {
    return isOfParagraphs()
        && references.stream().allMatch(each -> each.first().paragraph().isEmpty());
  }

  /** True if it names recommendations, and the paragraph of none. */
  boolean isUnplaced() {
    return target == Target.RECOMMENDATIONS && references.stream().noneMatch(Reference::isPlaced);
  }

  /** True if one of its ranges holds a recommendation that {@code other} names by itself. */
  public boolean covers(Mention other) {
    return other.references.stream().anyMatch(this::holds);
  }

  /**
   * True if all that {@code some} names is in one of its ranges, or under one of its paragraphs.
   */
  public boolean isGroupOf(Mention some) {
    return some.references.stream()
        .allMatch(
            each ->
                references.stream()
                    .anyMatch(all -> each.isUnder(all) || (all.isRange() && each.within(all))));
  }

  /** True for {@code 1 to 6, 2 and 5}: a range, and others that it holds. */
  public boolean isRangeOfOthers() {
    List<Reference> others = references.subList(1, references.size());
    return references.get(0).isRange()
        && !others.isEmpty()
        && others.stream().allMatch(each -> each.within(references.get(0)));
  }

  /** True for {@code 1 to 9, 3}; not for {@code 1 to 9, 3 in part}. */
  public boolean endsWithOneOfItsRanges() {
    Reference last = references.get(references.size() - 1);
    return !last.inPart() && holds(last);
  }

  private boolean holds(Reference single) {
    return !single.isRange()
        && references.stream().filter(Reference::isRange).anyMatch(single::within);
  }

  /** The same without what {@code others} name; it may be empty. */
  public Mention without(List<Reference> others) {
    return new Mention(target, Reference.without(references, others), span);
  }
}
