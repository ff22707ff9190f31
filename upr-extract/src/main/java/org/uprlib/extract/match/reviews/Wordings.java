package org.uprlib.extract.match.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.Words;

/** Classifies how recommendations in English open. Immutable and thread-safe. */
final class Wordings {
  /** The other words follow within so many words of the first. */
  private static final int REACH = 6;

  private final List<Opening> openings;
  private final Enricher enricher;
  private final TextToken.Reader words = TextToken.Reader.english();

  private record Opening(String wording, Set<String> first, Set<String> then) {}

  private Wordings(List<Opening> openings, Enricher enricher) {
    this.openings = openings;
    this.enricher = enricher;
  }

  /**
   * The openings that ship with the library.
   *
   * @throws IllegalStateException if their table is malformed
   */
  static Wordings load() {
    List<Opening> openings = new ArrayList<>();
    for (DataFile.Row row : DataFile.read(Wordings.class::getResourceAsStream, "wordings.tsv", 3)) {
      openings.add(
          new Opening(row.required(0), Set.copyOf(row.list(1, " ")), Set.copyOf(row.list(2, " "))));
    }
    return new Wordings(List.copyOf(openings), Enricher.load());
  }

  /** How {@code text} opens; empty if not with a verb. */
  Optional<String> of(String text) {
    Optional<Words> verb =
        enricher.enrich(text).action().map(Action::verbs).stream()
            .flatMap(List::stream)
            .findFirst();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    List<String> from = new ArrayList<>();
    for (TextToken token : words.read(text)) {
      if (token.start() >= verb.get().span().start()) {
        from.add(token.word());
      }
    }
    return openings.stream()
        .filter(opening -> opens(opening, from))
        .map(Opening::wording)
        .findFirst()
        .or(() -> Optional.of(verb.get().text().toLowerCase(Locale.ROOT)));
  }

  private static boolean opens(Opening opening, List<String> words) {
    return opening.first().contains(words.get(0))
        && (opening.then().isEmpty()
            || words.stream().skip(1).limit(REACH).anyMatch(opening.then()::contains));
  }
}
