package org.uprlib.extract.enrich.classify;

/**
 * What a classifier reads of a request. Stateless.
 *
 * <p>The features are part of the models' format: after a change of them all models have to be
 * trained again.
 */
enum Features {
  /**
   * For the action: the leading verbs with other words, words by place, words after "by ...ing",
   * the session, as coders' habits changed.
   */
  ACTION {
    @Override
    void read(ReadRequest request, Sink sink) {
      HashedWords words = request.words();
      words.stems(sink);
      words.pairs(sink, false);
      words.opening(sink, 5);
      words.places(sink);
      words.means(sink);
      words.gaps(sink);
      words.objects(sink);
      words.marks(sink);
      words.second(sink);
      words.session(sink, request.session());
    }
  },
  /** For issues and links: words, what they begin with, the terms of the gazetteers, concepts. */
  ISSUES {
    @Override
    void read(ReadRequest request, Sink sink) {
      HashedWords words = request.words();
      words.stems(sink);
      words.beginnings(sink);
      words.beginningPairs(sink);
      words.opening(sink, 2);
      words.terms(sink, request.terms());
      words.concepts(sink, request.concepts());
    }
  },
  /** The same of a text that is read as concepts, which have no forms. */
  CONCEPT_ISSUES {
    @Override
    void read(ReadRequest request, Sink sink) {
      HashedWords words = request.words();
      words.stems(sink);
      words.pairs(sink, true);
      words.opening(sink, 5);
      words.places(sink);
    }
  };

  /** Hands every feature of {@code request} to {@code sink}; a feature may come more than once. */
  abstract void read(ReadRequest request, Sink sink);

  /** Takes the features of a request, one by one. */
  interface Sink {
    /**
     * One feature.
     *
     * @param hash its 64-bit hash
     * @param from first token that it reads
     * @param to one past the last
     */
    void feature(long hash, int from, int to);
  }
}
