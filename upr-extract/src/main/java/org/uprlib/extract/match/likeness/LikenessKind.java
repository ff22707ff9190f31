package org.uprlib.extract.match.likeness;

import java.util.List;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Worded;
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
      return VectorLikeness.load();
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
        return EmbeddingLikeness.load(model.load());
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

  private static final TextLikeness NOTHING_ALIKE =
      new TextLikeness() {
        @Override
        public String word() {
          return "none";
        }

        @Override
        public double threshold() {
          return 1;
        }

        @Override
        public Index index(List<String> texts) {
          return ask -> new double[texts.size()];
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
   * know it; where nothing {@link #measures} it, nothing is alike.
   *
   * @throws LikenessMissingException if what it needs is not there
   * @throws IllegalStateException if a resource is missing or malformed
   */
  public TextLikeness loadOrWords(Language language) {
    if (!measures(language)) {
      return NOTHING_ALIKE;
    }
    return (knows(language) ? this : WORDS).load(language);
  }

  /** Whether any kind serves texts in {@code language}. */
  public static boolean measures(Language language) {
    return WORDS.knows(language);
  }

  /**
   * Whether texts in {@code language} are compared by no more than the words in common, so that the
   * same in other words is not found.
   */
  public boolean comparesWordsAlone(Language language) {
    return measures(language) && (this == WORDS || !knows(language));
  }

  abstract TextLikeness loaded(Language language);
}
