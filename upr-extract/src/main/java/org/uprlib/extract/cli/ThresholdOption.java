package org.uprlib.extract.cli;

import org.jspecify.annotations.Nullable;
import org.uprlib.extract.match.trace.Tracer;
import picocli.CommandLine.Option;

/** The option that says how probable a link must be to count as an answer to an ask. */
final class ThresholdOption {
  @Option(
      names = "--threshold",
      paramLabel = "P",
      description =
          "The probability, 0 to 1, from which on a recommendation counts as an answer to an ask,"
              + " if both are about the same. Without it, 0.5.")
  private @Nullable Double threshold;

  /**
   * {@code options} with it, if it is given.
   *
   * @throws IllegalArgumentException if it is no probability
   */
  Tracer.Options in(Tracer.Options options) {
    return threshold == null ? options : options.withThreshold(threshold);
  }
}
