package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;

/**
 * Finds what the words around a claim take from it: a negation that reaches it, a condition, a
 * limit, a later reversal, or that others say it. Immutable and thread-safe.
 */
final class Qualifications {
  /** Marks that part clauses. */
  private static final String PARTING = ";:—";

  private final WordingList<Kind> wordings = new WordingList<>("qualifications.tsv", Kind.class);

  /** What a wording does; of two that share words the first of these counts. */
  enum Kind {
    UNSAID,
    IGNORED,
    REVERSAL,
    CLAUSE,
    LIMIT,
    OTHERS,
    ASIDE,
    CONTRAST,
    CONDITION,
    BEHIND,
    DOUBT,
    NOT;

    private static final Set<Kind> BEFORE_CLAIM = EnumSet.of(UNSAID, CONDITION, DOUBT, NOT);
    private static final Set<Kind> BEHIND_CLAIM = EnumSet.of(CONTRAST, BEHIND);
    private static final Set<Kind> OF_SENTENCE = EnumSet.of(REVERSAL, CONTRAST, LIMIT);
    private static final Set<Kind> OF_MAIN_CLAUSE = EnumSet.of(LIMIT, OTHERS);
    private static final Set<Kind> BEGIN_CLAUSE = EnumSet.of(CLAUSE, CONTRAST);
  }

  /**
   * A sentence with its qualifications.
   *
   * @param clauses the clause of each character; a part between commas is a clause of its own
   * @param main the clauses that follow each other
   */
  record Sentence(List<WordingList.Found<Kind>> found, List<Integer> clauses, List<Span> main) {
    /** Whether a qualification of one of {@code kinds} takes something from {@code claim}. */
    boolean qualifies(Span claim, Set<Kind> kinds) {
      return found.stream()
          .filter(each -> kinds.contains(each.kind()))
          .anyMatch(each -> reaches(each, claim));
    }

    private boolean reaches(WordingList.Found<Kind> qualification, Span claim) {
      Kind kind = qualification.kind();
      Span span = qualification.span();
      boolean behind = span.end() > claim.end();
      boolean side =
          (!Kind.BEFORE_CLAIM.contains(kind) || span.start() < claim.start())
              && (!Kind.BEHIND_CLAIM.contains(kind) || behind);
      return side && ((Kind.OF_SENTENCE.contains(kind) && behind) || share(kind, span, claim));
    }

    private boolean share(Kind kind, Span span, Span claim) {
      if (Kind.OF_MAIN_CLAUSE.contains(kind)) {
        return main.stream().anyMatch(each -> each.overlaps(span) && each.overlaps(claim));
      }
      int clause = clauses.get(claim.start());
      return clauses.get(span.start()) == clause || clauses.get(span.end() - 1) == clause;
    }

    /** The main clause of the character at {@code place}. */
    Span clause(int place) {
      return main.stream().filter(each -> place < each.end()).findFirst().orElseThrow();
    }

    /** The text of {@code sentence} before {@code claim}, with blanks for other clauses. */
    String before(Span claim, String sentence) {
      StringBuilder own = new StringBuilder(sentence.substring(0, claim.start()));
      int clause = clauses.get(claim.start());
      for (int i = 0; i < own.length(); i++) {
        if (!clauses.get(i).equals(clause)) {
          own.setCharAt(i, ' ');
        }
      }
      return own.toString();
    }

    boolean within(Span claim, Set<Kind> kinds) {
      return found.stream()
          .filter(each -> kinds.contains(each.kind()))
          .anyMatch(
              each -> each.span().start() >= claim.start() && each.span().end() <= claim.end());
    }
  }

  Sentence in(String sentence, Language language) {
    List<WordingList.Found<Kind>> found = wordings.in(sentence, language);
    Kind[] starting = new Kind[sentence.length()];
    found.forEach(each -> starting[each.span().start()] = each.kind());
    List<Integer> clauses = new ArrayList<>(sentence.length());
    List<Span> main = new ArrayList<>();
    int start = 0;
    int last = 0;
    int around = 0;
    for (int i = 0; i < sentence.length(); i++) {
      boolean parts = PARTING.indexOf(sentence.charAt(i)) >= 0;
      int clause = i == 0 ? 0 : clauses.get(i - 1);
      if (parts || (starting[i] != null && Kind.BEGIN_CLAUSE.contains(starting[i]))) {
        main.add(new Span(start, i));
        start = i;
        clause = ++last;
        around = clause;
      } else if (starting[i] == Kind.ASIDE) {
        clause = ++last;
      } else if (sentence.charAt(i) == ',') {
        clause = around;
      }
      clauses.add(clause);
    }
    main.add(new Span(start, sentence.length()));
    return new Sentence(found, clauses, main);
  }
}
