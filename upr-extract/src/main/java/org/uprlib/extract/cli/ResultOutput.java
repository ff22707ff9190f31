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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where a command puts its one result. */
final class ResultOutput {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private @Nullable Path file;

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * The format that was {@code given}, or that the file's ending gives, or else {@code usual}.
   *
   * @throws ParameterException if both give one, and not the same, or if it is not a text and there
   *     is no file
   */
  <F extends Enum<F> & OutputFormat> F format(@Nullable F given, F usual) {
    Optional<F> byName =
        file().flatMap(path -> OutputFormat.ofFile(usual.getDeclaringClass(), path));
    // A text of any form may end in .txt.
    if (given != null
        && byName.isPresent()
        && !byName.get().ending().equals(given.ending())
        && !(byName.get().word().equals("text") && given.isText())) {
      throw badUsage(
          "--out ends in ." + byName.get().ending() + ", but --format is " + given.word());
    }
    F format = Optional.ofNullable(given).or(() -> byName).orElse(usual);
    Optional<String> objection = file().flatMap(path -> Destination.paperObjection(path, format));
    if (objection.isPresent()) {
      throw badUsage(objection.get());
    }
    if (file == null && !format.isText()) {
      throw badUsage("a workbook is not text; name a file with --out");
    }
    return format;
  }

  private ParameterException badUsage(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /**
   * Writes the result.
   *
   * @param inputs what must not be replaced by it
   */
  void write(Console console, List<Path> inputs, WholeFile.Content content) throws IOException {
    if (file != null) {
      new WholeFile(file, inputs).write(content);
    } else {
      OutputStream stream = new BufferedOutputStream(console.out());
      content.write(stream);
      stream.flush();
    }
  }
}
