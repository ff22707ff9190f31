package org.uprlib.core.vocabulary;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** Reads names at a position of a running text. Immutable once built. */
@NullUnmarked
final class NameTrie<T> {
  private final NameWords words;
  private final Node<T> root;

  /** Letters with which names begin that the data writes small. */
  private final Set<Character> smallInitials;

  private NameTrie(NameWords words, Node<T> root, Set<Character> smallInitials) {
    this.words = words;
    this.root = root;
    this.smallInitials = Set.copyOf(smallInitials);
  }

  static <T> NameTrie<T> of(NameWords words, Map<String, NameIndex.Entry<T>> byKey) {
    Node<T> root = new Node<>();
    Set<Character> smallInitials = new HashSet<>();
    byKey.forEach(
        (key, entry) -> {
          char initial = entry.text().charAt(0);
          if (Character.isLowerCase(initial)) {
            smallInitials.add(initial);
          }
          Node<T> node = root;
          for (int i = 0; i < key.length(); i++) {
            node = node.childOrNew(key.charAt(i));
          }
          node.entry = entry;
        });
    return new NameTrie<>(words, root, smallInitials);
  }

  /** A name from {@code start}, its article included, up to {@code end}. */
  record Match<T>(T value, int start, int end) {}

  Optional<Match<T>> longestAt(CharSequence text, int offset) {
    if (!startsWord(text, offset)) {
      return Optional.empty();
    }
    Match<T> match = walk(text, offset, offset);
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
  private Match<T> expanded(CharSequence text, int start, int nameStart) {
    return words
        .expanded(text, nameStart)
        .map(name -> walk(name, 0, 0))
        .map(match -> new Match<>(match.value(), start, nameStart + match.end()))
        .orElse(null);
  }

  private Match<T> walk(CharSequence text, int start, int nameStart) {
    char first = text.charAt(nameStart);
    if (Character.isLowerCase(first) && !smallInitials.contains(first)) {
      return null;
    }
    NameCursor cursor = new NameCursor(text, nameStart);
    Node<T> node = root;
    Match<T> longest = null;
    while (cursor.next()) {
      Node<T> child = node.child(cursor.symbol());
      if (child != null) {
        node = child;
        if (node.entry != null && counts(node.entry, text, nameStart, cursor.end())) {
          longest = new Match<>(node.entry.value(), start, endOf(node.entry, text, cursor.end()));
        }
      } else if (!cursor.isBrokenWord()) {
        break;
      }
    }
    return longest;
  }

  private static boolean counts(NameIndex.Entry<?> entry, CharSequence text, int start, int end) {
    boolean small = Character.isLowerCase(text.charAt(start));
    return (!small || Character.isLowerCase(entry.text().charAt(0)))
        && endsWord(text, end)
        && entry.allows(text.subSequence(start, end));
  }

  /** Where the match ends: initials with stops include their last one. */
  private static int endOf(NameIndex.Entry<?> entry, CharSequence text, int end) {
    boolean stops =
        entry.exact()
            && end < text.length()
            && text.charAt(end) == '.'
            && end > 1
            && text.charAt(end - 2) == '.';
    return stops ? end + 1 : end;
  }

  private static boolean startsWord(CharSequence text, int offset) {
    if (offset < 0 || offset >= text.length()) {
      return false;
    }
    char first = text.charAt(offset);
    return Character.isLetter(first)
        && (offset == 0 || isIdeograph(first) || !NameFolding.isWord(text.charAt(offset - 1)));
  }

  private static boolean endsWord(CharSequence text, int end) {
    int at = end;
    while (at < text.length() && NameFolding.isMark(text.charAt(at))) {
      at++;
    }
    return at == text.length()
        || !NameFolding.isWord(text.charAt(at))
        || text.charAt(end - 1) == ')'
        || isIdeograph(text.charAt(end - 1));
  }

  /** Chinese puts no blanks between words. */
  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c);
  }

  private static final class Node<T> {
    private char[] symbols = {};
    private Node<T>[] children = newArray(0);
    private NameIndex.Entry<T> entry;

    Node<T> child(char symbol) {
      int at = Arrays.binarySearch(symbols, symbol);
      return at < 0 ? null : children[at];
    }

    Node<T> childOrNew(char symbol) {
      int at = Arrays.binarySearch(symbols, symbol);
      if (at >= 0) {
        return children[at];
      }
      int place = -at - 1;
      char[] moreSymbols = Arrays.copyOf(symbols, symbols.length + 1);
      Node<T>[] moreChildren = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(symbols, place, moreSymbols, place + 1, symbols.length - place);
      System.arraycopy(children, place, moreChildren, place + 1, children.length - place);
      moreSymbols[place] = symbol;
      moreChildren[place] = new Node<>();
      symbols = moreSymbols;
      children = moreChildren;
      return children[place];
    }

    @SuppressWarnings("unchecked")
    private static <T> Node<T>[] newArray(int length) {
      return (Node<T>[]) new Node<?>[length];
    }
  }
}
