package org.uprlib.extract.match.likeness;

import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.trained.EmbeddingLikeness;
import org.uprlib.extract.match.likeness.trained.VectorLikeness;
import org.uprlib.extract.match.likeness.trained.WordLikeness;

/** The measures of likeness that ship with the library. */
public enum LikenessKind implements Worded {
  /**
   * Word vectors made from recommendations, joined with what enrichment knows and with the words in
   * common; the default. For English.
   */
  VECTORS {
    @Override
    TextLikeness loaded(Language language) {
      return VectorLikeness.load(Enricher.load());
    }
  },
  /**
   * The same, joined with the directions of whole sentences by a small language model. For English,
   * where {@code upr-embeddings} is on the class path.
   */
  EMBEDDINGS {
    @Override
    public boolean isPresent() {
      return SentenceModel.find().isPresent();
    }

    @Override
    TextLikeness loaded(Language language) {
      SentenceModel model =
          SentenceModel.find()
              .orElseThrow(
                  () ->
                      new LikenessMissingException(
                          this,
                          "it needs org.uprlib:upr-embeddings on the class path, or"
                              + " upr-embeddings.jar beside upr-extract.jar (mvn -Pembeddings"
                              + " package)",
                          null));
      try {
        return EmbeddingLikeness.load(Enricher.load(), model.load());
      } catch (LinkageError e) {
        throw new LikenessMissingException(
            this, "ONNX Runtime does not run on this machine (" + e.getMessage() + ")", e);
      }
    }
  },
  /** The words in common alone. For every language that parts words by blanks. */
  WORDS {
    @Override
    public boolean knows(Language language) {
      return language != Language.CHINESE;
    }

    @Override
    TextLikeness loaded(Language language) {
      return WordLikeness.load(language);
    }
  };

  /** Whether all that it needs is on the class path. */
  public boolean isPresent() {
    return true;
  }

  /** Whether it serves asks and texts in {@code language}. */
  public boolean knows(Language language) {
    return language == Language.ENGLISH;
  }

  /**
   * The likeness for asks and texts in {@code language}.
   *
   * @throws IllegalArgumentException if it does not know the language
   * @throws LikenessMissingException if what it needs is not there
   * @throws IllegalStateException if a resource is missing or malformed
   */
  public TextLikeness load(Language language) {
    if (!knows(language)) {
      throw new IllegalArgumentException(
          String.format("Likeness by %s does not know %s", word(), language));
    }
    return loaded(language);
  }

  /**
   * The likeness for asks and texts in {@code language}, by {@link #WORDS} where this kind does not
   * know it.
   *
   * @throws IllegalArgumentException if neither knows the language
   * @throws LikenessMissingException if what it needs is not there
   * @throws IllegalStateException if a resource is missing or malformed
   */
  public TextLikeness loadOrWords(Language language) {
    return (knows(language) ? this : WORDS).load(language);
  }

  abstract TextLikeness loaded(Language language);
}
