package org.uprlib.extract.enrich.classify;

/** Hashes features, so that a model needs no words. The values are part of the model's format. */
final class Hash {
  private Hash() {}

  /** The hash of {@code word}: FNV-1a over its UTF-16 units, then mixed. */
  static long of(String word) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mix(h);
  }

  /** The hash of a feature of the kind {@code kind} that reads {@code a}. */
  static long of(int kind, long a) {
    return mix(a + kind * 0x9e3779b97f4a7c15L);
  }

  /** The hash of a feature of the kind {@code kind} that reads {@code a}, then {@code b}. */
  static long of(int kind, long a, long b) {
    return mix(of(kind, a) * 0x9e3779b97f4a7c15L + b);
  }

  private static long mix(long h) {
    long z = (h ^ h >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
