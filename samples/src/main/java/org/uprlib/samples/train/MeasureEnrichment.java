package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.classify.ModelFile;

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
    List<GoldRow> rows = GoldRow.read(Path.of(args[0]));
    Answers shipped =
        new Answers(
            ModelFile.read(Enricher.class, "action.model"),
            ModelFile.read(Enricher.class, "issues.model"),
            ModelFile.read(Enricher.class, "links.model"));
    List<String> issues = Task.issues(rows, TextReader.english()).labels();
    System.out.println(new Figures(rows.stream().map(shipped::to).toList(), issues).toMarkdown());
    Enricher enricher = Enricher.load();
    LinkFigures links = new LinkFigures();
    LinkedRow.read(Path.of(args[1])).forEach(row -> links.add(row, enricher));
    System.out.println(links.toMarkdown());
  }
}
