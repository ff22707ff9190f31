package org.uprlib.extract.match.evidence;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.Language;

/**
 * Reads how far a recommendation is implemented where a sentence that names it says so in these
 * words. Immutable and thread-safe.
 */
final class LevelReader {
  private final WordingList<Kind> wordings =
      WordingList.load(
          "levels.tsv",
          Kind.class,
          "recommendation|recommendations|recommandation|recommandations");

  /** What a wording states; of two that share words the first of these counts. */
  private enum Kind {
    NOT_IMPLEMENTED,
    NONE,
    PARTLY_IMPLEMENTED,
    IN_PROGRESS,
    IMPLEMENTED
  }

  /** What {@code words} state; empty if they state nothing, or several things. */
  Optional<StatedLevel> read(String words, Language language) {
    List<WordingList.Found<Kind>> found =
        wordings.in(words, language).stream().filter(each -> each.kind() != Kind.NONE).toList();
    if (found.isEmpty() || found.stream().map(WordingList.Found::kind).distinct().count() > 1) {
      return Optional.empty();
    }
    StatedLevel.Level level = StatedLevel.Level.valueOf(found.get(0).kind().name());
    return Optional.of(new StatedLevel(level, found.get(0).span().in(words)));
  }
}
