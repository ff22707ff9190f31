package org.uprlib.extract.text.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Blank;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.attribution.Attribution.UnresolvedName;
import org.uprlib.extract.text.attribution.StateListScanner.Names;
import org.uprlib.extract.text.attribution.StateListWords.Role;

/**
 * Reads what a parenthesis holds as a list of States. Reading tolerates missing commas, a missing
 * parenthesis, misspelt names and footnote marks; anything else in it makes it no list. Immutable
 * and thread-safe.
 */
final class StateListReader {
  private final States states;
  private final StateListWords words;

  StateListReader(States states) {
    this.states = states;
    this.words = StateListWords.load(states);
  }

  /** Offset behind the conjunction at {@code at}; {@code at} if none stands there. */
  int conjunctionEnd(String text, int at) {
    return words.conjunctionEnd(text, at);
  }

  /**
   * {@code its neighbours (Panama and Nicaragua) in banning it}: whether what stands between two
   * parentheses says which States are meant, in the midst of what is asked.
   */
  boolean explains(String text, int open, int end) {
    int next = Blank.end(text, end);
    return words.explainedBefore(text, open)
        && Character.isLetter(Punctuation.at(text, next))
        && conjunctionEnd(text, next) == next;
  }

  /**
   * {@code its neighbours in banning it (Panama and Nicaragua) (Chile)}: of several parentheses in
   * a row, whether the first says which States are meant.
   *
   * @param names what it holds
   */
  boolean explainsNeighbours(String text, int open, Names names) {
    int next = Blank.end(text, names.end());
    return names.states().size() > 1
        && Punctuation.isOpening(Punctuation.at(text, next))
        && words.neighboursBefore(text, open)
        && read(text, next).filter(makers -> !makers.states().isEmpty()).isPresent();
  }

  /** {@code asylum seekers (from Chad) (Spain)}: others than those at the end are no makers. */
  boolean describes(String text, int open, int end) {
    int start = Blank.end(text, open + 1);
    return words.is(Role.ORIGIN, words.at(text, start))
        && Punctuation.skip(text, end, c -> !Punctuation.isOpening(c)) < text.length();
  }

  /**
   * For whom a State among the names from {@code start} to {@code end} speaks: {@code Egypt, on
   * behalf of the African Group}; empty if nobody, or if those are named.
   */
  Optional<UnresolvedName> spokenFor(String text, int start, int end) {
    int from = start + 1;
    int behalf = from;
    while (behalf < end && !isBehalf(text, behalf)) {
      boolean parts = isPart(text.charAt(behalf)) || Punctuation.isOpening(text.charAt(behalf));
      behalf++;
      from = parts ? behalf : from;
    }
    int closing = Punctuation.closing(text, behalf);
    int part = Punctuation.skip(text, behalf, c -> !isPart(c));
    int close = Math.min(end, Math.min(part, closing < 0 ? end : closing));
    if (behalf >= end || isNamed(text, behalf, close)) {
      return Optional.empty();
    }
    Span span = new Span(Blank.end(text, from), Punctuation.skipBack(text, close, Blank::is));
    return Optional.of(new UnresolvedName(span.in(text), span, true));
  }

  private boolean isBehalf(String text, int at) {
    return beginsWord(text, at) && words.is(Role.BEHALF, words.at(text, at));
  }

  private static boolean beginsWord(String text, int at) {
    char before = text.charAt(at - 1);
    return !Character.isLetter(before) || Character.isIdeographic(before);
  }

  /** Whether it parts States that speak each for others. */
  private static boolean isPart(int c) {
    return Punctuation.isStrong((char) c) || c == '/';
  }

  /** Whether two States or more are named: one alone may be another that recommends. */
  private boolean isNamed(String text, int from, int to) {
    return IntStream.range(from, to)
            .filter(at -> beginsWord(text, at))
            .filter(at -> states.longestAt(text, at).isPresent())
            .limit(2)
            .count()
        > 1;
  }

  /** Reads from the parenthesis that opens at {@code open}; empty if it names no States. */
  Optional<Names> read(String text, int open) {
    Optional<Names> names = new StateListScanner(words, text, open + 1).scan();
    return names.isPresent() ? names : withoutCapital(text, open);
  }

  /** One name typed without capital, where no word of the sentence would stand in parentheses. */
  private Optional<Names> withoutCapital(String text, int open) {
    int close = Punctuation.skip(text, open + 1, c -> Character.isLowerCase(c) || Blank.is(c));
    boolean closed = Punctuation.isClosing(Punctuation.at(text, close));
    return closed && Punctuation.endsShare(text, close + 1)
        ? named(text.substring(open + 1, close), close + 1)
        : Optional.empty();
  }

  private Optional<Names> named(String name, int end) {
    return states.byName(name).map(state -> new Names(end, List.of(state), List.of()));
  }

  /**
   * Reads a list of known States that no parenthesis opens, from {@code start} up to the one that
   * closes at {@code close}; empty if there is anything else.
   */
  Optional<Names> readUpTo(String text, int start, int close) {
    if (states.longestAt(text, start).isEmpty()) {
      return Optional.empty();
    }
    return new StateListScanner(words, text, start)
        .scan()
        .filter(names -> names.end() == close + 1 && names.unresolved().isEmpty());
  }
}
