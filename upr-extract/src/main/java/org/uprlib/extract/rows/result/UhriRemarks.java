package org.uprlib.extract.rows.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What of an export of OHCHR's index could not be made sense of, or does not count. Immutable.
 *
 * @param otherBodies rows of treaty bodies and special procedures, which were left out
 * @param withoutText rows without a text, which were left out
 * @param repeated rows with symbol, label and text of an earlier one, which were left out
 * @param unknownStates names that no State has, with the number of rows; such a State under review
 *     is known by that name alone, such a recommending State is missing
 * @param unreadableDates dates that are none, with the number of rows; these have no date
 */
public record UhriRemarks(
    int otherBodies,
    int withoutText,
    int repeated,
    Map<String, Integer> unknownStates,
    Map<String, Integer> unreadableDates) {
  public UhriRemarks {
    unknownStates = Collections.unmodifiableMap(new LinkedHashMap<>(unknownStates));
    unreadableDates = Collections.unmodifiableMap(new LinkedHashMap<>(unreadableDates));
  }
}
