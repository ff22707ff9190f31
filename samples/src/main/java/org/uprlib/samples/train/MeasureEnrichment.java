package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.RequestReader;
import org.uprlib.extract.enrich.classify.Classifiers;

/**
 * Prints the measures of the models that ship with the library over files of gold rows.
 *
 * <pre>{@code java -cp ... org.uprlib.samples.train.MeasureEnrichment CODED.jsonl LINKED.jsonl}
 * </pre>
 *
 * <p>The rows should be ones that the models were not trained on; for cross-validation over the
 * training rows see {@link TrainEnrichment}.
 */
public final class MeasureEnrichment {
  private MeasureEnrichment() {}

  /** Runs with {@code args}: the file of coded rows, and that of linked rows. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: MeasureEnrichment CODED.jsonl LINKED.jsonl");
      System.exit(2);
    }
    List<CodedRow> rows = CodedRow.ofUprInfo(Path.of(args[0]));
    rows.addAll(CodedRow.ofDanishInstitute(Path.of(args[1])));
    RequestReader reader = RequestReader.english();
    Classifiers shipped = Classifiers.load(Enricher.class, "");
    Optional<Enricher> enricher = Optional.of(Enricher.load());
    Figures figures = new Figures();
    rows.forEach(row -> figures.add(row, reader, shipped, enricher));
    System.out.println(figures.toMarkdown());
  }
}
