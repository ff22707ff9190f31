package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MessageText;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.core.vocabulary.UnSymbol.Addition;

/**
 * Decides which of several issues of one paper counts: a revision, {@code Add.1/Rev.1}, replaces
 * what it revises; of two copies the first counts.
 */
final class Revisions {
  private static final String REPLACED = "paper-replaced";

  private Revisions() {}

  /** The papers that count, in the same order; a notice names each of the others. */
  static List<OpenPaper> current(List<OpenPaper> papers, List<Notice> notices) {
    List<OpenPaper> current = new ArrayList<>();
    for (OpenPaper paper : papers) {
      Optional<OpenPaper> better =
          papers.stream().filter(p -> replaces(p, paper, papers)).findFirst();
      if (better.isEmpty()) {
        current.add(paper);
      } else {
        String words =
            name(paper) + " is replaced by " + name(better.get()) + " and not taken into account.";
        Map<String, Object> facts = Map.of("paper", name(paper), "better", name(better.get()));
        notices.add(Notice.general(REPLACED, words, facts).in(paper.document()));
      }
    }
    return current;
  }

  @SuppressWarnings("ReferenceEquality") // The same paper, not one of the same content.
  private static boolean replaces(OpenPaper one, OpenPaper other, List<OpenPaper> papers) {
    Optional<UnSymbol> first = symbol(one);
    Optional<UnSymbol> second = symbol(other);
    boolean same =
        one != other
            && first.isPresent()
            && second.isPresent()
            && one.info().language().equals(other.info().language())
            && unrevised(first.get()).equals(unrevised(second.get()));
    if (!same) {
      return false;
    }
    int difference = revision(first.get()) - revision(second.get());
    return difference > 0 || (difference == 0 && papers.indexOf(one) < papers.indexOf(other));
  }

  private static Optional<UnSymbol> symbol(OpenPaper paper) {
    return paper.info().symbol().flatMap(UnSymbol::parse);
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
