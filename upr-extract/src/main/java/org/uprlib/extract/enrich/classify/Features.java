package org.uprlib.extract.enrich.classify;

import java.util.List;
import org.uprlib.extract.enrich.text.TermMatch;

/**
 * What a classifier reads of a request. Stateless.
 *
 * <p>The features are part of the models' format: after a change of them all models have to be
 * trained again.
 */
public enum Features {
  /**
   * For the action: the leading verbs with other words, words by place, words after "by ...ing".
   */
  ACTION {
    @Override
    public void read(HashedWords words, List<TermMatch> terms, FeatureSink sink) {
      words.stems(sink);
      words.pairs(sink, false);
      words.opening(sink, 5);
      words.places(sink);
      words.means(sink);
      words.gaps(sink);
      words.objects(sink);
      words.marks(sink);
      words.second(sink);
    }
  },
  /** For issues and links: words, what they begin with, and the terms of the gazetteers. */
  ISSUES {
    @Override
    public void read(HashedWords words, List<TermMatch> terms, FeatureSink sink) {
      words.stems(sink);
      words.beginnings(sink);
      words.beginningPairs(sink);
      words.opening(sink, 2);
      words.terms(sink, terms);
    }
  },
  /** The same of a text that is read as concepts, which have no forms. */
  CONCEPT_ISSUES {
    @Override
    public void read(HashedWords words, List<TermMatch> terms, FeatureSink sink) {
      words.stems(sink);
      words.pairs(sink, true);
      words.opening(sink, 5);
      words.places(sink);
    }
  };

  /** Hands every feature of {@code words} to {@code sink}; a feature may come more than once. */
  public abstract void read(HashedWords words, List<TermMatch> terms, FeatureSink sink);
}
