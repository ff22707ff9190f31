package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Blank;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.attribution.Attribution.UnresolvedName;

/** Finds the parentheses that name recommending States. Immutable and thread-safe. */
final class SponsorFinder {
  /** How far back from a stray closing parenthesis a list of States may begin. */
  private static final int MAX_LIST_LENGTH = 300;

  private final StateListReader reader;

  SponsorFinder(States states) {
    this.reader = new StateListReader(states);
  }

  /**
   * The groups of a text, in order.
   *
   * @param groups neighbours that only punctuation or a conjunction parts are one group
   * @param unresolved names that are no State's, and those for whom one speaks
   */
  record Groups(List<Sponsors> groups, List<UnresolvedName> unresolved) {}

  Groups find(String text) {
    List<Sponsors> groups = new ArrayList<>();
    List<UnresolvedName> unresolved = new ArrayList<>();
    int depth = 0;
    int floor = 0;
    int at = Punctuation.skip(text, 0, SponsorFinder::isNoParenthesis);
    while (at < text.length()) {
      int start = at++;
      Optional<StateListScanner.Names> names = Optional.empty();
      if (Punctuation.isOpening(text.charAt(start))) {
        names = reader.read(text, start);
        if (names.isPresent() && !isSponsor(text, start, names.get())) {
          names = Optional.empty();
        }
        depth++;
      } else if (--depth < 0) {
        depth = 0;
        int from = unopened(text, floor, start);
        names = from < 0 ? Optional.empty() : reader.readUpTo(text, from, start);
        start = from;
      }
      if (names.isPresent()) {
        unresolved.addAll(names.get().unresolved());
        if (!names.get().states().isEmpty()) {
          at = Punctuation.skipMarks(text, names.get().end());
          floor = at;
          depth = 0;
          reader.spokenFor(text, start, at).ifPresent(unresolved::add);
          add(groups, text, new Sponsors(new Span(start, at), names.get().states()));
        }
      }
      at = Punctuation.skip(text, at, SponsorFinder::isNoParenthesis);
    }
    return new Groups(groups, unresolved);
  }

  /** True if {@code words} are a list of known States without its parentheses, and no more. */
  boolean isList(String words) {
    return reader.readUpTo(words + ")", 0, words.length()).isPresent();
  }

  private static boolean isNoParenthesis(int c) {
    return !Punctuation.isParenthesis(c);
  }

  private boolean isSponsor(String text, int open, StateListScanner.Names names) {
    return !isBracketed(text, open, names.end())
        && !reader.explains(text, open, names.end())
        && !reader.explainsNeighbours(text, open, names)
        && !reader.describes(text, open, names.end());
  }

  /** Square brackets explain what a State said, as in {@code this country [Sylvania]}. */
  private static boolean isBracketed(String text, int open, int end) {
    return text.charAt(open) == '['
        && text.charAt(Punctuation.skipBack(text, end, Blank::is) - 1) != ')';
  }

  /** Where a list of States begins that is closed at {@code close} but opened nowhere; else -1. */
  private int unopened(String text, int floor, int close) {
    if (!Punctuation.endsShare(text, close + 1)) {
      return -1;
    }
    for (int at = Math.max(floor, close - MAX_LIST_LENGTH); at < close; at++) {
      if (opensWord(text, at) && reader.readUpTo(text, at, close).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private static boolean opensWord(String text, int at) {
    char before = at == 0 ? 0 : text.charAt(at - 1);
    return Blank.is(before) || Punctuation.isListSeparator(before);
  }

  private void add(List<Sponsors> groups, String text, Sponsors next) {
    int last = groups.size() - 1;
    if (last >= 0 && adjoin(text, groups.get(last).span().end(), next.span().start())) {
      Sponsors group = groups.get(last);
      Set<State> states = new LinkedHashSet<>(group.states());
      states.addAll(next.states());
      groups.set(
          last,
          new Sponsors(new Span(group.span().start(), next.span().end()), List.copyOf(states)));
    } else {
      groups.add(next);
    }
  }

  private boolean adjoin(String text, int from, int to) {
    int at = Punctuation.skip(text, from, Punctuation::isLoose);
    while (at < to) {
      int end = reader.conjunctionEnd(text, at);
      if (end == at) {
        return false;
      }
      at = Punctuation.skip(text, end, Punctuation::isLoose);
    }
    return true;
  }

  /**
   * A parenthesis that names recommending States, or several in a row.
   *
   * @param span from the opening to the closing parenthesis, with footnote marks attached to it
   * @param states in the order printed, each once
   */
  record Sponsors(Span span, List<State> states) {
    Sponsors {
      states = List.copyOf(states);
    }
  }
}
