package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of States by their comparable forms: of a whole text, or at a position of a running
 * text. Filled once, then only read.
 */
final class NameIndex {
  /** Shorter names, initials apart, must have their blanks where the data has them. */
  private static final int MIN_COMPACT_LENGTH = 6;

  private static final Pattern STOPS_AND_BLANKS = Pattern.compile("[.\\s\\p{Z}\\x1C-\\x1F]+");

  private final NameWords words;
  private final Node root = new Node();
  private final Map<String, Entry> byCompactKey = new HashMap<>();

  /** Letters with which names begin that the data writes small. */
  private final Set<Character> smallInitials = new HashSet<>();

  NameIndex(NameWords words) {
    this.words = words;
  }

  /**
   * Adds a name in all forms that differ by rule only.
   *
   * @throws IllegalArgumentException if it names another State already
   */
  void add(Entry entry) {
    for (String key : keysOf(entry.text())) {
      Node node = root;
      for (int i = 0; i < key.length(); i++) {
        node = node.childOrNew(key.charAt(i));
      }
      if (node.entry == null) {
        node.entry = entry;
        byCompactKey.putIfAbsent(compact(key), entry);
        char initial = entry.text().charAt(0);
        if (Character.isLowerCase(initial)) {
          smallInitials.add(initial);
        }
      } else if (!node.entry.state().equals(entry.state())) {
        throw new IllegalArgumentException(
            "'" + entry.text() + "' names both " + node.entry.state() + " and " + entry.state());
      }
    }
  }

  private List<String> keysOf(String name) {
    String key = NameCursor.key(name);
    List<String> keys = new ArrayList<>(words.shortened(key));
    if (key.endsWith(")")) {
      String open = key.substring(0, key.length() - 1);
      keys.add(open);
      keys.add(open.replace('(', ' '));
    }
    return keys;
  }

  /** The State that the whole of {@code name} names. */
  Optional<State> find(CharSequence name) {
    Entry found = lookUp(name);
    int start = firstLetter(name);
    for (int next = words.skip(name, start); found == null && next > start; ) {
      found = words.expanded(name, start).map(this::lookUp).orElse(null);
      start = next;
      found = found == null ? lookUp(name.subSequence(start, name.length())) : found;
      next = words.isPrefix(name, start) ? words.skip(name, start) : start;
    }
    return Optional.ofNullable(found).map(Entry::state);
  }

  private @Nullable Entry lookUp(CharSequence written) {
    String key = NameCursor.key(written);
    Node node = root;
    for (int i = 0; node != null && i < key.length(); i++) {
      node = node.child(key.charAt(i));
    }
    Entry entry = node == null || node.entry == null ? lookUpCompact(compact(key)) : node.entry;
    return entry != null && entry.allows(written) ? entry : null;
  }

  private @Nullable Entry lookUpCompact(String key) {
    Entry entry = byCompactKey.get(key);
    boolean counts = entry != null && (entry.exact() || key.length() >= MIN_COMPACT_LENGTH);
    return counts ? entry : null;
  }

  private static int firstLetter(CharSequence text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String compact(String key) {
    return key.indexOf(' ') < 0 ? key : key.replace(" ", "");
  }

  /** The longest name that begins at {@code offset}, its article included. */
  Optional<States.Match> longestAt(CharSequence text, int offset) {
    if (!startsWord(text, offset)) {
      return Optional.empty();
    }
    States.Match match = walk(text, offset, offset);
    int name = offset;
    for (int next = words.skip(text, name); match == null && next > name; ) {
      match = expanded(text, offset, name);
      name = next;
      match = match == null ? walk(text, offset, name) : match;
      next = words.isPrefix(text, name) ? words.skip(text, name) : name;
    }
    return Optional.ofNullable(match);
  }

  /** A name whose article is joined to the word before it. */
  private States.@Nullable Match expanded(CharSequence text, int start, int nameStart) {
    return words
        .expanded(text, nameStart)
        .map(name -> walk(name, 0, 0))
        .map(match -> new States.Match(match.state(), start, nameStart + match.end()))
        .orElse(null);
  }

  private States.@Nullable Match walk(CharSequence text, int start, int nameStart) {
    char first = text.charAt(nameStart);
    if (Character.isLowerCase(first) && !smallInitials.contains(first)) {
      return null;
    }
    NameCursor cursor = new NameCursor(text, nameStart);
    Node node = root;
    States.Match longest = null;
    while (cursor.next()) {
      Node child = node.child(cursor.symbol());
      if (child != null) {
        node = child;
        if (node.entry != null
            && counts(node.entry, text, nameStart, cursor.end())
            && !joinsTwo(longest, text, cursor.end())) {
          longest =
              new States.Match(node.entry.state(), start, endOf(node.entry, text, cursor.end()));
        }
      } else if (!cursor.isBrokenWord()) {
        break;
      }
    }
    return longest;
  }

  /**
   * {@code Serbia and Montenegro}, once one State: whether what follows {@code first} up to {@code
   * end} joins another to it.
   */
  private boolean joinsTwo(States.@Nullable Match first, CharSequence text, int end) {
    if (first == null) {
      return false;
    }
    String rest = NameCursor.key(text.subSequence(first.end(), end)).strip();
    int blank = rest.indexOf(' ');
    return blank > 0
        && words.are(NameWords.Kind.JOINING, rest.substring(0, blank))
        && find(rest.substring(blank + 1))
            .filter(other -> !other.equals(first.state()))
            .isPresent();
  }

  private static boolean counts(Entry entry, CharSequence text, int start, int end) {
    boolean small = Character.isLowerCase(text.charAt(start));
    return (!small || Character.isLowerCase(entry.text().charAt(0)))
        && endsWord(text, end)
        && entry.allows(text.subSequence(start, end));
  }

  /** Where the match ends: initials with stops include their last one. */
  private static int endOf(Entry entry, CharSequence text, int end) {
    boolean stops =
        entry.exact()
            && end < text.length()
            && text.charAt(end) == '.'
            && end > 1
            && text.charAt(end - 2) == '.';
    return stops ? end + 1 : end;
  }

  /** Chinese puts no blanks between words. */
  private static boolean startsWord(CharSequence text, int offset) {
    if (offset < 0 || offset >= text.length()) {
      return false;
    }
    char first = text.charAt(offset);
    return Character.isLetter(first)
        && (offset == 0
            || Character.isIdeographic(first)
            || !NameCursor.isWord(text.charAt(offset - 1)));
  }

  private static boolean endsWord(CharSequence text, int end) {
    int at = end;
    while (at < text.length() && NameCursor.isMark(text.charAt(at))) {
      at++;
    }
    return at == text.length()
        || !NameCursor.isWord(text.charAt(at))
        || text.charAt(end - 1) == ')'
        || Character.isIdeographic(text.charAt(end - 1));
  }

  /** The names that begin alike. */
  private static final class Node {
    private char[] symbols = {};
    private Node[] children = {};
    private @Nullable Entry entry;

    @Nullable Node child(char symbol) {
      int at = Arrays.binarySearch(symbols, symbol);
      return at < 0 ? null : children[at];
    }

    Node childOrNew(char symbol) {
      int at = Arrays.binarySearch(symbols, symbol);
      if (at >= 0) {
        return children[at];
      }
      int place = -at - 1;
      char[] moreSymbols = Arrays.copyOf(symbols, symbols.length + 1);
      Node[] moreChildren = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(symbols, place, moreSymbols, place + 1, symbols.length - place);
      System.arraycopy(children, place, moreChildren, place + 1, children.length - place);
      moreSymbols[place] = symbol;
      moreChildren[place] = new Node();
      symbols = moreSymbols;
      children = moreChildren;
      return children[place];
    }
  }

  /**
   * The State that a name in the vocabulary means.
   *
   * @param text the name as the data writes it
   * @param exact whether it counts only in exactly this spelling, as initials do
   */
  record Entry(State state, String text, boolean exact) {
    /** Whether {@code written}, which has this entry's comparable form, may name the State. */
    boolean allows(CharSequence written) {
      return !exact || text.equals(STOPS_AND_BLANKS.matcher(written).replaceAll(""));
    }
  }
}
