package org.uprlib.extract.rows.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.write.translation.Notices;

/**
 * What of an export of UPR Info's database could not be made sense of. Immutable.
 *
 * @param refused rows that are malformed, which were left out
 * @param repeated rows that are the same as an earlier one in all cells, which were left out
 * @param unknownStates names that no State has, with the number of rows; such a State under review
 *     is known by that name alone, such a recommending State is missing
 * @param unknownResponses answers that stand for no position, with the number of rows; the position
 *     of these is unknown
 * @param unknownIssues issues that UPR Info's list has not, with the number of rows; they count by
 *     these names
 */
public record UprInfoRemarks(
    List<Refused> refused,
    int repeated,
    Map<String, Integer> unknownStates,
    Map<String, Integer> unknownResponses,
    Map<String, Integer> unknownIssues) {
  public UprInfoRemarks {
    refused = List.copyOf(refused);
    unknownStates = Collections.unmodifiableMap(new LinkedHashMap<>(unknownStates));
    unknownResponses = Collections.unmodifiableMap(new LinkedHashMap<>(unknownResponses));
    unknownIssues = Collections.unmodifiableMap(new LinkedHashMap<>(unknownIssues));
  }

  /**
   * A row that is malformed.
   *
   * @param line on which it begins, counted from 1 with the head
   * @param reason what is wrong, without a stop
   */
  public record Refused(int line, String reason) {}

  /** Whose words these are, and what is wrong in {@code file}, for a person. */
  public List<Notice> notices(String file) {
    List<Notice> notices = new ArrayList<>();
    notices.add(Notices.general("upr-info-coded", Map.of("file", file)));
    if (!refused.isEmpty()) {
      notices.add(
          Notices.general(
              "rows-refused",
              Map.of("file", file, "count", refused.size(), "line", refused.get(0).line())));
    }
    if (!unknownStates.isEmpty()) {
      notices.add(unknown("states-unknown", file, unknownStates));
    }
    if (!unknownResponses.isEmpty()) {
      notices.add(unknown("responses-unknown", file, unknownResponses));
    }
    if (!unknownIssues.isEmpty()) {
      notices.add(unknown("issues-unknown", file, unknownIssues));
    }
    return notices;
  }

  private static Notice unknown(String code, String file, Map<String, Integer> words) {
    return Notices.general(code, Map.of("file", file, "words", String.join(", ", words.keySet())));
  }
}
