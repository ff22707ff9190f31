package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.WholeFile;
import picocli.CommandLine.Option;

/** Whether an existing file may be replaced, since it may have what a person wrote. */
final class NewFileOption {
  @Option(names = "--force", description = "Replace the file that is written if it is there.")
  private boolean force;

  /**
   * Objects before anything is read or made.
   *
   * @throws OutputException if {@code target} is there and {@code --force} is not given
   */
  void check(Path target) throws OutputException {
    if (!force && Files.isRegularFile(target)) {
      throw new OutputException(
          target, "it already exists; give another name, or --force to replace it");
    }
  }

  /**
   * Writes it.
   *
   * @param inputs files that it must not replace, with any options
   */
  void write(Path target, List<Path> inputs, WholeFile.Content content) throws IOException {
    check(target);
    new WholeFile(target, inputs).write(content);
  }
}
