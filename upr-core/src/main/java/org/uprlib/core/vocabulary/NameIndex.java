package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds States by the comparable forms of their names. Immutable once built. */
final class NameIndex {
  /** Shorter names must have their blanks where the data has them. */
  private static final int MIN_COMPACT_LENGTH = 6;

  private static final List<String> ARTICLES =
      List.of("the ", "la ", "le ", "les ", "el ", "los ", "las ");

  private final Map<String, Entry> byKey;
  private final Map<String, Entry> byCompactKey;
  private final NameTrie trie;

  private NameIndex(Map<String, Entry> byKey, Map<String, Entry> byCompactKey, NameTrie trie) {
    this.byKey = byKey;
    this.byCompactKey = byCompactKey;
    this.trie = trie;
  }

  /** A name's comparable form, and what it needs to count. */
  record Entry(State state, StateName name) {
    /** Whether {@code written}, which has this entry's key, may stand for the State. */
    boolean allows(CharSequence written) {
      return name.kind() != StateName.Kind.ACRONYM
          || name.text().contentEquals(withoutStopsAndBlanks(written));
    }

    private static CharSequence withoutStopsAndBlanks(CharSequence written) {
      StringBuilder letters = new StringBuilder(written.length());
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        if (c != '.' && !NameCursor.isSpace(c)) {
          letters.append(c);
        }
      }
      return letters;
    }
  }

  Optional<State> find(CharSequence name) {
    String key = NameCursor.key(name).strip();
    State found = lookUp(key, name);
    if (found == null) {
      found = lookUpWithoutPrefix(key, name);
    }
    return Optional.ofNullable(found);
  }

  private State lookUp(String key, CharSequence written) {
    Entry entry = byKey.get(key);
    if (entry == null) {
      String compact = compact(key);
      entry = compact.length() < MIN_COMPACT_LENGTH ? null : byCompactKey.get(compact);
    }
    return entry != null && entry.allows(written) ? entry.state() : null;
  }

  private State lookUpWithoutPrefix(String key, CharSequence written) {
    for (String article : ARTICLES) {
      if (key.startsWith(article)) {
        int length = article.length() - 1;
        return lookUp(key.substring(article.length()), afterWord(written, length));
      }
    }
    boolean elided =
        written.length() > 2
            && (written.charAt(0) == 'l' || written.charAt(0) == 'L')
            && NameCursor.isApostrophe(written.charAt(1));
    if (elided || (!key.isEmpty() && key.charAt(0) == ARABIC_AND)) {
      return lookUp(key.substring(1), written);
    }
    return null;
  }

  /** The conjunction that Arabic joins to the next word. */
  static final char ARABIC_AND = '\u0648';

  private static CharSequence afterWord(CharSequence text, int letters) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.subSequence(Math.min(text.length(), at + letters), text.length());
  }

  private static String compact(String key) {
    return key.indexOf(' ') < 0 ? key : key.replace(" ", "");
  }

  Optional<StateMatch> longestAt(CharSequence text, int offset) {
    return trie.longestAt(text, offset);
  }

  /** Collects names; refuses one that two States would share. */
  static final class Builder {
    private final Map<String, Entry> byKey = new TreeMap<>();

    /**
     * Adds a name in all forms that differ by rule only.
     *
     * @throws IllegalArgumentException if another State has the name already
     */
    Builder add(State state, StateName name) {
      for (String key : keysOf(name.text())) {
        Entry present = byKey.putIfAbsent(key, new Entry(state, name));
        if (present != null && !present.state().equals(state)) {
          throw new IllegalArgumentException(
              "'" + name.text() + "' names both " + present.state() + " and " + state);
        }
      }
      return this;
    }

    NameIndex build() {
      Map<String, Entry> compact = new HashMap<>();
      byKey.forEach((key, entry) -> compact.putIfAbsent(compact(key), entry));
      return new NameIndex(new HashMap<>(byKey), compact, NameTrie.of(byKey));
    }

    private static List<String> keysOf(String name) {
      List<String> keys = new ArrayList<>();
      String key = NameCursor.key(name);
      keys.add(key);
      if (key.contains("saint ")) {
        keys.add(key.replace("saint ", "st "));
      }
      if (key.endsWith(")")) {
        keys.add(key.substring(0, key.length() - 1));
        keys.add(key.substring(0, key.length() - 1).replace('(', ' '));
      }
      return keys;
    }
  }
}
