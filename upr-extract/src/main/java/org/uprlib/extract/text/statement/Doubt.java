package org.uprlib.extract.text.statement;

import org.uprlib.core.vocabulary.Worded;

/** Why words that speak of a position do not settle it. */
public enum Doubt implements Worded {
  /** They leave it open: "hopes to accept". */
  OPEN("The wording speaks of a position but leaves it open."),
  /** They accept on a condition: "provided that Parliament agrees". */
  CONDITIONAL("The State accepts it on a condition."),
  /** They give the answer of another review: "accepted in the previous cycle". */
  EARLIER_REVIEW("It says how the State answered in another review."),
  /** They deny a refusal, and no more. */
  UNREFUSED("The State says that it does not refuse it, and no more."),
  /** They refuse a part, and say nothing of the others. */
  PART_REFUSED("The State does not accept a part of it, and gives no position on the rest."),
  /** They accept something that it asks for, and say nothing of the others. */
  PART_SUPPORTED(
      "The State accepts something that it asks for, and gives no position on the rest."),
  /** They say that the State that made it takes it back. */
  WITHDRAWN("The State that made it has withdrawn it."),
  /** They say two things of the same recommendations. */
  CONTRADICTION("The paragraph gives two answers on the same recommendations."),
  /** One place of the addendum says one thing of it, another place another. */
  ANSWERED_TWICE("The addendum answers it twice, differently."),
  /** They take recommendations out of what is said, without a word on these. */
  EXCEPTED("It is excepted from what is said of the others, and nothing else is said of it."),
  /** The same, where a list or a subject is taken out of what an addendum says. */
  LISTED_AS_EXCEPTED("It is excepted from what the addendum says of the others."),
  /** They answer others beside recommendations that they only name. */
  BESIDE_OTHERS("The paragraph answers the others; of this one it gives no position."),
  /** They answer the others of recommendations that they do not name by number. */
  OTHERS_UNNAMED("It does not say by number which the others are."),
  /** They answer all but some, and do not name these by number. */
  SOME_UNNAMED("It answers all but some, and does not say by number which these are."),
  /** The same, where it says that another part of the paper lists these. */
  SOME_ELSEWHERE(
      "It answers all but some that it says are listed elsewhere; which these are was not found."),
  /** They name recommendations by their place in a list: "the first three". */
  BY_ORDER("It names recommendations by their place in a list; it is not clear which ones."),
  /** They name recommendations by their subject, and these are not surely all or none. */
  BY_SUBJECT("It names recommendations by their subject; it is not clear which ones."),
  /** They follow one list and precede another, and the last list has none behind it. */
  BETWEEN_LISTS(
      "The answer is between two lists, and the last list has none; it is not clear which list it"
          + " is on."),
  /** They are above a list, right below words that give another position. */
  COLUMN_HEADS(
      "Two headings follow each other; it is not clear which answer belongs to which"
          + " recommendation."),
  /** They are in one of two columns or rows of answers, and the other says something else. */
  COLUMNS("Two columns give different answers; it is not clear which of them counts."),
  /** They correct the numbers that are given elsewhere. */
  CORRECTED("The addendum corrects this number elsewhere; what it says of it is left open."),
  /** They say that the answer is another than before, and are not understood further. */
  CHANGED("The addendum says that the answer to it has changed; to what is left open."),
  /** Among the numbers is a word of another answer, which is not understood there. */
  MIXED(
      "Another word of answer is among these numbers; it is not clear which answer belongs to"
          + " which."),
  /** They answer several States' recommendations, and not each for itself. */
  UNTIED(
      "The sentence answers recommendations of several States; it is not clear which answer"
          + " belongs to which."),
  /** They are on one recommendation and say something else than what supports it. */
  OPPOSED("It is listed as supported, but what is said of it alone says something else."),
  /** They bear a mark that nothing explains, or by which some are excepted. */
  MARKED("It bears a mark that is not explained."),
  /** They distinguish answers by how the recommendations are printed. */
  LOOKS("Colours or type tell the answers apart; these are not read."),
  /** They are those of the recommendation, repeated. */
  REPEATED("The words that would answer it are its own, which the addendum repeats."),
  /** They are a word or two in the place of an answer, and no answer that is known. */
  UNKNOWN_WORDS("These words are where an answer is expected, but are not known as one."),
  /** They point at an answer that is not there. */
  UNRESOLVED("It refers to another answer, which was not found or gives no single position.");

  private final String reason;

  Doubt(String reason) {
    this.reason = reason;
  }

  /** It as a sentence, for who reads the result. */
  public String reason() {
    return reason;
  }
}
