package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;

/**
 * What one clause says of recommendations. Immutable.
 *
 * @param stance the position that it gives them; {@link Stance#NONE} for a mere remark
 * @param scope the recommendations
 * @param remark true if it opens a remark on the recommendations that it names, so that the
 *     paragraph is a comment on them
 * @param excepting true if it takes what it names out of what the paragraph says of the others
 * @param unlimited what it says of those that are not excepted, where it excepts some of several
 *     that it does not number; otherwise empty
 * @param span its place in the paragraph
 */
public record Statement(
    Stance stance,
    Scope scope,
    boolean remark,
    boolean excepting,
    Optional<Stance> unlimited,
    Span span) {
  private static final Place[] LEADING = {
    Place.FOLLOWING, Place.ALL_THESE, Place.THESE, Place.OTHERS, Place.ALL, Place.UNSTATED
  };

  /** How a statement says which recommendations it is about; the surest pointer first. */
  public enum Place {
    /** The list that follows the statement. */
    FOLLOWING(Sense.FOLLOWING),
    /** Recommendations that are in no list: in a footnote, marked by a sign, of one delegation. */
    ELSEWHERE(Sense.ELSEWHERE),
    /** The recommendations that an earlier paper notes: "those that it had noted". */
    NOTED_BEFORE(Sense.NOTED_BEFORE),
    /** The list before the statement. */
    PRECEDING(Sense.PRECEDING),
    /** All of those just spoken of: "all of these recommendations". */
    ALL_THESE(Sense.ALL_THESE),
    /** The recommendations just spoken of: "these recommendations". */
    THESE(Sense.ANAPHORA),
    /** The recommendations of which nothing else is said: "all other recommendations". */
    OTHERS(Sense.OTHERS),
    /** All recommendations of the report. */
    ALL(Sense.EVERY),
    /** So many, which are all if there are no more: "the nine recommendations". */
    COUNTED(null),
    /** Those that have the numbers. */
    NUMBERED(null),
    /** The others under the paragraphs: "all other recommendations in paragraph 121". */
    OTHERS_UNDER(null),
    /** The statement does not say which. */
    UNSTATED(null);

    private final @Nullable Sense pointer;

    Place(@Nullable Sense pointer) {
      this.pointer = pointer;
    }

    /** True if {@code cue} says that recommendations are there. */
    boolean isPointedAt(Cue cue) {
      return cue.sense() == pointer;
    }
  }

  /** What is said of recommendations, and neither a remark on them nor an exception. */
  Statement(Stance stance, Scope scope, Span span) {
    this(stance, scope, false, false, Optional.empty(), span);
  }

  /**
   * What it answers: the same numbers in the same place, or one list; empty for others, and where
   * it corrects them.
   */
  Optional<Object> topic() {
    return isNamed()
        ? Optional.<Object>of(references()).filter(numbers -> answers() && !corrects())
        : Optional.<Object>of(scope).filter(listed -> !isOn(Place.COUNTED));
  }

  /** This statement and {@code other} of the same paragraph, which together say {@code both}. */
  Statement and(Statement other, Stance both) {
    Span place =
        new Span(
            Math.min(span.start(), other.span.start()), Math.max(span.end(), other.span.end()));
    return new Statement(both, scope, remark, excepting, unlimited, place);
  }

  /** The same of which this is said. */
  public Statement with(Stance other) {
    return new Statement(other, scope, remark, excepting, unlimited, span);
  }

  /** The same, said of {@code some}. */
  Statement in(Scope some) {
    return new Statement(stance, some, remark, excepting, unlimited, span);
  }

  /** How it says which recommendations it is about. */
  public Place place() {
    return scope.place();
  }

  /** How many it says there are, if it counts them and does not number them. */
  public OptionalInt count() {
    return scope.count();
  }

  /** True if it says in one of these ways which recommendations it is about. */
  public boolean isOn(Place... places) {
    return scope.is(places);
  }

  /** True if it gives a position to what is in {@code place}. */
  boolean answers(Place place) {
    return isOn(place) && stance.isKnown();
  }

  /** True if it may be said of the list behind it, which it does not count. */
  boolean leads() {
    return isOn(LEADING) && count().isEmpty();
  }

  /** True if it names nothing but some of {@code others}, in their ranges too. */
  boolean isWithin(List<Reference> others) {
    return Reference.areWithin(references(), others);
  }

  /** True if it answers some of those that it names, and which is not clear. */
  boolean losesSome() {
    return stance.isDoubtedFor(
        Doubt.SOME_UNNAMED, Doubt.SOME_ELSEWHERE, Doubt.BY_ORDER, Doubt.MIXED);
  }

  /** {@code Of those in paragraph 121 it accepts | 121.5}: true if it names the paragraph alone. */
  boolean isHeadOf(Reference answered) {
    return !mentions().isEmpty()
        && mentions().stream().allMatch(Mention::isOfParagraphs)
        && references().stream().allMatch(each -> answered.isUnder(each));
  }

  /** True if it speaks of numbers before it: {@code these recommendations}. */
  boolean pointsBack() {
    return isNamed() && mentions().stream().allMatch(each -> each.span().end() <= span.start());
  }

  /** The same, which takes what it names out of what is said of the others. */
  Statement asException() {
    return new Statement(stance, scope, remark, true, unlimited, span);
  }

  /** The same of those that it names, but for {@code answered}. */
  Statement without(List<Reference> answered) {
    List<Mention> left = mentions().stream().map(each -> each.without(answered)).toList();
    return in(Scope.of(left));
  }

  /** It in a part of its text; of what begins before, the numbers that the part names. */
  Optional<Statement> within(Span part) {
    if (part.contains(span)) {
      return Optional.of(this);
    }
    List<Mention> left = mentions().stream().filter(each -> part.contains(each.span())).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(in(Scope.of(left)));
  }

  /**
   * The same where something is excepted that it does not name: what is accepted of one
   * recommendation is a part; of several it is not clear which are meant.
   */
  Statement limited() {
    List<Reference> named = references();
    boolean one =
        named.size() == 1
            && !named.get(0).isRange()
            && mentions().get(0).target() == Mention.Target.RECOMMENDATIONS;
    if (excepting || !stance.answers()) {
      return this;
    }
    if (one) {
      return stance.status() == PositionStatus.SUPPORTED ? with(stance.inPart()) : this;
    }
    return unlimited(Doubt.SOME_UNNAMED);
  }

  /** The same where some are excepted that another part of the paper lists. */
  Statement limitedElsewhere() {
    return excepting || !stance.answers() ? this : unlimited(Doubt.SOME_ELSEWHERE);
  }

  private Statement unlimited(Doubt why) {
    return new Statement(stance.doubted(why), scope, remark, excepting, Optional.of(stance), span);
  }

  /** True if it answers all that it is about but some that another part of the paper lists. */
  public boolean exceptsElsewhere() {
    return stance.isDoubtedFor(Doubt.SOME_ELSEWHERE) && unlimited.isPresent();
  }

  private boolean answers() {
    return stance.isKnown() || stance.doubt().isPresent();
  }

  /** True if it names recommendations by number. */
  public boolean isNamed() {
    return scope.isNamed();
  }

  /** True if it leaves to a later answer what it names by number. */
  boolean isLeftPending() {
    return isNamed() && stance.status() == PositionStatus.PENDING;
  }

  /** True if it only takes recommendations out of what is said of others. */
  boolean isLeftOut() {
    return stance.isDoubtedFor(Doubt.EXCEPTED);
  }

  /** True if it corrects the numbers that it names. */
  public boolean corrects() {
    return stance.isDoubtedFor(Doubt.CORRECTED);
  }

  /** True if it speaks of what else is under the paragraphs that it names. */
  public boolean isOnOthers() {
    return isOn(Place.OTHERS_UNDER);
  }

  /** True if it answers some of all, and does not say by number which. */
  boolean isOnSomeOfAll() {
    return isOn(Place.ALL) && stance.isDoubtedFor(Doubt.SOME_UNNAMED);
  }

  /** True for a position on all recommendations, or on all others. */
  public boolean isSweeping() {
    return isOn(Place.ALL, Place.OTHERS, Place.COUNTED)
        && (stance.isKnown()
            || stance.isDoubtedFor(Doubt.SOME_UNNAMED, Doubt.SOME_ELSEWHERE, Doubt.CHANGED));
  }

  /** True for a position on those that an earlier paper notes. */
  public boolean isOnNotedBefore() {
    return answers(Place.NOTED_BEFORE);
  }

  /** True if it says something of recommendations that it names, or of all. */
  public boolean isOnRecommendations() {
    return isSweeping() || isOnNotedBefore() || (isNamed() && (remark || !stance.isSilent()));
  }

  /** The numbers that it names, with their places; empty if it names none. */
  public List<Mention> mentions() {
    return scope.mentions();
  }

  /** The recommendations that it names; empty if it names none. */
  public List<Reference> references() {
    return scope.references();
  }
}
