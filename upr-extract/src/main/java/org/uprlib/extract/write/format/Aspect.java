package org.uprlib.extract.write.format;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.objectIfAny;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.model.enrichment.Action;
import org.uprlib.extract.model.enrichment.Ask;
import org.uprlib.extract.model.enrichment.Enrichment;
import org.uprlib.extract.model.enrichment.Goal;
import org.uprlib.extract.model.enrichment.InstrumentMention;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.Sogiesc;
import org.uprlib.extract.model.enrichment.SogiescTopic;
import org.uprlib.extract.model.enrichment.TermTheme;
import org.uprlib.extract.model.enrichment.Theme;
import org.uprlib.extract.model.enrichment.Words;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;

/**
 * One part of what enrichment tells of a text: what it is called, and how it stands in JSON, in the
 * cell of a table and in statistics. Immutable.
 */
public final class Aspect {
  private static final double DECIMALS = 1000;
  private static final String PARTED = "; ";

  /** UPR Info's action category. */
  public static final Aspect ACTION =
      new Aspect(
          new Word("action", "action", "category"),
          new Counted("Action category", false),
          new TermTheme.Sheet("Action", 13),
          objectIfAny(
              "action",
              "how much it asks for",
              List.of(
                  integer("category", "1 to 5", Action::category),
                  confidence(Action::confidence),
                  words("verbs", Action::verbs),
                  words("words", Action::words)),
              Enrichment::action),
          found -> found.action().map(action -> "" + action.category()).stream().toList());

  /** UPR Info's issues. */
  public static final Aspect ISSUES =
      new Aspect(
          new Word("issues", "issue", "name"),
          new Counted("Issue", true),
          new TermTheme.Sheet("Issues", 34),
          objects(
              "issues",
              "UPR Info's issues",
              List.of(
                  text("name", "", Issue::name),
                  confidence(Issue::confidence),
                  words("words", Issue::words)),
              Enrichment::issues),
          found -> found.issues().stream().map(Issue::name).toList());

  /** Topics of the SOGIESC theme. */
  public static final Aspect SOGIESC =
      new Aspect(
          new Word("sogiesc", "sogiesc", "name"),
          new Counted("SOGIESC topic", true),
          new TermTheme.Sheet("SOGIESC", 20),
          objectIfAny(
              "sogiesc",
              "sexual orientation, gender identity and expression, sex characteristics",
              List.of(
                  confidence(Sogiesc::confidence),
                  objects("topics", "", named(), Aspect::topics),
                  words("words", Sogiesc::words)),
              Enrichment::sogiesc),
          found ->
              found.sogiesc().stream().flatMap(s -> topics(s).stream()).map(Theme::name).toList());

  /** Treaties and mechanisms. */
  public static final Aspect INSTRUMENTS =
      new Aspect(
          new Word("instruments", "instrument", "id"),
          new Counted("Treaty, mechanism or standard", true),
          new TermTheme.Sheet("Treaties and mechanisms", 28),
          objects(
              "instruments",
              "treaties and mechanisms named, with what is asked of them",
              List.of(
                  text("id", "", mention -> mention.instrument().id()),
                  text("name", "", mention -> mention.instrument().name()),
                  text("words", "", mention -> mention.words().text()),
                  objects(
                      "asks",
                      "",
                      List.of(
                          text("ask", "", (Map.Entry<Ask, Words> ask) -> ask.getKey().word()),
                          text("words", "", ask -> ask.getValue().text())),
                      mention ->
                          mention.askList().stream()
                              .map(ask -> Map.entry(ask, mention.asks().get(ask)))
                              .toList())),
              Enrichment::instruments),
          found -> found.instruments().stream().map(Aspect::asked).distinct().toList());

  /** Groups of persons. */
  public static final Aspect GROUPS = of(TermTheme.GROUPS);

  /** Sustainable Development Goals. */
  public static final Aspect GOALS =
      new Aspect(
          new Word("goals", "goal", "number"),
          new Counted("Sustainable Development Goal", true),
          new TermTheme.Sheet("SDGs", 10),
          objects(
              "goals",
              "Sustainable Development Goals",
              List.of(
                  integer("number", "", Goal::number),
                  plain(
                      "confidence",
                      Field.Kind.NUMBER,
                      true,
                      "0 to 1; null for one that words alone tell",
                      Aspect::confidence),
                  texts("targets", "those that it bears on, e.g. `16.3`", Goal::targets),
                  words("words", Goal::words)),
              Enrichment::goals),
          found -> found.goals().stream().map(goal -> "" + goal.number()).toList());

  /** Targets of these goals, which results have within the goals. */
  public static final Aspect TARGETS =
      new Aspect(
          new Word("targets", "target", "targets"),
          new Counted("Target of the Sustainable Development Goals", true),
          new TermTheme.Sheet("SDG targets", 12),
          Optional.empty(),
          found -> found.goals().stream().flatMap(goal -> goal.targets().stream()).toList());

  /** Themes of a user's own, where they were looked for. */
  public static final Aspect OWN_THEMES =
      new Aspect(
          new Word("ownThemes", "theme", "name"),
          new Counted("Own theme", true),
          new TermTheme.Sheet("Own themes", 20),
          objects(
                  "ownThemes",
                  "themes of a registry of one's own; only where one was given",
                  named(),
                  Aspect::ownThemes)
              .onlyIf(found -> found.ownThemes().isPresent()),
          found -> ownThemes(found).stream().map(Theme::name).toList());

  /** All that enrichment tells, in the order of every export. */
  public static final List<Aspect> ALL = all();

  private final Word word;
  private final Counted counted;
  private final TermTheme.Sheet sheet;
  private final Optional<Field<Enrichment>> field;
  private final Function<Enrichment, List<String>> cell;

  /**
   * What an aspect is called.
   *
   * @param all the name of its field, e.g. {@code issues}
   * @param one the word of the command's options, e.g. {@code issue}
   * @param key the field of its objects that tells one from another
   */
  private record Word(String all, String one, String key) {}

  /** How an aspect is counted: what one is called, and whether a text has several. */
  private record Counted(String title, boolean several) {}

  private Aspect(
      Word word,
      Counted counted,
      TermTheme.Sheet sheet,
      Field<Enrichment> field,
      Function<Enrichment, List<String>> cell) {
    this(word, counted, sheet, Optional.of(field), cell);
  }

  private Aspect(
      Word word,
      Counted counted,
      TermTheme.Sheet sheet,
      Optional<Field<Enrichment>> field,
      Function<Enrichment, List<String>> cell) {
    this.word = word;
    this.counted = counted;
    this.sheet = sheet;
    this.field = field;
    this.cell = cell;
  }

  /** The aspect that the terms of {@code theme} make. */
  private static Aspect of(TermTheme theme) {
    return new Aspect(
        new Word(theme.word(), theme.one(), "name"),
        new Counted(theme.title(), true),
        theme.sheet(),
        objects(theme.word(), theme.meaning(), named(), found -> found.terms(theme)),
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
   * @throws IllegalArgumentException if there is none
   */
  public static Aspect of(String word) {
    return ALL.stream()
        .filter(aspect -> aspect.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No aspect '" + word + "'"));
  }

  /** The name of its field, e.g. {@code issues}. */
  public String word() {
    return word.all();
  }

  /** The word of the command's options and of statistics, e.g. {@code issue}. */
  public String one() {
    return word.one();
  }

  /** The field of its objects that tells one from another, e.g. {@code name}. */
  public String key() {
    return word.key();
  }

  /** What a single one is called in statistics. */
  public String title() {
    return counted.title();
  }

  /** Whether a text may have several. */
  public boolean isSeveral() {
    return counted.several();
  }

  /** Whether its answers stand beside the text too, not only with the words that decided them. */
  public boolean isBeside() {
    return this == ACTION || this == ISSUES || this == SOGIESC;
  }

  /** Whether {@code found} tells it: words alone tell neither action nor issues. */
  public boolean isToldBy(Enrichment found) {
    if (this == OWN_THEMES) {
      return found.ownThemes().isPresent();
    }
    return found.isClassified() || (this != ACTION && this != ISSUES);
  }

  /** What {@code found} tells of it, each once: keys as results have them, with full names. */
  public Map<String, String> names(Enrichment found) {
    Map<String, String> names = new LinkedHashMap<>();
    if (this == INSTRUMENTS) {
      found
          .instruments()
          .forEach(each -> names.putIfAbsent(each.instrument().id(), each.instrument().name()));
    } else {
      cell.apply(found).forEach(key -> names.put(key, key));
    }
    return names;
  }

  /** With confidence and the words that decided it; empty if it is within another's. */
  Optional<Field<Enrichment>> field() {
    return field;
  }

  /** Its column in CSV; {@code of} gives a row's enrichment. */
  <T> Column<T> csv(Function<T, Optional<Enrichment>> of) {
    return Column.csv(word.all(), row -> cell(of.apply(row)));
  }

  /** Its column in a workbook, where the action has its name, e.g. {@code 5 specific}. */
  <T> Column<T> sheet(Function<T, Optional<Enrichment>> of) {
    return Column.sheet(
        sheet.width(), sheet.title(), row -> new Listed(terms(of.apply(row)), PARTED));
  }

  /** What people read of it; goals and targets by their numbers alone. */
  private List<?> terms(Optional<Enrichment> of) {
    if (this == INSTRUMENTS) {
      return of.map(Enrichment::instruments).orElse(List.of()).stream()
          .map(Aspect::askedTerm)
          .distinct()
          .toList();
    }
    return this == GOALS
        ? values(of)
        : values(of).stream().map(value -> Term.of(one(), value)).toList();
  }

  private String cell(Optional<Enrichment> of) {
    return String.join(PARTED, values(of));
  }

  /** What a cell says of it; nothing of what is not enriched. */
  List<String> values(Optional<Enrichment> of) {
    return of.map(cell).orElse(List.of());
  }

  private static <T> Field<T> confidence(Function<T, Double> of) {
    return plain("confidence", Field.Kind.NUMBER, false, "0 to 1", item -> rounded(of.apply(item)));
  }

  private static @Nullable Double confidence(Goal goal) {
    return goal.confidence().isPresent() ? rounded(goal.confidence().getAsDouble()) : null;
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * DECIMALS) / DECIMALS;
  }

  private static <T> Field<T> words(String name, Function<T, List<Words>> of) {
    return texts(name, "", item -> of.apply(item).stream().map(Words::text).toList());
  }

  private static List<Field<Theme>> named() {
    return List.of(text("name", "", Theme::name), words("words", Theme::words));
  }

  private static List<Theme> ownThemes(Enrichment found) {
    return found.ownThemes().orElse(List.of());
  }

  /** The topics of {@code sogiesc}, in the order of {@link SogiescTopic}. */
  static List<Theme> topics(Sogiesc sogiesc) {
    return sogiesc.topics().keySet().stream()
        .sorted()
        .map(topic -> new Theme(topic.word(), sogiesc.topics().get(topic)))
        .toList();
  }

  private static Term askedTerm(InstrumentMention mention) {
    Term instrument = Term.of("instrument", mention.instrument().id());
    List<Term> acts = mention.askList().stream().map(ask -> Term.of("act", ask.word())).toList();
    return acts.isEmpty()
        ? instrument
        : new Term("asked", "of", Map.of("instrument", instrument, "acts", new Listed(acts, ", ")));
  }

  /** With what is asked of it, e.g. {@code CEDAW (withdraw-reservations)}. */
  private static String asked(InstrumentMention mention) {
    String id = mention.instrument().id();
    List<Ask> asks = mention.askList();
    return asks.isEmpty()
        ? id
        : asks.stream().map(Ask::word).collect(Collectors.joining(", ", id + " (", ")"));
  }
}
