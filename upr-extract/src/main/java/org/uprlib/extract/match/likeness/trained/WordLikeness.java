package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.FeatureLikeness.Feature;

/**
 * Likeness by the words in common alone, for any language; stemmed in English, French and Spanish.
 * The rarer a stem is among the texts, the more it weighs. Immutable and thread-safe.
 */
public final class WordLikeness extends FeatureLikeness<WordLikeness.Pair> {
  private static final List<Feature<Pair>> FEATURES =
      List.of(
          new Feature<>("common-of-ask", Pair::commonOfAsk),
          new Feature<>("common-of-text", Pair::commonOfText),
          new Feature<>("cosine", Pair::cosine));

  private final StemReader stems;

  private WordLikeness(Language language, Optional<String> weights) {
    super("words", FEATURES, weights);
    this.stems = new StemReader(language);
  }

  /** The likeness for texts and asks in {@code language}. */
  public static WordLikeness load(Language language) {
    return new WordLikeness(language, Optional.of("word-weights.tsv"));
  }

  /** One whose scores are all one half, for training. */
  public static WordLikeness unweighted(Language language) {
    return new WordLikeness(language, Optional.empty());
  }

  /**
   * The stems that an ask and a text have in common, by their weight; each is from 0 to 1.
   *
   * @param commonOfAsk their share of the ask's
   * @param commonOfText their share of the text's
   * @param cosine of both
   */
  record Pair(double commonOfAsk, double commonOfText, double cosine) {}

  @Override
  Function<String, Optional<IntFunction<Pair>>> read(List<String> texts) {
    return new Texts(texts)::beside;
  }

  /**
   * Stems by their numbers, each once.
   *
   * @param squares of the weights, in all
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Weighed(int[] stems, double[] weights, double total, double squares) {}

  private final class Texts {
    private final Map<String, Integer> numbers = new HashMap<>();

    private final double[] rarities;
    private final List<Weighed> texts;

    Texts(List<String> given) {
      List<Set<String>> found = given.stream().map(stems::stems).toList();
      List<Integer> counts = new ArrayList<>();
      for (Set<String> text : found) {
        for (String stem : text) {
          int number = numbers.computeIfAbsent(stem, key -> numbers.size());
          if (number == counts.size()) {
            counts.add(0);
          }
          counts.set(number, counts.get(number) + 1);
        }
      }
      rarities =
          counts.stream()
              .mapToDouble(count -> Math.log((given.size() + 1.0) / (count + 0.5)))
              .toArray();
      texts =
          IntStream.range(0, given.size())
              .mapToObj(i -> weighed(given.get(i), found.get(i)))
              .toList();
    }

    /** Those of {@code found}, the stems of {@code text}, that any text has. */
    private Weighed weighed(String text, Set<String> found) {
      Set<String> specific = stems.withoutFormula(text, numbers::containsKey);
      List<String> known = found.stream().filter(numbers::containsKey).toList();
      int[] places = known.stream().mapToInt(numbers::get).toArray();
      double[] weights =
          known.stream()
              .mapToDouble(
                  stem ->
                      rarities[numbers.get(stem)]
                          * (specific.contains(stem) ? 1 : OpeningFormula.WEIGHT))
              .toArray();
      double total = 0;
      double squares = 0;
      for (double weight : weights) {
        total += weight;
        squares += weight * weight;
      }
      return new Weighed(places, weights, total, squares);
    }

    Optional<IntFunction<Pair>> beside(String text) {
      Weighed ask = weighed(text, stems.stems(text));
      Map<Integer, Double> weights = new HashMap<>();
      for (int i = 0; i < ask.stems().length; i++) {
        weights.put(ask.stems()[i], ask.weights()[i]);
      }
      return weights.isEmpty()
          ? Optional.empty()
          : Optional.of(number -> pair(ask, weights, texts.get(number)));
    }

    private static Pair pair(Weighed ask, Map<Integer, Double> weights, Weighed text) {
      double ofAsk = 0;
      double ofText = 0;
      double product = 0;
      for (int i = 0; i < text.stems().length; i++) {
        double weight = weights.getOrDefault(text.stems()[i], 0.0);
        ofAsk += weight;
        ofText += Math.min(weight, text.weights()[i]);
        product += weight * text.weights()[i];
      }
      return new Pair(
          Feature.share(ofAsk, ask.total()),
          Feature.share(ofText, text.total()),
          Feature.share(product, Math.sqrt(ask.squares() * text.squares())));
    }
  }
}
