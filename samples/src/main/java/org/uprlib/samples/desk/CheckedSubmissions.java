package org.uprlib.samples.desk;

import java.io.IOException;
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
  public void show(Html out, Visit visit, Wording wording) {
    Failure.list(failures, out, wording);
    boolean alone = checked.size() == 1 && failures.isEmpty();
    for (int i = 0; i < checked.size(); i++) {
      CheckedSubmission each = checked.get(i);
      if (!alone) {
        out.add("<section class=\"paper\"><h2 dir=\"auto\">").text(each.name()).add("</h2>");
      }
      each.show(prefix(i), out, visit, wording);
      out.add(alone ? "" : "</section>");
    }
    if (checked.stream().anyMatch(each -> !each.report().judged())) {
      out.add("<form method=\"post\" action=\"");
      out.text(visit.to("check", visit.part(1), "anyway")).add("\"><button>");
      out.text(wording.text("check.anyway")).add("</button></form>");
    }
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
