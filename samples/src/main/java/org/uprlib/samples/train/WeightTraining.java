package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.FeatureLikeness;

/**
 * Weights of a likeness' features, and how well they do on reports that they were not fitted to:
 * each report's asks are scored with weights from the others.
 */
final class WeightTraining {
  private static final double RIDGE = 1;

  private final FeatureLikeness<?> likeness;
  private final List<LabelledAsks> reports;
  private final double[] weights;
  private final List<double[]> ofOthers = new ArrayList<>();
  private final List<Ranking> held = new ArrayList<>();
  private final double threshold;

  /**
   * Fits the weights.
   *
   * @param likeness gives the features
   * @param set weights of features that are not fitted
   */
  WeightTraining(FeatureLikeness<?> likeness, List<LabelledAsks> reports, Map<String, Double> set) {
    this.likeness = likeness;
    this.reports = reports;
    List<List<Pairs>> all = reports.stream().map(each -> pairs(each, each.asks())).toList();
    double[] prior =
        likeness.features().stream().mapToDouble(name -> set.getOrDefault(name, 0.0)).toArray();
    for (List<Pairs> report : all) {
      double[] fitted = fit(all.stream().filter(other -> other != report), prior);
      ofOthers.add(fitted);
      report.forEach(pairs -> held.add(pairs.ranked(fitted)));
    }
    weights = fit(all.stream(), prior);
    threshold =
        IntStream.range(5, 95)
            .mapToObj(percent -> percent / 100.0)
            .max(Comparator.comparingDouble(each -> decisions(each).f1()))
            .orElseThrow();
  }

  /**
   * The recommendations of a report beside an ask.
   *
   * @param features of each recommendation
   * @param links places of those that answer to it
   */
  private record Pairs(List<double[]> features, Set<Integer> links) {
    Ranking ranked(double[] weights) {
      return new Ranking(scores(features, weights), links);
    }
  }

  /** The same, scored. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Ranking(double[] scores, Set<Integer> links) {
    /** Hands on the score of each recommendation, and whether it answers to the ask. */
    void forEach(BiConsumer<Double, Boolean> reader) {
      for (int i = 0; i < scores.length; i++) {
        reader.accept(scores[i], links.contains(i));
      }
    }
  }

  private List<Pairs> pairs(LabelledAsks report, List<LabelledAsks.Ask> asks) {
    FeatureLikeness.Index<?> index = likeness.index(report.texts());
    return asks.stream().map(ask -> new Pairs(index.features(ask.text()), ask.links())).toList();
  }

  private static double[] scores(List<double[]> features, double[] weights) {
    return features.stream().mapToDouble(x -> LogisticRegression.probability(weights, x)).toArray();
  }

  private static double[] fit(Stream<List<Pairs>> reports, double[] prior) {
    LogisticRegression regression = LogisticRegression.holding(prior, RIDGE);
    reports
        .flatMap(List::stream)
        .forEach(
            pairs -> {
              for (int i = 0; i < pairs.features.size(); i++) {
                regression.add(pairs.features.get(i), pairs.links.contains(i));
              }
            });
    return regression.fit();
  }

  /** What a threshold decides out of fold. */
  private LabelCounts decisions(double least) {
    LabelCounts counts = new LabelCounts();
    held.forEach(asked -> asked.forEach((score, isRight) -> counts.add(isRight, score >= least)));
    return counts;
  }

  /** The texts, to be scored with the weights by another of this likeness. */
  TextLikeness.Index index(FeatureLikeness<?> unweighted, List<String> texts) {
    FeatureLikeness.Index<?> index = unweighted.index(texts);
    return ask -> scores(index.features(ask), weights);
  }

  /** Ranks out of fold. */
  RankFigures ranks() {
    RankFigures figures = new RankFigures();
    held.forEach(asked -> figures.add(asked.scores, asked.links));
    return figures;
  }

  /** How asks do that are the first clause of a recommendation, by weights from other reports. */
  Markdown veryWords() {
    RankFigures figures = new RankFigures();
    Mean stated = new Mean();
    Mean low = new Mean();
    for (int report = 0; report < reports.size(); report++) {
      for (Pairs pairs : pairs(reports.get(report), reports.get(report).firstClauses())) {
        Ranking asked = pairs.ranked(ofOthers.get(report));
        figures.add(asked.scores, asked.links);
        for (int link : asked.links) {
          stated.increment(asked.scores[link]);
          low.increment(asked.scores[link] < 0.5 ? 1 : 0);
        }
      }
    }
    return new Markdown()
        .line(
            "%d asks in the very words: %s | mean probability %.3f, below 0.5 %.3f",
            stated.getN(), figures.cells(), stated.getResult(), low.getResult());
  }

  /** Stated and true shares out of fold, and what the threshold does. */
  Markdown calibration() {
    Reliability reliability = Reliability.byTenths();
    held.forEach(asked -> asked.forEach(reliability::add));
    Markdown table = new Markdown().head("stated | pairs | right");
    reliability.ranges().forEach(range -> table.line("| %s | %s |", range.name(), range.cells()));
    LabelCounts decisions = decisions(threshold);
    return table.line(
        "%nthreshold %.2f: precision %.3f, recall %.3f, F1 %.3f",
        threshold, decisions.precision(), decisions.recall(), decisions.f1());
  }

  /** The table of weights, as likeness reads it. */
  String table() {
    Markdown table =
        new Markdown().line("# Weights of features, by org.uprlib.samples.train.TrainLikeness.");
    List<String> names = likeness.features();
    for (int i = 0; i < names.size(); i++) {
      table.line("%s\t%.4f", names.get(i), weights[i]);
    }
    table.line("constant\t%.4f", weights[names.size()]).line("threshold\t%.2f", threshold);
    return table.toString();
  }

  /** How well rankings put what asks are linked with first. Not thread-safe. */
  static final class RankFigures {
    private static final int TOP = 10;

    private final Mean first = new Mean();
    private final Mean hits = new Mean();
    private final Mean recall = new Mean();
    private final Mean reciprocal = new Mean();

    /** Adds the ranking that {@code scores} make. */
    void add(double[] scores, Set<Integer> links) {
      List<Integer> order =
          IntStream.range(0, scores.length)
              .boxed()
              .sorted((a, b) -> Double.compare(scores[b], scores[a]))
              .toList();
      int best = links.stream().mapToInt(order::indexOf).min().orElseThrow();
      first.increment(best == 0 ? 1 : 0);
      hits.increment(best < TOP ? 1 : 0);
      recall.increment(
          order.stream().limit(TOP).filter(links::contains).count() / (double) links.size());
      reciprocal.increment(1.0 / (best + 1));
    }

    /** Cells of a table: hit@1, hit@10, recall@10, mean reciprocal rank. */
    String cells() {
      return String.format(
          Locale.ROOT,
          "%.3f | %.3f | %.3f | %.3f",
          first.getResult(),
          hits.getResult(),
          recall.getResult(),
          reciprocal.getResult());
    }
  }
}
