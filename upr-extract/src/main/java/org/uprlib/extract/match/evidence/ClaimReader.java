package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.vocabulary.Language;

/** Finds what sentences claim of progress, by their wordings. Immutable and thread-safe. */
final class ClaimReader {
  private final WordingList<Kind> wordings = WordingList.load("claims.tsv", Kind.class, "");

  /** What a wording means; of two that share words the first of these counts. */
  private enum Kind {
    IGNORED,
    ASK,
    DENIAL,
    PLAN,
    PROGRESS
  }

  /**
   * What was found.
   *
   * @param words by which; empty string for a description
   */
  record FoundClaim(Claim claim, String words) {}

  /** What {@code sentences} claim together: one thing, or it is not known which. */
  FoundClaim read(List<String> sentences, Language language) {
    List<String> progress = new ArrayList<>();
    List<String> denial = new ArrayList<>();
    for (String sentence : sentences) {
      for (WordingList.Found<Kind> found : wordings.in(sentence, language)) {
        if (found.kind() == Kind.ASK) {
          break;
        }
        if (found.kind() == Kind.PROGRESS) {
          progress.add(found.span().in(sentence));
        } else if (found.kind() == Kind.DENIAL) {
          denial.add(found.span().in(sentence));
        }
      }
    }
    if (progress.isEmpty() && denial.isEmpty()) {
      return new FoundClaim(Claim.DESCRIPTION, "");
    }
    if (!progress.isEmpty() && !denial.isEmpty()) {
      return new FoundClaim(Claim.UNKNOWN, progress.get(0) + "; " + denial.get(0));
    }
    return progress.isEmpty()
        ? new FoundClaim(Claim.DENIAL, denial.get(0))
        : new FoundClaim(Claim.PROGRESS, progress.get(0));
  }
}
