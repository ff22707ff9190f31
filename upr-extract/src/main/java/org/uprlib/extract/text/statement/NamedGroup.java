package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Statement.Place;

/**
 * The recommendations that a paragraph named last, and those of them that have an answer of their
 * own: {@code 121.1 to 121.3 are on treaties. 121.2 is noted, the others are accepted}. Used once.
 */
final class NamedGroup {
  private static final Span BEFORE = new Span(0, 0);

  private final int given;

  private Scope last;

  /** Where the sentence begins that names them; negative if none has named any. */
  private int sentence = -1;

  /** A list that was named and has no answer as a whole, and those of it that have their own. */
  private Scope whole;

  private final List<Reference> apart = new ArrayList<>();

  /** Whether a clause spoke of some of the list by their places, and of which is not known. */
  private boolean losesApart;

  /**
   * The group of a text on recommendations.
   *
   * @param given those above or beside it; may be empty
   */
  NamedGroup(List<Reference> given) {
    Mention beside = new Mention(Mention.Target.RECOMMENDATIONS, given, BEFORE);
    this.given = Reference.count(given);
    this.last = Scope.of(given.isEmpty() ? List.of() : List.of(beside));
    this.whole = last;
  }

  /** How many are above or beside the text. */
  int given() {
    return given;
  }

  /** Those named last, else those given; empty if there are none. */
  Optional<Scope> last() {
    return Optional.of(last).filter(each -> each.size() > 0);
  }

  /** True if the text itself has named some. */
  boolean isNamed() {
    return sentence >= 0;
  }

  /** True if a sentence has named them. */
  boolean isNamedIn(int start) {
    return sentence == start;
  }

  /** True if several have no answer as a whole. */
  boolean isOfSeveral() {
    return whole.size() > 1;
  }

  /**
   * True if "all" are all of the group and not of the review: {@code 121.1 to 121.3 were examined;
   * all are accepted}.
   */
  boolean isMeantByAll(Clause clause) {
    boolean spokenOf = isNamedIn(clause.sentence().from()) && !clause.hasWord("recommendation");
    return (given > 0 || isOfSeveral() || spokenOf) && !clause.hasWord("of-review");
  }

  /** Those that a clause names; else those that were named last. */
  Scope of(Clause clause) {
    return clause.names()
        ? Scope.of(clause.mentions().stream().map(PlacedMention::mention).toList())
        : last;
  }

  /** Takes {@code named} for those named last. */
  void name(Clause clause, Scope named) {
    if (clause.isNoneBut() && Reference.areWithin(named.references(), last.references())) {
      whole = last;
      apart.clear();
      apart.addAll(named.references());
    }
    last = named;
    sentence = clause.sentence().from();
  }

  /** What a clause names is a group, if it says nothing of it, or some of the group. */
  void answer(Scope named, Stance stance) {
    if (!Reference.areWithin(named.references(), whole.references())) {
      whole = stance.isSilent() ? named : Scope.of(List.of());
      apart.clear();
      losesApart = false;
    } else if (!stance.isSilent()) {
      apart.addAll(named.references());
    }
  }

  /** Remembers that some of them are answered, and not which. */
  void loseSome() {
    losesApart = true;
  }

  /** Remembers that a clause answers something of one recommendation, if it does. */
  void notePart(Clause clause) {
    if (isOnPart(clause)) {
      whole = of(clause);
      losesApart = true;
    }
  }

  /**
   * {@code accepts the second element}, of the one recommendation that was named last; not {@code
   * in part}.
   */
  boolean isOnPart(Clause clause) {
    Sentence sentence = clause.sentence();
    return of(clause).size() == 1
        && clause
            .places("ordinal", "component")
            .anyMatch(at -> !sentence.isRow(at - 1, "!definite|ordinal", "partly"));
  }

  /** {@code but not the second}: true if a clause takes out of them what it names by its place. */
  boolean isTakenFrom(Clause clause) {
    return clause.exception() && !byPlace(clause).isEmpty();
  }

  /** Those of them that a clause names by their places. */
  private List<Reference> byPlace(Clause clause) {
    return ListOrdinals.in(clause).of(of(clause).references());
  }

  /** {@code 121.6 and 121.7 …; the former is accepted, the latter noted}. */
  Optional<Scope> chosen(Clause clause) {
    List<Reference> chosen = byPlace(clause);
    if (chosen.isEmpty()) {
      return other(clause);
    }
    Mention first = of(clause).mentions().get(0);
    return Optional.of(Scope.of(List.of(new Mention(first.target(), chosen, first.span()))));
  }

  /** The same; what is chosen has an answer of its own from now on. */
  Optional<Scope> choose(Clause clause) {
    List<Reference> chosen = byPlace(clause);
    if (!chosen.isEmpty() && clause.names()) {
      answer(of(clause), Stance.NONE);
    }
    apart.addAll(chosen);
    return chosen(clause);
  }

  /** {@code accepts the latter; the other is noted}. */
  private Optional<Scope> other(Clause clause) {
    return left(clause)
        .filter(each -> each.references().size() == 1)
        .filter(each -> ListOrdinals.in(clause).isOtherNamed());
  }

  /** {@code Of 121.1, 121.2 and 121.3 only the last is accepted; the other two are noted}. */
  Optional<Scope> others(Clause clause, Optional<Scope> place) {
    return place
        .filter(each -> each.is(Place.OTHERS))
        .filter(each -> !clause.hasWord("of-review"))
        .filter(each -> isOfSeveral() || !clause.hasWord("recommendation"))
        .flatMap(each -> left(clause));
  }

  /** True if a clause is on the others of some that are answered, and these are not known. */
  boolean losesOthers(Clause clause, Optional<Scope> place) {
    return losesApart && others(clause, place).isPresent();
  }

  /** Those that have no answer by themselves, where others have and a clause names none. */
  private Optional<Scope> left(Clause clause) {
    List<Mention> left =
        whole.mentions().stream()
            .map(each -> each.without(apart))
            .filter(each -> !each.references().isEmpty())
            .toList();
    boolean parted = !apart.isEmpty() || losesApart;
    return parted && !left.isEmpty() && !clause.names()
        ? Optional.of(Scope.of(left))
        : Optional.empty();
  }
}
