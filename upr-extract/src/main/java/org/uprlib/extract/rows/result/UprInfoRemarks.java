package org.uprlib.extract.rows.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of an export of UPR Info's database could not be made sense of. Immutable.
 *
 * @param refused rows that are malformed, which were left out
 * @param repeated rows that are the same as an earlier one in all cells, which were left out
 * @param unknownStates names that no State has, with the number of rows; such a State under review
 *     is known by that name alone, such a recommending State is missing
 * @param unknownResponses answers that stand for no position, with the number of rows; the position
 *     of these is unknown
 */
public record UprInfoRemarks(
    List<Refused> refused,
    int repeated,
    Map<String, Integer> unknownStates,
    Map<String, Integer> unknownResponses) {
  public UprInfoRemarks {
    refused = List.copyOf(refused);
    unknownStates = Collections.unmodifiableMap(new LinkedHashMap<>(unknownStates));
    unknownResponses = Collections.unmodifiableMap(new LinkedHashMap<>(unknownResponses));
  }

  /**
   * A row that is malformed.
   *
   * @param line on which it begins, counted from 1 with the head
   * @param reason what is wrong, without a stop
   */
  public record Refused(int line, String reason) {}
}
