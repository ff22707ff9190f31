package org.uprlib.extract.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.write.export.OutputFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a command that writes one result puts it.
 *
 * @param console whose standard output it is if there is no file
 * @param file argument of {@code --out}; null if not given
 */
record WrittenResult(Console console, @Nullable Path file) {
  /**
   * The format that was {@code given}, or that the file's ending gives, or else {@code usual}.
   *
   * @throws ParameterException if both give one, and not the same
   */
  <F extends Enum<F> & OutputFormat> F format(@Nullable F given, F usual, CommandSpec command) {
    Optional<F> byName =
        Optional.ofNullable(file)
            .flatMap(path -> OutputFormat.ofFile(usual.getDeclaringClass(), path));
    // A text of any form may end in .txt.
    if (given != null
        && byName.isPresent()
        && !byName.get().ending().equals(given.ending())
        && !(byName.get().word().equals("text") && given.isText())) {
      throw new ParameterException(
          command.commandLine(),
          "--out ends in ." + byName.get().ending() + ", but --format is " + given.word());
    }
    return Optional.ofNullable(given).or(() -> byName).orElse(usual);
  }

  /** Refuses a format that is no text where no file is named. */
  void check(OutputFormat format, CommandSpec command) {
    if (file == null && !format.isText()) {
      throw new ParameterException(
          command.commandLine(), "a workbook is no text; name a file with --out");
    }
  }

  /**
   * Writes it.
   *
   * @param inputs what must not be replaced by it
   */
  void write(List<Path> inputs, WholeFile.Content content) throws IOException {
    if (file != null) {
      new WholeFile(file, inputs).write(content);
    } else {
      OutputStream stream = new BufferedOutputStream(console.out());
      content.write(stream);
      stream.flush();
    }
  }
}
