package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
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
    ObjectMapper json = new ObjectMapper();
    List<GoldRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode report = json.readTree(line);
      for (JsonNode row : report.get("rows")) {
        Set<String> issues = new TreeSet<>();
        for (JsonNode issue : row.get("issues")) {
          issues.add(RENAMED.getOrDefault(issue.asText(), issue.asText()));
        }
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
