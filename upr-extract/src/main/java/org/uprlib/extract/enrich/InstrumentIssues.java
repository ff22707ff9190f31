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
  private final Map<String, List<Row>> byInstrument = new HashMap<>();

  private InstrumentIssues(List<Row> rows) {
    for (Row row : rows) {
      byInstrument.computeIfAbsent(row.required(0), id -> new ArrayList<>()).add(row);
    }
  }

  static InstrumentIssues load() {
    return new InstrumentIssues(
        DataFile.read(
            InstrumentIssues.class::getResourceAsStream,
            "/org/uprlib/extract/enrich/instrument-issues.tsv",
            3));
  }

  /** Adds to {@code issues} those that {@code named} instruments bring and that are not there. */
  void add(List<Issue> issues, List<InstrumentMention> named) {
    for (InstrumentMention mention : named) {
      for (Row row : byInstrument.getOrDefault(mention.instrument().id(), List.of())) {
        String name = row.required(1);
        if (issues.stream().noneMatch(issue -> issue.name().equals(name))) {
          issues.removeIf(issue -> IssueClassifier.standsAlone(issue.name()));
          issues.add(
              new Issue(name, Double.parseDouble(row.required(2)), List.of(mention.words())));
        }
      }
    }
  }
}
