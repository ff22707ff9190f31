package org.uprlib.extract.text.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;

/**
 * What words say of a State's position on a recommendation. Immutable.
 *
 * @param status the position; {@link PositionStatus#UNKNOWN} if the words give none or leave it
 *     open
 * @param qualification what they add to it; it may be all that they say
 * @param words the words that decided it, in the text that was read; empty only where there are
 *     none
 * @param doubt why words that do speak of a position were not settled
 */
public record Stance(
    PositionStatus status,
    Optional<Qualification> qualification,
    Optional<Span> words,
    Optional<Doubt> doubt) {
  /** Words that say nothing of a position. */
  public static final Stance NONE =
      new Stance(PositionStatus.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());

  /** What accepts or refuses, in whole or in part. */
  private static final Set<PositionStatus> ANSWERS =
      EnumSet.of(PositionStatus.SUPPORTED, PositionStatus.NOTED, PositionStatus.PARTIAL);

  /** What accepts something. */
  private static final Set<PositionStatus> ACCEPTING =
      EnumSet.of(PositionStatus.SUPPORTED, PositionStatus.PARTIAL);

  /** What contradicts no other position. */
  private static final Set<PositionStatus> COMPATIBLE =
      EnumSet.of(PositionStatus.UNKNOWN, PositionStatus.PARTIAL);

  /** No position, for a reason that lies outside the words. */
  static Stance doubtful(Doubt doubt) {
    return new Stance(
        PositionStatus.UNKNOWN, Optional.empty(), Optional.empty(), Optional.of(doubt));
  }

  /** The same, though {@code words} speak of one. */
  public static Stance doubtful(Doubt doubt, Span words) {
    return doubtful(doubt).as(PositionStatus.UNKNOWN, words);
  }

  /** A position, by these words. */
  public static Stance of(PositionStatus status, Span words) {
    return new Stance(status, Optional.empty(), Optional.of(words), Optional.empty());
  }

  /** Accepted but for a part. */
  Stance inPart() {
    return new Stance(PositionStatus.PARTIAL, qualification, words, doubt);
  }

  /** The same words, which settle nothing. */
  Stance doubted(Doubt why) {
    return new Stance(PositionStatus.UNKNOWN, Optional.empty(), words, Optional.of(why));
  }

  /** The same, said of an earlier answer. */
  Stance before() {
    return isKnown() ? doubted(Doubt.EARLIER_REVIEW) : this;
  }

  /** True if the words give a position. */
  public boolean isKnown() {
    return status != PositionStatus.UNKNOWN;
  }

  /** True if one accepts and the other refuses a part: {@code but not the part on visas}. */
  public boolean losesPart(Stance other) {
    return isOnPartOf(other) || other.isOnPartOf(this);
  }

  /**
   * True if these words refuse a part of what {@code other} accepts, or the other way round: of all
   * or of another part.
   */
  private boolean isOnPartOf(Stance other) {
    return isDoubtedFor(Doubt.PART_REFUSED)
        ? ACCEPTING.contains(other.status)
        : isDoubtedFor(Doubt.PART_SUPPORTED)
            && (other.status == PositionStatus.NOTED || other.isDoubtedFor(Doubt.PART_REFUSED));
  }

  /** Why the words give no position; empty if they give one, or speak of implementation at most. */
  public Optional<String> reason() {
    return doubt
        .or(
            () ->
                qualification
                    .filter(alone -> !isKnown() && !alone.isOfImplementation())
                    .map(alone -> Doubt.OPEN))
        .map(Doubt::reason);
  }

  /** True if the words are not settled for one of these reasons. */
  boolean isDoubtedFor(Doubt... reasons) {
    return doubt.filter(Arrays.asList(reasons)::contains).isPresent();
  }

  /** True if the words leave open a position that is given elsewhere. */
  public boolean leavesOpen() {
    return isDoubtedFor(Doubt.OPEN, Doubt.PART_REFUSED, Doubt.CONDITIONAL);
  }

  /** True if the words say nothing of a position, not even unclearly. */
  public boolean isSilent() {
    return !isKnown() && qualification.isEmpty() && doubt.isEmpty();
  }

  /** The position that an exception gives by these words; its doubt says why. */
  Stance as(PositionStatus position, Span saying) {
    return new Stance(position, qualification, Optional.of(saying), doubt);
  }

  /** The same stance, given by the words at {@code place}. */
  public Stance at(Span place) {
    return as(status, place);
  }

  /** The same stance, its words moved by {@code distance} characters. */
  public Stance shift(int distance) {
    return new Stance(status, qualification, words.map(span -> span.shift(distance)), doubt);
  }

  /**
   * This stance and one that the same answer takes later. Support and its refusal, or support and a
   * later answer, make {@link PositionStatus#PARTIAL}; what is refused stays so, and what was
   * answered before counts for nothing.
   */
  public Stance and(Stance later) {
    if (isReplacedBy(later) || later.isReplacedBy(this)) {
      return isKnown() ? this : later;
    }
    Optional<Qualification> both = qualificationWith(later);
    return losesPart(later)
        ? new Stance(PositionStatus.PARTIAL, both, join(later), Optional.empty())
        : new Stance(together(later), both, join(later), doubtOf(later));
  }

  /** {@code Had noted it in the previous cycle; now accepts it}. */
  private boolean isReplacedBy(Stance now) {
    return isDoubtedFor(Doubt.EARLIER_REVIEW) && now.isKnown();
  }

  /**
   * This stance and one that the same paragraph takes later on the same recommendation. An answer
   * that is given is not taken back by details that are to follow, or by what is left open. Support
   * and refusal make {@link PositionStatus#PARTIAL} where the later one is on a part; otherwise
   * they contradict each other, and none counts.
   *
   * @param onPart true if the later stance is on something of the recommendation
   */
  public Stance then(Stance later, boolean onPart) {
    if (losesPart(later)) {
      return and(later);
    }
    if (isKnown() && later.doubt.isPresent()) {
      return this;
    }
    if (later.isKnown() && doubt.isPresent()) {
      return switch (doubt.get()) {
        case CONTRADICTION -> and(later);
        // "does not reject 121.2, but cannot accept it either" is no answer.
        case UNREFUSED -> later.status == PositionStatus.NOTED ? this : later;
        default -> later;
      };
    }
    if (answers() && later.status == PositionStatus.PENDING) {
      return this;
    }
    boolean contradicts =
        !onPart
            && status != later.status
            && Collections.disjoint(EnumSet.of(status, later.status), COMPATIBLE);
    return contradicts ? and(later).doubted(Doubt.CONTRADICTION) : and(later);
  }

  /** True if they accept in principle, and add nothing. */
  boolean isInPrinciple() {
    return status == PositionStatus.SUPPORTED
        && qualification.filter(Qualification.IN_PRINCIPLE::equals).isPresent();
  }

  /** True if the words accept or refuse, in whole or in part. */
  boolean answers() {
    return ANSWERS.contains(status);
  }

  private PositionStatus together(Stance later) {
    if (doubtOf(later).isPresent()) {
      return PositionStatus.UNKNOWN;
    }
    Set<PositionStatus> both = EnumSet.of(status, later.status);
    both.remove(PositionStatus.UNKNOWN);
    if (both.size() > 1) {
      return Collections.disjoint(both, ACCEPTING) ? PositionStatus.NOTED : PositionStatus.PARTIAL;
    }
    return both.stream().findFirst().orElse(PositionStatus.UNKNOWN);
  }

  private Optional<Doubt> doubtOf(Stance later) {
    return doubt.isPresent() ? doubt : later.doubt;
  }

  private Optional<Span> join(Stance later) {
    boolean adds = status != later.status || !qualificationWith(later).equals(qualification);
    if (words.isEmpty() || later.words.isEmpty() || !adds) {
      return words.or(() -> later.words);
    }
    int start = Math.min(words.get().start(), later.words.get().start());
    int end = Math.max(words.get().end(), later.words.get().end());
    return Optional.of(new Span(start, end));
  }

  private Optional<Qualification> qualificationWith(Stance later) {
    return together(Stream.of(this, later).flatMap(each -> each.qualification.stream()));
  }

  /** What several qualifications come to. */
  static Optional<Qualification> together(Stream<Qualification> qualifications) {
    Set<Qualification> both = qualifications.collect(Collectors.toSet());
    if (both.size() > 1) {
      both.remove(Qualification.IN_PRINCIPLE);
    }
    return both.size() > 1
        ? Optional.of(Qualification.IMPLEMENTED_OR_IN_PROCESS)
        : both.stream().findFirst();
  }
}
