package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A theme, and the rows listed under it in a report. Immutable.
 *
 * @param theme its name; empty string for rows without a theme
 * @param rows listed under it: each row under its first theme
 * @param also rows of which it is a further theme
 */
record ThemeGroup(String theme, List<FollowUpRow> rows, List<FollowUpRow> also) {
  /**
   * The groups of {@code rows}, however a person sorted them, in the order of the reports; what has
   * no theme is last.
   */
  static List<ThemeGroup> of(List<FollowUpRow> rows) {
    List<FollowUpRow> sorted = rows.stream().sorted(RowOrder.BY_REPORT).toList();
    Map<String, List<FollowUpRow>> first = new LinkedHashMap<>();
    Map<String, List<FollowUpRow>> further = new HashMap<>();
    for (FollowUpRow row : sorted) {
      first.computeIfAbsent(row.theme().orElse(""), theme -> new ArrayList<>()).add(row);
      row.themes().stream()
          .skip(1)
          .forEach(theme -> further.computeIfAbsent(theme, key -> new ArrayList<>()).add(row));
    }
    List<FollowUpRow> without = first.remove("");
    if (without != null) {
      first.put("", without);
    }
    List<ThemeGroup> groups = new ArrayList<>();
    first.forEach(
        (theme, each) ->
            groups.add(new ThemeGroup(theme, each, further.getOrDefault(theme, List.of()))));
    return groups;
  }
}
