package org.uprlib.extract.enrich.text;

/** The English possessive ending. */
final class Possessive {
  private Possessive() {}

  /** {@code word} without a closing {@code 's}. */
  static String without(String word) {
    int n = word.length();
    boolean possessive =
        n > 2
            && (word.charAt(n - 1) == 's' || word.charAt(n - 1) == 'S')
            && (word.charAt(n - 2) == '\'' || word.charAt(n - 2) == '’');
    return possessive ? word.substring(0, n - 2) : word;
  }
}
