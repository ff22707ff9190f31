package org.uprlib.extract.followup;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.text.Translations;
import org.uprlib.extract.followup.FollowUpFormat.EvidenceColumn;

/** The content of a sheet other than that of the rows. */
enum SheetKind {
  EVIDENCE,
  REPORT,
  LEVELS,
  ABOUT,
  /** One of the person's own. */
  OTHER;

  /** The kind of {@code grid}, which the words that head it show in any language. */
  static SheetKind of(TableGrid grid, Translations words) {
    List<String> head = grid.head();
    String second = TableGrid.cell(head, 1);
    if (EvidenceColumn.in(head, words).size() == EvidenceColumn.values().length) {
      return EVIDENCE;
    } else if (words.key("report.text", second).isPresent()) {
      return REPORT;
    } else if (words.key("scale.", second).isPresent()) {
      return LEVELS;
    }
    Optional<String> first = words.key("about.", TableGrid.cell(head, 0));
    return first.equals(Optional.of("text")) ? ABOUT : OTHER;
  }
}
