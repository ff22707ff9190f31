package org.uprlib.extract.rows.stats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;

/**
 * What was counted. Immutable.
 *
 * @param totals how much there is
 * @param tables counts by one dimension each
 * @param cross count by two dimensions
 */
public record Findings(Totals totals, List<CountTable> tables, Optional<CrossTable> cross) {
  public Findings {
    tables = List.copyOf(tables);
  }

  /**
   * Counts {@code rows}.
   *
   * @param by no dimension for all of them one by one, one for a table of it, two for both at once
   * @throws IllegalArgumentException if there are more
   */
  public static Findings of(List<ResultRow> rows, List<Dimension> by, CountTable.Grain grain) {
    if (by.size() > 2) {
      throw new IllegalArgumentException("at most two dimensions can be counted by");
    }
    Totals totals = Totals.of(rows);
    if (by.size() == 2) {
      CrossTable cross = CrossTable.of(rows, by.get(0), by.get(1), grain);
      return new Findings(totals, List.of(), Optional.of(cross));
    }
    List<Dimension> dimensions = by.isEmpty() ? Dimension.values(rows) : by;
    return new Findings(
        totals,
        dimensions.stream().map(dimension -> CountTable.of(rows, dimension, grain)).toList(),
        Optional.empty());
  }

  /**
   * How much there is. Immutable.
   *
   * @param papers papers with recommendations
   * @param recommendations recommendations
   * @param stateRows recommendations, each once for each State that made it
   * @param statesUnderReview States under review
   * @param recommendingStates States that made recommendations
   * @param notEnriched recommendations without action, issues and the rest
   */
  public record Totals(
      int papers,
      int recommendations,
      int stateRows,
      int statesUnderReview,
      int recommendingStates,
      int notEnriched) {
    static Totals of(List<ResultRow> rows) {
      Set<Object> papers = new HashSet<>();
      Set<String> reviewed = new HashSet<>();
      Set<String> recommending = new HashSet<>();
      int stateRows = 0;
      int notEnriched = 0;
      for (ResultRow row : rows) {
        papers.add(row.paper());
        row.info()
            .stateUnderReview()
            .map(s -> s.code())
            .or(row.info()::stateName)
            .ifPresent(reviewed::add);
        row.recommendingStates().forEach(state -> recommending.add(state.code()));
        stateRows += CountTable.Grain.STATE_ROWS.units(row).size();
        notEnriched += row.recommendation().isEnriched() ? 0 : 1;
      }
      return new Totals(
          papers.size(), rows.size(), stateRows, reviewed.size(), recommending.size(), notEnriched);
    }
  }

  /** The formats that counts are written in. Text is UTF-8. */
  public enum Format implements OutputFormat {
    /** Aligned tables for people. */
    TEXT,
    /** A row a count. */
    CSV,
    /** One object. */
    JSON;

    /**
     * Writes counts.
     *
     * @param top how many values of a table are wanted, 0 for all
     * @param stream closed by the caller
     */
    public void write(Findings findings, int top, OutputStream stream) throws IOException {
      int most = top == 0 ? Integer.MAX_VALUE : top;
      if (this == JSON) {
        new JsonCounts(most).write(findings, stream);
        return;
      }
      Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      if (this == CSV) {
        new CsvCounts(most, writer).write(findings);
      } else {
        writer.write(new TextCounts(most).text(findings));
      }
      writer.flush();
    }
  }

  /** Counts as rows of CSV, one count a row. */
  private record CsvCounts(int top, Writer writer) {
    void write(Findings findings) throws IOException {
      CsvSheet sheet = new CsvSheet(writer);
      if (findings.cross().isPresent()) {
        cross(findings.cross().get(), sheet);
        return;
      }
      sheet.row("dimension", "value", "label", "count", "share", "of", "notEnriched", "unit");
      for (CountTable table : findings.tables()) {
        List<CountTable.Count> counts = table.top(top);
        for (CountTable.Count count : counts) {
          sheet.row(
              table.dimension().word(),
              count.category().key(),
              count.category().label(),
              count.number(),
              share(table.share(count)),
              table.basis(),
              table.notEnriched(),
              table.grain().word());
        }
        if (counts.isEmpty() && table.notEnriched() > 0) {
          String dimension = table.dimension().word();
          String unit = table.grain().word();
          sheet.row(dimension, "", "(not known)", "", "", 0, table.notEnriched(), unit);
        }
      }
    }

    private void cross(CrossTable cross, CsvSheet sheet) throws IOException {
      String first = cross.rows().word();
      String second = cross.columns().word();
      sheet.row(first, first + "Label", second, second + "Label", "count", "shareOfFirst", "unit");
      for (CrossTable.Cell cell : cross.counts(top)) {
        sheet.row(
            cell.first().key(),
            cell.first().label(),
            cell.second().key(),
            cell.second().label(),
            cell.number(),
            share(cell.share()),
            cross.grain().word());
      }
    }

    private static String share(double share) {
      return String.format(Locale.ROOT, "%.4f", share);
    }
  }
}
