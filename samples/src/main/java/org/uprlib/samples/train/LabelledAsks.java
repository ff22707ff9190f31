package org.uprlib.samples.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.rows.result.ResultReader;

/**
 * Asks about one report, and which of its recommendations answer to them, by hand.
 *
 * @param source the report's file
 * @param texts of the recommendations
 * @param asks in the order of {@code asks.tsv}
 */
record LabelledAsks(String source, List<String> texts, List<Ask> asks) {
  private static final Pattern CLAUSE_END = Pattern.compile("[,;]|\\band\\b");
  private static final int FEWEST_WORDS = 5;

  /**
   * One ask.
   *
   * @param links places of the recommendations that answer to it, from 0
   */
  record Ask(String text, Set<Integer> links) {}

  /** The asks of {@code asks.tsv} with the texts of {@code results}, the command's JSON Lines. */
  static List<LabelledAsks> read(Path results) throws IOException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(results))) {
      new ResultReader(States.load())
          .read(
              results.toString(),
              stream,
              (row, json) ->
                  texts
                      .computeIfAbsent(row.paper().source(), source -> new ArrayList<>())
                      .add(row.text()));
    }
    Map<String, LabelledAsks> reports = new LinkedHashMap<>();
    for (DataFile.Row row : DataFile.read(LabelledAsks.class::getResourceAsStream, "asks.tsv", 3)) {
      List<String> found = texts.get(row.required(0));
      if (found == null) {
        throw row.malformed("the results have no '" + row.required(0) + "'");
      }
      Set<Integer> links = new TreeSet<>();
      row.list(2, " ").forEach(number -> links.add(Integer.parseInt(number) - 1));
      reports
          .computeIfAbsent(
              row.required(0), source -> new LabelledAsks(source, found, new ArrayList<>()))
          .asks()
          .add(new Ask(row.required(1), links));
    }
    return List.copyOf(reports.values());
  }

  /** Asks in the very words: the first clause of every second recommendation that has several. */
  List<Ask> firstClauses() {
    List<Ask> found = new ArrayList<>();
    for (int i = 1; i < texts.size(); i += 2) {
      String[] clauses = CLAUSE_END.split(texts.get(i), 2);
      String first = clauses[0].strip();
      if (clauses.length > 1 && first.split(" ").length >= FEWEST_WORDS) {
        found.add(new Ask(first, Set.of(i)));
      }
    }
    return found;
  }
}
