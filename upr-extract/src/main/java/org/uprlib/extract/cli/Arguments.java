package org.uprlib.extract.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.followup.LevelScale;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.reviews.Allies;
import org.uprlib.extract.match.reviews.Chain;
import org.uprlib.extract.match.reviews.Followed;
import org.uprlib.extract.match.trace.TraceFormat;
import org.uprlib.extract.rows.result.FoundFormat;
import org.uprlib.extract.rows.stats.CountTable;
import org.uprlib.extract.rows.stats.Dimension;
import org.uprlib.extract.rows.stats.Findings;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
        .registerConverter(ExportFormat.class, format(ExportFormat.class))
        .registerConverter(Findings.Format.class, format(Findings.Format.class))
        .registerConverter(FoundFormat.class, format(FoundFormat.class))
        .registerConverter(EvidenceCommand.Form.class, format(EvidenceCommand.Form.class))
        .registerConverter(TraceFormat.class, format(TraceFormat.class))
        .registerConverter(Allies.Format.class, format(Allies.Format.class))
        .registerConverter(FetchReport.Format.class, format(FetchReport.Format.class))
        .registerConverter(Followed.Format.class, format(Followed.Format.class))
        .registerConverter(
            Chain.Status.class, oneOf(() -> List.of(Chain.Status.values()), Worded::word))
        .registerConverter(
            LikenessKind.class, oneOf(() -> List.of(LikenessKind.values()), Worded::word))
        .registerConverter(Language.class, oneOf(() -> Language.OF_OUTPUTS, Language::code))
        .registerConverter(LevelScale.class, oneOf(LevelScale::all, LevelScale::id))
        .registerConverter(Dimension.class, Arguments::dimension)
        .registerConverter(
            CountTable.Grain.class, oneOf(() -> List.of(CountTable.Grain.values()), Worded::word));
  }

  /**
   * Argument of {@code --state}.
   *
   * @param name null if not given
   * @throws ParameterException if no State has it
   */
  static Optional<State> state(@Nullable String name, States states, CommandSpec command) {
    try {
      return name == null ? Optional.empty() : Optional.of(states.typed(name));
    } catch (UnknownNameException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private static Path path(String word) {
    try {
      return UserPath.of(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static Target target(String word) {
    Path path = path(word);
    boolean slash = word.endsWith("/") || word.endsWith(File.separator);
    return new Target(path, slash || Files.isDirectory(path));
  }

  private static <F extends Enum<F> & OutputFormat> ITypeConverter<F> format(Class<F> type) {
    return word ->
        OutputFormat.of(type, word)
            .orElseThrow(
                () -> expected(word, List.of(type.getEnumConstants()), OutputFormat::word));
  }

  /** One of {@code all}, by what it is called. */
  private static <T> ITypeConverter<T> oneOf(
      Supplier<List<T>> all, Function<? super T, String> word) {
    return said ->
        all.get().stream()
            .filter(each -> word.apply(each).equalsIgnoreCase(said))
            .findFirst()
            .orElseThrow(() -> expected(said, all.get(), word));
  }

  private static Dimension dimension(String word) {
    return Dimension.of(word)
        .orElseThrow(() -> expected(word, Dimension.values(), Dimension::word));
  }

  private static <T> TypeConversionException expected(
      String given, List<T> known, Function<? super T, String> word) {
    return new TypeConversionException(
        known.stream()
            .map(word)
            .collect(Collectors.joining(", ", "expected one of ", " but was '" + given + "'")));
  }
}
