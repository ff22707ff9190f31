package org.uprlib.core.vocabulary;

/**
 * What a name in the vocabulary stands for.
 *
 * @param value the State or group
 * @param text the name as the data writes it
 * @param exact whether it counts only when written just so, as initials do
 */
record NamedEntry<T>(T value, String text, boolean exact) {
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
