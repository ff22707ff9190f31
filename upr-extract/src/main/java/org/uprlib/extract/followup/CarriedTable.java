package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.write.translation.Notices;
import org.uprlib.extract.write.translation.TranslatedException;

/**
 * A new table with what a person wrote in an older one. Immutable.
 *
 * @param table the new rows, with the person's words of the older ones; behind them the older rows
 *     that the new table has not
 * @param gone those older rows
 * @param corrected rows that have something else in a column of the papers of the older table; the
 *     new one has what the papers say
 * @param otherwiseThemed rows whose themes are those of the older table, which a person may have
 *     chosen, and not those of the papers
 */
public record CarriedTable(
    FollowUpTable table,
    List<FollowUpRow> gone,
    List<FollowUpRow> corrected,
    List<FollowUpRow> otherwiseThemed) {

  public CarriedTable {
    gone = List.copyOf(gone);
    corrected = List.copyOf(corrected);
    otherwiseThemed = List.copyOf(otherwiseThemed);
  }

  /**
   * Where both tables differ, and which one the new table follows.
   *
   * @param older what to call the older one
   */
  public List<Notice> notices(String older) {
    List<Notice> notices = new ArrayList<>();
    add("table-rows-gone", gone, older, notices);
    add("table-corrected", corrected, older, notices);
    add("table-themes-kept", otherwiseThemed, older, notices);
    return notices;
  }

  private static void add(String key, List<FollowUpRow> rows, String older, List<Notice> notices) {
    if (!rows.isEmpty()) {
      List<String> labels =
          rows.stream().map(row -> row.review().symbol() + " " + row.paragraph()).toList();
      Map<String, Object> facts =
          Map.of(
              "file", older,
              "count", rows.size(),
              "labels", TranslatedException.listed(labels, FollowUpException.MOST_LISTED));
      notices.add(Notices.general(key, facts));
    }
  }
}
