package org.uprlib.extract.text.statement;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Finds words around a position that are not understood and may turn it: {@code takes the
 * opportunity to accept}, {@code do riot enjoy the support}.
 *
 * @param cues the wordings of the clause
 * @param mentioned the tokens of the lists of numbers
 */
record UnknownWords(Sentence clause, List<Cue> cues, BitSet mentioned) {
  /** Words between a verb and one that is known to affirm it. */
  private static final int NEAR = 8;

  /** Words between two verbs that one word governs. */
  private static final int COORDINATED = 80;

  /** Characters of an item's letter or numeral. */
  private static final int LONGEST_LETTER = 3;

  /** Pieces that a broken "not" is left in. */
  private static final int PIECES = 2;

  /** {@code cue} as it is meant if one of them turns it or may leave it open. */
  Cue weigh(Cue cue) {
    boolean accepts = cue.sense() == Sense.SUPPORTED;
    if (accepts && isTurned(cue)) {
      return cue.as(Sense.REFUSED).from(beforeAccepting(cue));
    }
    boolean unclear = mayTurn(cue) || (accepts && mayTurnAcceptance(cue));
    return unclear ? cue.as(Sense.UNCLEAR) : cue;
  }

  private boolean mayTurn(Cue cue) {
    return isUngoverned(cue) || isBehindUnknownVerb(cue);
  }

  private boolean mayTurnAcceptance(Cue cue) {
    return isDamaged(cue) || goesOn(cue) || isModified(cue);
  }

  /** The whole text: what governs a clause may come before it. */
  private Sentence text() {
    return clause.whole();
  }

  /** Where the verb comes before its subject, words that no phrase knows name who cannot. */
  static boolean isUnknown(Sentence clause, int at) {
    return clause.isAnyWord(at) && !clause.knows(at);
  }

  /**
   * {@code takes the opportunity to accept}: true if no word before it, or of its wording, is known
   * to affirm it. Where the language has no word such as "to", and before forms that are always
   * governed, any word may be the one that governs.
   */
  private boolean isUngoverned(Cue cue) {
    int head = Modality.head(clause, cue);
    int at = clause.skipBack(head - 1, Modality.BEFORE_VERB);
    boolean finite = clause.is(at, "auxiliary");
    boolean always = clause.is(head, "governed") && !finite && !isWhole(cue);
    boolean noun = clause.is(head, "verbal-noun");
    boolean bare = always || noun || clause.lacks("before-non-finite");
    boolean governed = bare ? clause.has(at) : clause.is(at, "before-non-finite");
    int last = clause.skipBack(bare ? at : at - 1, this::isItemMark);
    int governor = last < clause.from() ? governedBefore(at) : at;
    return clause.is(head, "verbal-noun", "non-finite")
        && (always || governed)
        && !text().hasWord(governor - NEAR, bare ? governor + 1 : governor, "affirming")
        && !clause.hasWord(head, cue.end(), "affirming");
  }

  /** The brackets and the letter of {@code (b) to note}. */
  private boolean isItemMark(int at) {
    return clause.is(at, "(", ")")
        || (clause.is(at + 1, ")") && clause.text(at).length() <= LONGEST_LETTER);
  }

  /** {@code 政府|峻拒|接受}: an unknown word behind the subject, or that ends so, may govern. */
  private boolean isBehindUnknownVerb(Cue cue) {
    int before = cue.first() - 1;
    return clause.is(before, "refusing-end")
        || (clause.is(before - 1, "subject") && isUnknown(clause, before));
  }

  /**
   * {@code Those who accept 121.1 | forget the cost}, {@code Acceptance of 121.1 | is ruled out}:
   * words behind the recommendations that are not known may take back what is said of these.
   */
  private boolean goesOn(Cue cue) {
    int object = clause.skip(cue.end(), "recommendation", "definite");
    int end = mentioned.get(object) ? mentioned.nextClearBit(object) : object;
    int further = mentioned.nextSetBit(end);
    int first = clause.is(cue.first(), "be") ? clause.from() : cue.first();
    return mentioned.get(first, end).cardinality() > 0
        && !clause.lacks("goes-on")
        && !clause.has(further)
        && clause.isAnyWord(end)
        && !clause.is(end, "goes-on")
        && !Character.isDigit(clause.text(end).charAt(0))
        && !clause.isName(end)
        && !ListOrdinals.in(clause).isPlace(end)
        && cues.stream().noneMatch(other -> other.first() == end);
  }

  /**
   * {@code tentatively accepts}, {@code half-accepted}: before the word that accepts stands one
   * that is not known to leave it whole.
   */
  private boolean isModified(Cue cue) {
    int before = beforeAccepting(cue);
    return accepting(cue) < cue.end()
        && (isModifier(accepting(cue) + 1)
            || (clause.isRow(before, "_", "-") && !isAffirming(before))
            || isModifier(before));
  }

  private boolean isModifier(int at) {
    return clause.is(at, "modifying") && !isAffirming(at);
  }

  private boolean isAffirming(int at) {
    return clause.is(at, "adverb", "whole-answer", "affirming-adverb", "told-why");
  }

  /** {@code non-accepted}: true if the word that accepts is turned by what is before it. */
  private boolean isTurned(Cue cue) {
    return clause.is(beforeAccepting(cue), "negating-prefix");
  }

  /**
   * The place of the word before the one in {@code cue} that accepts, which a hyphen may join to
   * it; -1 if no such word is in the cue.
   */
  private int beforeAccepting(Cue cue) {
    int word = accepting(cue);
    return word == cue.end() ? -1 : clause.isHyphen(word - 1) ? word - 2 : word - 1;
  }

  /** The place of the word in {@code cue} that accepts; its end if there is none. */
  private int accepting(Cue cue) {
    return clause.skip(cue.first(), at -> at < cue.end() && !clause.is(at, "accepting-word"));
  }

  /**
   * {@code do riot enjoy the support}, {@code н е пользуются поддержкой}: a word before the verb or
   * in the wording is what recognition or typing has left of another, which may be "not".
   */
  private boolean isDamaged(Cue cue) {
    boolean stray =
        IntStream.range(cue.first() - PIECES, cue.end())
            .filter(at -> !cue.literals().contains(at))
            .anyMatch(this::isStray);
    return stray || isDone(cue);
  }

  /** {@code do hot accept}, {@code does indeed accept}: what affirms has no word behind "do". */
  private boolean isDone(Cue cue) {
    int head = Modality.head(clause, cue);
    return clause.is(head, "non-finite")
        && IntStream.rangeClosed(1, PIECES + 1)
            .map(back -> head - back)
            .takeWhile(clause::isAnyWord)
            .filter(at -> clause.is(at, "do"))
            .limit(1)
            .flatMap(done -> IntStream.range(done + 1, head))
            .filter(at -> !clause.is(at, "adverb", "affirming-do", "pronoun", "government"))
            .anyMatch(at -> !clause.isName(at));
  }

  /** A known misreading or piece of "not", or letters of two alphabets. */
  private boolean isStray(int at) {
    return clause.is(at, "damaged") || clause.mixesAlphabets(at);
  }

  /** {@code 121.2. Accepter.} */
  private boolean isWhole(Cue cue) {
    return IntStream.range(clause.from(), cue.first()).allMatch(this::isNumberOrMark)
        && clause.isBreak(cue.end());
  }

  private boolean isNumberOrMark(int at) {
    return mentioned.get(at) || clause.isBreak(at);
  }

  /** {@code decided to accept 1 | and to note 2}: the place of what governs both, or this place. */
  private int governedBefore(int index) {
    Sentence text = text();
    return IntStream.rangeClosed(1, COORDINATED)
        .map(back -> index - back)
        .filter(at -> text.is(at, "governed") || text.isRow(at, "before-non-finite", "non-finite"))
        .findFirst()
        .orElse(index);
  }
}
