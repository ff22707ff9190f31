package org.uprlib.extract.enrich.classify;

import java.util.List;
import org.uprlib.extract.enrich.text.Token;

/** The words of one request, hashed once for all classifiers. Immutable. */
public final class HashedWords {
  private final List<Token> tokens;
  private final long[] words;
  private final long[] stems;

  /** The hashed words of a request that has these. */
  public HashedWords(List<Token> tokens) {
    this.tokens = tokens;
    this.words = new long[tokens.size()];
    this.stems = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Hash.of(tokens.get(i).word());
      stems[i] = Hash.of(tokens.get(i).stem());
    }
  }

  int size() {
    return words.length;
  }

  List<Token> tokens() {
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

  /** Neighbouring words, or their stems. */
  void pairs(FeatureSink sink, boolean stemmed) {
    long[] read = stemmed ? stems : words;
    for (int i = 0; i + 1 < read.length; i++) {
      sink.feature(Hash.of(3, read[i], read[i + 1]), i, i + 2);
    }
  }

  /** The first one to five words together. */
  void opening(FeatureSink sink) {
    long hash = 0;
    for (int i = 0; i < Math.min(5, words.length); i++) {
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
}
