package org.uprlib.extract.match.evidence;

import java.util.HashSet;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;

/**
 * Recognises sentences that say nothing of a State: those that only point at others, and those on
 * how the paper was made. Immutable and thread-safe.
 */
final class Boilerplate {
  /** What points at another sentence ends with so few words. */
  private static final int FEW_WORDS = 4;

  private static final int LONGEST_TITLE = 90;

  private final Set<String> pointers = new HashSet<>();
  private final Set<String> frames = new HashSet<>();

  private enum Kind {
    POINTER,
    FRAME
  }

  private Boilerplate() {}

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static Boilerplate load() {
    Boilerplate all = new Boilerplate();
    for (DataFile.Row row :
        DataFile.read(Boilerplate.class::getResourceAsStream, "boilerplate.tsv", 3)) {
      (row.oneOf(Kind.class, 1) == Kind.FRAME ? all.frames : all.pointers).add(row.required(2));
    }
    return all;
  }

  /** Whether {@code sentence} is one. */
  boolean is(String sentence) {
    String folded = Folding.sameLength(sentence);
    return frames.stream().anyMatch(folded::contains)
        || pointers.stream().anyMatch(words -> ends(folded, words));
  }

  /** Whether hardly a word stands behind {@code words}. */
  private static boolean ends(String sentence, String words) {
    int at = sentence.indexOf(words);
    return at >= 0
        && sentence.substring(at + words.length()).strip().split("\\s+", -1).length <= FEW_WORDS;
  }

  /** Whether {@code unit} is no statement: a title, or such sentences alone. */
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
