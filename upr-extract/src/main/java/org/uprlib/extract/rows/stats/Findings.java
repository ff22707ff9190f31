package org.uprlib.extract.rows.stats;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.JsonObjects;

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

  /** Counts as one JSON object. */
  private record JsonCounts(int top) {
    private static final double DECIMALS = 1e4;

    private static final List<Field<Findings.Totals>> TOTALS =
        List.of(
            integer("papers", "", Findings.Totals::papers),
            integer("recommendations", "", Findings.Totals::recommendations),
            integer("stateRows", "", Findings.Totals::stateRows),
            integer("statesUnderReview", "", Findings.Totals::statesUnderReview),
            integer("recommendingStates", "", Findings.Totals::recommendingStates),
            integer("notEnriched", "", Findings.Totals::notEnriched));

    private static final List<Field<Shared>> COUNT =
        List.of(
            category("value", each -> each.of().category()),
            text("label", "", each -> each.of().category().label()),
            integer("count", "", each -> each.of().number()),
            share("share", Shared::share));

    private static final List<Field<CrossTable.Cell>> CELL =
        List.of(
            category("first", CrossTable.Cell::first),
            category("second", CrossTable.Cell::second),
            integer("count", "", CrossTable.Cell::number),
            share("shareOfFirst", CrossTable.Cell::share));

    private record Shared(CountTable.Count of, double share) {}

    void write(Findings findings, OutputStream stream) throws IOException {
      List<Field<CountTable>> table =
          List.of(
              text("dimension", "", of -> of.dimension().word()),
              text("unit", "", of -> of.grain().word()),
              integer("units", "", CountTable::units),
              integer("notEnriched", "", CountTable::notEnriched),
              objects("counts", "", COUNT, this::counts));
      List<Field<CrossTable>> cross =
          List.of(
              text("first", "", of -> of.rows().word()),
              text("second", "", of -> of.columns().word()),
              text("unit", "", of -> of.grain().word()),
              integer("units", "", of -> of.rowCounts().units() + of.notEnriched()),
              integer("notEnriched", "", CrossTable::notEnriched),
              objects("counts", "", CELL, of -> of.counts(top)));
      JsonObjects.writeOne(
          List.of(
              object("totals", "", TOTALS, Findings::totals),
              objects("tables", "", table, Findings::tables),
              object("cross", "", cross, (Findings of) -> of.cross().orElseThrow())
                  .when(of -> of.cross().isPresent())),
          findings,
          stream);
    }

    private List<Shared> counts(CountTable table) {
      return table.top(top).stream().map(count -> new Shared(count, table.share(count))).toList();
    }

    /** Null for those without a value. */
    private static <T> Field<T> category(String name, Function<T, Dimension.Category> of) {
      return optionalText(
          name, "", each -> Optional.of(of.apply(each).key()).filter(key -> !key.isEmpty()));
    }

    private static <T> Field<T> share(String name, Function<T, Double> of) {
      return plain(
          name,
          Field.Kind.NUMBER,
          false,
          "",
          each -> Math.round(of.apply(each) * DECIMALS) / DECIMALS);
    }
  }

  /** Counts as text for people. */
  private record TextCounts(int top) {
    private static final int LONGEST_HEAD = 24;

    String text(Findings findings) {
      StringBuilder text = new StringBuilder();
      totals(findings.totals(), text);
      findings.tables().forEach(table -> table(table, text));
      findings.cross().ifPresent(cross -> cross(cross, text));
      return text.toString();
    }

    private static void totals(Findings.Totals totals, StringBuilder text) {
      text.append(CountTable.Grain.RECOMMENDATIONS.counted(totals.recommendations()))
          .append(", ")
          .append(CountTable.Grain.STATE_ROWS.counted(totals.stateRows()))
          .append("; ")
          .append(TerminalText.counted(totals.papers(), "paper"))
          .append("; ")
          .append(TerminalText.counted(totals.statesUnderReview(), "State"))
          .append(" under review, ")
          .append(TerminalText.counted(totals.recommendingStates(), "recommending State"))
          .append('\n');
      if (totals.notEnriched() > 0) {
        text.append("not enriched: ")
            .append(CountTable.Grain.RECOMMENDATIONS.counted(totals.notEnriched()))
            .append("; what they ask and what they are about is not known\n");
      }
    }

    private void table(CountTable table, StringBuilder text) {
      text.append('\n').append(Labels.ENGLISH.title(table.dimension())).append(" (");
      text.append(table.grain().counted(table.units()));
      text.append(table.dimension().isMultiple() ? "; one may have several)\n" : ")\n");
      TextTable lines = new TextTable();
      for (CountTable.Count count : table.top(top)) {
        String label = count.category().label();
        lines.add(List.of(label, number(count.number()), percent(table.share(count))));
      }
      lines.appendTo(text);
      notShown(table.counts().size(), text);
      notEnriched(table.notEnriched(), text);
    }

    private void cross(CrossTable cross, StringBuilder text) {
      text.append('\n').append(Labels.ENGLISH.title(cross.rows()));
      text.append(" by ").append(Labels.ENGLISH.title(cross.columns()));
      text.append(" (").append(cross.grain().counted(cross.rowCounts().units()));
      boolean multiple = cross.rows().isMultiple() || cross.columns().isMultiple();
      text.append(multiple ? "; one may have several)\n" : ")\n");
      List<Dimension.Category> columns =
          cross.columnCounts().counts().stream().map(CountTable.Count::category).toList();
      TextTable lines = new TextTable();
      List<String> head = new ArrayList<>(List.of(""));
      columns.forEach(column -> head.add(shortened(column.label())));
      head.add("all");
      lines.add(head);
      for (CountTable.Count row : cross.rowCounts().top(top)) {
        List<String> cells = new ArrayList<>(List.of(row.category().label()));
        columns.forEach(column -> cells.add(number(cross.count(row.category(), column))));
        cells.add(number(row.number()));
        lines.add(cells);
      }
      List<String> foot = new ArrayList<>(List.of("all"));
      cross.columnCounts().counts().forEach(count -> foot.add(number(count.number())));
      foot.add(number(cross.rowCounts().units()));
      lines.add(foot);
      lines.appendTo(text);
      notShown(cross.rowCounts().counts().size(), text);
      notEnriched(cross.notEnriched(), text);
    }

    private void notShown(int values, StringBuilder text) {
      if (values > top) {
        text.append("  and ").append(number(values - top)).append(" more (--top 0 lists all)\n");
      }
    }

    private static void notEnriched(int count, StringBuilder text) {
      if (count > 0) {
        text.append("  (not known)  ").append(number(count)).append(", left out of the shares\n");
      }
    }

    private static String shortened(String label) {
      return label.length() <= LONGEST_HEAD ? label : label.substring(0, LONGEST_HEAD - 1) + "…";
    }

    private static String number(int number) {
      return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
      return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Lines of cells in columns: the first to the left, numbers after it to the right. */
    private static final class TextTable {
      private static final String INDENT = "  ";
      private final List<List<String>> lines = new ArrayList<>();

      void add(List<String> cells) {
        lines.add(cells.stream().map(TerminalText::of).toList());
      }

      void appendTo(StringBuilder text) {
        for (List<String> line : lines) {
          StringBuilder printed = new StringBuilder();
          for (int column = 0; column < line.size(); column++) {
            String cell = line.get(column);
            String blanks = " ".repeat(width(column) - length(cell));
            printed.append(INDENT).append(column == 0 ? cell + blanks : blanks + cell);
          }
          text.append(printed.toString().stripTrailing()).append('\n');
        }
      }

      private int width(int column) {
        return lines.stream()
            .filter(line -> column < line.size())
            .mapToInt(line -> length(line.get(column)))
            .max()
            .orElse(0);
      }

      private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
      }
    }
  }
}
