package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uprlib.core.write.WholeFile;
import picocli.CommandLine.Option;

/** Whether a file that is there may be replaced. */
final class NewTarget {
  @Option(names = "--force", description = "Replace the file that is written if it is there.")
  private boolean force;

  /**
   * Objects before anything is read or made.
   *
   * @throws UsageException if {@code target} is one of {@code inputs}, or is there and {@code
   *     --force} is not given
   */
  void check(Path target, List<Path> inputs) throws IOException {
    if (Files.isDirectory(target)) {
      throw new UsageException(target + " is a folder; name a file in it");
    }
    for (Path input : inputs) {
      if (Files.exists(target) && Files.exists(input) && Files.isSameFile(input, target)) {
        throw new UsageException(
            target + " is the file to be read; give another name, so that yours stays as it is");
      }
    }
    if (!force && Files.isRegularFile(target)) {
      throw new UsageException(
          target + " already exists; give another name, or --force to replace it");
    }
  }

  void write(Path target, byte[] content, List<Path> inputs) throws IOException {
    check(target, inputs);
    new WholeFile(target, inputs).write(stream -> stream.write(content));
  }
}
