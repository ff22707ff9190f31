package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.extract.enrich.classify.LinkClassifier;

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
  static final String GOAL = LinkClassifier.GOAL;
  static final String TARGET = LinkClassifier.TARGET;
  static final String GROUP = LinkClassifier.GROUP;

  /** What UPR Info has called an issue of the library's by another name since session 21. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "National Human Rights Institution", "NHRI",
          "Right to water and sanitation", "Right to water");

  /** The Danish Institute's groups, and the library's name of each. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("Women and girls", "women"),
          Map.entry("Children", "children"),
          Map.entry("Youth", "youth"),
          Map.entry("Older persons", "older-persons"),
          Map.entry("Persons with disabilities", "persons-with-disabilities"),
          Map.entry("Migrants", "migrants"),
          Map.entry("Refugees and asylum-seekers", "refugees-asylum-seekers"),
          Map.entry("Internally displaced persons", "internally-displaced-persons"),
          Map.entry("Members of minorities", "minorities"),
          Map.entry("Indigenous peoples", "indigenous-peoples"),
          Map.entry("LGBTI", "lgbti-persons"),
          Map.entry("Human rights defenders", "human-rights-defenders"));

  /** UPR Info's rows: {@code {"sur": ..., "rows": [...]}} a line; session 27 has no issues. */
  static List<CodedRow> ofUprInfo(Path file) throws IOException {
    List<CodedRow> rows = new ArrayList<>();
    for (JsonNode report : JsonLines.read(file)) {
      for (JsonNode row : report.get("rows")) {
        Set<String> labels = new TreeSet<>();
        JsonLines.texts(row.get("issues"))
            .forEach(issue -> labels.add(ISSUE + RENAMED.getOrDefault(issue, issue)));
        Set<String> kinds = labels.isEmpty() ? Set.of(ACTION) : Set.of(ACTION, ISSUE);
        labels.add(ACTION + row.get("action").asInt());
        OptionalInt session = OptionalInt.of(report.get("session").asInt());
        String state = report.get("sur").asText();
        rows.add(new CodedRow(state, session, row.get("text").asText(), labels, kinds));
      }
    }
    return rows;
  }

  /** The Danish Institute's rows, one a line, whose targets are null where it is ambiguous. */
  static List<CodedRow> ofDanishInstitute(Path file) throws IOException {
    List<CodedRow> rows = new ArrayList<>();
    for (JsonNode row : JsonLines.read(file)) {
      Set<String> labels = new TreeSet<>();
      JsonLines.texts(row.get("goals")).forEach(goal -> labels.add(GOAL + goal));
      JsonLines.texts(row.get("targets")).forEach(target -> labels.add(TARGET + target));
      JsonLines.texts(row.get("groups")).forEach(group -> labels.add(GROUP + nameOf(group)));
      Set<String> kinds =
          row.get("targets").isNull() ? Set.of(GOAL, GROUP) : Set.of(GOAL, TARGET, GROUP);
      String state = row.get("sur").asText();
      rows.add(new CodedRow(state, OptionalInt.empty(), row.get("text").asText(), labels, kinds));
    }
    return rows;
  }

  /** The library's names of the groups that rows are linked to. */
  static Collection<String> groups() {
    return GROUPS.values();
  }

  private static String nameOf(String group) {
    String name = GROUPS.get(group);
    if (name == null) {
      throw new IllegalArgumentException("'" + group + "' is none of the Institute's groups.");
    }
    return name;
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
