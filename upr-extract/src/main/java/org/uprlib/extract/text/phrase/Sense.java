package org.uprlib.extract.text.phrase;

import org.uprlib.core.vocabulary.Worded;

/** What a wording can mean; the phrase files speak of them by {@link #word()}. */
public enum Sense implements Worded {
  /** The State accepts. */
  SUPPORTED(Family.POSITION),
  /** The State does not accept. */
  REFUSED(Family.POSITION),
  /** The State takes note and says no more. */
  NOTED(Family.POSITION),
  /** The State accepts a part. */
  PARTIAL(Family.POSITION),
  /** The State answers later. */
  PENDING(Family.POSITION),
  /** Speaks of the position in a way that settles nothing. */
  UNCLEAR(Family.POSITION),
  /** The State does not accept a part, and does not say what it makes of the others. */
  PART_REFUSED(Family.POSITION),
  /** The State accepts something that is asked for: "the study that it calls for". */
  PART_SUPPORTED(Family.POSITION),
  /** The State that made the recommendation takes it back. */
  WITHDRAWN(Family.POSITION),
  /** Denies a refusal, which is not yet an acceptance. */
  UNREFUSED(Family.POSITION),
  /** Recommendations were made; the State is not heard. */
  MADE(Family.KIND),
  /** Already done. */
  IMPLEMENTED(Family.QUALIFICATION),
  /** Being done. */
  IN_IMPLEMENTATION(Family.QUALIFICATION),
  /** Only so far is accepted: "accepts only the", "in so far as". */
  LIMIT(Family.LIMIT),
  /** Accepted in principle. */
  IN_PRINCIPLE(Family.QUALIFICATION),
  /** Turns an acceptance into its opposite. */
  NEGATION(Family.NEGATION),
  /** Turns what is said of its subject, however long, into its opposite: "none of". */
  NONE(Family.NEGATION),
  /** Leaves open what is said of its subject: "not all of". */
  NOT_ALL(Family.GOVERNOR),
  /** Leaves open the position that it governs: "hopes to", "premature to". */
  OPEN(Family.GOVERNOR),
  /** The State has yet to decide on the position that it governs: "is considering whether". */
  DECIDING(Family.GOVERNOR),
  /** Somebody else than the State under review supports or refuses. */
  ANOTHER(Family.ACTOR),
  /** Refers to an earlier position, which a later one replaces. */
  PAST(Family.TIME),
  /** States the present position, as opposed to an earlier one: "has since been accepted". */
  NOW(Family.TIME),
  /** States how another review answered. */
  EARLIER(Family.TIME),
  /** Makes the acceptance before or behind it depend on something. */
  CONDITION(Family.CONDITION),
  /** Begins a clause that says something else. */
  CONTRAST(Family.BOUNDARY),
  /** Begins a clause that takes recommendations out of what is said. */
  EXCEPTION(Family.BOUNDARY),
  /** Looks like the beginning of a clause but is not: "cannot but". */
  JOINED(Family.BOUNDARY),
  /** The list that follows. */
  FOLLOWING(Family.SCOPE),
  /** Recommendations that another part of the paper lists: "those set out in the annex". */
  LISTED_ELSEWHERE(Family.KIND),
  /** The list before. */
  PRECEDING(Family.SCOPE),
  /** The recommendations just spoken of. */
  ANAPHORA(Family.SCOPE),
  /** All recommendations of the review. */
  EVERY(Family.SCOPE),
  /** All of those just spoken of; those of the review, if none were. */
  ALL_THESE(Family.SCOPE),
  /** The recommendations of which nothing else is said. */
  OTHERS(Family.SCOPE),
  /** The recommendations that the State has noted before: "that it had noted". */
  NOTED_BEFORE(Family.SCOPE),
  /** Some of those that are meant, and not which: "most of the recommendations". */
  SOME(Family.SCOPE),
  /** Recommendations that are not in the list. */
  ELSEWHERE(Family.SCOPE),
  /** Recommendations of another body, or others that are like those of the review. */
  OTHER_BODY(Family.KIND),
  /** The usual disclaimer at the end of section II. */
  BOILERPLATE(Family.KIND),
  /** A note that quotes the recommendation as it was read out. */
  QUOTATION(Family.KIND),
  /** Opens a remark on single recommendations. */
  REMARK(Family.KIND),
  /** Corrects numbers given elsewhere: "121.9 should read 121.8". */
  CORRECTION(Family.KIND),
  /** The previous answer is withdrawn: "has reconsidered its position". */
  CHANGED(Family.KIND),
  /** The previous answer applies to these as well: "the same applies to". */
  LIKEWISE(Family.KIND),
  /** Looks like one of the above but is not. */
  IGNORED(Family.NONE);

  private final Family family;

  Sense(Family family) {
    this.family = family;
  }

  public Family family() {
    return family;
  }

  /** The lower, the surer it is that this sense and no other of the same words is meant. */
  int breadth() {
    return switch (this) {
      case IGNORED, NOTED_BEFORE -> 0;
      case PARTIAL, PART_REFUSED, PART_SUPPORTED, UNCLEAR, SOME, ELSEWHERE, EARLIER, OTHER_BODY ->
          1;
      default -> 2;
    };
  }

  /** True for the senses that open a clause. */
  boolean isBoundary() {
    return family == Family.BOUNDARY;
  }

  /** Senses that answer the same question: only one of a family can be meant by the same words. */
  public enum Family {
    POSITION,
    QUALIFICATION,
    LIMIT,
    NEGATION,
    GOVERNOR,
    ACTOR,
    TIME,
    CONDITION,
    BOUNDARY,
    SCOPE,
    KIND,
    NONE
  }
}
