package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.rows.stats.CountTable;
import org.uprlib.extract.rows.stats.Dimension;
import org.uprlib.extract.rows.stats.Findings;
import org.uprlib.extract.rows.stats.HtmlPage;
import org.uprlib.extract.write.translation.Terminology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts extracted recommendations. */
@Command(name = "stats")
final class StatsCommand extends ProgramCommand {
  private static final int MOST_DIMENSIONS = 2;
  private static final int TOP_IN_TEXT = 15;

  @Mixin private ResultPaths inputs;

  @Mixin private OwnThemes themes;

  @Mixin private EnrichOption enrich;

  @Mixin private DocumentLanguage language;

  @Option(
      names = {"-b", "--by"},
      paramLabel = "DIMENSION",
      completionCandidates = DimensionWords.class)
  private List<Dimension> by = new ArrayList<>();

  @Option(names = "--grain", paramLabel = "GRAIN")
  private CountTable.Grain grain = CountTable.Grain.RECOMMENDATIONS;

  @Option(names = "--top", paramLabel = "N")
  private @Nullable Integer top;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
  private Findings.@Nullable Format format;

  @Mixin private ResultOutput output;

  @Option(names = "--html", paramLabel = "FILE")
  private @Nullable Path html;

  StatsCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException {
    if (by.size() > MOST_DIMENSIONS) {
      throw badUsage("--by can be given twice at most");
    }
    if (top != null && top < 0) {
      throw badUsage("--top is " + top + ", expected 0 or more");
    }
    themes.load();
    ResultInput input = new ResultInput(console, States.load(), enrich.enriching());
    List<Path> files = input.files(inputs.all());
    if (files.isEmpty()) {
      return BAD_USAGE;
    }
    List<ResultRow> rows = input.rows(files).stream().map(themes::addTo).toList();
    input.repeats().lines().forEach(console::line);
    themes.reportUnfound(console);
    int code = input.problems().exitCode();
    if (!rows.isEmpty()
        && by.contains(Dimension.THEME)
        && !Dimension.values(rows).contains(Dimension.THEME)) {
      throw badUsage("--by theme needs --themes, or results that were extracted with it");
    }
    if (rows.isEmpty()) {
      if (code != ALL_READ) {
        return code;
      }
      console.line("no recommendations in these results: the counts are of nothing");
    }
    List<Path> read = themes.with(files);
    writePage(rows, language.words(), read);
    // The page is not a file of counts.
    Optional.ofNullable(html).ifPresent(read::add);
    writeCounts(rows, read);
    return code;
  }

  private void writePage(List<ResultRow> rows, Terminology words, List<Path> files)
      throws IOException {
    if (html != null) {
      new WholeFile(html, files).write(HtmlPage.of(rows, words)::write);
      console.line(html + ": " + rows.size() + " recommendations");
    }
  }

  private void writeCounts(List<ResultRow> rows, List<Path> files) throws IOException {
    if (html != null && by.isEmpty() && format == null && output.file().isEmpty()) {
      return;
    }
    Findings.Format chosen = output.format(format, Findings.Format.TEXT);
    if (language.language() != Language.ENGLISH) {
      console.line("counts are written in English; --lang is for --html");
    }
    int most = top != null ? top : chosen == Findings.Format.TEXT ? TOP_IN_TEXT : 0;
    Findings findings = Findings.of(rows, by, grain);
    output.write(console, files, stream -> chosen.write(findings, most, stream));
  }

  /** The words that {@code --by} takes. */
  private static final class DimensionWords implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Dimension.values().stream().map(Dimension::word).iterator();
    }
  }
}
