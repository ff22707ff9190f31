package org.uprlib.extract.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.RegionalGroup;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.result.Mentions;
import org.uprlib.extract.result.ResultPaper;
import org.uprlib.extract.result.Themes;

/** Tells in which categories of a dimension something belongs. Immutable and thread-safe. */
final class Categories {
  private static final int LONGEST_NAME = 45;

  private final Map<String, String> labels;

  private Categories(Map<String, String> labels) {
    this.labels = labels;
  }

  /**
   * Reads the labels that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static Categories load() {
    Map<String, String> labels = new HashMap<>();
    for (DataFile.Row row : DataFile.read(Categories.class, "labels.tsv", 3)) {
      Dimension dimension = row.oneOf(Dimension.class, 0);
      String key = dimension.word() + " " + row.required(1);
      if (labels.putIfAbsent(key, row.required(2)) != null) {
        throw row.malformed("second label for " + key);
      }
    }
    return new Categories(Map.copyOf(labels));
  }

  /**
   * The categories of {@code unit}, each once; none if it has no value of the dimension; empty if
   * that was not looked into, because the results are not enriched.
   */
  Optional<List<Category>> of(Dimension dimension, Unit unit) {
    ResultPaper paper = unit.row().paper();
    return switch (dimension) {
      case POSITION -> Optional.of(List.of(position(unit.row().position())));
      case ACTION -> themes(unit, themes -> number(dimension, themes.action()));
      case ISSUE -> themes(unit, themes -> words(dimension, themes.issues()));
      case SOGIESC -> themes(unit, themes -> words(dimension, themes.sogiesc()));
      case RECOMMENDING_STATE -> Optional.of(unit.state().map(Categories::state).stream().toList());
      case REGION -> Optional.of(region(unit.state()));
      case STATE -> Optional.of(stateUnderReview(paper));
      case STATE_REGION -> Optional.of(region(paper.stateUnderReview()));
      case CYCLE -> Optional.of(number(dimension, paper.cycle()));
      case SESSION -> Optional.of(number(dimension, paper.session()));
      case GROUP -> mentions(unit, mentions -> words(dimension, mentions.groups()));
      case GOAL ->
          mentions(unit, m -> m.goals().stream().map(n -> numbered(dimension, n)).toList());
      case INSTRUMENT -> mentions(unit, Categories::instruments);
      case TRAIT -> mentions(unit, mentions -> words(dimension, mentions.traits()));
    };
  }

  static Category state(State state) {
    return Category.named(state.code(), state.name());
  }

  private static Category position(PositionStatus status) {
    return new Category(status.word(), status.word(), status.ordinal());
  }

  private static List<Category> stateUnderReview(ResultPaper paper) {
    return paper
        .stateUnderReview()
        .map(Categories::state)
        .or(() -> paper.stateName().map(name -> Category.named(name, name)))
        .stream()
        .toList();
  }

  private static List<Category> region(Optional<State> state) {
    return state.flatMap(State::region).map(Categories::region).stream().toList();
  }

  private static Category region(RegionalGroup group) {
    String key = group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Category.named(key, group.title());
  }

  private List<Category> number(Dimension dimension, OptionalInt number) {
    return number.isPresent() ? List.of(numbered(dimension, number.getAsInt())) : List.of();
  }

  private Category numbered(Dimension dimension, int number) {
    String key = Integer.toString(number);
    return new Category(key, label(dimension, key).orElse(key), number);
  }

  private List<Category> words(Dimension dimension, List<String> words) {
    return words.stream()
        .distinct()
        .map(word -> Category.named(word, label(dimension, word).orElseGet(() -> plain(word))))
        .toList();
  }

  private Optional<String> label(Dimension dimension, String key) {
    return Optional.ofNullable(labels.get(dimension.word() + " " + key));
  }

  /** Running text for a word such as {@code older-persons}; names such as HIV - Aids stay. */
  private static String plain(String word) {
    boolean code = word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    return code ? word.replace('-', ' ') : word;
  }

  private static List<Category> instruments(Mentions mentions) {
    return mentions.instruments().stream().map(Categories::instrument).distinct().toList();
  }

  /** Called by its name unless that is so long that people use the short one. */
  private static Category instrument(Mentions.Named named) {
    boolean shortEnough = named.name().length() <= LONGEST_NAME;
    return Category.named(named.id(), shortEnough ? named.name() : named.id());
  }

  private static Optional<List<Category>> themes(Unit unit, Function<Themes, List<Category>> of) {
    return unit.themes().map(of);
  }

  private static Optional<List<Category>> mentions(
      Unit unit, Function<Mentions, List<Category>> of) {
    return unit.row().mentions().map(of);
  }
}
