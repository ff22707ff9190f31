package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.TextLikeness;

/**
 * Likeness by the words in common alone, for any language; stemmed in English, French and Spanish.
 * The rarer a stem is among the texts, the more it weighs. Immutable and thread-safe.
 */
public final class WordLikeness implements TextLikeness {
  private final StemReader stems;
  private final Combination combination;

  private WordLikeness(StemReader stems, Combination combination) {
    this.stems = stems;
    this.combination = combination;
  }

  /**
   * The likeness for texts and asks in {@code language}.
   *
   * @throws IllegalStateException if a resource is missing or malformed
   */
  public static WordLikeness load(Language language) {
    List<String> features = Arrays.stream(WordFeature.values()).map(WordFeature::word).toList();
    return new WordLikeness(
        new StemReader(language), Combination.load("word-weights.tsv", features));
  }

  /** One whose scores are all one half, for training. */
  public static WordLikeness unweighted(Language language) {
    return new WordLikeness(
        new StemReader(language), Combination.unweighted(WordFeature.values().length));
  }

  @Override
  public String word() {
    return "words";
  }

  @Override
  public double threshold() {
    return combination.threshold();
  }

  @Override
  public WeighedIndex index(List<String> texts) {
    return new Index(texts);
  }

  /** What {@code stem} weighs beside one that is rare alike: less in the formula of an opening. */
  private static double weightBeside(Set<String> specific, String stem) {
    return specific.contains(stem) ? 1 : OpeningFormula.WEIGHT;
  }

  /**
   * A text.
   *
   * @param places of its stems, each once
   * @param shares what each weighs beside others that are rare alike
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Text(int[] places, double[] shares) {}

  /** The stems of each text by number, and the weight of each. */
  private final class Index implements WeighedIndex {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private final double[] weights;
    private final double[] totals;
    private final double[] lengths;

    Index(List<String> given) {
      List<Integer> counts = new ArrayList<>();
      for (String text : given) {
        Set<String> found = stems.stems(text);
        Set<String> specific = stems.withoutFormula(text, stem -> true);
        int[] numbers = new int[found.size()];
        double[] shares = new double[found.size()];
        int k = 0;
        for (String stem : found) {
          int place = places.computeIfAbsent(stem, key -> places.size());
          if (place == counts.size()) {
            counts.add(0);
          }
          counts.set(place, counts.get(place) + 1);
          numbers[k] = place;
          shares[k++] = weightBeside(specific, stem);
        }
        texts.add(new Text(numbers, shares));
      }
      weights = new double[counts.size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.log((given.size() + 1.0) / (counts.get(i) + 0.5));
      }
      totals = new double[texts.size()];
      lengths = new double[texts.size()];
      for (int i = 0; i < totals.length; i++) {
        for (int k = 0; k < texts.get(i).places().length; k++) {
          double weight = weight(i, k);
          totals[i] += weight;
          lengths[i] += weight * weight;
        }
      }
    }

    /** The weight of the stem {@code k} of {@code text}. */
    private double weight(int text, int k) {
      return weights[texts.get(text).places()[k]] * texts.get(text).shares()[k];
    }

    @Override
    public double[] scores(String ask) {
      return combination.scores(this, ask);
    }

    @Override
    public int size() {
      return texts.size();
    }

    @Override
    public void compare(String ask, ObjIntConsumer<double[]> reader) {
      Map<Integer, Double> words = known(ask);
      double[] features = new double[WordFeature.values().length];
      for (int i = 0; i < texts.size() && !words.isEmpty(); i++) {
        compare(words, i, features);
        reader.accept(features, i);
      }
    }

    /** The stems of {@code ask} that any text has, and the weight of each. */
    private Map<Integer, Double> known(String ask) {
      Set<String> specific = stems.withoutFormula(ask, places::containsKey);
      Map<Integer, Double> known = new HashMap<>();
      for (String stem : stems.stems(ask)) {
        Integer place = places.get(stem);
        if (place != null) {
          known.put(place, weightBeside(specific, stem) * weights[place]);
        }
      }
      return known;
    }

    private void compare(Map<Integer, Double> ask, int text, double[] features) {
      double common = 0;
      double squares = 0;
      int[] of = texts.get(text).places();
      double inText = 0;
      for (int k = 0; k < of.length; k++) {
        double weight = ask.getOrDefault(of[k], 0.0);
        common += weight;
        inText += Math.min(weight, weight(text, k));
        squares += weight * weight(text, k);
      }
      double total = 0;
      double length = 0;
      for (double weight : ask.values()) {
        total += weight;
        length += weight * weight;
      }
      features[WordFeature.COMMON_OF_ASK.place()] = share(common, total);
      features[WordFeature.COMMON_OF_TEXT.place()] = share(inText, totals[text]);
      features[WordFeature.COSINE.place()] = share(squares, Math.sqrt(length * lengths[text]));
    }

    private static double share(double part, double whole) {
      return whole > 0 ? part / whole : 0;
    }
  }
}
