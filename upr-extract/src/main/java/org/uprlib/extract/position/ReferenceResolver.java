package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.uprlib.extract.reference.Mention;
import org.uprlib.extract.reference.RecommendationNumber;
import org.uprlib.extract.reference.Reference;

/** Finds the recommendations that a mention names. */
final class ReferenceResolver {
  private final Entries entries;
  private final int firstParagraph;

  /**
   * @param firstParagraph number of the first paragraph of section II; lower ones are the
   *     dialogue's
   */
  ReferenceResolver(Entries entries, int firstParagraph) {
    this.entries = entries;
    this.firstParagraph = firstParagraph;
  }

  /**
   * What a mention names.
   *
   * @param entries the recommendations of section II
   * @param dialogue references into the dialogue
   * @param missing references, or ends of ranges, that are not there
   * @param backwards ranges that run backwards
   */
  record Found(
      List<Entry> entries,
      List<Reference> dialogue,
      List<Reference> missing,
      List<Reference> backwards) {
    Found() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * Looks a mention up.
   *
   * @param list the list that plain numbers most likely belong to; -1 if there is none
   */
  Found find(Mention mention, int list) {
    Found found = new Found();
    OptionalInt under = OptionalInt.empty();
    for (Reference reference : mention.references()) {
      if (reference.isBackwards()) {
        found.backwards().add(reference);
      } else if (isItem(reference, mention.target())) {
        found.dialogue().add(reference.asItem());
      } else if (isDialogue(reference, mention.target())) {
        found.dialogue().add(reference);
      } else {
        find(reference, mention.target(), under, list, found);
      }
      if (reference.first().paragraph().isPresent()) {
        under = reference.first().paragraph();
      }
    }
    return found;
  }

  /** {@code paragraph 44 (2)} where 44 is a paragraph of the dialogue. */
  private boolean isItem(Reference reference, Mention.Target target) {
    OptionalInt paragraph = reference.first().paragraph();
    return target == Mention.Target.PARAGRAPHS
        && !reference.isRange()
        && paragraph.isPresent()
        && paragraph.getAsInt() < firstParagraph
        && entries.numbered(reference.first()).isEmpty();
  }

  private boolean isDialogue(Reference reference, Mention.Target target) {
    boolean plain = reference.first().paragraph().isEmpty();
    boolean early = reference.last().number() < firstParagraph;
    return plain
        && early
        && (target == Mention.Target.PARAGRAPHS || !reference.letters().isEmpty());
  }

  private void find(
      Reference reference, Mention.Target target, OptionalInt under, int list, Found found) {
    RecommendationNumber first = reference.first();
    RecommendationNumber last = reference.last();
    if (first.paragraph().isPresent() || !entries.numbered(first).isEmpty()) {
      take(reference, first, last, found);
    } else if (target == Mention.Target.PARAGRAPHS && hasParagraphs(reference)) {
      takeParagraphs(reference, found);
    } else {
      OptionalInt paragraph = paragraph(reference, under, list);
      if (paragraph.isPresent()) {
        take(reference, first.under(paragraph), last.under(paragraph), found);
      } else {
        found.missing().add(reference);
      }
    }
  }

  private boolean hasParagraphs(Reference reference) {
    return entries.hasParagraph(reference.first().number())
        && entries.hasParagraph(reference.last().number());
  }

  private void takeParagraphs(Reference reference, Found found) {
    int first = reference.first().number();
    int last = reference.last().number();
    found
        .entries()
        .addAll(
            entries.matching(
                entry ->
                    entry.paragraph().isPresent()
                        && first <= entry.paragraph().getAsInt()
                        && entry.paragraph().getAsInt() <= last));
  }

  /** The paragraph that a plain number must be meant under; empty if none or several could be. */
  private OptionalInt paragraph(Reference reference, OptionalInt under, int list) {
    RecommendationNumber first = reference.first();
    if (under.isPresent() && !entries.numbered(first.under(under)).isEmpty()) {
      return under;
    }
    OptionalInt ofList = list < 0 ? OptionalInt.empty() : entries.paragraphOf(list);
    if (ofList.isPresent() && !entries.numbered(first.under(ofList)).isEmpty()) {
      return ofList;
    }
    List<Integer> possible = entries.paragraphsWith(first.number(), reference.last().number());
    return possible.size() == 1 ? OptionalInt.of(possible.get(0)) : OptionalInt.empty();
  }

  private void take(
      Reference reference, RecommendationNumber first, RecommendationNumber last, Found found) {
    List<Entry> named = entries.between(first, last);
    found.entries().addAll(named);
    if (entries.numbered(first).isEmpty() || entries.numbered(last).isEmpty()) {
      found.missing().add(reference);
    }
  }
}
