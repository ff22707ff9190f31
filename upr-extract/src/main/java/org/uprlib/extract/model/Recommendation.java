package org.uprlib.extract.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Location;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;

/**
 * A recommendation made to the State under review. Immutable.
 *
 * @param paragraph label without closing stop, e.g. {@code 115.3}; {@code 69.1} where numbering
 *     starts again under each lead-in
 * @param text the recommendation, without its label and without State names in closing parentheses
 * @param originalText as printed, label included, page furniture left out
 * @param heading the theme heading above it, if the report has any
 * @param recommendingStates who made it, in the order printed, each once
 * @param requests one for each share; a simple recommendation has one
 * @param position the State's answer
 * @param location where it stands
 * @param indexing how OHCHR indexes it; only a matrix says
 * @param enrichment what its text asks, how strongly, and about what; empty if it was not enriched
 * @param texts its text by language, where its paper was read in more than one; else empty
 * @param asRead what was read out in the dialogue instead, as notes say; mostly empty
 */
public record Recommendation(
    String paragraph,
    String text,
    String originalText,
    Optional<String> heading,
    List<State> recommendingStates,
    List<Request> requests,
    Position position,
    Location location,
    Optional<Indexing> indexing,
    Optional<Enrichment> enrichment,
    Map<Language, String> texts,
    List<AsRead> asRead) {
  public Recommendation {
    asRead = List.copyOf(asRead);
    texts = Map.copyOf(texts);
    recommendingStates = List.copyOf(recommendingStates);
    requests = List.copyOf(requests);
  }

  /** A recommendation of a paper that does not index it, not enriched. */
  public Recommendation(
      String paragraph,
      String text,
      String originalText,
      Optional<String> heading,
      List<State> recommendingStates,
      List<Request> requests,
      Position position,
      Location location) {
    this(
        paragraph,
        text,
        originalText,
        heading,
        recommendingStates,
        requests,
        position,
        location,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of());
  }

  /**
   * The recommendation as each of its States made it; States without a request asked for it all.
   */
  public List<StateRow<Request>> stateRows() {
    return StateRow.of(
        recommendingStates,
        requests,
        Request::states,
        new Request(recommendingStates, text, enrichment, coding()));
  }

  /** What coders recorded of its requests; empty unless it is of UPR Info's export. */
  public Optional<Coding> coding() {
    List<Coding> all = requests.stream().flatMap(each -> each.coding().stream()).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(Coding.joined(all));
  }

  /** The same recommendation, indexed so. */
  public Recommendation indexed(Indexing as) {
    return with(requests, position, Optional.of(as), enrichment, texts, asRead);
  }

  /** The same recommendation with this answer. */
  public Recommendation answered(Position answer) {
    return with(requests, answer, indexing, enrichment, texts, asRead);
  }

  /**
   * The same recommendation, enriched.
   *
   * @param whole of {@link #text()}
   * @param shares its requests, enriched too
   */
  public Recommendation enriched(Enrichment whole, List<Request> shares) {
    return with(shares, position, indexing, Optional.of(whole), texts, asRead);
  }

  /** The same recommendation, whose paper was read in these languages. */
  public Recommendation inLanguages(Map<Language, String> all) {
    return with(requests, position, indexing, enrichment, all, asRead);
  }

  /** The same recommendation, which was read out so. */
  public Recommendation readAs(List<AsRead> readings) {
    return with(requests, position, indexing, enrichment, texts, readings);
  }

  private Recommendation with(
      List<Request> shares,
      Position answer,
      Optional<Indexing> as,
      Optional<Enrichment> whole,
      Map<Language, String> all,
      List<AsRead> readings) {
    return new Recommendation(
        paragraph,
        text,
        originalText,
        heading,
        recommendingStates,
        shares,
        answer,
        location,
        as,
        whole,
        all,
        readings);
  }
}
