package org.uprlib.extract.match.evidence;

import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/**
 * Recognises sentences that say nothing of a State: those that only point at others, and those on
 * how the paper was made. Immutable and thread-safe.
 */
final class Boilerplate {
  /** What points at another sentence ends with so few words. */
  private static final int FEW_WORDS = 4;

  private static final int LONGEST_TITLE = 90;

  private final PhraseTable<Kind> words =
      PhraseTable.load(Boilerplate.class::getResourceAsStream, "boilerplate.tsv", Kind.class);

  private enum Kind {
    POINTER,
    FRAME
  }

  boolean is(String sentence) {
    String folded = Folding.sameLength(sentence);
    return words.occurs(Kind.FRAME, folded)
        || words.of(Kind.POINTER).stream().anyMatch(pointer -> ends(folded, pointer));
  }

  /** Whether hardly a word follows {@code words}. */
  private static boolean ends(String sentence, String words) {
    int at = sentence.indexOf(words);
    return at >= 0
        && sentence.substring(at + words.length()).strip().split("\\s+", -1).length <= FEW_WORDS;
  }

  /** Whether {@code unit} is not a statement: a title, or such sentences alone. */
  boolean saysNothing(Unit unit) {
    String text = unit.text().strip();
    boolean title =
        !unit.paragraph().row()
            && text.length() < LONGEST_TITLE
            && !text.isEmpty()
            && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    return title || unit.texts().stream().allMatch(this::is);
  }
}
