package org.uprlib.extract.enrich;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Issue;

/** The issues that a request is about because it names an instrument. Immutable. */
final class InstrumentIssues {
  private final Map<String, List<Brought>> byInstrument =
      DataFile.read(InstrumentIssues.class::getResourceAsStream, "instrument-issues.tsv", 3)
          .stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.required(0),
                  Collectors.mapping(
                      row -> new Brought(row.required(1), row.decimal(2)), Collectors.toList())));

  /** Adds to {@code issues} those that {@code named} instruments bring and that are not there. */
  void add(List<Issue> issues, List<InstrumentMention> named) {
    for (InstrumentMention mention : named) {
      for (Brought each : byInstrument.getOrDefault(mention.instrument().id(), List.of())) {
        if (issues.stream().noneMatch(issue -> issue.name().equals(each.issue()))) {
          issues.removeIf(issue -> IssueClassifier.isExclusive(issue.name()));
          issues.add(new Issue(each.issue(), each.confidence(), List.of(mention.words())));
        }
      }
    }
  }

  /** An issue that an instrument brings. */
  private record Brought(String issue, double confidence) {}
}
