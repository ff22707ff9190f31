package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.uprlib.extract.rows.result.Query;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;

/** Picks the rows that fit a query, and counts them. Not thread-safe. */
final class RowSearch {
  private final Query query;
  private final UnaryOperator<ResultRow> preparing;
  private int all;
  private int found;
  private int notKnown;

  /**
   * @param preparing what is done to each row before it is tested
   */
  RowSearch(Query query, UnaryOperator<ResultRow> preparing) {
    this.query = query;
    this.preparing = preparing;
  }

  /** Hands on what fits of all files that can be read. */
  void run(ResultInput input, List<Path> files, ResultReader.Receiver receiver) throws IOException {
    input.read(files, (row, json) -> pick(row, json, receiver));
  }

  private void pick(ResultRow row, ResultReader.ResultJson json, ResultReader.Receiver receiver)
      throws IOException {
    all++;
    switch (query.test(preparing.apply(row))) {
      case YES -> {
        found++;
        receiver.accept(row, json);
      }
      case NOT_KNOWN -> notKnown++;
      case NO -> {}
    }
  }

  int found() {
    return found;
  }

  /** Lines for a person. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%,d of %,d recommendations found", found, all));
    if (notKnown > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d more may fit: this was not looked for in them (--enrich, --themes), or coders"
                  + " differ",
              notKnown));
    }
    return lines;
  }
}
