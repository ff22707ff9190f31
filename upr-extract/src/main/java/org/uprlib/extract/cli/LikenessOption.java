package org.uprlib.extract.cli;

import org.uprlib.extract.match.likeness.LikenessKind;
import picocli.CommandLine.Option;

/** The option that says how likeness of texts is measured. */
final class LikenessOption {
  @Option(
      names = "--likeness",
      paramLabel = "KIND",
      description =
          "How likeness is measured: vectors (the default, for English), embeddings (better; only"
              + " with upr-embeddings.jar beside), or words (the words in common alone, which other"
              + " languages get in any case).")
  private LikenessKind kind = LikenessKind.VECTORS;

  LikenessKind kind() {
    return kind;
  }
}
