package org.uprlib.extract.rows.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.text.TerminalText;

/** Counts as text for people. */
record TextCounts(int top) {
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
