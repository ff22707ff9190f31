package org.uprlib.extract.match.reviews;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TextToken;

/** Classifies how recommendations in English open. Immutable and thread-safe. */
final class Wordings {
  /** The other words follow within so many words of the first. */
  private static final int REACH = 6;

  private final List<Opening> openings =
      DataFile.read(Wordings.class::getResourceAsStream, "wordings.tsv", 3).stream()
          .map(Opening::of)
          .toList();

  private final Enricher enricher = Enricher.load();
  private final TextToken.Reader words = TextToken.Reader.english();

  private record Opening(String wording, List<String> first, List<String> then) {
    static Opening of(DataFile.Row row) {
      return new Opening(row.required(0), row.list(1, " "), row.list(2, " "));
    }

    boolean isAt(List<String> words) {
      return first.contains(words.get(0))
          && (then.isEmpty() || words.stream().skip(1).limit(REACH).anyMatch(then::contains));
    }
  }

  /** How {@code text} opens; empty if not with a verb. */
  Optional<String> of(String text) {
    return enricher.enrich(text).action().stream()
        .flatMap(action -> action.verbs().stream())
        .findFirst()
        .map(verb -> opening(text, verb));
  }

  private String opening(String text, Words verb) {
    List<String> from =
        words.read(text).stream()
            .filter(token -> token.start() >= verb.span().start())
            .map(TextToken::word)
            .toList();
    return openings.stream()
        .filter(opening -> opening.isAt(from))
        .map(Opening::wording)
        .findFirst()
        .orElse(verb.text().toLowerCase(Locale.ROOT));
  }
}
