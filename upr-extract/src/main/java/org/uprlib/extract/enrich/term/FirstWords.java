package org.uprlib.extract.enrich.term;

import org.uprlib.extract.enrich.text.Token;

/**
 * Tells at once that no wording of a table starts with a word, as is so for most words of a text.
 * Filled while loading, only read afterwards.
 */
final class FirstWords {
  private static final int BITS = 1 << 12;

  private final long[] words = new long[BITS / Long.SIZE];
  private final long[] prefixes = new long[BITS / Long.SIZE];
  private boolean anyPrefix;
  private boolean digits;

  /** Notes an element that a wording starts with, as {@link TermTable} writes it. */
  void add(String element) {
    if (element.equals("#") || element.equals("@")) {
      digits = true;
    } else if (element.endsWith("*")) {
      anyPrefix = true;
      set(prefixes, firstTwo(element));
    } else {
      String word = element.startsWith("=") ? element.substring(1) : element;
      set(words, Token.of(word, 0, ' ').word().hashCode());
    }
  }

  /** False if no wording starts with {@code token}; true if one may. */
  boolean mayStartWith(Token token) {
    String word = token.word();
    return has(words, word.hashCode())
        || anyPrefix && word.length() > 1 && has(prefixes, firstTwo(word))
        || digits && Character.isDigit(word.charAt(0));
  }

  private static int firstTwo(String word) {
    return word.charAt(0) * 61 + word.charAt(1);
  }

  private static void set(long[] bits, int hash) {
    int bit = bit(hash);
    bits[bit >> 6] |= 1L << bit;
  }

  private static boolean has(long[] bits, int hash) {
    int bit = bit(hash);
    return (bits[bit >> 6] & 1L << bit) != 0;
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 12) & BITS - 1;
  }
}
