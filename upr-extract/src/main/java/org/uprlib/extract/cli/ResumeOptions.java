package org.uprlib.extract.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.enrich.theme.ThemeRegistry;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.ExporterProvider;
import picocli.CommandLine.Option;

/** How a run goes on from an earlier one, and what it reports of each file. */
final class ResumeOptions {
  private static final int MOST_NAMED = 5;

  @Option(names = "--resume")
  private boolean resume;

  @Option(names = "--prune")
  private boolean prune;

  @Option(names = "--rehash")
  private boolean rehash;

  @Option(names = "--report", paramLabel = "FILE")
  private @Nullable Path report;

  boolean resume() {
    return resume;
  }

  boolean prune() {
    return prune;
  }

  boolean rehash() {
    return rehash;
  }

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }

  /** The files, each once: a file that is given twice would take another's place. */
  static List<PaperFile> once(List<PaperFile> files) {
    Set<Path> seen = new HashSet<>();
    List<PaperFile> once = new ArrayList<>();
    for (PaperFile file : files) {
      if (seen.add(file.path().toAbsolutePath().normalize())) {
        once.add(file);
      }
    }
    return once;
  }

  /**
   * Opens the results and manifest of the earlier run.
   *
   * @param files all files of the run, each once
   * @param guard prevents results from replacing inputs
   * @param key all that results depend on besides the papers
   * @throws OutputException if such an output cannot be resumed
   */
  ContinuedRun open(
      Destination destination,
      List<PaperFile> files,
      InputGuard guard,
      ResultKey key,
      Supplier<PaperExtractor> reader)
      throws IOException {
    Arguments.Target out = destination.target().orElseThrow();
    if (!out.folder()) {
      if (destination.format() != ExportFormat.JSONL || WholeFile.isDevice(out.path())) {
        throw new OutputException(out.path(), "--resume goes on with a folder or a .jsonl file");
      }
      guard.check(out.path());
    }
    Path target = out.folder() ? out.path() : WholeFile.target(out.path());
    return ContinuedRun.open(
        new ContinuedRun.Settings(
            target, out.folder(), destination.format(), files, guard, key.text(), rehash, prune),
        reader);
  }

  /** Reports papers that are not there any more. */
  void reportGone(Console console, List<String> gone) {
    report(console, gone, "was read by an earlier run and is not among the papers now.");
    if (!gone.isEmpty()) {
      console.line(
          prune
              ? "Results of papers that are gone are taken out."
              : "Results of papers that are gone stay; --prune takes them out.");
    }
  }

  /** Reports papers that are gone whose review changed, so that their answers could not stay. */
  static void reportReadWithout(Console console, List<String> gone) {
    report(console, gone, "its review was read again without it; what it answered is lost.");
  }

  private static void report(Console console, List<String> paths, String what) {
    for (String path : paths.subList(0, Math.min(paths.size(), MOST_NAMED))) {
      console.line(path + ": " + what);
    }
    if (paths.size() > MOST_NAMED) {
      console.line("… and " + (paths.size() - MOST_NAMED) + " more.");
    }
  }

  /**
   * All that results depend on, besides the papers and the program: a run does not resume from
   * results of another key. The time limit is not part of it: a paper that exceeded it has no
   * result. Immutable.
   *
   * @param format of the results
   * @param enriched whether texts are given what they ask
   * @param facts what the user knows of files that have no title page
   * @param themes of the user's own, in order
   */
  record ResultKey(
      ExportFormat format, boolean enriched, GivenMetadata facts, Optional<ThemeRegistry> themes) {
    /** It as a text, equal for equal results. */
    String text() {
      String given = facts.equals(GivenMetadata.NONE) ? "" : " " + facts;
      String own = themes.map(each -> " themes " + each.declared()).orElse("");
      return program(format)
          + " "
          + format.word()
          + (enriched ? " enriched" : " plain")
          + given
          + own;
    }

    /**
     * Distinguishes one build of the program from another, of the same version too: version and
     * stamps of the files that it is, and of what brings {@code format} if that lies beside it.
     */
    private static String program(ExportFormat format) {
      String version =
          Optional.ofNullable(ResultKey.class.getPackage().getImplementationVersion())
              .orElse("unpackaged");
      Stream<? extends Class<?>> providers =
          ServiceLoader.load(ExporterProvider.class, ExportFormat.class.getClassLoader()).stream()
              .filter(each -> each.get().format() == format)
              .map(ServiceLoader.Provider::type);
      return Stream.concat(Stream.of(ResultKey.class, Console.class), providers)
          .map(ResultKey::stamp)
          .collect(Collectors.joining("-", version + "-", ""));
    }

    /** When the file or folder that {@code part} is of was written; empty string if unknown. */
    private static String stamp(Class<?> part) {
      CodeSource source = part.getProtectionDomain().getCodeSource();
      try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
        long stamps =
            files.map(Path::toFile).mapToLong(file -> file.lastModified() + file.length()).sum();
        return Long.toHexString(stamps);
      } catch (IOException | URISyntaxException | RuntimeException e) {
        // Not a file: the version has to do.
        return "";
      }
    }
  }
}
