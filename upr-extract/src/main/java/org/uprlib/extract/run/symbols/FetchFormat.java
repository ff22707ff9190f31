package org.uprlib.extract.run.symbols;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;

/** The formats that is written in what became of a list's papers. Text is UTF-8. */
public enum FetchFormat implements OutputFormat {
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
    int symbols = papers.stream().mapToInt(p -> p.symbol().toString().length()).max().orElse(0);
    int states = papers.stream().mapToInt(p -> p.state().words().length()).max().orElse(0);
    for (WantedPaper paper : papers) {
      String line =
          "%s  %s  %s"
              .formatted(
                  padded(paper.symbol().toString(), symbols),
                  padded(paper.state().words(), states),
                  line(paper));
      writer.write(TerminalText.of(line) + "\n");
    }
  }

  private static String line(WantedPaper paper) {
    Optional<String> file = paper.file().map(PaperFile::name);
    String reason = paper.reason().isEmpty() ? "" : ": " + paper.reason();
    return file.map(name -> name + reason).orElse(paper.address());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
