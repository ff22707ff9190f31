package org.uprlib.extract.enrich.text;

/** Takes the commonest English endings off a word, so that its forms count as one. */
final class Stem {
  private Stem() {}

  /** The stem of {@code word}, which is in lower case. It need not be a word. */
  static String of(String word) {
    int n = word.length();
    if (n > 5 && word.endsWith("ies")) {
      return word.substring(0, n - 3).concat("y");
    }
    if (n > 5 && word.endsWith("ing")) {
      return word.substring(0, n - 3);
    }
    if (n > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
      return word.substring(0, n - 2);
    }
    if (n > 3 && word.endsWith("s") && word.charAt(n - 2) != 's') {
      return word.substring(0, n - 1);
    }
    return n > 4 && word.endsWith("e") ? word.substring(0, n - 1) : word;
  }
}
