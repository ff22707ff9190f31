package org.uprlib.extract.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param location its place in the paper
 * @param indexing how OHCHR indexes it; only a matrix says
 * @param enrichment what its text asks, how strongly, and about what; empty if it was not enriched
 * @param texts its text by language, where its paper was read in more than one; else empty
 * @param asRead what was read out in the dialogue instead, as notes say; mostly empty
 * @param recorded what coders recorded of it, or what results have of it
 * @param coded which of {@code position}, {@code action} and {@code issues} are as UPR Info's
 *     coders recorded them; empty unless it is of UPR Info's export
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
    List<AsRead> asRead,
    FoundTerms recorded,
    Optional<List<String>> coded)
    implements Described {
  public Recommendation {
    asRead = List.copyOf(asRead);
    texts = Map.copyOf(texts);
    recommendingStates = List.copyOf(recommendingStates);
    requests = List.copyOf(requests);
    coded = coded.map(List::copyOf);
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
        List.of(),
        FoundTerms.NONE,
        Optional.empty());
  }

  /** The recommendation as a request of all its States. */
  private Request whole() {
    return new Request(recommendingStates, text, enrichment, recorded);
  }

  /**
   * The recommendation as each of its States made it: a row for each State of each request, then
   * one for each State without a request of its own, which asked for it all; one row if it is not
   * known who made it.
   */
  public List<StateRow> stateRows() {
    List<StateRow> rows = new ArrayList<>();
    Set<State> left = new LinkedHashSet<>(recommendingStates);
    for (Request request : requests) {
      for (State state : request.states()) {
        rows.add(new StateRow(this, Optional.of(state), request));
        left.remove(state);
      }
    }
    left.forEach(state -> rows.add(new StateRow(this, Optional.of(state), whole())));
    return rows.isEmpty() ? List.of(unparted()) : List.copyOf(rows);
  }

  /** The recommendation as a single row, whoever made it. */
  public StateRow unparted() {
    return new StateRow(this, Optional.empty(), whole());
  }

  /** Whether several States asked for different things, as its requests say. */
  public boolean isDivided() {
    return requests.stream().map(Request::text).distinct().limit(2).count() > 1;
  }

  /** {@code request}, one of its own, as a recommendation for itself. */
  public Recommendation only(Request request) {
    return new Recommendation(
        paragraph,
        request.text(),
        "",
        heading,
        request.states(),
        List.of(request),
        position,
        location,
        indexing,
        request.enrichment(),
        Map.of(),
        List.of(),
        request.recorded(),
        coded);
  }

  /** What it is about: OHCHR's themes, where a matrix was read, or else the issues. */
  public List<String> themes() {
    return indexing
        .map(Indexing::themes)
        .filter(themes -> !themes.isEmpty())
        .orElseGet(() -> keys(Aspect.ISSUES));
  }

  /** Whether coders of UPR Info recorded anything of it. */
  public boolean isCoded() {
    return coded.filter(which -> !which.isEmpty()).isPresent();
  }

  /** The same recommendation, indexed so. */
  public Recommendation indexed(Indexing as) {
    return with(requests, position, Optional.of(as), enrichment, texts, asRead, recorded, coded);
  }

  /** The same recommendation with this answer. */
  public Recommendation answered(Position answer) {
    return with(requests, answer, indexing, enrichment, texts, asRead, recorded, coded);
  }

  /**
   * The same recommendation, enriched.
   *
   * @param whole of {@link #text()}
   * @param shares its requests, enriched too
   */
  public Recommendation enriched(Enrichment whole, List<Request> shares) {
    return with(shares, position, indexing, Optional.of(whole), texts, asRead, recorded, coded);
  }

  /** The same recommendation, whose paper was read in these languages. */
  public Recommendation inLanguages(Map<Language, String> all) {
    return with(requests, position, indexing, enrichment, all, asRead, recorded, coded);
  }

  /** The same recommendation, which was read out so. */
  public Recommendation readAs(List<AsRead> readings) {
    return with(requests, position, indexing, enrichment, texts, readings, recorded, coded);
  }

  /**
   * The same recommendation, of which this is recorded.
   *
   * @param whole of {@link #text()}
   * @param shares its requests, of which it is recorded too
   */
  public Recommendation recorded(FoundTerms whole, List<Request> shares) {
    return with(shares, position, indexing, enrichment, texts, asRead, whole, coded);
  }

  /** The same recommendation, of which coders recorded these. */
  public Recommendation coded(List<String> which) {
    return with(
        requests, position, indexing, enrichment, texts, asRead, recorded, Optional.of(which));
  }

  private Recommendation with(
      List<Request> shares,
      Position answer,
      Optional<Indexing> as,
      Optional<Enrichment> found,
      Map<Language, String> all,
      List<AsRead> readings,
      FoundTerms terms,
      Optional<List<String>> which) {
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
        found,
        all,
        readings,
        terms,
        which);
  }

  /**
   * A recommendation as one State made it, the grain that UPR Info counts in. Immutable.
   *
   * @param recommendation the whole
   * @param state who made it; empty if no State is known to have made it
   * @param request what this State asked for
   */
  public record StateRow(Recommendation recommendation, Optional<State> state, Request request) {}

  /**
   * A recommendation as a delegation read it out in the dialogue, where a note of the report says
   * that other words were written down afterwards. Immutable.
   *
   * @param text the words read out, without the State names in closing parentheses
   * @param states who read them out, as far as the note says
   * @param location the place of the note
   * @since 0.1.0
   */
  public record AsRead(String text, List<State> states, Location location) {
    public AsRead {
      states = List.copyOf(states);
    }
  }
}
