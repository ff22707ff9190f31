package org.uprlib.core.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads names at a position of a running text. Immutable once built. */
final class NameTrie<T> {
  private final Node<T> root;

  private NameTrie(Node<T> root) {
    this.root = root;
  }

  static <T> NameTrie<T> of(Map<String, NamedEntry<T>> byKey) {
    Node<T> root = new Node<>();
    byKey.forEach(
        (key, entry) -> {
          Node<T> node = root;
          for (int i = 0; i < key.length(); i++) {
            node = node.childOrNew(key.charAt(i));
          }
          node.entry = entry;
        });
    return new NameTrie<>(root);
  }

  /** A name from {@code start}, its article included, up to {@code end}. */
  record Match<T>(T value, int start, int end) {}

  Optional<Match<T>> longestAt(CharSequence text, int offset) {
    if (!startsWord(text, offset)) {
      return Optional.empty();
    }
    Match<T> match = walk(text, offset, offset);
    if (match == null) {
      int name = NamePrefix.skip(text, offset);
      match = name == offset ? null : walk(text, offset, name);
    }
    return Optional.ofNullable(match);
  }

  private Match<T> walk(CharSequence text, int start, int nameStart) {
    NameCursor cursor = new NameCursor(text, nameStart);
    Node<T> node = root;
    Match<T> longest = null;
    while (cursor.next()) {
      Node<T> child = node.child(cursor.symbol());
      if (child != null) {
        node = child;
        if (node.entry != null && counts(node.entry, text, nameStart, cursor.end())) {
          longest = new Match<>(node.entry.value(), start, cursor.end());
        }
      } else if (!cursor.isBrokenWord()) {
        break;
      }
    }
    return longest;
  }

  private static boolean counts(NamedEntry<?> entry, CharSequence text, int start, int end) {
    boolean small = Character.isLowerCase(text.charAt(start));
    return (!small || Character.isLowerCase(entry.text().charAt(0)))
        && endsWord(text, end)
        && entry.allows(text.subSequence(start, end));
  }

  private static boolean startsWord(CharSequence text, int offset) {
    if (offset < 0 || offset >= text.length()) {
      return false;
    }
    char first = text.charAt(offset);
    return Character.isLetter(first)
        && (offset == 0 || isIdeograph(first) || !NameCursor.isWord(text.charAt(offset - 1)));
  }

  private static boolean endsWord(CharSequence text, int end) {
    int at = end;
    while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
      at++;
    }
    return at == text.length()
        || !NameCursor.isWord(text.charAt(at))
        || isIdeograph(text.charAt(end - 1));
  }

  /** Chinese puts no blanks between words. */
  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c);
  }

  private static final class Node<T> {
    private char[] symbols = {};
    private Node<T>[] children = newArray(0);
    private NamedEntry<T> entry;

    Node<T> child(char symbol) {
      for (int i = 0; i < symbols.length; i++) {
        if (symbols[i] == symbol) {
          return children[i];
        }
      }
      return null;
    }

    Node<T> childOrNew(char symbol) {
      Node<T> child = child(symbol);
      if (child == null) {
        child = new Node<>();
        symbols = Arrays.copyOf(symbols, symbols.length + 1);
        children = Arrays.copyOf(children, children.length + 1);
        symbols[symbols.length - 1] = symbol;
        children[children.length - 1] = child;
      }
      return child;
    }

    @SuppressWarnings("unchecked")
    private static <T> Node<T>[] newArray(int length) {
      return (Node<T>[]) new Node<?>[length];
    }
  }
}
