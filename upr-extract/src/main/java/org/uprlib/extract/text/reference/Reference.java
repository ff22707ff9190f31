package org.uprlib.extract.text.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;

/**
 * One entry of a list of numbers: a recommendation ({@code 124.15}), a range ({@code 124.17-18}) or
 * letters under a paragraph ({@code 59 (b), (c)}). Immutable.
 *
 * @param first the number, or where the range begins
 * @param last the same number, or where the range ends
 * @param letters letters or small Roman numerals under it, lower case; empty for a range
 * @param inPart true if what is said is said of a part of it: {@code 124.15 (in part)}
 * @param portion the share of the paragraph that is meant: {@code 56, last sentence}; empty for the
 *     whole
 * @param span its place in the text that was read
 */
public record Reference(
    RecommendationNumber first,
    RecommendationNumber last,
    List<String> letters,
    boolean inPart,
    Optional<Portion> portion,
    Span span) {
  /**
   * The share of a paragraph that an entry of a list means: {@code 56, last sentence}. Immutable.
   *
   * @param unit what is counted
   * @param ordinals which of them, from 1; from the end if negative, so that -1 is the last
   */
  public record Portion(Unit unit, List<Integer> ordinals) {
    /** What a paragraph is counted in. */
    public enum Unit {
      /** Sentences. */
      SENTENCE,
      /** The recommendations that it reports. */
      RECOMMENDATION
    }

    public Portion {
      ordinals = List.copyOf(ordinals);
    }

    /** True if the portion holds the item at {@code index}, from 0, of {@code size}. */
    public boolean has(int index, int size) {
      return ordinals.contains(index + 1) || ordinals.contains(index - size);
    }
  }

  public Reference {
    letters = List.copyOf(letters);
  }

  /** True for a range, also for one that runs backwards. */
  public boolean isRange() {
    return !first.equals(last);
  }

  /** True if it names one recommendation or paragraph and no part of it. */
  public boolean isWhole() {
    return !isRange() && letters.isEmpty() && portion.isEmpty();
  }

  /** True if it can name all that stands under a paragraph. */
  public boolean isWholeParagraph() {
    return isWhole() && !isPlaced();
  }

  /** True for one number that can name all that stands under a paragraph. */
  static boolean areOneNumber(List<Reference> all) {
    return all.size() == 1 && all.get(0).isWholeParagraph();
  }

  /** True if it says under which paragraph it stands. */
  boolean isPlaced() {
    return first.paragraph().isPresent();
  }

  /** True if it stands under the paragraph that {@code other} names as a whole. */
  public boolean isUnder(Reference other) {
    return other.isWholeParagraph()
        && first.paragraph().equals(OptionalInt.of(other.first.number()));
  }

  /** True for a range whose end comes before its beginning; it is kept as it was written. */
  public boolean isBackwards() {
    return RecommendationNumber.ORDER.compare(first, last) > 0;
  }

  /** How many recommendations it names; letters are not counted. */
  public int size() {
    return Math.max(1, last.number() - first.number() + 1);
  }

  /** The number of each recommendation that it names, as {@code 124.15}; letters are left out. */
  public List<String> numbers() {
    return IntStream.range(0, size()).mapToObj(i -> first.plus(i).toString()).toList();
  }

  /** How many recommendations {@code references} name. */
  public static int count(Collection<Reference> references) {
    return references.stream().mapToInt(Reference::size).sum();
  }

  /** The same entry, put under {@code paragraph} where the text names none. */
  public Reference under(int paragraph) {
    OptionalInt under = OptionalInt.of(paragraph);
    return new Reference(first.under(under), last.under(under), letters, inPart, portion, span);
  }

  /** True if one of {@code others} names the same. */
  public boolean isAmong(List<Reference> others) {
    return others.stream().anyMatch(this::isSame);
  }

  private boolean isSame(Reference other) {
    return new Reference(first, last, letters, inPart, portion, other.span).equals(other);
  }

  /** True if its numbers are among those of {@code other}, letters disregarded. */
  public boolean within(Reference other) {
    return other.first.leadsTo(first) && last.number() <= other.last.number();
  }

  /** True if the numbers of each of {@code some} are among those of one of {@code others}. */
  public static boolean areWithin(Collection<Reference> some, Collection<Reference> others) {
    return some.stream().allMatch(each -> others.stream().anyMatch(each::within));
  }

  /** What is left of {@code all} without {@code others}; it may be empty. */
  public static List<Reference> without(List<Reference> all, List<Reference> others) {
    List<Reference> left = all;
    for (Reference other : others) {
      left = left.stream().flatMap(each -> each.without(other)).toList();
    }
    return left;
  }

  /** What is left without {@code other}: of {@code 121.4-121.9} without 121.6, two ranges. */
  private Stream<Reference> without(Reference other) {
    if (!isRange() || !other.within(this)) {
      return isSame(other) ? Stream.empty() : Stream.of(this);
    }
    return Stream.of(between(first, other.first.plus(-1)), between(other.last.plus(1), last))
        .filter(each -> !each.isBackwards());
  }

  private Reference between(RecommendationNumber from, RecommendationNumber to) {
    return new Reference(from, to, letters, inPart, portion, span);
  }

  /** The same entry with other letters. */
  public Reference lettered(List<String> others) {
    return new Reference(first, last, others, inPart, portion, span);
  }

  /** {@code all}, each without letters. */
  public static List<Reference> unlettered(List<Reference> all) {
    return all.stream().map(each -> each.lettered(List.of())).toList();
  }

  /** The same entry as an item of its paragraph: {@code 44 (2)} for 44.2. */
  public Reference asItem() {
    RecommendationNumber whole = RecommendationNumber.of(first.paragraph().orElseThrow());
    List<String> item = List.of(String.valueOf(first.number()));
    return new Reference(whole, whole, item, inPart, portion, span);
  }

  /** The same entry, of which a part is meant. */
  Reference asPart() {
    return new Reference(first, last, letters, true, portion, span);
  }

  /** A share of the same entry. */
  Reference chosen(Portion share) {
    return new Reference(first, last, letters, inPart, Optional.of(share), span);
  }

  /** As in a list, e.g. {@code 124.17-124.18}, {@code 59 (b), (c)}. */
  @Override
  public String toString() {
    String range = isRange() ? first + "-" + last : first.toString();
    return letters.isEmpty() ? range : range + " (" + String.join("), (", letters) + ")";
  }
}
