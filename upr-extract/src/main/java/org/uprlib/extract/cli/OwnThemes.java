package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.write.Console;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.enrich.theme.ThemeRegistry;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Aspect.Term;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.TranslatedException;
import picocli.CommandLine.Option;

/** The option for a registry of themes of one's own, which texts are then given. */
final class OwnThemes {
  @Option(names = "--themes", paramLabel = "FILE")
  private @Nullable Path file;

  private Optional<ThemeRegistry> registry = Optional.empty();
  private final Set<String> found = new HashSet<>();

  boolean given() {
    return file != null;
  }

  /**
   * Reads the registry, if one was named.
   *
   * @throws TranslatedException if it is not a registry
   */
  void load() throws IOException {
    if (file != null) {
      registry = Optional.of(ThemeRegistry.of(file));
    }
  }

  /** {@code files} and the registry, if one was named: all that is read. */
  List<Path> with(List<Path> files) {
    List<Path> all = new ArrayList<>(files);
    Optional.ofNullable(file).ifPresent(all::add);
    return all;
  }

  Optional<ThemeRegistry> registry() {
    return registry;
  }

  /** Says of each theme that no row has so, as its words may be wrong. */
  void reportUnfound(Console console) {
    names().stream()
        .filter(name -> !found.contains(name))
        .map(name -> "no recommendation has the theme '" + name + "'; words are separated by |")
        .forEach(console::line);
  }

  List<String> names() {
    return registry.map(ThemeRegistry::names).orElse(List.of());
  }

  /** The options with the themes, if a registry was read. */
  ExtractorOptions options(ExtractorOptions options) {
    return registry.map(options::withThemes).orElse(options);
  }

  /** The row with its themes, if a registry was read. */
  ResultRow addTo(ResultRow row) {
    return registry
        .map(
            themes ->
                row.with(
                    Aspect.OWN_THEMES,
                    text ->
                        themes.read(text, row.language()).stream()
                            .peek(theme -> found.add(theme.name()))
                            .map(theme -> new Term(theme.name()))
                            .toList()))
        .orElse(row);
  }
}
