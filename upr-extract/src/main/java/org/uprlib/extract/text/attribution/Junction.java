package org.uprlib.extract.text.attribution;

/**
 * What joins a fragment to the one before.
 *
 * @param strength the strongest separator between them
 * @param conjunction the conjunction between them, with a blank before it; empty string if none
 */
record Junction(Strength strength, String conjunction) {
  enum Strength {
    /** Nothing, or a conjunction only. */
    NONE(""),
    /** A comma, colon or dash. */
    WEAK(","),
    SLASH(""),
    /** A semicolon, a stop or the letter of a list. */
    STRONG(";");

    private final String mark;

    Strength(String mark) {
      this.mark = mark;
    }
  }

  boolean hasConjunction() {
    return !conjunction.isEmpty();
  }

  /** Whether there is neither a separator nor a conjunction. */
  boolean isDirect() {
    return isOnly(Strength.NONE);
  }

  /** Whether a separator of this strength stands alone. */
  boolean isOnly(Strength wanted) {
    return strength == wanted && !hasConjunction();
  }

  /** Whether a conjunction follows a slash or a strong separator. */
  boolean appends() {
    return hasConjunction() && strength.compareTo(Strength.WEAK) > 0;
  }

  /** Whether a conjunction or a comma joins the two. */
  boolean isJoint() {
    return hasConjunction() || strength == Strength.WEAK;
  }

  /** What to print between the two where they are read as one. */
  String printed() {
    return strength.mark + conjunction + " ";
  }

  /** What to print before the second where the first is left out. */
  String printedAlone() {
    return strength.mark + " ";
  }

  /** What to print between the two where they are verbs that share an object: {@code and}. */
  String printedBetweenVerbs(String and) {
    return (hasConjunction() ? conjunction : " " + and) + " ";
  }
}
