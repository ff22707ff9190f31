package org.uprlib.samples.train;

import static java.util.Collections.disjoint;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.SentenceModel;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.EmbeddingLikeness;
import org.uprlib.extract.match.likeness.trained.VectorLikeness;
import org.uprlib.extract.match.likeness.trained.WordLikeness;

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
    List<CodedRow> rows = CodedRow.ofUprInfo(gold.resolve("upr-info-dev.jsonl"));
    rows.addAll(CodedRow.ofDanishInstitute(gold.resolve("dihr-dev.jsonl")));
    List<CodedText> texts = CodedText.of(rows);
    List<LabelledAsks> reports = LabelledAsks.read(Path.of(args[1]));
    Enricher enricher = Enricher.load();
    VectorTraining training = VectorTraining.of(texts);
    SentenceModel.Vectors model = SentenceModel.find().orElseThrow().load();
    VectorLikeness unweighted = VectorLikeness.unweighted(enricher, training.toVectors());
    Map<String, Double> set =
        DataFile.read(TrainLikeness.class::getResourceAsStream, "set-weights.tsv", 3).stream()
            .collect(toMap(row -> row.required(0), row -> Double.valueOf(row.required(1))));
    WeightTraining pairs = new WeightTraining(unweighted, reports, set);
    WeightTraining sentences =
        new WeightTraining(EmbeddingLikeness.unweighted(unweighted, model), reports, set);
    WeightTraining words =
        new WeightTraining(WordLikeness.unweighted(Language.ENGLISH), reports, Map.of());
    Markdown figures =
        new Markdown()
            .line("%,d texts, %,d stems%n", texts.size(), training.stems().size())
            .head("likeness | hit@1 | hit@10 | recall@10 | MRR")
            .line("| words | %s |", words.ranks().cells())
            .line("| vectors | %s |", pairs.ranks().cells())
            .line("| embeddings | %s |%n", sentences.ranks().cells())
            .line("%s", pairs.calibration())
            .line("%s", sentences.calibration())
            .line("%s", words.calibration())
            .add(pairs.veryWords())
            .add(sentences.veryWords());
    Set<String> unseen = everyFifth(texts);
    Map<Boolean, List<CodedText>> parted =
        texts.stream().collect(partitioningBy(text -> disjoint(text.states(), unseen)));
    VectorLikeness blind =
        VectorLikeness.unweighted(enricher, VectorTraining.of(parted.get(true)).toVectors());
    EmbeddingLikeness blindSentences = EmbeddingLikeness.unweighted(blind, model);
    for (String kind : List.of(CodedRow.TARGET, CodedRow.ISSUE)) {
      List<CodedText> held = parted.get(false);
      figures.line(
          "precision@10, %sin common (%,d texts): vectors %.3f, embeddings %.3f",
          kind,
          held.size(),
          NeighbourFigures.precision(held, kind, of -> pairs.index(blind, of)),
          NeighbourFigures.precision(held, kind, of -> sentences.index(blindSentences, of)));
    }
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

  private static Set<String> everyFifth(List<CodedText> texts) {
    List<String> states =
        texts.stream().flatMap(text -> text.states().stream()).distinct().sorted().toList();
    return states.stream().filter(state -> states.indexOf(state) % UNSEEN == 0).collect(toSet());
  }

  /** Of the ten texts most like one, made to another State: the share that has a code in common. */
  private static final class NeighbourFigures {
    private static final int ASKED = 400;
    private static final int TOP = 10;
    private static final long SEED = 7;

    private NeighbourFigures() {}

    /**
     * The share, for codes that begin with {@code kind}.
     *
     * @param texts whose words the likeness has not seen
     * @param likeness makes texts ready to be asked
     */
    static double precision(
        List<CodedText> texts, String kind, Function<List<String>, TextLikeness.Index> likeness) {
      List<CodedText> coded = texts.stream().filter(text -> !text.codes(kind).isEmpty()).toList();
      TextLikeness.Index index = likeness.apply(coded.stream().map(CodedText::text).toList());
      List<CodedText> asked = new ArrayList<>(coded);
      Collections.shuffle(asked, new Random(SEED));
      Mean shares = new Mean();
      for (CodedText ask : asked.subList(0, Math.min(ASKED, asked.size()))) {
        double[] scores = index.scores(ask.text());
        IntStream.range(0, scores.length)
            .filter(i -> Collections.disjoint(coded.get(i).states(), ask.states()))
            .boxed()
            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
            .limit(TOP)
            .map(i -> Collections.disjoint(coded.get(i).codes(kind), ask.codes(kind)))
            .forEach(isOther -> shares.increment(isOther ? 0 : 1));
      }
      return shares.getResult();
    }
  }
}
