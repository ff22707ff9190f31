package org.uprlib.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.uprlib.core.document.Span;

/**
 * Cuts running text into words, which are letters and digits one after the other. Which other
 * characters are part of a word differs: each use keeps the rule that its tables and models were
 * made with. Immutable and thread-safe.
 */
public final class WordCutter {
  /** Words of letters and digits alone. */
  public static final WordCutter LETTERS =
      new WordCutter(
          Character::isLetterOrDigit, Character::isLetterOrDigit, "", c -> false, c -> false);

  private final IntPredicate begins;
  private final IntPredicate goesOn;
  private final String joints;
  private final IntPredicate behindJoint;
  private final IntPredicate alone;

  private WordCutter(
      IntPredicate begins,
      IntPredicate goesOn,
      String joints,
      IntPredicate behindJoint,
      IntPredicate alone) {
    this.begins = begins;
    this.goesOn = goesOn;
    this.joints = joints;
    this.behindJoint = behindJoint;
    this.alone = alone;
  }

  /** The same where {@code others} are letters, too. */
  public WordCutter with(IntPredicate others) {
    return new WordCutter(begins.or(others), goesOn.or(others), joints, behindJoint, alone);
  }

  /** The same where {@code others} belong to a word that has begun. */
  public WordCutter continuedBy(IntPredicate others) {
    return new WordCutter(begins, goesOn.or(others), joints, behindJoint, alone);
  }

  /** The same where each of {@code marks} belongs to a word if {@code behind} follows it there. */
  public WordCutter joinedBy(String marks, IntPredicate behind) {
    return new WordCutter(begins, goesOn, marks, behind, alone);
  }

  /** The same where each of {@code characters}, as those of Chinese, is a word of its own. */
  public WordCutter parting(IntPredicate characters) {
    return new WordCutter(begins, goesOn, joints, behindJoint, characters);
  }

  /** The end of the word that begins at {@code start}; {@code start} if none does. */
  public int end(String text, int start, int to) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (alone.test(first)) {
      return at;
    }
    if (!begins.test(first)) {
      return start;
    }
    while (at < to && belongs(text, at, to)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private boolean belongs(String text, int at, int to) {
    int c = text.codePointAt(at);
    if (alone.test(c)) {
      return false;
    }
    return goesOn.test(c)
        || (joints.indexOf(c) >= 0 && at + 1 < to && behindJoint.test(text.codePointAt(at + 1)));
  }

  /** The words of {@code text}. */
  public List<Span> words(String text) {
    return cut(text, 0, text.length(), false);
  }

  /** Words of {@code text} between two offsets, and each mark there that is not a blank. */
  public List<Span> wordsAndMarks(String text, int from, int to) {
    return cut(text, from, to, true);
  }

  private List<Span> cut(String text, int from, int to, boolean marks) {
    List<Span> pieces = new ArrayList<>();
    for (int at = from; at < to; ) {
      int end = end(text, at, to);
      int next = end > at ? end : at + Character.charCount(text.codePointAt(at));
      if (end > at || (marks && !Blank.is(text.codePointAt(at)))) {
        pieces.add(new Span(at, next));
      }
      at = next;
    }
    return pieces;
  }
}
