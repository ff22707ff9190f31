package org.uprlib.extract.enrich.classify;

import java.util.List;
import org.uprlib.extract.enrich.term.TermMatch;
import org.uprlib.extract.enrich.text.Token;

/**
 * What a classifier reads of a request. Stateless.
 *
 * <p>The features are part of the models' format: after a change of them both models have to be
 * trained again.
 */
public enum Features {
  /** For the action: the leading verb with every word, words by place, words after "by ...ing". */
  ACTION {
    @Override
    public void read(List<Token> tokens, List<TermMatch> terms, FeatureSink sink) {
      Words words = new Words(tokens);
      words.stems(sink);
      words.pairs(sink, false);
      words.opening(sink);
      words.places(sink);
      words.means(sink);
    }
  },
  /** For the issues: words, neighbouring words, and the terms of the gazetteers. */
  ISSUES {
    @Override
    public void read(List<Token> tokens, List<TermMatch> terms, FeatureSink sink) {
      Words words = new Words(tokens);
      words.stems(sink);
      words.pairs(sink, true);
      words.opening(sink);
      words.places(sink);
      for (TermMatch term : terms) {
        sink.feature(Hash.of(20, Hash.of(term.id())), term.from(), term.to());
      }
    }
  };

  /** Hands every feature of {@code tokens} to {@code sink}; a feature may come more than once. */
  public abstract void read(List<Token> tokens, List<TermMatch> terms, FeatureSink sink);

  /** The words of one request, hashed. */
  private static final class Words {
    private final List<Token> tokens;
    private final long[] words;
    private final long[] stems;

    Words(List<Token> tokens) {
      this.tokens = tokens;
      this.words = new long[tokens.size()];
      this.stems = new long[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = Hash.of(tokens.get(i).word());
        stems[i] = Hash.of(tokens.get(i).stem());
      }
    }

    void stems(FeatureSink sink) {
      for (int i = 0; i < stems.length; i++) {
        sink.feature(Hash.of(1, words[i]), i, i + 1);
        if (stems[i] != words[i]) {
          sink.feature(Hash.of(2, stems[i]), i, i + 1);
        }
      }
    }

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
}
