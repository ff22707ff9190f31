package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.attribution.Attribution.UnresolvedName;
import org.uprlib.extract.text.attribution.StateListReader.Names;

/** One reading of a list of States: names in turn, with what may stand between and after them. */
final class StateListScanner {
  private static final int LONGEST_UNSPACED = 3;
  private static final int MAX_WORDS = 7;

  /** Words within a name that need no capital have no more letters: "of", "the". */
  private static final int MAX_PARTICLE = 3;

  private final States states;
  private final PhraseTable<StateListReader.Role> words;
  private final String text;
  private final Set<State> found = new LinkedHashSet<>();
  private final List<UnresolvedName> unresolved = new ArrayList<>();
  private int at;

  StateListScanner(States states, PhraseTable<StateListReader.Role> words, String text, int start) {
    this.states = states;
    this.words = words;
    this.text = text;
    this.at = Punctuation.skipBlanks(text, start);
  }

  /** The names; empty if there is something that no list of States holds. */
  Optional<Names> scan() {
    skipIntroduction();
    int lastEnd = at;
    while (true) {
      if (!readKnown() && !readUnknown()) {
        return unclosed(lastEnd);
      }
      lastEnd = at;
      at = Punctuation.skipNumber(text, Punctuation.skipBlanks(text, at));
      at = Punctuation.skipBlanks(text, at);
      boolean separated = skipSeparators();
      if (atEnd() || Punctuation.isOpening(text.charAt(at))) {
        return names(lastEnd);
      }
      if (Punctuation.isClosing(text.charAt(at))) {
        return names(at + 1);
      }
      if (!found.isEmpty() && words.is(StateListReader.Role.QUALIFIER, wordAt(at))) {
        int close = Punctuation.closing(text, at);
        return close < 0 ? Optional.empty() : names(close + 1);
      }
      if (!separated && states.longestAt(text, at).isEmpty()) {
        return unclosed(lastEnd);
      }
    }
  }

  private void skipIntroduction() {
    int from = at;
    String word = wordAt(at);
    while (words.is(StateListReader.Role.INTRODUCTION, word)) {
      at = Punctuation.skipBlanks(text, at + word.length());
      word = wordAt(at);
    }
    if (at > from && states.longestAt(text, at).isEmpty()) {
      at = from;
    }
  }

  /** Reads a known name, or what begins with one and as a whole misspells another form of it. */
  private boolean readKnown() {
    Optional<StateMatch> match = states.longestAt(text, at);
    if (match.isEmpty()) {
      return false;
    }
    State state = match.get().state();
    int end = Punctuation.skipMarks(text, match.get().end());
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

  /** Where a longer form of the name may end whose known part ends at {@code end}. */
  private int endOfLongerForm(int end) {
    int next = Punctuation.skipBlanks(text, end);
    if (next == text.length()) {
      return end;
    }
    if (Punctuation.isOpening(text.charAt(next))) {
      return Punctuation.closing(text, next + 1) + 1;
    }
    boolean goesOn =
        next > end
            && Character.isLetter(text.charAt(next))
            && !words.is(StateListReader.Role.CONJUNCTION, wordAt(next))
            && states.longestAt(text, next).isEmpty();
    int whole = next;
    while (goesOn && whole < text.length() && !Punctuation.endsName(text.charAt(whole))) {
      whole++;
    }
    return goesOn ? whole : end;
  }

  /** Reads an item that no known name begins; false if it does not look like a name. */
  private boolean readUnknown() {
    int end = at;
    while (end < text.length() && !endsItem(end)) {
      end++;
    }
    String item = withoutMarks(text.substring(at, end).strip());
    if (end == text.length() || !isName(item)) {
      return false;
    }
    Optional<State> state = states.byMisspeltName(item);
    if (state.isPresent()) {
      found.add(state.get());
    } else {
      unresolved.add(new UnresolvedName(item, new Span(at, at + item.length())));
    }
    at = end;
    return true;
  }

  private boolean endsItem(int index) {
    char c = text.charAt(index);
    return Punctuation.endsName(c)
        || (Punctuation.isBlank(c)
            && words.is(
                StateListReader.Role.CONJUNCTION, wordAt(Punctuation.skipBlanks(text, index))));
  }

  /** {@code Ghana – Togo}: a dash within a name has no blanks about it. */
  private boolean isDash(int index) {
    return "-–".indexOf(text.charAt(index)) >= 0
        && Punctuation.isBlank(text.charAt(index - 1))
        && index + 1 < text.length()
        && Punctuation.isBlank(text.charAt(index + 1));
  }

  /** Skips commas, stops, slashes, dashes, conjunctions and footnote marks; false if none. */
  private boolean skipSeparators() {
    int from = at;
    while (!atEnd()) {
      char c = text.charAt(at);
      String word = wordAt(at);
      int marks = at > from ? Punctuation.skipMarks(text, at) : at;
      if (Punctuation.isListSeparator(c) || Punctuation.isBlank(c) || c == '.' || isDash(at)) {
        at++;
      } else if (marks > at) {
        at = marks;
      } else if (words.is(StateListReader.Role.CONJUNCTION, word)) {
        at += word.length();
      } else {
        break;
      }
    }
    return at > from;
  }

  /** The list broke off at something that is no name: a sentence goes on, or it was no list. */
  private Optional<Names> unclosed(int lastEnd) {
    int next = Punctuation.skipBlanks(text, lastEnd);
    boolean stops =
        !found.isEmpty() && next < text.length() && Punctuation.isStrong(text.charAt(next));
    return stops && Punctuation.closing(text, next) < 0 ? names(lastEnd) : Optional.empty();
  }

  /** The names, if they are to be believed where they stand. */
  private Optional<Names> names(int end) {
    boolean believable =
        found.isEmpty()
            ? !unresolved.isEmpty() && Punctuation.endsClause(text, end)
            : unresolved.size() < found.size() || Punctuation.endsShare(text, end);
    return believable
        ? Optional.of(new Names(end, List.copyOf(found), unresolved))
        : Optional.empty();
  }

  private boolean atEnd() {
    return at >= text.length();
  }

  private String wordAt(int index) {
    if (index < text.length() && Character.isIdeographic(text.charAt(index))) {
      return unspacedAt(index);
    }
    int end = index;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(Math.min(index, text.length()), end).toLowerCase(Locale.ROOT);
  }

  /** The longest word among names that begins at {@code index}; Chinese has no blank behind it. */
  private String unspacedAt(int index) {
    return IntStream.iterate(
            Math.min(LONGEST_UNSPACED, text.length() - index), i -> i > 0, i -> i - 1)
        .mapToObj(length -> text.substring(index, index + length))
        .filter(
            word ->
                words.is(StateListReader.Role.CONJUNCTION, word)
                    || words.is(StateListReader.Role.INTRODUCTION, word)
                    || words.is(StateListReader.Role.QUALIFIER, word))
        .findFirst()
        .orElse("");
  }

  /**
   * True if, by its shape, {@code text} may be a State's name that the vocabulary does not know:
   * true for capitalised words with small ones between them; false for initials, digits and
   * anything longer than a name.
   */
  private static boolean isName(String text) {
    String[] words = text.split("[\\s\\u00a0]+", MAX_WORDS + 1);
    boolean capitalised = false;
    for (String word : words) {
      if (word.isEmpty() || !word.chars().allMatch(StateListScanner::isNameCharacter)) {
        return false;
      }
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!capital && word.length() > MAX_PARTICLE) {
        return false;
      }
      capitalised |= capital && word.length() > 2 && word.chars().anyMatch(Character::isLowerCase);
    }
    return capitalised && words.length <= MAX_WORDS;
  }

  /** The text without footnote marks that are attached to its last letter. */
  private static String withoutMarks(String text) {
    int end = text.length();
    while (end > 0 && Punctuation.isMark(text.charAt(end - 1))) {
      end--;
    }
    boolean attached = end > 0 && Character.isLetter(text.charAt(end - 1));
    return attached ? text.substring(0, end) : text;
  }

  private static boolean isNameCharacter(int c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '-' || c == '.';
  }
}
