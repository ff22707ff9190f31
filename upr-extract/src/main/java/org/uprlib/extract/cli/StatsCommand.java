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
@Command(
    name = "stats",
    description = {
      "Counts the recommendations in results of upr-extract (jsonl or json): by issue, action,"
          + " position, State and more, or by two of these at once; or makes a page that shows them"
          + " in a browser.",
      ""
    },
    exitCodeList = {
      "0:every file was read",
      "1:a file, or a row of UPR Info's export, could not be read and is left out; the others are"
          + " counted",
      "2:bad usage: a path that does not exist, no results, an output that cannot be written"
    })
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
      description =
          "What to count by: ${COMPLETION-CANDIDATES}; and theme, of --themes or of results that"
              + " have themes of your own. Given twice, a table of both; without it, a table of"
              + " each.",
      completionCandidates = DimensionWords.class)
  private List<Dimension> by = new ArrayList<>();

  @Option(
      names = "--grain",
      paramLabel = "GRAIN",
      description =
          "What is counted: recommendations (the default), or state-rows, which has a"
              + " recommendation once for each State that made it. By recommending-state and"
              + " region it is always state-rows.")
  private CountTable.Grain grain = CountTable.Grain.RECOMMENDATIONS;

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "The N most frequent values of each table; 0 is all. Without it, 15 as text and all in"
              + " other formats.")
  private @Nullable Integer top;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, csv (a row for each count) or json. Without it, the ending of --out decides the"
              + " format, or it is text.")
  private Findings.@Nullable Format format;

  @Mixin private ResultOutput output;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write one page with charts and a table of all recommendations, to search and filter"
              + " in a browser. Counts are then written only if --by, --format or --out ask for"
              + " them.")
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
