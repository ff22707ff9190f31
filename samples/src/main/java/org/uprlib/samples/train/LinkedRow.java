package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.extract.enrich.classify.LinkClassifier;

/**
 * One recommendation by one State, as the Danish Institute for Human Rights linked it.
 *
 * @param state State under review
 * @param text what was recommended
 * @param labels goals, targets (e.g. {@code 16.3}) and groups of persons (by the library's names),
 *     each with a word before that says which it is
 * @param tellsTargets false where the source is ambiguous about targets
 */
record LinkedRow(String state, String text, Set<String> labels, boolean tellsTargets)
    implements CodedRow {
  static final String GOAL = LinkClassifier.GOAL;
  static final String TARGET = LinkClassifier.TARGET;
  static final String GROUP = LinkClassifier.GROUP;

  /** The Institute's groups, and the library's name of each. */
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

  /** The rows of a file with one object a line, whose targets are null where ambiguous. */
  static List<LinkedRow> read(Path file) throws IOException {
    List<LinkedRow> rows = new ArrayList<>();
    for (JsonNode row : JsonLines.read(file)) {
      Set<String> labels = new TreeSet<>();
      JsonLines.texts(row.get("goals")).forEach(goal -> labels.add(GOAL + goal));
      JsonLines.texts(row.get("targets")).forEach(target -> labels.add(TARGET + target));
      JsonLines.texts(row.get("groups")).forEach(group -> labels.add(GROUP + name(group)));
      rows.add(
          new LinkedRow(
              row.get("sur").asText(),
              row.get("text").asText(),
              Collections.unmodifiableSet(labels),
              !row.get("targets").isNull()));
    }
    return rows;
  }

  /** Whether the source says if {@code label} is one of this row's. */
  boolean isCodedFor(String label) {
    return tellsTargets || !label.startsWith(TARGET);
  }

  /** The library's names of the groups that rows are linked to. */
  static Collection<String> groups() {
    return GROUPS.values();
  }

  private static String name(String group) {
    String name = GROUPS.get(group);
    if (name == null) {
      throw new IllegalArgumentException("'" + group + "' is none of the Institute's groups.");
    }
    return name;
  }
}
