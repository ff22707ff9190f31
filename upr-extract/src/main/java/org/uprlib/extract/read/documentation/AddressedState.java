package org.uprlib.extract.read.documentation;

import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * Finds the State that words right beside numbers of recommendations say that these were made to,
 * as in {@code made to Norway}, {@code of the review of Norway}. Who only owns them may have made
 * them. Immutable and thread-safe.
 */
final class AddressedState {
  /** Such words are no longer. */
  private static final int LONGEST = 160;

  private static final String SIGNS = " \u00A0\t\n,:()[]–—-，：（）、";

  private final PhraseTable<Kind> words =
      PhraseTable.load(
          AddressedState.class::getResourceAsStream, "addressed-words.tsv", Kind.class);
  private final States states;

  private enum Kind {
    TO,
    LOCATED,
    JOINS
  }

  AddressedState(States states) {
    this.states = states;
  }

  /**
   * The State that numbers at {@code numbers} of {@code text}, in {@code sentence}, were made to.
   */
  Optional<State> find(String text, Span sentence, Span numbers) {
    int end = Math.min(sentence.end(), numbers.end() + LONGEST);
    int start = Math.max(sentence.start(), numbers.start() - LONGEST);
    return behind(text.substring(Math.min(numbers.end(), end), end))
        .or(
            () ->
                start == sentence.start()
                    ? before(text.substring(Math.min(start, numbers.start()), numbers.start()))
                    : Optional.empty());
  }

  private Optional<State> behind(String text) {
    String folded = Folding.sameLength(text);
    int at = skip(folded, 0);
    boolean addressed = false;
    Optional<States.Match> found = Optional.empty();
    while (found.isEmpty()) {
      int to = words.end(Kind.TO, folded, at);
      int next = Math.max(to, words.end(Kind.JOINS, folded, at));
      if (next == at) {
        return Optional.empty();
      }
      addressed |= to == next;
      at = blanks(folded, next);
      found = addressed ? states.longestAt(text, at) : found;
    }
    return found.map(States.Match::state);
  }

  private Optional<State> before(String text) {
    String folded = Folding.sameLength(text);
    int at = blanks(folded, 0);
    int located = words.end(Kind.LOCATED, folded, at);
    return Stream.of(located)
        .filter(each -> each > at)
        .flatMap(each -> states.longestAt(text, blanks(folded, each)).stream())
        .filter(each -> isJoined(folded, each.end()))
        .map(States.Match::state)
        .findFirst();
  }

  private boolean isJoined(String folded, int from) {
    int at = skip(folded, from);
    while (at < folded.length()) {
      int next = words.end(Kind.JOINS, folded, at);
      if (next == at) {
        return false;
      }
      at = skip(folded, next);
    }
    return true;
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Blanks and signs between words. */
  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
