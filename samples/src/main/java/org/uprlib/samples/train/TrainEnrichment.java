package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.RequestReader;

/**
 * Trains the models of actions, issues and links, for English and for the concepts that texts in
 * other languages are read as, measures them by cross-validation over States, and writes models and
 * figures.
 *
 * <pre>
 * {@code java -cp ... org.uprlib.samples.train.TrainEnrichment FOLDER LINKED.jsonl CODED.jsonl...}
 * </pre>
 *
 * <p>CODED have UPR Info's actions and issues, LINKED the Danish Institute's goals, targets and
 * groups. FOLDER takes {@code action.model}, {@code issues.model}, {@code links.model}, the same
 * with {@code concept-} before, and {@code figures.md}. The same rows give the same models.
 */
public final class TrainEnrichment {
  private static final int FOLDS = 10;

  /** Of the models of concepts, which lose more by the reading than by the rows left out. */
  private static final int CONCEPT_FOLDS = 4;

  private TrainEnrichment() {}

  /** Runs with {@code args}: where to write, and the files of gold rows. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("usage: TrainEnrichment FOLDER LINKED.jsonl CODED.jsonl...");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<CodedRow> rows = CodedRow.ofDanishInstitute(Path.of(args[1]));
    for (String file : Arrays.asList(args).subList(2, args.length)) {
      rows.addAll(CodedRow.ofUprInfo(Path.of(file)));
    }
    ModelTraining concepts =
        new ModelTraining(RequestReader.concepts(Language.ENGLISH), rows, CONCEPT_FOLDS);
    concepts.write(folder, "concept-");
    Files.writeString(folder.resolve("concept-figures.md"), concepts.figures(false).toMarkdown());
    ModelTraining english = new ModelTraining(RequestReader.english(), rows, FOLDS);
    english.write(folder, "");
    Files.writeString(folder.resolve("figures.md"), english.figures(true).toMarkdown());
  }
}
