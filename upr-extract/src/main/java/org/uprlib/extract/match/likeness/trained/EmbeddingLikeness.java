package org.uprlib.extract.match.likeness.trained;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.uprlib.extract.match.likeness.SentenceModel;
import org.uprlib.extract.match.likeness.trained.FeatureLikeness.Feature;
import org.uprlib.extract.match.likeness.trained.VectorLikeness.VectorPair;

/**
 * What {@link VectorLikeness} goes by, joined with the directions of whole sentences by a language
 * model. Thread-safe.
 */
public final class EmbeddingLikeness extends FeatureLikeness<EmbeddingLikeness.Pair> {
  private static final List<Feature<Pair>> FEATURES =
      Stream.concat(
              VectorPair.FEATURES.stream().map(feature -> feature.of(Pair::words)),
              Stream.of(new Feature<>("sentence", Pair::cosine)))
          .toList();

  /**
   * So many asks are remembered with their directions: they are compared with many lots of texts.
   */
  private static final int MOST_REMEMBERED = 4_000;

  private final VectorLikeness words;
  private final SentenceModel.Vectors sentences;
  private final ConcurrentMap<String, float[]> asked = new ConcurrentHashMap<>();

  private EmbeddingLikeness(
      VectorLikeness words, SentenceModel.Vectors sentences, Optional<String> weights) {
    super("embeddings", FEATURES, weights);
    this.words = words;
    this.sentences = sentences;
  }

  /**
   * The likeness with the weights that ship with the library.
   *
   * @param sentences by all-MiniLM-L6-v2, for which the weights were made
   */
  public static EmbeddingLikeness load(SentenceModel.Vectors sentences) {
    return new EmbeddingLikeness(
        VectorLikeness.load(), sentences, Optional.of("embedding-weights.tsv"));
  }

  /** One whose scores are all one half, for training. */
  public static EmbeddingLikeness unweighted(
      VectorLikeness words, SentenceModel.Vectors sentences) {
    return new EmbeddingLikeness(words, sentences, Optional.empty());
  }

  /**
   * An ask beside a text.
   *
   * @param cosine of the directions of both as a whole
   */
  record Pair(VectorPair words, double cosine) {}

  @Override
  Function<String, Optional<IntFunction<Pair>>> read(List<String> texts) {
    List<String> different = texts.stream().distinct().toList();
    List<float[]> directions = sentences.of(different);
    Map<String, float[]> known = new HashMap<>();
    for (int i = 0; i < different.size(); i++) {
      known.put(different.get(i), directions.get(i));
    }
    List<float[]> ofTexts = texts.stream().map(known::get).toList();
    Function<String, Optional<IntFunction<VectorPair>>> byWords = words.read(texts);
    return ask ->
        byWords
            .apply(ask)
            .map(
                pair -> {
                  float[] direction = known.containsKey(ask) ? known.get(ask) : direction(ask);
                  return text ->
                      new Pair(pair.apply(text), WordVectors.cosine(direction, ofTexts.get(text)));
                });
  }

  private float[] direction(String ask) {
    float[] direction = asked.get(ask);
    if (direction == null) {
      direction = sentences.of(List.of(ask)).get(0);
      if (asked.size() < MOST_REMEMBERED) {
        asked.put(ask, direction);
      }
    }
    return direction;
  }
}
