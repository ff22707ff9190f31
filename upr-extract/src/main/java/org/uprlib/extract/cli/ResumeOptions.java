package org.uprlib.extract.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run goes on from an earlier one, and what it reports of each file. */
final class ResumeOptions {
  @Option(
      names = "--resume",
      description =
          "Continue from what --out, a folder or a .jsonl file, and the manifest beside it contain:"
              + " papers that were read are not read again, those that failed are.")
  private boolean resume;

  @Option(
      names = "--prune",
      description = "With --resume: take out the results of papers that are gone.")
  private boolean prune;

  @Option(
      names = "--rehash",
      description =
          "With --resume: read all files to see whether they changed, not only those whose size or"
              + " times did.")
  private boolean rehash;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "CSV file that says what became of each file, a row a file.")
  private @Nullable Path report;

  boolean resume() {
    return resume;
  }

  boolean prune() {
    return prune;
  }

  boolean rehash() {
    return rehash;
  }

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }
}
