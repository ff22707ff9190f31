package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows by the theme that they stand under, in the order of the reports. Immutable.
 *
 * @param groups in the order of their first rows; what has no theme is last
 */
record ThemeGroups(List<Group> groups) {
  ThemeGroups {
    groups = List.copyOf(groups);
  }

  /**
   * A theme.
   *
   * @param theme its name; empty string for rows without a theme
   * @param rows that stand under it: each row under its first theme
   * @param also rows of which it is a further theme
   */
  record Group(String theme, List<FollowUpRow> rows, List<FollowUpRow> also) {
    Group {
      rows = List.copyOf(rows);
      also = List.copyOf(also);
    }
  }

  /** The groups of {@code rows}, however a person sorted them. */
  static ThemeGroups of(List<FollowUpRow> rows) {
    List<FollowUpRow> sorted = rows.stream().sorted(new RowOrder()).toList();
    Map<String, List<FollowUpRow>> first = new LinkedHashMap<>();
    Map<String, List<FollowUpRow>> further = new LinkedHashMap<>();
    List<FollowUpRow> without = new ArrayList<>();
    for (FollowUpRow row : sorted) {
      if (row.themes().isEmpty()) {
        without.add(row);
        continue;
      }
      first.computeIfAbsent(row.themes().get(0), theme -> new ArrayList<>()).add(row);
      for (String theme : row.themes().subList(1, row.themes().size())) {
        further.computeIfAbsent(theme, each -> new ArrayList<>()).add(row);
      }
    }
    List<Group> groups = new ArrayList<>();
    first.forEach(
        (theme, each) ->
            groups.add(new Group(theme, each, further.getOrDefault(theme, List.of()))));
    if (!without.isEmpty()) {
      groups.add(new Group("", without, List.of()));
    }
    return new ThemeGroups(groups);
  }
}
