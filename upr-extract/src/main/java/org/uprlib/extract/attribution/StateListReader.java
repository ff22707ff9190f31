package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;

/**
 * Reads what a parenthesis holds as a list of States. Reading tolerates missing commas, a missing
 * closing parenthesis and footnote marks; whatever else is in the parenthesis makes it none.
 */
final class StateListReader {
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "or", "y", "e", "et", "и", "و", "和", "及", "以及");

  /** Words that open what may follow a name: on whose behalf, in whose company, in what spirit. */
  private static final Set<String> QUALIFIERS =
      Set.of("also", "as", "at", "during", "for", "in", "on", "speaking", "through", "with");

  /** Words that may stand before the names: "as recommended by". */
  private static final Set<String> INTRODUCTIONS =
      Set.of("also", "as", "by", "from", "made", "of", "proposed", "recommended", "suggested");

  private static final int MAX_NAME_WORDS = 7;

  private final States states;

  StateListReader(States states) {
    this.states = states;
  }

  /**
   * What a parenthesis holds.
   *
   * @param end offset after the closing parenthesis, or after the last name if it is missing
   * @param states the States named; empty if it only looks as if it named some
   * @param unresolved names among them that are no State's
   */
  record Names(int end, List<State> states, List<UnresolvedName> unresolved) {}

  /** Reads from the parenthesis that opens at {@code open}; empty if it names no States. */
  Optional<Names> read(String text, int open) {
    return new Reading(text, open + 1).read();
  }

  /**
   * Whether {@code text} from {@code start} up to the closing parenthesis at {@code close} is a
   * list of known States, though no parenthesis opens it.
   */
  Optional<Names> readUpTo(String text, int start, int close) {
    return states.longestAt(text, start).isEmpty()
        ? Optional.empty()
        : new Reading(text, start)
            .read()
            .filter(names -> names.end() == close + 1 && names.unresolved().isEmpty());
  }

  private final class Reading {
    private final String text;
    private final Set<State> found = new LinkedHashSet<>();
    private final List<UnresolvedName> unresolved = new ArrayList<>();
    private int at;

    Reading(String text, int start) {
      this.text = text;
      this.at = start;
    }

    Optional<Names> read() {
      at = Characters.skipBlanks(text, at);
      skipIntroduction();
      int lastEnd = at;
      while (true) {
        if (!readKnown() && !readUnknown()) {
          return unclosed(lastEnd);
        }
        lastEnd = at;
        at = Characters.skipBlanks(text, at);
        if (atEnd()) {
          return names(lastEnd);
        }
        if (Characters.isClosing(text.charAt(at))) {
          return names(at + 1);
        }
        if (Characters.isOpening(text.charAt(at))) {
          return names(lastEnd);
        }
        if (!skipSeparators() && states.longestAt(text, at).isEmpty()) {
          return startsQualifier() ? qualified() : unclosed(lastEnd);
        }
        if (atEnd()) {
          return names(lastEnd);
        }
        if (Characters.isClosing(text.charAt(at))) {
          return names(at + 1);
        }
        if (!found.isEmpty() && startsQualifier()) {
          return qualified();
        }
      }
    }

    /** Reads a known name, or what begins with one and as a whole misspells another form of it. */
    private boolean readKnown() {
      Optional<StateMatch> match = states.longestAt(text, at);
      if (match.isEmpty()) {
        return false;
      }
      int end = Characters.skipMarks(text, match.get().end());
      State state = match.get().state();
      int whole = endOfLongerForm(end);
      if (whole > end) {
        Optional<State> longer = states.byMisspeltName(text.substring(at, whole));
        state = longer.orElse(state);
        end = longer.isPresent() ? whole : end;
      }
      found.add(state);
      at = end;
      return true;
    }

    /** Where a longer form may end of the name that ends at {@code end}: "Bolivia (Pluri…)". */
    private int endOfLongerForm(int end) {
      int next = Characters.skipBlanks(text, end);
      if (next == text.length() || Characters.isClosing(text.charAt(next))) {
        return end;
      }
      if (Characters.isOpening(text.charAt(next))) {
        return Characters.closing(text, next + 1) + 1;
      }
      boolean goesOn = next > end && Character.isLetter(text.charAt(next));
      if (!goesOn
          || CONJUNCTIONS.contains(wordAt(next))
          || states.longestAt(text, next).isPresent()) {
        return end;
      }
      int whole = next;
      while (whole < text.length()
          && !Characters.isListSeparator(text.charAt(whole))
          && !Characters.isClosing(text.charAt(whole))) {
        whole++;
      }
      return whole;
    }

    private boolean atEnd() {
      return at >= text.length();
    }

    private void skipIntroduction() {
      int from = at;
      String word = wordAt(at);
      while (!atEnd() && INTRODUCTIONS.contains(word)) {
        at = Characters.skipBlanks(text, at + word.length());
        word = wordAt(at);
      }
      if (at > from && states.longestAt(text, at).isEmpty()) {
        at = from;
      }
    }

    /** Skips commas, semicolons, slashes and conjunctions; false if there are none. */
    private boolean skipSeparators() {
      int from = at;
      while (!atEnd()) {
        char c = text.charAt(at);
        String word = wordAt(at);
        int marks = at > from ? Characters.skipMarks(text, at) : at;
        if (Characters.isListSeparator(c) || Characters.isBlank(c)) {
          at++;
        } else if (marks > at) {
          at = marks;
        } else if (CONJUNCTIONS.contains(word)) {
          at += word.length();
        } else {
          break;
        }
      }
      return at > from;
    }

    /** Reads an item that no known name begins; false if it does not look like a name. */
    private boolean readUnknown() {
      int end = at;
      while (end < text.length() && !endsItem(end)) {
        end++;
      }
      String item = withoutMarks(text.substring(at, end).strip());
      if (end == text.length() || !looksLikeName(item)) {
        return false;
      }
      Optional<State> misspelt = states.byMisspeltName(item);
      if (misspelt.isPresent()) {
        found.add(misspelt.get());
      } else {
        unresolved.add(new UnresolvedName(item, new Span(at, at + item.length())));
      }
      at = end;
      return true;
    }

    private String withoutMarks(String item) {
      int end = item.length();
      while (end > 0 && Characters.isMark(item.charAt(end - 1))) {
        end--;
      }
      boolean attached = end > 0 && Character.isLetter(item.charAt(end - 1));
      return attached ? item.substring(0, end) : item;
    }

    private boolean endsItem(int index) {
      char c = text.charAt(index);
      return Characters.isClosing(c)
          || Characters.isOpening(c)
          || Characters.isListSeparator(c)
          || (Characters.isBlank(c)
              && CONJUNCTIONS.contains(wordAt(Characters.skipBlanks(text, index))));
    }

    private boolean startsQualifier() {
      return QUALIFIERS.contains(wordAt(at));
    }

    private Optional<Names> qualified() {
      int close = Characters.closing(text, at);
      return close < 0 ? Optional.empty() : names(close + 1);
    }

    /** The list broke off at something that is no name: a sentence goes on, or it was no list. */
    private Optional<Names> unclosed(int lastEnd) {
      int next = Characters.skipBlanks(text, lastEnd);
      boolean stops =
          next < text.length() && Characters.isStrong(text.charAt(next)) && !found.isEmpty();
      return stops && Characters.closing(text, next) < 0 ? names(lastEnd) : Optional.empty();
    }

    private Optional<Names> names(int end) {
      boolean believable =
          found.isEmpty()
              ? !unresolved.isEmpty() && Characters.endsClause(text, end)
              : unresolved.size() < found.size() || Characters.endsShare(text, end);
      return !believable
          ? Optional.empty()
          : Optional.of(new Names(end, List.copyOf(found), List.copyOf(unresolved)));
    }

    private String wordAt(int index) {
      int end = index;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return text.substring(index, end).toLowerCase(Locale.ROOT);
    }
  }

  /** Capitalised words, none of them in capitals throughout or with digits. */
  private static boolean looksLikeName(String item) {
    int words = 0;
    boolean real = false;
    for (String word : item.split("[\\s\\u00a0]+")) {
      words++;
      if (word.isEmpty() || !word.chars().allMatch(StateListReader::isNameCharacter)) {
        return false;
      }
      boolean capital = Character.isUpperCase(word.charAt(0));
      boolean lower = word.chars().anyMatch(Character::isLowerCase);
      if (!capital && word.length() > 3) {
        return false;
      }
      real |= capital && lower && word.length() > 2;
    }
    return real && words <= MAX_NAME_WORDS;
  }

  private static boolean isNameCharacter(int c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '-' || c == '.';
  }
}
