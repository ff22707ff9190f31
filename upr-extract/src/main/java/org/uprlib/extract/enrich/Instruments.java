package org.uprlib.extract.enrich;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.extract.enrich.classify.Classifiers;
import org.uprlib.extract.model.Instrument;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/** The treaties and mechanisms that the library knows. Immutable and thread-safe. */
final class Instruments {
  private static final String ILO = "ILO-C";

  private final Map<String, Instrument> byId = new HashMap<>();
  private final TermTable wordings;
  private final Map<String, List<Brought>> issues =
      DataFile.read(Instruments.class::getResourceAsStream, "instrument-issues.tsv", 3).stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.required(0),
                  Collectors.mapping(
                      row -> new Brought(row.required(1), row.decimal(2)), Collectors.toList())));

  Instruments() {
    List<Row> rows =
        DataFile.read(Instruments.class::getResourceAsStream, "treaty/instruments.tsv", 4);
    for (Row row : rows) {
      String id = row.required(0);
      Instrument instrument =
          new Instrument(id, row.oneOf(Instrument.Kind.class, 1), row.required(2));
      if (byId.put(id, instrument) != null) {
        throw row.malformed("'" + id + "' is listed twice");
      }
    }
    this.wordings = TermTable.of(rows, 0, 3);
  }

  /** Those named by their own names, as the table has them. */
  List<TermTable.Match> find(List<TextToken> tokens) {
    return wordings.find(tokens);
  }

  /**
   * The instrument with this id.
   *
   * @throws IllegalArgumentException if no instrument has it
   */
  Instrument get(String id) {
    Instrument known = byId.get(id);
    if (known != null) {
      return known;
    }
    if (id.startsWith(ILO)) {
      return new Instrument(
          id, Instrument.Kind.TREATY, "ILO Convention No. " + id.substring(ILO.length()));
    }
    throw new IllegalArgumentException("No instrument '" + id + "'");
  }

  /** The id of the ILO's convention with this number. */
  static String ilo(int number) {
    return ILO + number;
  }

  /** Adds to {@code issues} those that {@code named} instruments bring and that are not there. */
  void addIssues(List<Issue> issues, List<InstrumentMention> named) {
    for (InstrumentMention mention : named) {
      for (Brought each : this.issues.getOrDefault(mention.instrument().id(), List.of())) {
        if (issues.stream().noneMatch(issue -> issue.name().equals(each.issue()))) {
          issues.removeIf(issue -> Classifiers.isExclusive(issue.name()));
          issues.add(new Issue(each.issue(), each.confidence(), List.of(mention.words())));
        }
      }
    }
  }

  /** An issue that an instrument brings. */
  private record Brought(String issue, double confidence) {}
}
