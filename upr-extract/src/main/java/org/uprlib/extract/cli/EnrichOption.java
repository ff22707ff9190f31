package org.uprlib.extract.cli;

import java.util.function.UnaryOperator;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.model.Extraction;
import picocli.CommandLine.Option;

/** The option to add to other people's databases what they do not contain. */
final class EnrichOption {
  @Option(
      names = "--enrich",
      description =
          "Of UPR Info's and OHCHR's exports, also find what they do not give: SOGIESC, goals,"
              + " groups, treaties and the rest. What coders recorded stays as it is.")
  private boolean enrich;

  /** What is done to each recommendation of an export. */
  UnaryOperator<Extraction> enriching() {
    return enrich ? Enricher.load()::enrich : UnaryOperator.identity();
  }
}
