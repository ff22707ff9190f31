package org.uprlib.extract.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.followup.LevelScale;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.reviews.AllyFormat;
import org.uprlib.extract.match.reviews.ChainStatus;
import org.uprlib.extract.match.reviews.FollowFormat;
import org.uprlib.extract.match.trace.TraceFormat;
import org.uprlib.extract.rows.result.FoundFormat;
import org.uprlib.extract.rows.stats.Dimension;
import org.uprlib.extract.rows.stats.Grain;
import org.uprlib.extract.rows.stats.StatsFormat;
import org.uprlib.extract.run.symbols.FetchFormat;
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
        .registerConverter(StatsFormat.class, format(StatsFormat.class))
        .registerConverter(FoundFormat.class, format(FoundFormat.class))
        .registerConverter(EvidenceCommand.Form.class, format(EvidenceCommand.Form.class))
        .registerConverter(TraceFormat.class, format(TraceFormat.class))
        .registerConverter(AllyFormat.class, format(AllyFormat.class))
        .registerConverter(FetchFormat.class, format(FetchFormat.class))
        .registerConverter(FollowFormat.class, format(FollowFormat.class))
        .registerConverter(ChainStatus.class, Arguments::chainStatus)
        .registerConverter(LikenessKind.class, Arguments::likeness)
        .registerConverter(Language.class, Arguments::language)
        .registerConverter(LevelScale.class, Arguments::scale)
        .registerConverter(Dimension.class, Arguments::dimension)
        .registerConverter(Grain.class, Arguments::grain);
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
            .orElseThrow(() -> expected(word, type.getEnumConstants(), OutputFormat::word));
  }

  private static ChainStatus chainStatus(String word) {
    return ChainStatus.of(word)
        .orElseThrow(() -> expected(word, ChainStatus.values(), ChainStatus::word));
  }

  private static LikenessKind likeness(String word) {
    return LikenessKind.of(word)
        .orElseThrow(() -> expected(word, LikenessKind.values(), LikenessKind::word));
  }

  private static Language language(String word) {
    return Language.OF_OUTPUTS.stream()
        .filter(language -> language.code().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> expected(word, Language.OF_OUTPUTS, Language::code));
  }

  private static LevelScale scale(String word) {
    List<LevelScale> scales = LevelScale.all();
    return scales.stream()
        .filter(scale -> scale.id().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> expected(word, scales, LevelScale::id));
  }

  private static Dimension dimension(String word) {
    return Dimension.of(word)
        .orElseThrow(() -> expected(word, Dimension.values(), Dimension::word));
  }

  private static Grain grain(String word) {
    return Arrays.stream(Grain.values())
        .filter(grain -> grain.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> expected(word, Grain.values(), Grain::word));
  }

  private static <T> TypeConversionException expected(
      String given, T[] known, Function<? super T, String> word) {
    return expected(given, List.of(known), word);
  }

  private static <T> TypeConversionException expected(
      String given, List<T> known, Function<? super T, String> word) {
    return new TypeConversionException(
        known.stream()
            .map(word)
            .collect(Collectors.joining(", ", "expected one of ", " but was '" + given + "'")));
  }
}
