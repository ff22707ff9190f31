package org.uprlib.extract.match.likeness.trained;

/** What a phrase of {@code reach-words.tsv} says of how far a request goes. */
enum ReachWord {
  /** Opens a request behind a comma or "and". */
  VERB,
  /** Leaves open whether it is done: {@code consider}. */
  TENTATIVE,
  /** Less of it, and not the end of it: {@code reduce}. */
  LESSENING,
  /** The end of it: {@code abolish}. */
  ENDING,
  /** What is enacted. */
  LAW,
  /** A first step towards a treaty. */
  SIGNING,
  /** A State's last step towards a treaty: {@code ratify}. */
  JOINING,
  /** Leaves nothing out: {@code all}. */
  WHOLE,
  /** Leaves something out, or all except what follows: {@code only}. */
  ONLY,
  /** Followed by the year by which it is to be done. */
  DEADLINE,
  /** Followed by what must not be: {@code without reservations}. */
  WITHOUT,
  /** Says that something is not to be done: {@code refrain}. */
  REFRAIN,
  /** Limits nothing, and is nothing that a list needs: {@code in law}. */
  OPEN
}
