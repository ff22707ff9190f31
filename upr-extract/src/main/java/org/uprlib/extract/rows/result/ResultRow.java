package org.uprlib.extract.rows.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.MostFrequent;
import org.uprlib.core.document.Location;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Aspect.Term;
import org.uprlib.extract.model.Described;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.FoundTerms;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;

/**
 * A recommendation with its paper, made of an extraction or read back from results. Immutable.
 *
 * @param paper where it is from
 * @param recommendation what is counted, searched and compared of it: without the text as printed,
 *     what was read out, and places; what enrichment found is recorded as terms
 */
public record ResultRow(Paper paper, Recommendation recommendation) {
  /**
   * The recommendations of {@code extraction}, as {@code stats}, {@code find}, {@code trace},
   * {@code follow}, {@code allies}, {@code evidence} and a follow-up table take them: the very rows
   * that a {@link ResultReader} reads of what was written of it.
   *
   * <pre>{@code
   * List<ResultRow> rows = ResultRow.of(extractor.extract(path));
   * }</pre>
   */
  public static List<ResultRow> of(Extraction extraction) {
    // Named as rows that are read back, which know the State alone.
    PaperInfo info = extraction.paper();
    Paper paper =
        new Paper(extraction.source(), info.stateUnderReview().map(info::ofState).orElse(info));
    return extraction.recommendations().stream()
        .map(each -> new ResultRow(paper, saved(each)))
        .toList();
  }

  /** Of a request, results have only what is written beside its text. */
  private static Recommendation saved(Recommendation made) {
    FoundTerms own = found(made, Aspect.ALL);
    FoundTerms whole =
        own.terms().isEmpty()
            ? made.indexing().map(Indexing::sdgs).map(IndexedGoals::content).orElse(own)
            : own;
    List<Request> requests = new ArrayList<>();
    for (Request request : made.requests()) {
      boolean classified = request.knows(Aspect.ACTION);
      FoundTerms beside = classified ? found(request, Aspect.TOP_LEVEL) : request.recorded();
      FoundTerms terms = beside.within(found(request, List.of(Aspect.INSTRUMENTS)).calledAs(whole));
      requests.add(new Request(request.states(), request.text()).recorded(terms));
    }
    Position said = made.position();
    Position position =
        new Position(
            said.status(),
            said.qualification(),
            said.evidence().map(Evidence::withoutPlace),
            said.comment(),
            said.reason(),
            List.of());
    return new Recommendation(
        made.paragraph(),
        made.text(),
        "",
        made.heading(),
        made.recommendingStates(),
        requests,
        position,
        Location.NOWHERE,
        made.indexing(),
        Optional.empty(),
        made.texts(),
        List.of(),
        whole,
        made.coded());
  }

  private static FoundTerms found(Described text, List<Aspect> aspects) {
    Map<Aspect, List<Term>> terms = new HashMap<>();
    aspects.forEach(aspect -> text.terms(aspect).ifPresent(found -> terms.put(aspect, found)));
    return new FoundTerms(terms);
  }

  /** What its paper says of itself. */
  public PaperInfo info() {
    return paper.info();
  }

  /** Its label; empty string if it has none. */
  public String paragraph() {
    return recommendation.paragraph();
  }

  /** The language of its text; English where the paper does not say. */
  public Language language() {
    return paper.info().language().orElse(Language.ENGLISH);
  }

  /** The language that most of {@code rows} are in, the first of several; English for none. */
  public static Language mostFrequentLanguage(List<ResultRow> rows) {
    return MostFrequent.of(rows.stream().map(ResultRow::language)).orElse(Language.ENGLISH);
  }

  /** The recommendation. */
  public String text() {
    return recommendation.text();
  }

  /** Who made it, each once. */
  public List<State> recommendingStates() {
    return recommendation.recommendingStates();
  }

  /** The names of the States that made it, in a row. */
  public String madeBy() {
    return recommendingStates().stream().map(State::name).collect(Collectors.joining(", "));
  }

  /**
   * Each of its requests as a row for itself, of which is known only what is known of that request;
   * this row alone, if all its States asked for the same.
   */
  public List<ResultRow> parts() {
    return recommendation.isDivided()
        ? recommendation.requests().stream()
            .map(request -> new ResultRow(paper, recommendation.only(request)))
            .toList()
        : List.of(this);
  }

  /** What {@code state}, one of those that made it, asked for: its own requests, or else all. */
  public String textOf(State state) {
    String own =
        parts().stream()
            .filter(part -> part.recommendingStates().contains(state))
            .map(ResultRow::text)
            .distinct()
            .collect(Collectors.joining("; "));
    return own.isEmpty() ? text() : own;
  }

  /** What each of its States asked for: a list for each State, in it a row for each request. */
  public Collection<List<ResultRow>> byState() {
    Map<State, List<ResultRow>> rows = new LinkedHashMap<>();
    for (Recommendation.StateRow share : recommendation.stateRows()) {
      share
          .state()
          .ifPresent(
              state ->
                  rows.computeIfAbsent(state, key -> new ArrayList<>())
                      .add(new ResultRow(paper, recommendation.only(share.request().of(state)))));
    }
    return rows.values();
  }

  /** The State's answer. */
  public Position position() {
    return recommendation.position();
  }

  /** The same, with the terms of {@code aspect} that {@code reader} finds in its texts. */
  public ResultRow with(Aspect aspect, Function<String, List<Term>> reader) {
    List<Request> shares =
        recommendation.requests().stream()
            .map(each -> each.recorded(each.recorded().with(aspect, reader.apply(each.text()))))
            .toList();
    FoundTerms whole = recommendation.recorded().with(aspect, reader.apply(text()));
    return new ResultRow(paper, recommendation.recorded(whole, shares));
  }

  /** The same as a recommendation of {@code report}, which the State answered so. */
  public ResultRow in(PaperInfo report, PositionStatus answer) {
    return new ResultRow(
        new Paper(paper.source(), report), recommendation.answered(position().withStatus(answer)));
  }

  /** The Sustainable Development Goals with which OHCHR links a recommendation. */
  static final class IndexedGoals {
    private static final Pattern GOAL =
        Pattern.compile("(1[0-7]|[1-9])(\\.(?:\\d{1,2}|[a-d]))?(?!\\w)");

    private IndexedGoals() {}

    /**
     * Goals and targets; empty of both where the index links none.
     *
     * @param items as {@code 16.3 - Promote the rule of law} or {@code 5 - GENDER EQUALITY}
     */
    static FoundTerms content(List<String> items) {
      Set<Term> goals = new LinkedHashSet<>();
      Set<Term> targets = new LinkedHashSet<>();
      for (String item : items) {
        Matcher goal = GOAL.matcher(item);
        if (goal.lookingAt()) {
          goals.add(new Term(goal.group(1)));
          if (goal.group(2) != null) {
            targets.add(new Term(goal.group()));
          }
        }
      }
      return new FoundTerms(
          Map.of(Aspect.GOALS, List.copyOf(goals), Aspect.TARGETS, List.copyOf(targets)));
    }
  }
}
