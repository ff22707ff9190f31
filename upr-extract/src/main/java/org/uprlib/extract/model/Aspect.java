package org.uprlib.extract.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One part of what enrichment finds in a text, e.g. its issues. Immutable. */
public final class Aspect {
  /** UPR Info's action category. */
  public static final Aspect ACTION =
      new Aspect(
          new Name("action", "action", "category"),
          false,
          new TermTheme.Sheet("Action", 13),
          found -> found.action().map(action -> "" + action.category()).stream().toList());

  /** UPR Info's issues. */
  public static final Aspect ISSUES =
      new Aspect(
          new Name("issues", "issue", "name"),
          true,
          new TermTheme.Sheet("Issues", 34),
          found -> found.issues().stream().map(Issue::name).toList());

  /** Topics of the SOGIESC theme. */
  public static final Aspect SOGIESC =
      new Aspect(
          new Name("sogiesc", "sogiesc", "name"),
          true,
          new TermTheme.Sheet("SOGIESC", 20),
          found ->
              found.sogiesc().stream()
                  .flatMap(about -> about.topics().keySet().stream())
                  .map(Sogiesc.Topic::word)
                  .toList());

  /** Treaties and mechanisms. */
  public static final Aspect INSTRUMENTS =
      new Aspect(
          new Name("instruments", "instrument", "id"),
          true,
          new TermTheme.Sheet("Treaties and mechanisms", 28),
          found -> found.instruments().stream().map(Aspect::asked).distinct().toList());

  /** Groups of persons. */
  public static final Aspect GROUPS = of(TermTheme.GROUPS);

  /** Sustainable Development Goals. */
  public static final Aspect GOALS =
      new Aspect(
          new Name("goals", "goal", "number"),
          true,
          new TermTheme.Sheet("SDGs", 10),
          found -> found.goals().stream().map(goal -> "" + goal.number()).toList());

  /** Targets of these goals, which results have within the goals. */
  public static final Aspect TARGETS =
      new Aspect(
          new Name("targets", "target", "targets"),
          true,
          new TermTheme.Sheet("SDG targets", 12),
          found -> found.goals().stream().flatMap(goal -> goal.targets().stream()).toList());

  /** Themes of a user's own, where they were looked for. */
  public static final Aspect OWN_THEMES =
      new Aspect(
          new Name("ownThemes", "theme", "name"),
          true,
          new TermTheme.Sheet("Own themes", 20),
          found -> found.ownThemes().stream().flatMap(List::stream).map(Theme::name).toList());

  /** All aspects, in the order of every export. */
  public static final List<Aspect> ALL = all();

  /** Those that results have as fields beside the text too, without the words behind them. */
  public static final List<Aspect> TOP_LEVEL = List.of(ACTION, ISSUES, SOGIESC);

  private final Name name;
  private final boolean multiValued;
  private final TermTheme.Sheet sheet;
  private final Function<Enrichment, List<String>> values;

  /**
   * What an aspect is called.
   *
   * @param all the name of its field, e.g. {@code issues}
   * @param one the word of the command's options, e.g. {@code issue}
   * @param key the field of its objects that identifies each
   */
  private record Name(String all, String one, String key) {}

  private Aspect(
      Name name,
      boolean multiValued,
      TermTheme.Sheet sheet,
      Function<Enrichment, List<String>> values) {
    this.name = name;
    this.multiValued = multiValued;
    this.sheet = sheet;
    this.values = values;
  }

  private static Aspect of(TermTheme theme) {
    return new Aspect(
        new Name(theme.word(), theme.one(), "name"),
        true,
        theme.sheet(),
        found -> found.terms(theme).stream().map(Theme::name).toList());
  }

  private static List<Aspect> all() {
    List<Aspect> all =
        new ArrayList<>(List.of(ACTION, ISSUES, SOGIESC, INSTRUMENTS, GROUPS, GOALS, TARGETS));
    Arrays.stream(TermTheme.values())
        .filter(theme -> theme != TermTheme.GROUPS)
        .forEach(theme -> all.add(of(theme)));
    all.add(OWN_THEMES);
    return List.copyOf(all);
  }

  /**
   * The aspect with this {@link #word()}.
   *
   * @throws IllegalArgumentException if no aspect has it
   */
  public static Aspect of(String word) {
    return ALL.stream()
        .filter(aspect -> aspect.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No aspect '" + word + "'"));
  }

  /** The name of its field, e.g. {@code issues}. */
  public String word() {
    return name.all();
  }

  /** The word of the command's options and of statistics, e.g. {@code issue}. */
  public String optionName() {
    return name.one();
  }

  /** The field of its objects that identifies each, e.g. {@code name}. */
  public String key() {
    return name.key();
  }

  /** Its column in a workbook. */
  public TermTheme.Sheet sheet() {
    return sheet;
  }

  /** Whether a text may have several. */
  public boolean isMultiValued() {
    return multiValued;
  }

  /** Whether results have it as a field beside the text too, without the words that decided it. */
  public boolean isTopLevelField() {
    return TOP_LEVEL.contains(this);
  }

  /** Whether {@code found} covers it: words alone determine neither action nor issues. */
  public boolean isDeterminedBy(Enrichment found) {
    if (this == OWN_THEMES) {
      return found.ownThemes().isPresent();
    }
    return found.isClassified() || (this != ACTION && this != ISSUES);
  }

  /** What {@code found} says of it, each once. */
  public List<Term> terms(Enrichment found) {
    return this == INSTRUMENTS
        ? found.instruments().stream()
            .map(each -> new Term(each.instrument().id(), each.instrument().name()))
            .distinct()
            .toList()
        : values.apply(found).stream().distinct().map(Term::new).toList();
  }

  /** What a cell of a table says of it; nothing of what is not enriched. */
  public List<String> values(Optional<Enrichment> found) {
    return found.map(values).orElse(List.of());
  }

  /** With what is asked of it, e.g. {@code CEDAW (withdraw-reservations)}. */
  private static String asked(InstrumentMention mention) {
    String id = mention.instrument().id();
    List<TreatyAct> asks = mention.askList();
    return asks.isEmpty()
        ? id
        : asks.stream().map(TreatyAct::word).collect(Collectors.joining(", ", id + " (", ")"));
  }

  /**
   * One issue, topic, treaty, group or the like.
   *
   * @param key as results have it, e.g. {@code CEDAW} or {@code 5}
   * @param name its full name; the key where results have no other
   */
  public record Term(String key, String name) {
    /** A term that has no other name. */
    public Term(String key) {
      this(key, key);
    }
  }
}
