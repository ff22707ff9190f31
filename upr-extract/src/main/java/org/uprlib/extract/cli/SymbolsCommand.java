package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists which papers of a list are there, and where the others are to be fetched from. */
@Command(name = "symbols")
final class SymbolsCommand extends ProgramCommand {
  private static final int ALL_THERE = 0;
  private static final int MISSING = 1;

  @Parameters(paramLabel = "LIST", descriptionKey = "list")
  private Path list;

  @Option(names = "--in", paramLabel = "FOLDER")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--pattern", paramLabel = "PATTERN")
  private @Nullable String pattern;

  @Option(names = "--language", paramLabel = "ar|en|es|fr|ru|zh")
  private @Nullable String language;

  @Option(names = "--urls")
  private boolean urls;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
  private FetchReport.@Nullable Format format;

  @Mixin private ResultOutput output;

  SymbolsCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException, StoppedException {
    FetchReport.Format chosen = format();
    FetchCheck check = check();
    if (folders.isEmpty() && check.isOfWeb()) {
      throw badUsage("say where papers are, with --in or a path as --pattern");
    }
    PaperSearch search = FetchCheck.files(folders);
    if (!search.missing().isEmpty()) {
      throw new StoppedException(search.missing().get(0) + ": does not exist.");
    }
    FetchReport report = check.check(list, search.files());
    List<Path> inputs = new ArrayList<>(search.files().stream().map(PaperFile::path).toList());
    inputs.add(list);
    output.write(console, inputs, stream -> chosen.write(report, stream));
    Stream.concat(search.unreadable().stream(), report.unread().stream())
        .forEach(file -> console.line(file.message()));
    console.line(report.total());
    return report.allThere() && search.unreadable().isEmpty() ? ALL_THERE : MISSING;
  }

  private FetchReport.Format format() {
    if (urls && format != null && format != FetchReport.Format.URLS) {
      throw badUsage("--urls and --format " + format.word() + " exclude each other");
    }
    return urls ? FetchReport.Format.URLS : output.format(format, FetchReport.Format.TEXT);
  }

  private FetchCheck check() {
    Optional<Language> wanted = wanted();
    try {
      return FetchCheck.of(Optional.ofNullable(pattern), wanted, States.load());
    } catch (IllegalArgumentException e) {
      throw badUsage("--pattern '" + pattern + "' " + e.getMessage());
    }
  }

  private Optional<Language> wanted() {
    if (language == null) {
      return Optional.empty();
    }
    return Optional.of(
        Language.of(language.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    badUsage(
                        "--language is '" + language + "', expected ar, en, es, fr, ru or zh")));
  }
}
