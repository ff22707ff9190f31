package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a whole text names, by the comparable forms of names. Immutable once built. */
final class NameIndex<T> {
  /** Shorter names, initials apart, must have their blanks where the data has them. */
  private static final int MIN_COMPACT_LENGTH = 6;

  private final NameWords words;
  private final Map<String, Entry<T>> byKey;
  private final Map<String, Entry<T>> byCompactKey;

  private NameIndex(
      NameWords words, Map<String, Entry<T>> byKey, Map<String, Entry<T>> byCompactKey) {
    this.words = words;
    this.byKey = byKey;
    this.byCompactKey = byCompactKey;
  }

  Optional<T> find(CharSequence name) {
    Entry<T> found = lookUp(name);
    int start = firstLetter(name);
    for (int next = words.skip(name, start); found == null && next > start; ) {
      found = words.expanded(name, start).map(this::lookUp).orElse(null);
      start = next;
      found = found == null ? lookUp(name.subSequence(start, name.length())) : found;
      next = words.isPrefix(name, start) ? words.skip(name, start) : start;
    }
    return Optional.ofNullable(found).map(Entry::value);
  }

  private @Nullable Entry<T> lookUp(CharSequence written) {
    String key = NameCursor.key(written);
    Entry<T> entry = byKey.get(key);
    if (entry == null) {
      entry = lookUpCompact(compact(key));
    }
    return entry != null && entry.allows(written) ? entry : null;
  }

  private @Nullable Entry<T> lookUpCompact(String key) {
    Entry<T> entry = byCompactKey.get(key);
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

  /** Collects names; refuses one that would stand for two values. */
  static final class Builder<T> {
    private final Map<String, Entry<T>> byKey = new LinkedHashMap<>();
    private final NameWords words;

    Builder(NameWords words) {
      this.words = words;
    }

    /**
     * Adds a name in all forms that differ by rule only.
     *
     * @throws IllegalArgumentException if it stands for another value already
     */
    void add(Entry<T> entry) {
      for (String key : keysOf(entry.text())) {
        Entry<T> present = byKey.putIfAbsent(key, entry);
        if (present != null && !present.value().equals(entry.value())) {
          throw new IllegalArgumentException(
              "'" + entry.text() + "' names both " + present.value() + " and " + entry.value());
        }
      }
    }

    /** Comparable forms and what they stand for. */
    Map<String, Entry<T>> entries() {
      return byKey;
    }

    NameIndex<T> build() {
      Map<String, Entry<T>> compact = new HashMap<>();
      byKey.forEach((key, entry) -> compact.putIfAbsent(compact(key), entry));
      return new NameIndex<>(words, new HashMap<>(byKey), compact);
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
  }

  /**
   * What a name in the vocabulary stands for.
   *
   * @param value the State or group
   * @param text the name as the data writes it
   * @param exact whether it counts only when written just so, as initials do
   */
  record Entry<T>(T value, String text, boolean exact) {
    /** Whether {@code written}, which has this entry's comparable form, may stand for the value. */
    boolean allows(CharSequence written) {
      return !exact || text.contentEquals(withoutStopsAndBlanks(written));
    }

    private static CharSequence withoutStopsAndBlanks(CharSequence written) {
      StringBuilder letters = new StringBuilder(written.length());
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        if (c != '.' && !NameFolding.isSpace(c)) {
          letters.append(c);
        }
      }
      return letters;
    }
  }
}
