package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.extract.match.likeness.trained.FeatureIndex;
import org.uprlib.extract.match.likeness.trained.FeatureLikeness;

/**
 * Weights of features, and how well they do on reports that they were not fitted to: each report's
 * asks are scored with weights from the others.
 */
final class WeightTraining {
  private static final double RIDGE = 1;

  private final List<String> names;
  private final double[] weights;
  private final List<Pairs> held;
  private final List<double[]> ofOthers;
  private final double threshold;

  private WeightTraining(
      List<String> names,
      double[] weights,
      List<Pairs> held,
      List<double[]> ofOthers,
      double threshold) {
    this.names = names;
    this.weights = weights;
    this.held = held;
    this.ofOthers = ofOthers;
    this.threshold = threshold;
  }

  /**
   * All pairs of an ask.
   *
   * @param report number of its report
   * @param features of each recommendation
   * @param scores by weights from other reports
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Pairs(int report, List<double[]> features, Set<Integer> links, double[] scores) {}

  static WeightTraining of(
      FeatureLikeness<?> likeness, List<LabelledAsks> reports, Map<String, Double> given) {
    List<String> names = likeness.features();
    double[] set = names.stream().mapToDouble(name -> given.getOrDefault(name, 0.0)).toArray();
    List<Pairs> all = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      FeatureIndex<?> index = likeness.index(reports.get(report).texts());
      for (LabelledAsks.Ask ask : reports.get(report).asks()) {
        List<double[]> features = index.features(ask.text());
        all.add(new Pairs(report, features, ask.links(), new double[features.size()]));
      }
    }
    List<double[]> ofOthers = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      int held = report;
      double[] weights = fit(all.stream().filter(p -> p.report() != held).toList(), set);
      ofOthers.add(weights);
      for (Pairs pairs : all) {
        if (pairs.report() == held) {
          score(pairs.features(), weights, pairs.scores());
        }
      }
    }
    return new WeightTraining(names, fit(all, set), all, ofOthers, threshold(all));
  }

  private static void score(List<double[]> features, double[] weights, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = LogisticRegression.probability(weights, features.get(i));
    }
  }

  private static double[] fit(List<Pairs> asks, double[] set) {
    LogisticRegression regression = LogisticRegression.holding(set, RIDGE);
    for (Pairs pairs : asks) {
      for (int i = 0; i < pairs.features().size(); i++) {
        regression.add(pairs.features().get(i), pairs.links().contains(i));
      }
    }
    return regression.fit();
  }

  /** The score that gives the best F1 out of fold. */
  private static double threshold(List<Pairs> all) {
    double best = 0;
    double chosen = 0;
    for (int percent = 5; percent < 95; percent++) {
      double f1 = decisions(all, percent / 100.0).f1();
      if (f1 > best) {
        best = f1;
        chosen = percent / 100.0;
      }
    }
    return chosen;
  }

  /** What a threshold decides. */
  private static LabelCounts decisions(List<Pairs> all, double threshold) {
    LabelCounts counts = new LabelCounts();
    for (Pairs pairs : all) {
      for (int i = 0; i < pairs.scores().length; i++) {
        counts.add(pairs.links().contains(i), pairs.scores()[i] >= threshold);
      }
    }
    return counts;
  }

  double[] weights() {
    return weights.clone();
  }

  /** Ranks out of fold. */
  RankFigures ranks() {
    RankFigures figures = new RankFigures();
    held.forEach(pairs -> figures.add(pairs.scores(), pairs.links()));
    return figures;
  }

  /** How asks do that are the first clause of a recommendation, by weights from other reports. */
  Markdown veryWords(FeatureLikeness<?> likeness, List<LabelledAsks> reports) {
    RankFigures figures = new RankFigures();
    List<Double> scores = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      FeatureIndex<?> index = likeness.index(reports.get(report).texts());
      for (LabelledAsks.Ask ask : reports.get(report).firstClauses()) {
        List<double[]> features = index.features(ask.text());
        double[] of = new double[features.size()];
        score(features, ofOthers.get(report), of);
        figures.add(of, ask.links());
        ask.links().forEach(link -> scores.add(of[link]));
      }
    }
    return new Markdown()
        .line(
            "%d asks in the very words: %s | mean probability %.3f, below 0.5 %.3f",
            scores.size(),
            figures.cells(),
            scores.stream().mapToDouble(each -> each).average().orElseThrow(),
            scores.stream().filter(each -> each < 0.5).count() / (double) scores.size());
  }

  /** Stated and true shares out of fold, and what the threshold does. */
  Markdown calibration() {
    Reliability reliability = Reliability.byTenths();
    for (Pairs pairs : held) {
      for (int i = 0; i < pairs.scores().length; i++) {
        reliability.add(pairs.scores()[i], pairs.links().contains(i));
      }
    }
    Markdown table = new Markdown().head("stated | pairs | right");
    reliability
        .ranges()
        .forEach(
            range ->
                table.line(
                    "| %s | %d | %s |",
                    range.name(), range.count(), Markdown.share(range.right())));
    LabelCounts decisions = decisions(held, threshold);
    return table.line(
        "%nthreshold %.2f: precision %.3f, recall %.3f, F1 %.3f",
        threshold, decisions.precision(), decisions.recall(), decisions.f1());
  }

  /** The table of weights, as likeness reads it. */
  String table() {
    Markdown table =
        new Markdown().line("# Weights of features, by org.uprlib.samples.train.TrainLikeness.");
    for (int i = 0; i < names.size(); i++) {
      table.line("%s\t%.4f", names.get(i), weights[i]);
    }
    table.line("constant\t%.4f", weights[names.size()]).line("threshold\t%.2f", threshold);
    return table.toString();
  }
}
