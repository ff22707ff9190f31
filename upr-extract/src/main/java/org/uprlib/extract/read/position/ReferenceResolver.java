package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.extract.text.reference.RecommendationNumber;
import org.uprlib.extract.text.reference.Reference;

/**
 * Finds the recommendations that a report or an addendum names by number.
 *
 * <p>A number without its paragraph's goes on under the paragraph of the number before it ({@code
 * 122.1, 5, 9}), or else is under the paragraph that the place makes likely, or under the only one
 * that has it.
 */
record ReferenceResolver(RecommendationIndex index, NumberPolicy policy) {
  /** What a reference leads to. */
  enum Outcome {
    FOUND,
    /** Letters that the report has not, under a recommendation that it has: a part of it. */
    PART,
    /** A paragraph of the dialogue. */
    DIALOGUE,
    /** It, or an end of its range, is not in the report. */
    OUT_OF_RANGE,
    BACKWARDS,
    /** A number without its paragraph's that could be under several. */
    AMBIGUOUS
  }

  /**
   * What one reference leads to.
   *
   * @param indexes the recommendations; without those that are not there
   */
  record Found(Reference reference, Outcome outcome, Collection<Integer> indexes) {
    /** True if it means a part of these recommendations only. */
    boolean inPart() {
      return reference.inPart() || outcome == Outcome.PART;
    }
  }

  /** The recommendations that all these lead to. */
  static Set<Integer> indexes(List<Found> found) {
    Set<Integer> all = new LinkedHashSet<>();
    found.forEach(each -> all.addAll(each.indexes()));
    return all;
  }

  /**
   * Looks up numbers that follow one another.
   *
   * @param paragraphs true if they may name whole paragraphs
   * @param likely the paragraph that numbers without one are most likely under
   */
  List<Found> find(List<Reference> references, boolean paragraphs, OptionalInt likely) {
    List<Found> all = new ArrayList<>();
    OptionalInt before = OptionalInt.empty();
    for (Reference reference : references) {
      all.add(find(reference, paragraphs, before, likely));
      OptionalInt own = reference.last().paragraph();
      before = own.isPresent() ? own : before;
    }
    return all;
  }

  private Found find(
      Reference reference, boolean paragraphs, OptionalInt before, OptionalInt likely) {
    List<Integer> hyphenated = hyphenated(reference);
    if (!hyphenated.isEmpty() || reference.isBackwards()) {
      Outcome outcome = hyphenated.isEmpty() ? Outcome.BACKWARDS : Outcome.FOUND;
      return new Found(reference, outcome, hyphenated);
    }
    if (isItem(reference, paragraphs)) {
      return new Found(reference.asItem(), Outcome.DIALOGUE, List.of());
    }
    if (isDialogue(reference, paragraphs)) {
      return new Found(reference, Outcome.DIALOGUE, List.of());
    }
    if (!reference.letters().isEmpty()) {
      return lettered(reference, before, likely);
    }
    return reference.first().paragraph().isPresent()
        ? between(reference, reference.first().paragraph())
        : plain(reference, paragraphs, before, likely);
  }

  /**
   * {@code 132-90} is a way to write 132.90, and so is, from right to left, {@code 90-132}, if the
   * report has no such range or label.
   */
  private List<Integer> hyphenated(Reference reference) {
    OptionalInt paragraph = reference.first().paragraph();
    int first = paragraph.orElse(reference.first().number());
    int last = reference.last().number();
    if (reference.isBackwards()) {
      return paragraph.isPresent()
          ? List.of()
          : index.numbered(RecommendationNumber.of(first, last));
    }
    if (paragraph.isPresent() == reference.isRange()) {
      return List.of();
    }
    boolean known =
        index.hasParagraph(first)
            || index.has(RecommendationNumber.of(last))
            || !index.paragraphsWith(first, last).isEmpty();
    return known ? List.of() : index.numbered(RecommendationNumber.of(last, first));
  }

  /** {@code paragraph 44 (2)} where 44 is a paragraph of the dialogue. */
  private boolean isItem(Reference reference, boolean paragraphs) {
    OptionalInt paragraph = reference.first().paragraph();
    return paragraphs
        && !reference.isRange()
        && paragraph.isPresent()
        && paragraph.getAsInt() < policy.dialogueEnd()
        && !index.has(reference.first());
  }

  private boolean isDialogue(Reference reference, boolean paragraphs) {
    return reference.first().paragraph().isEmpty()
        && reference.last().number() < policy.dialogueEnd()
        && (paragraphs || !reference.letters().isEmpty());
  }

  /** Letters with labels of their own, or else a part of the recommendation without them. */
  private Found lettered(Reference reference, OptionalInt before, OptionalInt likely) {
    Set<Integer> found = new LinkedHashSet<>();
    boolean all = true;
    for (String letter : reference.letters()) {
      List<Integer> there = index.labelled(reference.first() + "(" + letter + ")");
      all &= !there.isEmpty();
      found.addAll(there);
    }
    if (!found.isEmpty()) {
      return new Found(reference, all ? Outcome.FOUND : Outcome.OUT_OF_RANGE, found);
    }
    Found whole =
        reference.first().paragraph().isPresent()
            ? between(reference, reference.first().paragraph())
            : plain(reference, false, before, likely);
    return whole.outcome() == Outcome.FOUND
        ? new Found(reference, Outcome.PART, whole.indexes())
        : whole;
  }

  private Found plain(
      Reference reference, boolean paragraphs, OptionalInt before, OptionalInt likely) {
    int first = reference.first().number();
    int last = reference.last().number();
    boolean whole =
        reference.letters().isEmpty() && index.hasParagraph(first) && index.hasParagraph(last);
    if (paragraphs && whole) {
      return new Found(reference, Outcome.FOUND, index.ofParagraphs(first, last));
    }
    if (paragraphs && !index.has(reference.first())) {
      // A paragraph of the addendum itself, or of another paper.
      return new Found(reference, Outcome.DIALOGUE, List.of());
    }
    if (index.has(reference.first()) && index.has(reference.last())) {
      return between(reference, OptionalInt.empty());
    }
    List<Integer> all = index.paragraphsWith(first, last);
    if (before.isPresent() && all.contains(before.getAsInt())) {
      return between(reference, before);
    }
    List<Integer> possible = openFirst(all);
    OptionalInt nearest = before.isPresent() ? before : likely;
    OptionalInt under =
        Stream.of(likely, only(possible))
            .filter(each -> each.isPresent() && possible.contains(each.getAsInt()))
            .findFirst()
            .orElse(possible.isEmpty() ? nearest : OptionalInt.empty());
    if (under.isPresent()) {
      return between(reference, under);
    }
    if (!possible.isEmpty()) {
      return new Found(reference, Outcome.AMBIGUOUS, List.of());
    }
    return whole
        ? new Found(reference, Outcome.FOUND, index.ofParagraphs(first, last))
        : between(reference, OptionalInt.empty());
  }

  private List<Integer> openFirst(List<Integer> paragraphs) {
    List<Integer> open = paragraphs.stream().filter(index::isOpen).toList();
    return policy.openFirst() && !open.isEmpty() ? open : paragraphs;
  }

  private static OptionalInt only(List<Integer> paragraphs) {
    return paragraphs.size() == 1 ? OptionalInt.of(paragraphs.get(0)) : OptionalInt.empty();
  }

  /** The range, its numbers put under {@code paragraph} where they have none. */
  private Found between(Reference reference, OptionalInt paragraph) {
    RecommendationNumber first = reference.first().under(paragraph);
    RecommendationNumber last = reference.last().under(paragraph);
    List<Integer> found = index.between(first, last);
    boolean ends = index.has(first) && index.has(last) && !found.isEmpty();
    return new Found(reference, ends ? Outcome.FOUND : Outcome.OUT_OF_RANGE, found);
  }

  /**
   * In what a paper's numbers of recommendations differ from those of another kind of paper.
   *
   * @param dialogueEnd number of the first paragraph of section II. A report's statement that names
   *     plain lower numbers as paragraphs, or with letters, means recommendations that delegations
   *     made in the dialogue and that its lists do not repeat. An addendum is read with a report
   *     whose recommendations are all known, those of the dialogue too: 0
   * @param openFirst true if a plain number that could be under several paragraphs means one of
   *     those whose answers are still to come. An addendum answers what the report left open; the
   *     report's own statements speak of all its lists
   */
  record NumberPolicy(int dialogueEnd, boolean openFirst) {
    static final NumberPolicy ADDENDUM = new NumberPolicy(0, true);

    /** That of a report whose section II begins with paragraph {@code first}. */
    static NumberPolicy ofReport(int first) {
      return new NumberPolicy(first, false);
    }
  }
}
