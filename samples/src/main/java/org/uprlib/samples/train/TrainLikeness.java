package org.uprlib.samples.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.likeness.LikenessIndex;
import org.uprlib.extract.likeness.TextLikeness;
import org.uprlib.extract.likeness.trained.PairFeature;
import org.uprlib.extract.likeness.trained.VectorLikeness;
import org.uprlib.extract.likeness.trained.WeighedIndex;
import org.uprlib.extract.likeness.trained.WordFeature;
import org.uprlib.extract.likeness.trained.WordLikeness;

/**
 * Makes word vectors, trains the weights of likeness, measures them, and writes resources and
 * figures.
 *
 * <pre>{@code java -cp ... org.uprlib.samples.train.TrainLikeness GOLD RESULTS.jsonl [FOLDER]}
 * </pre>
 *
 * <p>GOLD is the folder of {@code upr-info-dev.jsonl} and {@code dihr-dev.jsonl}; RESULTS are those
 * of the reports in {@code asks.tsv}. FOLDER takes the resources and {@code figures.md}; without it
 * the figures are printed and nothing is written. The same input gives the same resources.
 */
public final class TrainLikeness {
  /** Of what no pair of the labels has: it weighs as another treaty does. */
  private static final double OTHER_STEP = -1.3;

  private static final int UNSEEN = 5;

  private TrainLikeness() {}

  /** Runs with {@code args}. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      System.err.println("usage: TrainLikeness GOLD RESULTS.jsonl [FOLDER]");
      System.exit(2);
    }
    Path gold = Path.of(args[0]);
    List<CodedText> texts =
        CodedText.read(gold.resolve("upr-info-dev.jsonl"), gold.resolve("dihr-dev.jsonl"));
    List<LabelledAsks> reports = LabelledAsks.read(Path.of(args[1]));
    Enricher enricher = Enricher.load();
    VectorTraining training = VectorTraining.of(texts);
    WeightTraining pairs =
        WeightTraining.of(
            VectorLikeness.unweighted(enricher, training.vectors()),
            Arrays.stream(PairFeature.values()).map(PairFeature::word).toList(),
            reports,
            prior());
    WeightTraining words =
        WeightTraining.of(
            WordLikeness.unweighted(Language.ENGLISH),
            Arrays.stream(WordFeature.values()).map(WordFeature::word).toList(),
            reports,
            new double[WordFeature.values().length]);
    StringBuilder figures = new StringBuilder();
    figures.append(
        String.format(Locale.ROOT, "%,d texts, %,d stems\n\n", training.texts(), training.stems()));
    figures.append("| likeness | hit@1 | hit@10 | recall@10 | MRR |\n|---|---|---|---|---|\n");
    figures.append("| words | ").append(words.ranks().cells()).append(" |\n");
    figures.append("| vectors | ").append(pairs.ranks().cells()).append(" |\n\n");
    figures.append(pairs.calibration()).append('\n');
    figures.append(words.calibration()).append('\n');
    figures.append(neighbours(texts, enricher, pairs));
    System.out.println(figures);
    if (args.length == 3) {
      Path folder = Files.createDirectories(Path.of(args[2]));
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(folder.resolve("recommendations.vectors")))) {
        training.write(out);
      }
      Files.writeString(folder.resolve("vector-weights.tsv"), pairs.table());
      Files.writeString(folder.resolve("word-weights.tsv"), words.table());
      Files.writeString(folder.resolve("figures.md"), figures);
    }
  }

  private static double[] prior() {
    double[] prior = new double[PairFeature.values().length];
    prior[PairFeature.OTHER_STEP.place()] = OTHER_STEP;
    return prior;
  }

  /** Precision among neighbours, with vectors that saw nothing of every fifth State. */
  private static String neighbours(List<CodedText> texts, Enricher enricher, WeightTraining pairs) {
    List<String> states =
        texts.stream().flatMap(text -> text.states().stream()).distinct().sorted().toList();
    Set<String> unseen = new TreeSet<>();
    for (int i = 0; i < states.size(); i += UNSEEN) {
      unseen.add(states.get(i));
    }
    List<CodedText> seen = new ArrayList<>();
    List<CodedText> held = new ArrayList<>();
    for (CodedText text : texts) {
      (text.states().stream().anyMatch(unseen::contains) ? held : seen).add(text);
    }
    TextLikeness likeness =
        new WeighedLikeness(
            VectorLikeness.unweighted(enricher, VectorTraining.of(seen).vectors()),
            pairs.weights());
    return List.of("target ", "issue ").stream()
        .map(
            kind ->
                String.format(
                    Locale.ROOT,
                    "precision@10, %sin common: %.3f (%,d texts)\n",
                    kind,
                    NeighbourFigures.precision(likeness, held, kind),
                    held.size()))
        .collect(Collectors.joining());
  }

  /** A likeness with weights that were just trained. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record WeighedLikeness(TextLikeness unweighted, double[] weights)
      implements TextLikeness {
    @Override
    public String word() {
      return unweighted.word();
    }

    @Override
    public double threshold() {
      return unweighted.threshold();
    }

    @Override
    public LikenessIndex index(List<String> texts) {
      WeighedIndex index = (WeighedIndex) unweighted.index(texts);
      return ask ->
          index.features(ask).stream()
              .mapToDouble(features -> LogisticRegression.probability(weights, features))
              .toArray();
    }
  }
}
