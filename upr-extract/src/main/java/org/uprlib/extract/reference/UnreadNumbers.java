package org.uprlib.extract.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.phrase.Token;
import org.uprlib.extract.statement.Clause;

/** Finds numbers behind a list that look like entries of it and were not read. */
public final class UnreadNumbers {
  private UnreadNumbers() {}

  /**
   * The place of such numbers in {@code sentence}, from the first to the last; empty if its lists
   * were read to their ends.
   */
  public static Optional<Span> behind(
      Phrases phrases, List<Token> tokens, Sentence sentence, List<Clause> clauses) {
    List<FoundMention> mentions =
        clauses.stream().flatMap(clause -> clause.mentions().stream()).collect(Collectors.toList());
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    ListTokens list = new ListTokens(phrases, tokens, sentence);
    int first = -1;
    int last = -1;
    for (int at = mentions.get(0).end(); at < sentence.to(); at++) {
      int index = at;
      boolean read = mentions.stream().anyMatch(mention -> mention.covers(index));
      if (!read && looksListed(list, at)) {
        first = first < 0 ? at : first;
        last = at;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(list.span(first, last + 1));
  }

  /** A number between marks of a list, as in {@code , 63 (b)} or {@code and 64 above}. */
  private static boolean looksListed(ListTokens list, int index) {
    boolean lettered =
        list.isMark(index + 1, "(")
            && list.isNumeral(index + 2)
            && !list.isWord("provision", index - 1);
    boolean enclosed =
        list.isListedOn(index + 1) && (list.isSeparator(index - 1) || list.isMark(index - 1, ")"));
    return list.isNumber(index) && (lettered || enclosed) && !list.isMark(index - 1, "/");
  }
}
