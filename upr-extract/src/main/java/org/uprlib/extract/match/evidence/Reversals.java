package org.uprlib.extract.match.evidence;

import java.util.List;
import org.uprlib.core.vocabulary.Language;

/**
 * Finds sentences that take back the level which one before them states: "The law was repealed in
 * 2023", "But not in the islands". Immutable and thread-safe.
 */
final class Reversals {
  private final WordingList<Kind> wordings = new WordingList<>("reversals.tsv", Kind.class);

  /** Where a wording takes something back. */
  private enum Kind {
    /** In any sentence. */
    UNDONE,
    /** In the next sentence. */
    NEXT,
    /** In a recommendation, that something is to be undone. */
    ASKED
  }

  /**
   * Whether {@code sentences} take back that {@code recommendation} is implemented, for all that is
   * known.
   *
   * @param asked language of the recommendation
   */
  boolean in(List<String> sentences, Language language, String recommendation, Language asked) {
    return !sentences.isEmpty()
        && (says(sentences.get(0), Kind.NEXT, language)
            || (!says(recommendation, Kind.ASKED, asked)
                && sentences.stream().anyMatch(each -> says(each, Kind.UNDONE, language))));
  }

  private boolean says(String words, Kind kind, Language language) {
    return wordings.in(words, language).stream().anyMatch(each -> each.kind() == kind);
  }
}
