package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Blank;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.attribution.Attribution.UnresolvedName;
import org.uprlib.extract.text.attribution.StateListWords.Role;

/** One reading of a list of States: names in turn, with what may stand between and after them. */
final class StateListScanner {
  private static final int MAX_WORDS = 7;

  private static final int LONGEST_REMARK = 60;

  /** So often it is tried whether a list begins, which costs its length. */
  private static final int MOST_BEGINNINGS = 5;

  /** Words within a name that need no capital have no more letters: "of", "the". */
  private static final Pattern WORD_OF_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]*|[\\p{L}'\u2019.-]{1,3}");

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}(?=.*\\p{Ll}).{2,}");

  private final States states;
  private final StateListWords words;
  private final String text;

  /** Whether more than names may follow a name. */
  private final boolean qualified;

  private final Set<State> found = new LinkedHashSet<>();
  private final List<UnresolvedName> unresolved = new ArrayList<>();
  private int at;

  /**
   * What a parenthesis holds.
   *
   * @param end offset after the closing parenthesis, or after the last name if it is missing
   * @param states the States named; empty if it only looks as if it named some
   * @param unresolved names among them that are no State's
   */
  record Names(int end, List<State> states, List<UnresolvedName> unresolved) {
    Names {
      states = List.copyOf(states);
      unresolved = List.copyOf(unresolved);
    }
  }

  StateListScanner(StateListWords words, String text, int start) {
    this(words, text, start, true);
  }

  private StateListScanner(StateListWords words, String text, int start, boolean qualified) {
    this.qualified = qualified;
    this.states = words.states();
    this.words = words;
    this.text = text;
    this.at = Blank.end(text, start);
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
      at = Punctuation.skipNumber(text, Blank.end(text, at));
      int open = Blank.end(text, at);
      int behind = behindRemark(open);
      if (behind > open) {
        lastEnd = behind;
        addOthers(open + 1, behind - 1);
      }
      at = Blank.end(text, behind);
      boolean separated = skipSeparators();
      char next = Punctuation.at(text, at);
      if (atEnd() || Punctuation.isOpening(next)) {
        return names(lastEnd);
      }
      if (Punctuation.isClosing(next)) {
        return names(at + 1);
      }
      boolean named = isNamed(at);
      if (!named && !found.isEmpty() && words.is(Role.QUALIFIER, wordAt(at))) {
        int close = qualified ? Punctuation.closing(text, at) : -1;
        addOthers(at, close);
        return close < 0 ? Optional.empty() : names(close + 1);
      }
      int behindOthers = named || found.isEmpty() ? at : behindOthers();
      if (behindOthers > at) {
        return names(behindOthers);
      }
      if (!separated && !named) {
        return unclosed(lastEnd);
      }
    }
  }

  /**
   * Where the list closes whose rest says that others, who are not named, recommend too: {@code
   * (France and 12 others)}; where it is, if it says something else.
   */
  private int behindOthers() {
    int close = Punctuation.closing(text, at);
    if (close < 0 || !Punctuation.endsShare(text, close + 1)) {
      return at;
    }
    String rest = text.substring(at, close).strip();
    if (!words.meansOthers(rest)) {
      return at;
    }
    int count = Punctuation.skipBack(text, at, c -> Character.isDigit(c) || Blank.is(c));
    Span others = new Span(Blank.end(text, count), at + rest.length());
    unresolved.add(new UnresolvedName(others.in(text), others, false));
    return close + 1;
  }

  /**
   * Adds the States that close at {@code close} a list whose first speaks for others: {@code
   * Iceland, on behalf of the Nordic countries, Denmark and Norway}, {@code Iceland, on behalf of
   * Denmark and Norway}, and those that a parenthesis before its end names: {@code Iceland, on
   * behalf of the Nordic countries (Denmark and Norway)/Mali}. One alone for which it speaks is
   * none of those who recommend.
   */
  private void addOthers(int from, int close) {
    int tried = 0;
    int i = from;
    while (i < close && tried < MOST_BEGINNINGS) {
      int start = beginningBehind(i);
      boolean begins = start < close;
      Optional<Names> others = begins ? othersAt(i, start, close) : Optional.empty();
      others.ifPresent(
          names -> {
            found.addAll(names.states());
            unresolved.addAll(names.unresolved());
          });
      tried += begins && others.isEmpty() ? 1 : 0;
      i = others.map(Names::end).orElse(i + 1);
    }
  }

  /** The States that begin at {@code start}, behind the mark or word at {@code mark}. */
  private Optional<Names> othersAt(int mark, int start, int close) {
    int fewest = words.addsOthers(wordAt(mark)) ? 2 : 1;
    boolean opens = Punctuation.isOpening(text.charAt(mark));
    return new StateListScanner(words, text, start, false)
        .scan()
        .filter(names -> names.states().size() >= fewest)
        .filter(
            names -> Blank.end(text, names.end()) >= close || (opens && names.states().size() > 1));
  }

  /**
   * Where a name may begin behind the mark or word at {@code index}; the text's end if none may.
   */
  private int beginningBehind(int index) {
    if (Punctuation.opensNames(text.charAt(index))) {
      int next = Blank.end(text, index + 1);
      return Blank.end(text, words.conjunctionEnd(text, next));
    }
    char before = text.charAt(index - 1);
    boolean within = Character.isLetter(before) && !Character.isIdeographic(before);
    int joined = within ? index : words.conjunctionEnd(text, index);
    if (joined > index) {
      return Blank.end(text, joined);
    }
    String word = within ? "" : wordAt(index);
    return words.addsOthers(word)
        ? Punctuation.skip(text, index + word.length(), c -> !Punctuation.opensName(c))
        : text.length();
  }

  /**
   * Where {@code (part one)} ends in {@code (Spain (part one); Chile (part two))}, and what else is
   * said of a State behind its name, but for names of States.
   */
  private int behindRemark(int open) {
    boolean opens = Punctuation.isOpening(Punctuation.at(text, open)) && !isNamed(open + 1);
    int close = opens ? Punctuation.closing(text, open + 1) : -1;
    if (close < 0 || close - open > LONGEST_REMARK) {
      return open;
    }
    int next = Blank.end(text, close + 1);
    char behind = Punctuation.at(text, next);
    boolean listed =
        Punctuation.isClosing(behind) || Punctuation.isListSeparator(behind) || isConjunction(next);
    return listed && states.byMisspeltName(text.substring(open + 1, close)).isEmpty()
        ? close + 1
        : open;
  }

  private void skipIntroduction() {
    int from = at;
    String word = wordAt(at);
    while (words.is(Role.INTRODUCTION, word)) {
      at = Blank.end(text, at + word.length());
      word = wordAt(at);
    }
    if (!isNamed(at)) {
      at = from;
    }
  }

  /** Reads a known name, or what begins with one and as a whole misspells another form of it. */
  private boolean readKnown() {
    Optional<States.Match> match = states.longestAt(text, at);
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
    int next = Blank.end(text, end);
    if (Punctuation.isOpening(Punctuation.at(text, next))) {
      return Punctuation.closing(text, next + 1) + 1;
    }
    boolean goesOn =
        next > end
            && Character.isLetter(Punctuation.at(text, next))
            && !isConjunction(next)
            && !isNamed(next);
    return goesOn ? Punctuation.skip(text, next, c -> !Punctuation.endsName(c)) : end;
  }

  /** Reads an item that no known name begins; false if it does not look like a name. */
  private boolean readUnknown() {
    int end =
        IntStream.range(at, text.length()).filter(this::endsItem).findFirst().orElse(text.length());
    String item = withoutMarks(text.substring(at, end).strip());
    if (end == text.length() || !isName(item)) {
      return false;
    }
    Optional<State> state = states.byMisspeltName(item);
    if (state.isPresent()) {
      found.add(state.get());
    } else {
      unresolved.add(new UnresolvedName(item, new Span(at, at + item.length()), false));
    }
    at = end;
    return true;
  }

  private boolean endsItem(int index) {
    char c = text.charAt(index);
    return Punctuation.endsName(c) || (Blank.is(c) && isConjunction(Blank.end(text, index)));
  }

  private boolean isConjunction(int index) {
    return words.conjunctionEnd(text, index) > index;
  }

  /** Skips commas, stops, slashes, dashes, conjunctions and footnote marks; false if none. */
  private boolean skipSeparators() {
    int from = at;
    while (!atEnd()) {
      char c = text.charAt(at);
      int marks = at > from ? Punctuation.skipMarks(text, at) : at;
      if (Blank.is(c) || Punctuation.isListSeparator(c) || isStopOrDash(at)) {
        at++;
      } else if (marks > at) {
        at = marks;
      } else if (isConjunction(at)) {
        at = words.conjunctionEnd(text, at);
      } else {
        break;
      }
    }
    return at > from;
  }

  /** A stop, or a dash as in {@code Ghana – Togo}, {@code Ghana-Togo}; others are within names. */
  private boolean isStopOrDash(int index) {
    char c = text.charAt(index);
    return c == '.' || (Punctuation.isDash(c) && (isApart(index) || isNamed(index + 1)));
  }

  private boolean isApart(int index) {
    return Blank.is(text.charAt(index - 1)) && Blank.is(Punctuation.at(text, index + 1));
  }

  private boolean isNamed(int index) {
    return states.longestAt(text, index).isPresent();
  }

  /** The list broke off at something that is no name: a sentence goes on, or it was no list. */
  private Optional<Names> unclosed(int lastEnd) {
    int next = Blank.end(text, lastEnd);
    boolean stops = !found.isEmpty() && Punctuation.isStrong(Punctuation.at(text, next));
    return stops && Punctuation.closing(text, next) < 0 ? names(lastEnd) : Optional.empty();
  }

  /** The names, if they are to be believed where they stand. */
  private Optional<Names> names(int end) {
    boolean believable =
        found.isEmpty()
            ? Punctuation.endsClause(text, end)
            : unresolved.size() < found.size() || Punctuation.endsShare(text, end);
    return believable
        ? Optional.of(new Names(end, List.copyOf(found), unresolved))
        : Optional.empty();
  }

  private boolean atEnd() {
    return at >= text.length();
  }

  private String wordAt(int index) {
    return words.at(text, index);
  }

  /**
   * True if, by its shape, {@code text} may be a State's name that the vocabulary does not know:
   * true for capitalised words with small ones between them; false for initials, digits and
   * anything longer than a name.
   */
  private static boolean isName(String text) {
    List<String> words = List.of(text.split("[\\s\\u00a0]+", MAX_WORDS + 1));
    return words.size() <= MAX_WORDS
        && words.stream().allMatch(word -> WORD_OF_NAME.matcher(word).matches())
        && words.stream().anyMatch(word -> CAPITALISED.matcher(word).matches());
  }

  /** The text without footnote marks that are attached to its last letter. */
  private static String withoutMarks(String text) {
    int end = Punctuation.skipBack(text, text.length(), Punctuation::isMark);
    return end > 0 && Character.isLetter(text.charAt(end - 1)) ? text.substring(0, end) : text;
  }
}
