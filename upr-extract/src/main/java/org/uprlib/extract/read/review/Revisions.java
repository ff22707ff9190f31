package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MessageText;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.core.vocabulary.UnSymbol.Addition;
import org.uprlib.core.vocabulary.UnSymbol.Series;
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
            one.info().language().equals(other.info().language()) && replaces(one, other),
        notices);
  }

  /** The reports that count, likewise: one without recommendations replaces none. */
  static List<OpenPaper> current(Map<OpenPaper, Extraction> reports, List<Notice> notices) {
    return current(
        List.copyOf(reports.keySet()),
        (one, other) -> !reports.get(one).recommendations().isEmpty() && replaces(one, other),
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

  /** True if {@code one} replaces {@code other}, both papers of one review. */
  private static boolean replaces(OpenPaper one, OpenPaper other) {
    Optional<UnSymbol> first = one.symbol();
    Optional<UnSymbol> second = other.symbol();
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return isFinalOf(one, other)
        || (first.get().withoutAdditions().equals(second.get().withoutAdditions())
            && unrevised(first.get()).equals(unrevised(second.get()))
            && revision(first.get()) > revision(second.get()));
  }

  /** True if {@code draft} is a draft and {@code report} the report of the same review. */
  static boolean isFinalOf(OpenPaper report, OpenPaper draft) {
    PaperInfo one = report.info();
    PaperInfo other = draft.info();
    return isDraft(draft)
        && report.symbol().isPresent()
        && !isDraft(report)
        && one.session().isPresent()
        && one.session().equals(other.session())
        && one.stateUnderReview().isPresent()
        && one.stateUnderReview().equals(other.stateUnderReview());
  }

  private static boolean isDraft(OpenPaper paper) {
    return paper.symbol().filter(each -> each.series() == Series.DRAFT_REPORT).isPresent();
  }

  private static List<Addition> unrevised(UnSymbol symbol) {
    return symbol.additions().stream().filter(each -> !isRevision(each)).toList();
  }

  private static int revision(UnSymbol symbol) {
    return symbol.additions().stream()
        .filter(Revisions::isRevision)
        .mapToInt(Addition::number)
        .max()
        .orElse(0);
  }

  private static boolean isRevision(Addition addition) {
    return addition.kind() == Addition.Kind.REV;
  }

  private static String name(OpenPaper paper) {
    String source = MessageText.of(paper.document().source());
    return paper.info().symbol().map(symbol -> symbol + " (" + source + ")").orElse(source);
  }
}
