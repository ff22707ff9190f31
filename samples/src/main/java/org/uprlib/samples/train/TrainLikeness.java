package org.uprlib.samples.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.LikenessIndex;
import org.uprlib.extract.match.likeness.SentenceModel;
import org.uprlib.extract.match.likeness.SentenceVectors;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.EmbeddingLikeness;
import org.uprlib.extract.match.likeness.trained.FeatureIndex;
import org.uprlib.extract.match.likeness.trained.FeatureLikeness;
import org.uprlib.extract.match.likeness.trained.VectorLikeness;
import org.uprlib.extract.match.likeness.trained.WordLikeness;
import org.uprlib.extract.match.likeness.trained.WordVectors;

/**
 * Makes word vectors, trains the weights of likeness, measures them, and writes resources and
 * figures.
 *
 * <pre>{@code java -cp ... org.uprlib.samples.train.TrainLikeness GOLD RESULTS.jsonl [FOLDER]}
 * </pre>
 *
 * <p>GOLD is the folder of {@code upr-info-dev.jsonl} and {@code dihr-dev.jsonl}; RESULTS are those
 * of the reports in {@code asks.tsv}; {@code upr-embeddings.jar} is on the class path. FOLDER takes
 * the resources and {@code figures.md}; without it the figures are printed and nothing is written.
 * The same input gives the same resources.
 */
public final class TrainLikeness {
  /**
   * Weights that are set, since the labels hardly tell them. No pair asks different things of one
   * treaty. Three of 363 pairs that name different treaties are right; it is no link either where
   * words are nearly the same. Hardly an ask is in a recommendation's very words, as others' asks
   * may be: set so that asks made of first clauses do better and those of the labels no worse.
   * Hardly a pair has a demand of SOGIESC, and one a name, by chance: set so that what was read by
   * eye is found.
   */
  private static final Map<String, Double> SET =
      Map.of(
          "other-step", -1.3,
          "other-treaty", -3.5,
          "very-words", 2.0,
          "clause-topic", 0.7,
          "sogiesc-demand", 4.0,
          "same-name", 2.5);

  private static final int UNSEEN = 5;

  private TrainLikeness() {}

  /** Runs with {@code args}. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      System.err.println("usage: TrainLikeness GOLD RESULTS.jsonl [FOLDER]");
      System.exit(2);
    }
    if (SentenceModel.find().isEmpty()) {
      System.err.println("upr-embeddings.jar has to be on the class path");
      System.exit(2);
    }
    Path gold = Path.of(args[0]);
    List<CodedText> texts =
        CodedText.read(gold.resolve("upr-info-dev.jsonl"), gold.resolve("dihr-dev.jsonl"));
    List<LabelledAsks> reports = LabelledAsks.read(Path.of(args[1]));
    Enricher enricher = Enricher.load();
    VectorTraining training = VectorTraining.of(texts);
    SentenceVectors model = SentenceModel.find().orElseThrow().load();
    VectorLikeness unweighted = VectorLikeness.unweighted(enricher, training.vectors());
    EmbeddingLikeness withModel = EmbeddingLikeness.unweighted(unweighted, model);
    WeightTraining pairs = WeightTraining.of(unweighted, reports, SET);
    WeightTraining sentences = WeightTraining.of(withModel, reports, SET);
    WeightTraining words =
        WeightTraining.of(WordLikeness.unweighted(Language.ENGLISH), reports, Map.of());
    Markdown figures =
        new Markdown()
            .line("%,d texts, %,d stems%n", training.texts(), training.stems())
            .head("likeness | hit@1 | hit@10 | recall@10 | MRR")
            .line("| words | %s |", words.ranks().cells())
            .line("| vectors | %s |", pairs.ranks().cells())
            .line("| embeddings | %s |%n", sentences.ranks().cells())
            .line("%s", pairs.calibration())
            .line("%s", sentences.calibration())
            .line("%s", words.calibration())
            .add(pairs.veryWords(unweighted, reports))
            .add(sentences.veryWords(withModel, reports));
    HeldTexts held = HeldTexts.of(texts);
    VectorLikeness unseen = VectorLikeness.unweighted(enricher, held.vectors());
    held.addPrecision("vectors", unseen, pairs, figures);
    held.addPrecision(
        "embeddings", EmbeddingLikeness.unweighted(unseen, model), sentences, figures);
    System.out.println(figures);
    if (args.length == 3) {
      Path folder = Files.createDirectories(Path.of(args[2]));
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(folder.resolve("recommendations.vectors")))) {
        training.write(out);
      }
      Files.writeString(folder.resolve("vector-weights.tsv"), pairs.table());
      Files.writeString(folder.resolve("embedding-weights.tsv"), sentences.table());
      Files.writeString(folder.resolve("word-weights.tsv"), words.table());
      Files.writeString(folder.resolve("figures.md"), figures.toString());
    }
  }

  /** Texts to every fifth State, and vectors that saw nothing of them. */
  private record HeldTexts(List<CodedText> texts, WordVectors vectors) {
    static HeldTexts of(List<CodedText> texts) {
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
      return new HeldTexts(held, VectorTraining.of(seen).vectors());
    }

    void addPrecision(
        String name, FeatureLikeness<?> unweighted, WeightTraining trained, Markdown figures) {
      TextLikeness likeness = new WeighedLikeness(unweighted, trained.weights());
      for (String kind : List.of("target ", "issue ")) {
        figures.line(
            "%s: precision@10, %sin common: %.3f (%,d texts)",
            name, kind, NeighbourFigures.precision(likeness, texts, kind), texts.size());
      }
    }
  }

  /** A likeness with weights that were just trained. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record WeighedLikeness(FeatureLikeness<?> unweighted, double[] weights)
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
      FeatureIndex<?> index = unweighted.index(texts);
      return ask ->
          index.features(ask).stream()
              .mapToDouble(features -> LogisticRegression.probability(weights, features))
              .toArray();
    }
  }
}
