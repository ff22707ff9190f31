package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Issue;

/** The issues that a request is about because it names an instrument. Immutable. */
final class InstrumentIssues {
  private static final String TABLE = "/org/uprlib/extract/enrich/instrument-issues.tsv";

  private final Map<String, List<Brought>> byInstrument = new HashMap<>();

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if it is missing or malformed
   */
  InstrumentIssues() {
    for (Row row : DataFile.read(InstrumentIssues.class::getResourceAsStream, TABLE, 3)) {
      byInstrument
          .computeIfAbsent(row.required(0), id -> new ArrayList<>())
          .add(new Brought(row.required(1), row.decimal(2)));
    }
  }

  /** Adds to {@code issues} those that {@code named} instruments bring and that are not there. */
  void add(List<Issue> issues, List<InstrumentMention> named) {
    for (InstrumentMention mention : named) {
      for (Brought each : byInstrument.getOrDefault(mention.instrument().id(), List.of())) {
        if (issues.stream().noneMatch(issue -> issue.name().equals(each.issue()))) {
          issues.removeIf(issue -> IssueClassifier.standsAlone(issue.name()));
          issues.add(new Issue(each.issue(), each.confidence(), List.of(mention.words())));
        }
      }
    }
  }

  /** An issue that an instrument brings. */
  private record Brought(String issue, double confidence) {}
}
