package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Papers that were checked, each on its own. Immutable.
 *
 * @param checked in the order in which they were dropped
 * @param failures why papers could not be read, by their names
 */
record CheckedSubmissions(List<CheckedSubmission> checked, Map<String, Throwable> failures)
    implements Result {
  private static final Fragment PAGE = new Fragment("checked");

  CheckedSubmissions {
    checked = List.copyOf(checked);
    failures = Map.copyOf(failures);
  }

  @Override
  public String title(Wording wording) {
    return checked.size() == 1 && failures.isEmpty()
        ? checked.get(0).name()
        : wording.counted("check.papers", checked.size() + failures.size());
  }

  @Override
  public String page(Visit visit, Wording wording) {
    boolean alone = checked.size() == 1 && failures.isEmpty();
    boolean judged = checked.stream().allMatch(each -> each.report().judged());
    List<Map<String, ?>> views = new ArrayList<>();
    for (CheckedSubmission each : checked) {
      views.add(each.view(alone ? "" : each.name(), prefix(views.size()), visit, wording));
    }
    return PAGE.fill(
        Map.of(
            "failures",
            Failure.list(failures, wording),
            "checked",
            views,
            "anyway",
            judged ? "" : visit.to("check", visit.part(1), CheckRoom.ANYWAY)),
        wording);
  }

  /** Names of files begin with the number of their paper, if there are several. */
  private String prefix(int index) {
    return checked.size() == 1 ? "" : index + 1 + "-";
  }

  @Override
  public Optional<Answer> file(String name, Visit visit, Wording wording) throws IOException {
    for (int i = 0; i < checked.size(); i++) {
      if (name.startsWith(prefix(i))) {
        Optional<Answer> file = checked.get(i).file(name.substring(prefix(i).length()), wording);
        if (file.isPresent()) {
          return file;
        }
      }
    }
    return Optional.empty();
  }
}
