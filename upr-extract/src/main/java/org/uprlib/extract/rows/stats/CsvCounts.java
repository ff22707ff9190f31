package org.uprlib.extract.rows.stats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.uprlib.extract.write.format.CsvSheet;

/** Counts as rows of CSV, one count a row. */
record CsvCounts(int top, Writer writer) {
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
