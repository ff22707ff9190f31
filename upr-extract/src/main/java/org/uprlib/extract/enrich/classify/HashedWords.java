package org.uprlib.extract.enrich.classify;

import java.util.List;
import org.uprlib.extract.enrich.text.TermMatch;
import org.uprlib.extract.enrich.text.TextToken;

/** The words of one request, hashed once for all classifiers. Immutable. */
public final class HashedWords {
  /** Letters of a word that has more than these begin like it in its other forms. */
  private static final int LONG = 6;

  private final List<TextToken> tokens;
  private final long[] words;
  private final long[] stems;

  /** The hashed words of a request that has these. */
  public HashedWords(List<TextToken> tokens) {
    this.tokens = tokens;
    this.words = new long[tokens.size()];
    this.stems = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Hash.of(tokens.get(i).word());
      stems[i] = Hash.of(tokens.get(i).stem());
    }
  }

  List<TextToken> tokens() {
    return tokens;
  }

  /** Each word, and its stem where it is another. */
  void stems(FeatureSink sink) {
    for (int i = 0; i < stems.length; i++) {
      sink.feature(Hash.of(1, words[i]), i, i + 1);
      if (stems[i] != words[i]) {
        sink.feature(Hash.of(2, stems[i]), i, i + 1);
      }
    }
  }

  /** What long words begin with, which "discriminate" and "discrimination" have in common. */
  void beginnings(FeatureSink sink) {
    for (int i = 0; i < words.length; i++) {
      String word = tokens.get(i).word();
      if (word.length() > LONG) {
        sink.feature(Hash.of(11, Hash.of(word.substring(0, LONG - 1))), i, i + 1);
        sink.feature(Hash.of(11, Hash.of(word.substring(0, LONG))), i, i + 1);
      }
    }
  }

  /** Neighbouring words, small ones passed over, by what they begin with. */
  void beginningPairs(FeatureSink sink) {
    int before = -1;
    long first = 0;
    for (int i = 0; i < words.length; i++) {
      String word = tokens.get(i).word();
      if (!SmallWords.contains(word)) {
        long second = Hash.of(word.substring(0, Math.min(LONG - 1, word.length())));
        if (before >= 0) {
          sink.feature(Hash.of(12, first, second), before, i + 1);
        }
        before = i;
        first = second;
      }
    }
  }

  /** Neighbouring words, or their stems. */
  void pairs(FeatureSink sink, boolean stemmed) {
    long[] read = stemmed ? stems : words;
    for (int i = 0; i + 1 < read.length; i++) {
      sink.feature(Hash.of(3, read[i], read[i + 1]), i, i + 2);
    }
  }

  /** The first word, the first two together, and so on up to {@code most}. */
  void opening(FeatureSink sink, int most) {
    long hash = 0;
    for (int i = 0; i < Math.min(most, words.length); i++) {
      hash = Hash.of(4, hash, words[i]);
      sink.feature(hash, 0, i + 1);
    }
  }

  /** Whether a word stands among the first three, or the next five. */
  void places(FeatureSink sink) {
    for (int i = 0; i < Math.min(8, stems.length); i++) {
      sink.feature(Hash.of(i < 3 ? 5 : 6, stems[i]), i, i + 1);
    }
  }

  /** The leading verb with each word, and the verbs after "by". */
  void means(FeatureSink sink) {
    for (int i = 0; i < stems.length; i++) {
      sink.feature(Hash.of(7, stems[0], stems[i]), i, i + 1);
      boolean by = i > 0 && tokens.get(i - 1).word().equals("by");
      if (by && tokens.get(i).word().endsWith("ing")) {
        sink.feature(Hash.of(8, 0), i - 1, i + 1);
        sink.feature(Hash.of(9, stems[i]), i - 1, i + 1);
        sink.feature(Hash.of(10, stems[0]), i - 1, i + 1);
      }
    }
  }

  /** The terms of the gazetteers. */
  void terms(FeatureSink sink, List<TermMatch> terms) {
    for (TermMatch term : terms) {
      sink.feature(Hash.of(20, Hash.of(term.id())), term.from(), term.to());
    }
  }

  /** Hashes features, so that a model needs no words. The values are part of the model's format. */
  private static final class Hash {
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
}
