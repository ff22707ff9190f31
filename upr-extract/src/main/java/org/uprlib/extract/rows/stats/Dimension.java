package org.uprlib.extract.rows.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * What recommendations are counted by. Immutable.
 *
 * <p>Each {@link Aspect} is one; a further one is declared here and nowhere else.
 */
public final class Dimension {
  /** The State's answer. */
  public static final Dimension POSITION = of("position", Dimension::position);

  public static final Dimension ACTION = of(Aspect.ACTION);
  public static final Dimension ISSUE = of(Aspect.ISSUES);
  public static final Dimension SOGIESC = of(Aspect.SOGIESC);

  /** Who made it. */
  public static final Dimension RECOMMENDING_STATE =
      byState("recommending-state", row -> row.state().map(Dimension::category).stream().toList());

  /** Regional groups of the recommending States. */
  public static final Dimension REGION = byState("region", row -> region(row.state()));

  /** State under review. */
  public static final Dimension STATE = ofPaper("state", Dimension::stateUnderReview);

  /** Regional group of the State under review. */
  public static final Dimension STATE_REGION =
      ofPaper("state-region", paper -> region(paper.info().stateUnderReview()));

  public static final Dimension CYCLE = ofPaper("cycle", paper -> number(paper.info().cycle()));
  public static final Dimension SESSION =
      ofPaper("session", paper -> number(paper.info().session()));
  public static final Dimension GROUP = of(Aspect.GROUPS);
  public static final Dimension GOAL = of(Aspect.GOALS);
  public static final Dimension INSTRUMENT = of(Aspect.INSTRUMENTS);

  /**
   * Themes of a user's own, which most rows were not looked for: among {@link #values(List)} only
   * where some were.
   */
  public static final Dimension THEME = of(Aspect.OWN_THEMES);

  /** A name longer than this is known by its key. */
  private static final int LONGEST_NAME = 45;

  private static final List<Dimension> ALL = all();

  private final String word;
  private final Of of;
  private final boolean multiple;
  private final BiFunction<ResultRow, Recommendation.StateRow, Optional<List<Category>>> values;

  /** What has a value of a dimension. */
  private enum Of {
    RECOMMENDATION,
    STATE_ROW,
    PAPER
  }

  private Dimension(
      String word,
      Of of,
      boolean multiple,
      BiFunction<ResultRow, Recommendation.StateRow, Optional<List<Category>>> values) {
    this.word = word;
    this.of = of;
    this.multiple = multiple;
    this.values = values;
  }

  private static Dimension of(String word, Function<ResultRow, List<Category>> values) {
    return new Dimension(
        word, Of.RECOMMENDATION, false, (row, share) -> Optional.of(values.apply(row)));
  }

  private static Dimension of(Aspect aspect) {
    return new Dimension(
        aspect.optionName(),
        Of.RECOMMENDATION,
        aspect.isMultiValued(),
        (row, share) ->
            share
                .request()
                .terms(aspect)
                .or(() -> row.recommendation().terms(aspect))
                .map(terms -> terms.stream().map(Dimension::category).toList()));
  }

  private static Dimension byState(
      String word, Function<Recommendation.StateRow, List<Category>> values) {
    return new Dimension(
        word, Of.STATE_ROW, false, (row, share) -> Optional.of(values.apply(share)));
  }

  private static Dimension ofPaper(String word, Function<Paper, List<Category>> values) {
    return new Dimension(
        word, Of.PAPER, false, (row, share) -> Optional.of(values.apply(row.paper())));
  }

  private static List<Dimension> all() {
    List<Dimension> all =
        new ArrayList<>(
            List.of(
                POSITION,
                ACTION,
                ISSUE,
                SOGIESC,
                RECOMMENDING_STATE,
                REGION,
                STATE,
                STATE_REGION,
                CYCLE,
                SESSION,
                GROUP,
                GOAL,
                INSTRUMENT));
    Aspect.ALL.stream()
        .filter(aspect -> aspect != Aspect.OWN_THEMES)
        .map(Dimension::of)
        .filter(each -> all.stream().noneMatch(other -> other.word.equals(each.word)))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** All but {@link #THEME}, in the order of every output. */
  public static List<Dimension> values() {
    return ALL;
  }

  /** Those by which {@code rows} can be counted, in the order of every output. */
  public static List<Dimension> values(List<ResultRow> rows) {
    return rows.stream().anyMatch(row -> row.recommendation().knows(Aspect.OWN_THEMES))
        ? Stream.concat(ALL.stream(), Stream.of(THEME)).toList()
        : ALL;
  }

  /** The dimension with this {@link #word()}, in any case; empty for any other text. */
  public static Optional<Dimension> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Stream.concat(ALL.stream(), Stream.of(THEME))
        .filter(d -> d.word().equals(wanted))
        .findFirst();
  }

  /** The word of the command line and of exports, e.g. {@code recommending-state}. */
  public String word() {
    return word;
  }

  /** Whether it is counted for each recommending State, at any grain. */
  public boolean isByState() {
    return of == Of.STATE_ROW;
  }

  boolean isOfStates() {
    return this == RECOMMENDING_STATE || this == STATE;
  }

  /** Whether its values are regional groups. */
  boolean isOfRegions() {
    return this == REGION || this == STATE_REGION;
  }

  /** Whether all recommendations of a paper have the same value. */
  boolean isOfPaper() {
    return of == Of.PAPER;
  }

  /** Whether one recommendation may have several values of it. */
  public boolean isMultiple() {
    return multiple;
  }

  /**
   * The categories of {@code share} of {@code row}, each once; none if it has no value of the
   * dimension; empty if that was not looked into, because the results are not enriched.
   */
  Optional<List<Category>> categories(ResultRow row, Recommendation.StateRow share) {
    return values.apply(row, share);
  }

  private static List<Category> position(ResultRow row) {
    PositionStatus status = row.position().status();
    return List.of(
        new Category(
            status.word(), status.word(), Arrays.asList(PositionStatus.values()).indexOf(status)));
  }

  private static List<Category> stateUnderReview(Paper paper) {
    return paper
        .info()
        .stateUnderReview()
        .map(Dimension::category)
        .or(() -> paper.info().stateName().map(name -> Category.named(name, name)))
        .stream()
        .toList();
  }

  private static Category category(State state) {
    return Category.named(state.code(), state.name());
  }

  private static List<Category> region(Optional<State> state) {
    return state
        .flatMap(State::region)
        .map(group -> Category.named(group.word(), group.title()))
        .stream()
        .toList();
  }

  private static List<Category> number(OptionalInt number) {
    return number.stream().mapToObj(n -> new Category("" + n, "" + n, n)).toList();
  }

  /**
   * Numbers in their order; names in full unless they are so long that people use the short one;
   * words such as {@code older-persons} as running text, while names such as HIV - Aids stay.
   */
  private static Category category(Aspect.Term term) {
    String key = term.key();
    if (key.chars().allMatch(Character::isDigit)) {
      return new Category(key, key, Integer.parseInt(key));
    }
    if (!term.name().equals(key)) {
      return Category.named(key, term.name().length() <= LONGEST_NAME ? term.name() : key);
    }
    boolean word = key.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
    return Category.named(key, word ? key.replace('-', ' ') : key);
  }

  /**
   * A value of a dimension. Immutable; two of a dimension are equal if their keys are.
   *
   * @param key as results have it, e.g. {@code NOR}; empty string for those without a value
   * @param label for people, e.g. {@code Norway}
   * @param order its place in its dimension; 0 where the count decides
   */
  public record Category(String key, String label, int order) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Category category && key.equals(category.key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }

    static Category named(String key, String label) {
      return new Category(key, label, 0);
    }

    /** The category of those without a value of a dimension, under this name; it comes last. */
    static Category none(String label) {
      return new Category("", label, Integer.MAX_VALUE);
    }
  }
}
