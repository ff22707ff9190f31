package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One recommendation by one State, as UPR Info's coders recorded it.
 *
 * @param state State under review
 * @param text what was recommended
 * @param action category, 1 to 5
 * @param issues one or more
 */
record GoldRow(String state, String text, int action, Set<String> issues) implements CodedRow {
  /** The rows of a file with one object a report, {@code {"sur": ..., "rows": [...]}}. */
  static List<GoldRow> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode report = json.readTree(line);
      for (JsonNode row : report.get("rows")) {
        Set<String> issues = new TreeSet<>();
        row.get("issues").forEach(issue -> issues.add(issue.asText()));
        rows.add(
            new GoldRow(
                report.get("sur").asText(),
                row.get("text").asText(),
                row.get("action").asInt(),
                issues));
      }
    }
    return rows;
  }
}
