package org.uprlib.core.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads names at a position of a running text. Immutable once built. */
final class NameTrie {
  private static final List<String> ARTICLES =
      List.of("the", "la", "le", "les", "el", "los", "las");

  private final Node root;

  private NameTrie(Node root) {
    this.root = root;
  }

  static NameTrie of(Map<String, NameIndex.Entry> byKey) {
    Node root = new Node();
    byKey.forEach(
        (key, entry) -> {
          Node node = root;
          for (int i = 0; i < key.length(); i++) {
            node = node.childOrNew(key.charAt(i));
          }
          node.entry = entry;
        });
    return new NameTrie(root);
  }

  Optional<StateMatch> longestAt(CharSequence text, int offset) {
    if (!startsWord(text, offset)) {
      return Optional.empty();
    }
    StateMatch match = walk(text, offset, offset);
    if (match == null) {
      int name = afterPrefix(text, offset);
      match = name > offset ? walk(text, offset, name) : null;
    }
    return Optional.ofNullable(match);
  }

  private StateMatch walk(CharSequence text, int start, int nameStart) {
    if (!Character.isLetter(text.charAt(nameStart))) {
      return null;
    }
    NameCursor cursor = new NameCursor(text, nameStart);
    Node node = root;
    NameIndex.Entry longest = null;
    int end = nameStart;
    while (cursor.next()) {
      Node child = node.child(cursor.symbol());
      if (child == null && cursor.symbol() == ' ' && cursor.isBrokenWord()) {
        continue;
      }
      if (child == null) {
        break;
      }
      node = child;
      if (node.entry != null
          && endsWord(text, cursor.end())
          && counts(text, nameStart, cursor.end(), node.entry)) {
        longest = node.entry;
        end = cursor.end();
      }
    }
    return longest == null ? null : new StateMatch(longest.state(), start, end);
  }

  private static boolean counts(CharSequence text, int start, int end, NameIndex.Entry entry) {
    char first = text.charAt(start);
    if (Character.isLowerCase(first) && !Character.isLowerCase(entry.name().text().charAt(0))) {
      return false;
    }
    return entry.allows(text.subSequence(start, end));
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

  private static boolean isIdeograph(char c) {
    return c >= '\u3400' && c <= '\u9fff';
  }

  /** Where a name may start after an article or an Arabic conjunction; {@code offset} if none. */
  private static int afterPrefix(CharSequence text, int offset) {
    if (text.charAt(offset) == NameIndex.ARABIC_AND) {
      return offset + 1 < text.length() ? offset + 1 : offset;
    }
    int end = offset;
    while (end < text.length() && end - offset < 4 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.subSequence(offset, end).toString();
    int next = end;
    if (word.equalsIgnoreCase("l")
        && end < text.length()
        && NameCursor.isApostrophe(text.charAt(end))) {
      next = end + 1;
    } else if (ARTICLES.stream().anyMatch(word::equalsIgnoreCase)) {
      while (next < text.length() && NameCursor.isSpace(text.charAt(next))) {
        next++;
      }
    }
    return next > end && next < text.length() ? next : offset;
  }

  private static final class Node {
    private char[] symbols = {};
    private Node[] children = {};
    private NameIndex.Entry entry;

    Node child(char symbol) {
      for (int i = 0; i < symbols.length; i++) {
        if (symbols[i] == symbol) {
          return children[i];
        }
      }
      return null;
    }

    Node childOrNew(char symbol) {
      Node child = child(symbol);
      if (child == null) {
        child = new Node();
        symbols = Arrays.copyOf(symbols, symbols.length + 1);
        children = Arrays.copyOf(children, children.length + 1);
        symbols[symbols.length - 1] = symbol;
        children[children.length - 1] = child;
      }
      return child;
    }
  }
}
