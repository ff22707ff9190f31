package org.uprlib.extract.cli;

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
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.cli.FetchReport.Wanted.FetchState;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;

/** What became of the papers of a list. Immutable. */
final class FetchReport {
  private final List<Wanted> papers;
  private final List<PaperSearch.UnreadFile> unread;

  /**
   * @param papers in the order of the list
   * @param unread files that could not be read and that show by no name which paper they may be
   */
  FetchReport(List<Wanted> papers, List<PaperSearch.UnreadFile> unread) {
    this.papers = List.copyOf(papers);
    this.unread = List.copyOf(unread);
  }

  /** In the order of the list. */
  List<Wanted> papers() {
    return papers;
  }

  List<Wanted> missing() {
    return papers.stream().filter(paper -> !paper.isThere()).toList();
  }

  /** Whether none is to be fetched. */
  boolean allThere() {
    return missing().isEmpty();
  }

  /** Files that could not be read and that show by no name which paper they may be. */
  List<PaperSearch.UnreadFile> unread() {
    return unread;
  }

  /** How many there are of each kind, in a line. */
  String total() {
    Map<FetchState, Integer> counts = new EnumMap<>(FetchState.class);
    papers.forEach(paper -> counts.merge(paper.state(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey().words())
        .collect(
            Collectors.joining(
                "; ", papers.size() + (papers.size() == 1 ? " paper: " : " papers: "), ""));
  }

  /** The formats that is written in what became of a list's papers. Text is UTF-8. */
  enum Format implements OutputFormat {
    /** A line a paper, for people. */
    TEXT,
    /** A row a paper. */
    CSV,
    /** The addresses of what is not there, one a line, for programs that fetch. */
    URLS;

    private static final List<Field<Wanted>> COLUMNS =
        List.of(
            Field.csv("symbol", paper -> paper.symbol().toString()),
            Field.csv("state", paper -> paper.state().words()),
            Field.csv("file", paper -> paper.file().map(PaperFile::name)),
            Field.csv("reason", Wanted::reason),
            Field.csv("address", Wanted::address));

    /**
     * Writes a report.
     *
     * @param stream buffered; closed by the caller
     */
    void write(FetchReport report, OutputStream stream) throws IOException {
      Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      switch (this) {
        case TEXT -> text(report.papers(), writer);
        case CSV -> CsvSheet.write(COLUMNS, report.papers(), stream);
        case URLS -> {
          for (Wanted paper : report.missing()) {
            writer.write(paper.address() + "\n");
          }
        }
      }
      writer.flush();
    }

    private static void text(List<Wanted> papers, Writer writer) throws IOException {
      int symbols = papers.stream().mapToInt(p -> p.symbol().toString().length()).max().orElse(1);
      int states = papers.stream().mapToInt(p -> p.state().words().length()).max().orElse(1);
      String row = "%%-%ds  %%-%ds  %%s".formatted(symbols, states);
      for (Wanted paper : papers) {
        String line = row.formatted(paper.symbol(), paper.state().words(), line(paper));
        writer.write(TerminalText.of(line) + "\n");
      }
    }

    private static String line(Wanted paper) {
      Optional<String> file = paper.file().map(PaperFile::name);
      String reason = paper.reason().isEmpty() ? "" : ": " + paper.reason();
      return file.map(name -> name + reason).orElse(paper.address());
    }
  }

  /**
   * A paper that somebody wants, and what became of it. Immutable.
   *
   * @param symbol its symbol
   * @param state what became of it
   * @param file the file that shows this; empty if it is to be fetched and nothing has its name
   * @param address where it is to be fetched from
   * @param reason what there is to say of the file; empty string if nothing
   */
  record Wanted(
      UnSymbol symbol, FetchState state, Optional<PaperFile> file, String address, String reason) {
    boolean isThere() {
      return state == FetchState.THERE;
    }

    /** What became of a paper that somebody wants; of several files, the first of these counts. */
    enum FetchState {
      /** A file of the folder is the paper. */
      THERE("there"),
      /** Only in another language than the one asked for. */
      OTHER_LANGUAGE("another language"),
      /** A file has the paper's name and is another one. */
      OTHER_PAPER("another paper"),
      /** A file has the paper's name and is a page of the web. */
      WEB_PAGE("a web page, not the paper"),
      /** A file has the paper's name and cannot be read. */
      UNREADABLE("unreadable"),
      /** No file has its name or its symbol. */
      TO_FETCH("to fetch");

      private final String words;

      FetchState(String words) {
        this.words = words;
      }

      String words() {
        return words;
      }
    }
  }
}
