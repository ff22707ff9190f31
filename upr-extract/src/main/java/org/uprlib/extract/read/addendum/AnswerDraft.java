package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Stance;

/** An answer while it is read: what the addendum says under one label. Not thread-safe. */
final class AnswerDraft {
  private Target target;
  private final String paragraph;
  private final Group group;
  private final List<PlacedText> words = new ArrayList<>();
  private final Span opening;
  private Optional<Stance> stated = Optional.empty();
  private boolean marked;
  private boolean remark;
  private boolean headed;
  private boolean betweenLists;

  /**
   * @param paragraph label of the paragraph
   * @param group what the heading or lead-in above says
   * @param opening place of its first line
   */
  AnswerDraft(Target target, String paragraph, Group group, Span opening) {
    this.target = target;
    this.paragraph = paragraph;
    this.group = group;
    this.opening = opening;
  }

  /** An answer whose position a list or a column states; no heading above applies to it. */
  static AnswerDraft stated(Target target, String paragraph, Stance stance, Span opening) {
    AnswerDraft item = new AnswerDraft(target, paragraph, Group.NONE, opening);
    item.state(stance);
    return item;
  }

  /** Gives it the position that a sign beside its label means. */
  void state(Stance stance) {
    stated = Optional.of(stance);
  }

  void add(PlacedText passage) {
    words.add(passage);
  }

  /** Notes that a marker such as "Response:" came before the words that are added next. */
  void mark() {
    marked = true;
  }

  boolean isMarked() {
    return marked;
  }

  /** Takes the words so far for the recommendation itself, repeated. */
  void takeAsQuote() {
    List<String> quoted = new ArrayList<>();
    words.forEach(passage -> quoted.add(passage.text()));
    words.clear();
    quote(String.join(" ", quoted));
  }

  /** Takes {@code quote} for the recommendation, repeated. */
  void quote(String quote) {
    if (target instanceof Target.Named named) {
      target = new Target.Named(named.references(), named.paragraphs(), Optional.of(quote));
    }
  }

  /** True if the recommendation is repeated, or known by its words alone. */
  boolean isQuoted() {
    return !(target instanceof Target.Named named) || named.quote().isPresent();
  }

  /** Notes that its label is a heading, so that numbered paragraphs below belong to it. */
  void head() {
    headed = true;
  }

  boolean isHeaded() {
    return headed;
  }

  /** The numbers of the recommendations that it is on; empty if these are known by other means. */
  List<Reference> numbers() {
    return target instanceof Target.Named named && !named.paragraphs()
        ? named.references()
        : List.of();
  }

  /** True if it names all of {@code references}, written alike. */
  boolean names(List<Reference> references) {
    List<String> own = target.references().stream().map(Reference::toString).toList();
    return references.stream().allMatch(each -> own.contains(each.toString()));
  }

  /** True if it says nothing yet of the position on what {@code other} names. */
  boolean isRemarkOn(Target.Named other) {
    return stated.isEmpty() && target.references().equals(other.references());
  }

  /** Takes words for a comment, and not for the position, which they give one by one. */
  void takeAsRemark(PlacedText passage) {
    add(passage);
    remark = true;
  }

  boolean isRemark() {
    return remark;
  }

  /** Notes that its words are behind it as well as above another list. */
  void standBetweenLists() {
    betweenLists = true;
  }

  boolean isBetweenLists() {
    return betweenLists;
  }

  Target target() {
    return target;
  }

  String paragraph() {
    return paragraph;
  }

  Group group() {
    return group;
  }

  /** The position that a list or a column states; empty if the words must decide. */
  Optional<Stance> stated() {
    return stated;
  }

  /** True if words to come may be about it; {@code Position: -} is an answer, if an empty one. */
  boolean waits() {
    return stated.isEmpty() && !marked;
  }

  List<PlacedText> words() {
    return List.copyOf(words);
  }

  boolean hasWords() {
    return !words.isEmpty();
  }

  /** True if a position is known before any words on it are read. */
  boolean isPlaced() {
    return stated.isPresent() || !group.isSilent();
  }

  Span span() {
    int end = words.stream().mapToInt(each -> each.span().end()).max().orElse(opening.end());
    return new Span(opening.start(), Math.max(opening.end(), end));
  }
}
