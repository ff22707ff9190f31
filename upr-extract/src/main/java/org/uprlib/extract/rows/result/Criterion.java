package org.uprlib.extract.rows.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.text.search.TextSearch;
import org.uprlib.extract.text.search.TextSearch.SearchedText;

/**
 * One thing that recommendations are searched by, an option of {@code find}. Immutable.
 *
 * <p>The terms of each {@link TermTheme} are a criterion automatically; others are declared here
 * and nowhere else.
 */
public final class Criterion {
  /** Words of the recommendation. */
  public static final Criterion TEXT =
      new Criterion(
          "text",
          "WORDS",
          "Whole words that must all occur in the recommendation, in any order; \"in quotation"
              + " marks\", words that follow each other; discriminat*, the beginning of a word;"
              + " ~torture, any form of a word, as tortured. OR between words asks for one of them,"
              + " NOT before a word that it does not occur; parentheses group words.",
          (given, names) -> {
            Set<TextSearch> searches = resolved(given, names::search);
            return row -> {
              SearchedText text = SearchedText.of(row.text(), row.language());
              return Query.Fit.of(searches.stream().anyMatch(each -> each.isIn(text)));
            };
          });

  public static final Criterion ISSUE = term(Aspect.ISSUES, "NAME", "UPR Info's issue.");
  public static final Criterion ACTION =
      term(
          Aspect.ACTION,
          "N",
          "UPR Info's action category: 1 minimal, 2 continuing, 3 considering, 4 general or 5"
              + " specific, as number or word.");
  public static final Criterion STATE =
      of(
          "state",
          "STATE",
          "State under review: its ISO 3166-1 code or any of its names.",
          (given, names) -> names.state(given),
          row -> row.info().stateUnderReview().stream().map(State::code).toList());
  public static final Criterion BY =
      of(
          "by",
          "STATE",
          "State that made the recommendation, alone or with others. Where States asked for"
              + " different things, the words, action, issues, topics and treaties that are looked"
              + " for must be in what this State asked for; of goals, groups and other themes,"
              + " results only know that they are in the recommendation.",
          (given, names) -> names.state(given),
          row -> row.recommendingStates().stream().map(State::code).toList());
  public static final Criterion POSITION =
      of(
          "position",
          "POSITION",
          "supported, noted, partial, pending or unknown.",
          (given, names) -> names.find("position", given),
          row -> List.of(row.position().status().word()));

  /** Topics of the SOGIESC theme; an empty text means any of them. */
  public static final Criterion SOGIESC =
      new Criterion(
          Aspect.SOGIESC.optionName(),
          "TOPIC",
          "About sexual orientation, gender identity and expression, or sex characteristics; with"
              + " --sogiesc=TOPIC, about decriminalisation, anti-discrimination,"
              + " hate-crime-violence, legal-gender-recognition, intersex, family-partnership,"
              + " defenders, health or general.",
          (given, names) -> {
            Set<String> topics =
                given.contains("")
                    ? Set.of()
                    : resolved(given, name -> names.find("sogiesc", name));
            return row -> fit(row, Aspect.SOGIESC, topics);
          });

  public static final Criterion GROUP =
      term(TermTheme.GROUPS, Aspect.GROUPS, "e.g. women or persons-with-disabilities");
  public static final Criterion GOAL =
      term(
          Aspect.GOALS,
          "N",
          "Number of a Sustainable Development Goal, 1 to 17.",
          (given, names) -> names.goal(given));
  public static final Criterion TARGET =
      term(
          Aspect.TARGETS,
          "N.N",
          "Target of a Sustainable Development Goal, e.g. 16.3 or 5.c.",
          (given, names) -> names.target(given));
  public static final Criterion INSTRUMENT =
      term(
          Aspect.INSTRUMENTS,
          "NAME",
          "Treaty, mechanism or standard that is named, e.g. CEDAW or ILO-C169.",
          (given, names) -> names.instrument(given));

  /** A theme of the user's own, of rows that have {@link Aspect#OWN_THEMES}. */
  public static final Criterion THEME =
      term(
          Aspect.OWN_THEMES,
          "NAME",
          "Theme of your own, of --themes or as the results have it.",
          (given, names) -> names.theme(given));

  public static final Criterion SESSION =
      of(
          "session",
          "N",
          "Session of the Working Group.",
          (given, names) -> number("session", given),
          row -> text(row.info().session()));
  public static final Criterion CYCLE =
      of(
          "cycle",
          "N",
          "Cycle of the review.",
          (given, names) -> number("cycle", given),
          row -> text(row.info().cycle()));

  private static final List<Criterion> ALL = all();

  private final String word;
  private final String value;
  private final String description;
  private final Maker maker;

  /** Whether a recommendation is one that is looked for. */
  @FunctionalInterface
  interface Condition {
    Query.Fit test(ResultRow row);
  }

  /** Makes the condition of a criterion with given values. */
  private interface Maker {
    Condition of(List<String> given, QueryNames names) throws UnknownNameException;
  }

  /** Finds the key of a name. */
  private interface Key {
    String of(String given, QueryNames names) throws UnknownNameException;
  }

  /** Resolves a name. */
  private interface Resolver<T> {
    T of(String name) throws UnknownNameException;
  }

  private Criterion(String word, String value, String description, Maker maker) {
    this.word = word;
    this.value = value;
    this.description = description;
    this.maker = maker;
  }

  private static Criterion of(
      String word,
      String value,
      String description,
      Key key,
      Function<ResultRow, Collection<String>> keys) {
    return new Criterion(
        word,
        value,
        description,
        (given, names) -> {
          Set<String> wanted = resolved(given, name -> key.of(name, names));
          return row -> Query.Fit.of(keys.apply(row).stream().anyMatch(wanted::contains));
        });
  }

  private static Criterion term(Aspect aspect, String value, String description) {
    String word = aspect.optionName();
    return term(aspect, value, description, (given, names) -> names.find(word, given));
  }

  private static Criterion term(Aspect aspect, String value, String description, Key key) {
    return new Criterion(
        aspect.optionName(),
        value,
        description,
        (given, names) -> {
          Set<String> wanted = resolved(given, name -> key.of(name, names));
          return row -> fit(row, aspect, wanted);
        });
  }

  private static Criterion term(TermTheme theme, Aspect aspect, String examples) {
    return term(aspect, "NAME", theme.title() + (examples.isEmpty() ? "" : ", " + examples) + ".");
  }

  private static List<Criterion> all() {
    List<Criterion> all =
        new ArrayList<>(
            List.of(
                TEXT,
                ISSUE,
                ACTION,
                STATE,
                BY,
                POSITION,
                SOGIESC,
                GROUP,
                GOAL,
                TARGET,
                INSTRUMENT));
    for (TermTheme theme : TermTheme.values()) {
      if (theme != TermTheme.GROUPS) {
        all.add(term(theme, Aspect.of(theme.word()), ""));
      }
    }
    all.addAll(List.of(THEME, SESSION, CYCLE));
    return List.copyOf(all);
  }

  /** All, in the order of the command's help. */
  public static List<Criterion> values() {
    return ALL;
  }

  /** The word of its option, e.g. {@code issue}. */
  public String word() {
    return word;
  }

  /** What its values are called in the command's help, e.g. {@code NAME}. */
  public String value() {
    return value;
  }

  /** What the command's help says of it. */
  public String description() {
    return description;
  }

  /**
   * What a recommendation with any of {@code given} fits.
   *
   * @throws IllegalArgumentException if one cannot be understood
   * @throws UnknownNameException if one is not known
   */
  Condition condition(List<String> given, QueryNames names) throws UnknownNameException {
    return maker.of(given, names);
  }

  /** Whether a recommendation has a wanted term, or any if none is wanted in particular. */
  private static Query.Fit fit(ResultRow row, Aspect aspect, Set<String> wanted) {
    return row.recommendation()
        .terms(aspect)
        .map(
            terms ->
                Query.Fit.of(
                    terms.stream()
                        .anyMatch(term -> wanted.isEmpty() || wanted.contains(term.key()))))
        .orElse(Query.Fit.NOT_KNOWN);
  }

  private static List<String> text(OptionalInt number) {
    return number.stream().mapToObj(Integer::toString).toList();
  }

  private static String number(String what, String given) throws UnknownNameException {
    if (!given.strip().matches("\\d{1,4}")) {
      throw UnknownNameException.unknown(what, given, List.of());
    }
    return Integer.toString(Integer.parseInt(given.strip()));
  }

  private static <T> Set<T> resolved(List<String> given, Resolver<T> resolver)
      throws UnknownNameException {
    Set<T> found = new HashSet<>();
    for (String name : given) {
      found.add(resolver.of(name));
    }
    return found;
  }
}
