package org.uprlib.extract.match.likeness.trained;

/** What a phrase of {@code reach-words.tsv} says of how far a request goes. */
enum ReachWord {
  /** Opens a request behind a comma or "and". */
  VERB,
  /** Shows that a word that no table knows is a verb: {@code privatise}. */
  VERB_ENDING,
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
  /** Lets nothing depend on a condition: {@code in all cases}. */
  UNCONDITIONAL,
  /** Leaves something out, or all except what follows: {@code only}. */
  ONLY,
  /** Leaves nothing out of what is done, not of what is asked for: {@code all necessary}. */
  FORMULA,
  /** Takes only some of what follows: {@code certain}. */
  SOME,
  /** Takes only a kind of the bad thing that follows, or precedes: {@code mandatory}. */
  NARROWING,
  NARROWING_BEHIND,
  /** Followed by an age: {@code under}. */
  BOUND,
  /** Who may do what is to end: {@code doctors}. */
  AGENT,
  /** Followed by the thing itself that is to end: {@code the use of}. */
  SUBSTANCE,
  /** Says what one thinks of it: {@code condemn}. */
  SAYING,
  /** Spares some from a law that stays: {@code refrain from prosecuting}. */
  SPARING,
  /** To bring to justice, and what precedes it. */
  PUNISHING,
  INVESTIGATING,
  /** To make something that is not there, and to better what is. */
  CREATING,
  BETTERING,
  RESOURCES,
  /** Says of what is asked that it is to cost nothing. */
  FREE_OF_CHARGE,
  /** Says anything of what it costs. */
  COST,
  /** Followed by the year by which it is to be done. */
  DEADLINE,
  /** Followed by what must not be: {@code without reservations}. */
  WITHOUT,
  /** Says that something is not to be done: {@code refrain}. */
  REFRAIN,
  /** The same at the beginning of a request: {@code reject}. */
  REFUSING,
  /** What turns the verb before it round: {@code allow nobody to marry}. */
  NOBODY,
  /** Verbs that point one way, with the nouns made of them: {@code legalise}, {@code repeal}. */
  LEGALISING,
  REPEALING,
  WITHDRAWING,
  LOWERING,
  RAISING,
  KEEPING,
  BANNING,
  RETURNING,
  BUILDING,
  /** What says the same as these in other words. */
  LEGALISED,
  REPEALED,
  RAISED,
  BANNED,
  RETURNED,
  BUILT,
  /** Wants less of something, and nothing of it: {@code fight}. */
  COMBATING,
  /** That of which there is to be more or less. */
  AGE,
  MONEY,
  LENGTH,
  /** A group that has a name of its own before or behind it: {@code minority}. */
  COMMUNITY,
  /** Followed by what there is to be in the place of something: {@code commute}. */
  REPLACING,
  /** Makes something a condition of what is asked: {@code requires}. */
  REQUIRING,
  /** Limits nothing, and is nothing that a list needs: {@code in law}. */
  OPEN
}
