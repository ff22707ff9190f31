package org.uprlib.extract.attribution;

/** Tells by its shape whether a text may be a State's name that the vocabulary does not know. */
final class NameShape {
  private static final int MAX_WORDS = 7;

  /** Words within a name that need no capital have no more letters: "of", "the". */
  private static final int MAX_PARTICLE = 3;

  private NameShape() {}

  /**
   * True for capitalised words with small ones between them; false for initials, digits and
   * anything longer than a name.
   */
  static boolean fits(String text) {
    String[] words = text.split("[\\s\\u00a0]+", MAX_WORDS + 1);
    boolean capitalised = false;
    for (String word : words) {
      if (word.isEmpty() || !word.chars().allMatch(NameShape::isNameCharacter)) {
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
  static String withoutMarks(String text) {
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
