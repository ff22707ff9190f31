package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.enrich.classify.Classifiers;

/**
 * One recommendation by one State, with what coders said of it.
 *
 * @param state State under review
 * @param session of the review, where the source states it
 * @param text what was recommended
 * @param labels each behind its kind: {@code action 5}, {@code issue Poverty}, {@code target 16.3}
 * @param kinds of labels that coders decided on
 */
record CodedRow(
    String state, OptionalInt session, String text, Set<String> labels, Set<String> kinds) {
  static final String ACTION = "action ";
  static final String ISSUE = "issue ";
  static final String GOAL = Classifiers.GOAL;
  static final String TARGET = Classifiers.TARGET;
  static final String GROUP = Classifiers.GROUP;

  /** By label with the coders' name, the name that is counted. */
  private static final Map<String, String> NAMES =
      DataFile.read(CodedRow.class::getResourceAsStream, "label-names.tsv", 3).stream()
          .collect(
              Collectors.toMap(
                  row -> row.required(0) + " " + row.required(1), row -> row.required(2)));

  /** UPR Info's rows: {@code {"sur": ..., "rows": [...]}} a line; session 27 has no issues. */
  static List<CodedRow> ofUprInfo(Path file) throws IOException {
    List<CodedRow> rows = new ArrayList<>();
    for (JsonNode report : JsonLines.read(file)) {
      for (JsonNode row : report.get("rows")) {
        Set<String> labels = new TreeSet<>();
        JsonLines.texts(row.get("issues")).forEach(issue -> labels.add(labelOf(ISSUE, issue)));
        Set<String> kinds = labels.isEmpty() ? Set.of(ACTION) : Set.of(ACTION, ISSUE);
        labels.add(ACTION + row.get("action").asInt());
        OptionalInt session = OptionalInt.of(report.get("session").asInt());
        String state = report.get("sur").asText();
        rows.add(new CodedRow(state, session, row.get("text").asText(), labels, kinds));
      }
    }
    return rows;
  }

  /**
   * The Danish Institute's rows, one a line, whose targets are null where the source is ambiguous.
   *
   * @throws IllegalArgumentException if a group of persons is not one of the Institute's
   */
  static List<CodedRow> ofDanishInstitute(Path file) throws IOException {
    List<CodedRow> rows = new ArrayList<>();
    for (JsonNode row : JsonLines.read(file)) {
      Set<String> labels = new TreeSet<>();
      JsonLines.texts(row.get("goals")).forEach(goal -> labels.add(GOAL + goal));
      JsonLines.texts(row.get("targets")).forEach(target -> labels.add(TARGET + target));
      JsonLines.texts(row.get("groups")).forEach(group -> labels.add(labelOf(GROUP, group)));
      for (String label : labels) {
        if (label.startsWith(GROUP) && !isCodersGroup(label)) {
          throw new IllegalArgumentException("label-names.tsv has no '" + label + "'.");
        }
      }
      Set<String> kinds =
          row.get("targets").isNull() ? Set.of(GOAL, GROUP) : Set.of(GOAL, TARGET, GROUP);
      String state = row.get("sur").asText();
      rows.add(new CodedRow(state, OptionalInt.empty(), row.get("text").asText(), labels, kinds));
    }
    return rows;
  }

  /** The label of a kind that is counted for {@code name}, the coders' or the library's. */
  static String labelOf(String kind, String name) {
    return kind + NAMES.getOrDefault(kind + name, name);
  }

  /** Whether {@code label} is of a group that coders know, too. */
  static boolean isCodersGroup(String label) {
    return label.startsWith(GROUP) && NAMES.containsValue(label.substring(GROUP.length()));
  }

  /** Whether coders decided if {@code label} is one of this row's. */
  boolean isCodedFor(String label) {
    return kinds.contains(kindOf(label));
  }

  /** The word before a label that says which kind it is, with its blank. */
  static String kindOf(String label) {
    return label.substring(0, label.indexOf(' ') + 1);
  }
}
