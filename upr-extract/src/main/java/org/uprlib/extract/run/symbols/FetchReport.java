package org.uprlib.extract.run.symbols;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.run.symbols.WantedPaper.FetchState;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;

/** What became of the papers of a list. Immutable. */
public final class FetchReport {
  private final List<WantedPaper> papers;
  private final List<PaperSearch.UnreadFile> unread;

  /**
   * @param papers in the order of the list
   * @param unread files that could not be read and that show by no name which paper they may be
   */
  FetchReport(List<WantedPaper> papers, List<PaperSearch.UnreadFile> unread) {
    this.papers = List.copyOf(papers);
    this.unread = List.copyOf(unread);
  }

  /** In the order of the list. */
  List<WantedPaper> papers() {
    return papers;
  }

  /** Those that are to be fetched. */
  List<WantedPaper> missing() {
    return papers.stream().filter(paper -> !paper.isThere()).toList();
  }

  /** Whether none is to be fetched. */
  public boolean allThere() {
    return missing().isEmpty();
  }

  /** Files that could not be read and that show by no name which paper they may be. */
  public List<PaperSearch.UnreadFile> unread() {
    return unread;
  }

  /** How many there are of each kind, in a line. */
  public String total() {
    Map<FetchState, Integer> counts = new EnumMap<>(FetchState.class);
    papers.forEach(paper -> counts.merge(paper.state(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey().words())
        .collect(
            Collectors.joining(
                "; ", papers.size() + (papers.size() == 1 ? " paper: " : " papers: "), ""));
  }

  /** The formats that is written in what became of a list's papers. Text is UTF-8. */
  public enum Format implements OutputFormat {
    /** A line a paper, for people. */
    TEXT,
    /** A row a paper. */
    CSV,
    /** The addresses of what is not there, one a line, for programs that fetch. */
    URLS;

    private static final List<Field<WantedPaper>> COLUMNS =
        List.of(
            Field.csv("symbol", paper -> paper.symbol().toString()),
            Field.csv("state", paper -> paper.state().words()),
            Field.csv("file", paper -> paper.file().map(PaperFile::name)),
            Field.csv("reason", WantedPaper::reason),
            Field.csv("address", WantedPaper::address));

    /**
     * Writes a report.
     *
     * @param stream buffered; closed by the caller
     */
    public void write(FetchReport report, OutputStream stream) throws IOException {
      Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      switch (this) {
        case TEXT -> text(report.papers(), writer);
        case CSV -> CsvSheet.write(COLUMNS, report.papers(), stream);
        case URLS -> {
          for (WantedPaper paper : report.missing()) {
            writer.write(paper.address() + "\n");
          }
        }
      }
      writer.flush();
    }

    private static void text(List<WantedPaper> papers, Writer writer) throws IOException {
      int symbols = papers.stream().mapToInt(p -> p.symbol().toString().length()).max().orElse(1);
      int states = papers.stream().mapToInt(p -> p.state().words().length()).max().orElse(1);
      String row = "%%-%ds  %%-%ds  %%s".formatted(symbols, states);
      for (WantedPaper paper : papers) {
        String line = row.formatted(paper.symbol(), paper.state().words(), line(paper));
        writer.write(TerminalText.of(line) + "\n");
      }
    }

    private static String line(WantedPaper paper) {
      Optional<String> file = paper.file().map(PaperFile::name);
      String reason = paper.reason().isEmpty() ? "" : ": " + paper.reason();
      return file.map(name -> name + reason).orElse(paper.address());
    }
  }
}
