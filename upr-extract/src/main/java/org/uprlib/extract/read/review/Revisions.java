package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MessageText;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.translation.Notices;

/**
 * Decides which of several issues of one paper counts: a revision, {@code Add.1/Rev.1}, replaces
 * what it revises, and a report its draft.
 */
final class Revisions {
  private Revisions() {}

  /** The addenda that count, in the same order; a notice names each of the others. */
  static List<OpenPaper> current(List<OpenPaper> addenda, List<Notice> notices) {
    return current(
        addenda,
        (one, other) ->
            one.info().language().equals(other.info().language())
                && one.info().replaces(other.info()),
        notices);
  }

  /** The reports that count, likewise: one without recommendations replaces none. */
  static List<OpenPaper> current(Map<OpenPaper, Extraction> reports, List<Notice> notices) {
    return current(
        List.copyOf(reports.keySet()),
        (one, other) ->
            !reports.get(one).recommendations().isEmpty() && one.info().replaces(other.info()),
        notices);
  }

  private static List<OpenPaper> current(
      List<OpenPaper> papers, BiPredicate<OpenPaper, OpenPaper> replaces, List<Notice> notices) {
    List<OpenPaper> current = new ArrayList<>();
    for (OpenPaper paper : papers) {
      Optional<OpenPaper> better = papers.stream().filter(p -> replaces.test(p, paper)).findFirst();
      if (better.isEmpty()) {
        current.add(paper);
      } else {
        Map<String, String> facts = Map.of("paper", name(paper), "better", name(better.get()));
        notices.add(Notices.general("paper-replaced", facts).in(paper.document()));
      }
    }
    return current;
  }

  private static String name(OpenPaper paper) {
    String source = MessageText.of(paper.document().source());
    return paper.info().symbol().map(symbol -> symbol + " (" + source + ")").orElse(source);
  }
}
