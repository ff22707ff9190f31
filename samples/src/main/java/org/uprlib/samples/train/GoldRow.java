package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One recommendation by one State, as UPR Info's coders recorded it.
 *
 * @param state State under review
 * @param session of the review, from 1
 * @param text what was recommended
 * @param action category, 1 to 5
 * @param issues none if they were not recorded, as in session 27
 */
record GoldRow(String state, int session, String text, int action, Set<String> issues)
    implements CodedRow {
  boolean tellsIssues() {
    return !issues.isEmpty();
  }

  /** What UPR Info has called an issue of the library's by another name since session 21. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "National Human Rights Institution", "NHRI",
          "Right to water and sanitation", "Right to water");

  /** The rows of a file with one object a report, {@code {"sur": ..., "rows": [...]}}. */
  static List<GoldRow> read(Path file) throws IOException {
    List<GoldRow> rows = new ArrayList<>();
    for (JsonNode report : JsonLines.read(file)) {
      for (JsonNode row : report.get("rows")) {
        Set<String> issues = new TreeSet<>();
        JsonLines.texts(row.get("issues"))
            .forEach(issue -> issues.add(RENAMED.getOrDefault(issue, issue)));
        rows.add(
            new GoldRow(
                report.get("sur").asText(),
                report.get("session").asInt(),
                row.get("text").asText(),
                row.get("action").asInt(),
                issues));
      }
    }
    return rows;
  }
}
