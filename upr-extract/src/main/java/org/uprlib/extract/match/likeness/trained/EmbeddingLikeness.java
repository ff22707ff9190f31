package org.uprlib.extract.match.likeness.trained;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.SentenceVectors;
import org.uprlib.extract.match.likeness.TextLikeness;

/**
 * What {@link VectorLikeness} goes by, joined with the directions of whole sentences by a language
 * model. Thread-safe.
 */
public final class EmbeddingLikeness implements TextLikeness {
  /** The word of the feature that comes behind those of {@link PairFeature}. */
  private static final String SENTENCE = "sentence";

  /**
   * So many asks are remembered with their directions: they are held against many lots of texts.
   */
  private static final int MOST_REMEMBERED = 4_000;

  private final VectorLikeness pairs;
  private final SentenceVectors sentences;
  private final Combination combination;
  private final ConcurrentMap<String, float[]> asked = new ConcurrentHashMap<>();

  private EmbeddingLikeness(
      VectorLikeness pairs, SentenceVectors sentences, Combination combination) {
    this.pairs = pairs;
    this.sentences = sentences;
    this.combination = combination;
  }

  /**
   * The likeness with the weights that ship with the library.
   *
   * @param enricher finds what texts are about
   * @param sentences by all-MiniLM-L6-v2, for which the weights were made
   * @throws IllegalStateException if a resource is missing or malformed
   */
  public static EmbeddingLikeness load(Enricher enricher, SentenceVectors sentences) {
    return new EmbeddingLikeness(
        VectorLikeness.load(enricher),
        sentences,
        Combination.load("embedding-weights.tsv", features()));
  }

  /** One whose scores are all one half, for training. */
  public static EmbeddingLikeness unweighted(VectorLikeness pairs, SentenceVectors sentences) {
    return new EmbeddingLikeness(pairs, sentences, Combination.unweighted(features().size()));
  }

  /** The words of the features, in order. */
  public static List<String> features() {
    return Stream.concat(VectorLikeness.features().stream(), Stream.of(SENTENCE)).toList();
  }

  @Override
  public String word() {
    return "embeddings";
  }

  @Override
  public double threshold() {
    return combination.threshold();
  }

  @Override
  public WeighedIndex index(List<String> texts) {
    return new Index(texts);
  }

  private final class Index implements WeighedIndex {
    private final WeighedIndex others;
    private final List<float[]> directions;
    private final Map<String, float[]> known = new HashMap<>();

    Index(List<String> texts) {
      others = pairs.index(texts);
      List<String> different = texts.stream().distinct().toList();
      List<float[]> found = sentences.of(different);
      for (int i = 0; i < different.size(); i++) {
        known.put(different.get(i), found.get(i));
      }
      directions = texts.stream().map(known::get).toList();
    }

    @Override
    public double[] scores(String ask) {
      return combination.scores(this, ask);
    }

    @Override
    public int size() {
      return directions.size();
    }

    @Override
    public void compare(String ask, ObjIntConsumer<double[]> reader) {
      float[] direction = direction(ask);
      double[] joined = new double[PairFeature.values().length + 1];
      others.compare(
          ask,
          (features, text) -> {
            System.arraycopy(features, 0, joined, 0, features.length);
            joined[features.length] = WordVectors.cosine(direction, directions.get(text));
            reader.accept(joined, text);
          });
    }

    private float[] direction(String ask) {
      float[] direction = known.getOrDefault(ask, asked.get(ask));
      if (direction == null) {
        direction = sentences.of(List.of(ask)).get(0);
        if (asked.size() < MOST_REMEMBERED) {
          asked.put(ask, direction);
        }
      }
      return direction;
    }
  }
}
