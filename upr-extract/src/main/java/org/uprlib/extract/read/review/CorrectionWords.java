package org.uprlib.extract.read.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/** The words by which corrigenda give their corrections. Immutable and thread-safe. */
final class CorrectionWords {
  private static final String JOINTS = " ,:;.–—-•\n\t\u00a0";
  private static final String QUOTES = "“”\"«»‘’";

  /** Those of {@link #QUOTES} that never occur within a word. */
  private static final String MARKS = "“”\"«»‘";

  private final PhraseTable<Role> table =
      PhraseTable.load(
          CorrectionWords.class::getResourceAsStream, "correction-words.tsv", Role.class);

  enum Role {
    /** Introduce the wrong words, with {@link #READ}. */
    FOR,
    /** Separate them from the right ones. */
    READ,
    /** Introduce the wrong words, with {@link #WITH}. */
    INSTEAD,
    /** Separate them from the right ones. */
    WITH,
    /** Introduce the whole new text, or separate wrong from right words. */
    REPLACE,
    /** Delete the whole recommendation. */
    DELETE,
    /** Begin another change. */
    CHANGE,
    /** Move the recommendation to another list, with another position. */
    MOVE,
    /** Begin a line that names another place of the paper. */
    PLACE,
    /** Join two corrections. */
    AND
  }

  /**
   * Where the first words that announce an exchange begin in {@code text}; empty if it has none.
   */
  Optional<Integer> exchangeStart(String text) {
    return Stream.of(Role.FOR, Role.INSTEAD)
        .flatMap(role -> all(role, text).stream())
        .map(Span::start)
        .min(Comparator.naturalOrder());
  }

  boolean begins(Role role, String text, int start) {
    return at(role, text, start).isPresent();
  }

  Optional<Span> at(Role role, String text, int start) {
    int end = table.end(role, Folding.sameLength(text), start);
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  List<Span> all(Role role, String text) {
    return table.all(role, text);
  }

  boolean has(Role role, String text) {
    return table.has(role, text);
  }

  /** Where the next word or quotation begins, behind blanks and punctuation. */
  static int start(String text, int from) {
    int start = from;
    while (start < text.length() && isJoint(text.charAt(start))) {
      start++;
    }
    return start;
  }

  static boolean isJoint(char c) {
    return JOINTS.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** True if {@code text} has a quotation mark that is not an apostrophe. */
  static boolean isQuoting(String text) {
    return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  static boolean isBare(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * The words without quotation marks around them, and without blanks and punctuation before those.
   */
  static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && (isJoint(text.charAt(start)) || isQuote(text.charAt(start)))) {
      start++;
    }
    int last = end;
    while (last > start && isJoint(text.charAt(last - 1))) {
      last--;
    }
    if (last > start && isQuote(text.charAt(last - 1))) {
      end = last;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1))
            || text.charAt(end - 1) == '\u00a0'
            || isQuote(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(start, end).replaceAll("[\\s\u00a0]+", " ");
  }
}
