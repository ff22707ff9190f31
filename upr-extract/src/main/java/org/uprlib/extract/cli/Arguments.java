package org.uprlib.extract.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.uprlib.extract.export.ExportFormat;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of the command line into values. */
final class Arguments {
  private Arguments() {}

  /**
   * Argument of {@code --out}.
   *
   * @param path where results go
   * @param folder true if each paper gets a file of its own there
   */
  record Target(Path path, boolean folder) {}

  static void register(CommandLine line) {
    line.registerConverter(Path.class, Arguments::path)
        .registerConverter(Target.class, Arguments::target)
        .registerConverter(ExportFormat.class, Arguments::format);
  }

  private static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'" + word + "' is no path in this locale; try with LC_ALL=C.UTF-8");
    }
  }

  private static Target target(String word) {
    Path path = path(word);
    boolean slash = word.endsWith("/") || word.endsWith(File.separator);
    return new Target(path, slash || Files.isDirectory(path));
  }

  private static ExportFormat format(String word) {
    return ExportFormat.of(word).orElseThrow(() -> new TypeConversionException(expected(word)));
  }

  private static String expected(String word) {
    return Arrays.stream(ExportFormat.values())
        .map(ExportFormat::word)
        .collect(Collectors.joining(", ", "expected one of ", " but was '" + word + "'"));
  }
}
