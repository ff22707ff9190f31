package org.uprlib.extract.text.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.States;

/**
 * The words that stand among the names of States in parentheses. Immutable and thread-safe.
 *
 * @param states those that may be named
 * @param longest letters of the longest conjunction
 */
record StateListWords(States states, PhraseTable<Role> table, int longest) {
  private static final int LONGEST_UNSPACED = 3;

  /** The longest mention of others who are not named: "and twelve other delegations". */
  private static final int MENTION = 40;

  /** So far before a parenthesis may be what its names explain. */
  private static final int CLAUSE = 150;

  /** What the words do. */
  enum Role {
    /** Joins two names. */
    CONJUNCTION,
    /** Opens what may follow a name: on whose behalf, in what spirit. */
    QUALIFIER,
    /** Goes on behind a qualifier where others recommend too: "as well as". */
    TOGETHER,
    /** The same where a State speaks for others: "on behalf of". */
    BEHALF,
    /** May stand before the names: "as recommended by". */
    INTRODUCTION,
    /** May stand before names, of those who ask or of those who come from there. */
    ORIGIN,
    /** Stands before the parenthesis and is what the names explain: "its partners". */
    EXPLAINED,
    /** The same, also further before a parenthesis behind which another one names the makers. */
    NEIGHBOURS,
    /** Says behind names that others recommend too: "and 12 others". */
    REST
  }

  static StateListWords load(States states) {
    PhraseTable<Role> table =
        PhraseTable.load(
            StateListWords.class::getResourceAsStream, "state-list-words.tsv", Role.class);
    int longest = table.of(Role.CONJUNCTION).stream().mapToInt(String::length).max().orElseThrow();
    return new StateListWords(states, table, longest);
  }

  /** Whether {@code word}, in lower case, does this. */
  boolean is(Role role, String word) {
    return table.is(role, word);
  }

  /** Whether {@code word}, in lower case, says behind a name that others recommend too. */
  boolean addsOthers(String word) {
    return is(Role.TOGETHER, word) || is(Role.BEHALF, word);
  }

  /** Whether what names explain is right before the parenthesis at {@code open}. */
  boolean explainedBefore(String text, int open) {
    String clause = before(text, open);
    return table.ends(Role.EXPLAINED, clause) || table.ends(Role.NEIGHBOURS, clause);
  }

  /** Whether neighbours are spoken of before the parenthesis at {@code open}. */
  boolean neighboursBefore(String text, int open) {
    return table.has(Role.NEIGHBOURS, before(text, open));
  }

  /** Whether {@code item}, which stands behind names, says that others recommend too. */
  boolean meansOthers(String item) {
    return item.length() <= MENTION && table.has(Role.REST, item);
  }

  private static String before(String text, int open) {
    return text.substring(Math.max(0, open - CLAUSE), open).stripTrailing();
  }

  /** The word at {@code index} of {@code text}, in lower case; empty if none begins there. */
  String at(String text, int index) {
    if (Character.isIdeographic(Punctuation.at(text, index))) {
      return unspacedAt(text, index);
    }
    int end = Punctuation.skip(text, index, Character::isLetter);
    return text.substring(Math.min(index, end), end).toLowerCase(Locale.ROOT);
  }

  /** The longest word among names that begins at {@code index}; Chinese has no blank behind it. */
  private String unspacedAt(String text, int index) {
    return IntStream.iterate(
            Math.min(LONGEST_UNSPACED, text.length() - index), i -> i > 0, i -> i - 1)
        .mapToObj(length -> text.substring(index, index + length))
        .filter(word -> Arrays.stream(Role.values()).anyMatch(role -> is(role, word)))
        .findFirst()
        .orElse("");
  }

  /**
   * Where the conjunction at {@code index} ends; {@code index} itself if none stands there. One of
   * several words, or one that may open something else, is such only before a name: {@code as well
   * as} others.
   */
  int conjunctionEnd(String text, int index) {
    if (index >= text.length()) {
      return index;
    }
    int limit = Math.min(text.length(), index + longest + 1);
    String near = Folding.sameLength(text.substring(index, limit));
    int end = index + table.end(Role.CONJUNCTION, near, 0);
    String word = at(text, index);
    boolean single = end - index == word.length() && !is(Role.QUALIFIER, word);
    if (end == index || single || namesFollow(text, Blank.end(text, end))) {
      return end;
    }
    return is(Role.CONJUNCTION, word) && !is(Role.QUALIFIER, word) ? index + word.length() : index;
  }

  private boolean namesFollow(String text, int index) {
    char next = Punctuation.at(text, index);
    return states
        .longestAt(text, index)
        .map(name -> "'’".indexOf(Punctuation.at(text, name.end())) < 0)
        .orElse(Punctuation.opensName(next) || Punctuation.isOpening(next));
  }
}
