package org.uprlib.extract.rows.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.TypedNames;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.text.search.TextSearch;

/** The names and words that a query may give. Thread-safe. */
final class QueryNames {
  private static final String TABLES = "/org/uprlib/extract/enrich/";

  private static final String THEME = "theme";

  private static final Pattern ILO =
      Pattern.compile("(?i)ILO[- ]?(?:convention)? ?(?:no\\.?)? ?C?(\\d{1,3})");

  private final States states;

  /** By the word of their criterion. */
  private final Map<String, TypedNames> typed = new LinkedHashMap<>();

  /** Targets by their goal. */
  private final Map<String, List<String>> goals = new LinkedHashMap<>();

  private final TextSearch.Maker searches;

  /**
   * Reads the names that the enrichment uses.
   *
   * @param ownThemes names of themes of the user's own
   * @param anyForm whether words that texts are searched for match all their forms
   * @throws IllegalStateException if its tables are malformed
   */
  QueryNames(States states, boolean anyForm, List<String> ownThemes) {
    this.searches = new TextSearch.Maker(anyForm);
    this.states = states;
    typed.put("issue", new TypedNames("issue", issues()));
    typed.put("action", new TypedNames("action category", actionNames()));
    typed.put("position", TypedNames.of("position", words(PositionStatus.class)));
    typed.put("sogiesc", TypedNames.of("SOGIESC topic", words(Sogiesc.Topic.class)));
    for (TermTheme theme : TermTheme.values()) {
      List<String> names =
          column(theme.word() + ".tsv", 2, 0).stream()
              .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
      typed.put(theme.one(), TypedNames.of(theme.one(), names));
    }
    typed.put("instrument", new TypedNames("instrument", instrumentIds()));
    typed.put(THEME, TypedNames.of("theme of your own", ownThemes));
    table("targets.tsv", 2).forEach(row -> goals.put(row.required(0), row.list(1, " ")));
  }

  private static <E extends Enum<E> & Worded> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
  }

  /**
   * The values that a query may give for {@code kind}, as results have them.
   *
   * @throws UnknownNameException if there are no names of this kind
   */
  List<String> values(String kind) throws UnknownNameException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    typed.forEach((word, names) -> values.put(word, names.all()));
    values.put("action", Action.TITLES);
    values.put("goal", List.copyOf(goals.keySet()));
    values.put("target", goals.values().stream().flatMap(List::stream).toList());
    values.put(
        "state", states.all().stream().map(state -> state.code() + " " + state.name()).toList());
    List<String> kinds = List.copyOf(values.keySet());
    return values.get(TypedNames.of("list of values", kinds).find(kind));
  }

  /** The key of {@code given} among the names of the criterion with this word. */
  String find(String word, String given) throws UnknownNameException {
    return typed.get(word).find(given);
  }

  String goal(String given) throws UnknownNameException {
    String goal = given.strip().replaceFirst("^0", "");
    if (!goals.containsKey(goal)) {
      throw UnknownNameException.unknown("Sustainable Development Goal", given, List.of());
    }
    return goal;
  }

  /** A theme of the user's own; without a registry, as the results spell it. */
  String theme(String given) throws UnknownNameException {
    return typed.get(THEME).all().isEmpty() ? given.strip() : find(THEME, given);
  }

  TextSearch search(String given) {
    return searches.search(given);
  }

  String target(String given) throws UnknownNameException {
    String target = given.strip().toLowerCase(Locale.ROOT);
    if (goals.values().stream().noneMatch(targets -> targets.contains(target))) {
      throw UnknownNameException.unknown(
          "target of the Sustainable Development Goals", given, List.of());
    }
    return target;
  }

  /** The State's code. */
  String state(String given) throws UnknownNameException {
    return states.typed(given).code();
  }

  /** The short name; an ILO convention is known by its number, as in {@code ILO-C169}. */
  String instrument(String given) throws UnknownNameException {
    Matcher ilo = ILO.matcher(given.strip());
    return ilo.matches() ? "ILO-C" + Integer.parseInt(ilo.group(1)) : find("instrument", given);
  }

  /** By each name that UPR Info has for an issue, the one that is counted. */
  static Map<String, String> issues() {
    Map<String, String> names = new LinkedHashMap<>();
    for (DataFile.Row row : table("issues.tsv", 2)) {
      names.put(row.required(0), row.required(0));
      row.list(1, "|").forEach(name -> names.put(name, row.required(0)));
    }
    return names;
  }

  private static Map<String, String> instrumentIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    for (DataFile.Row row : table("treaty/instruments.tsv", 4)) {
      ids.put(row.required(0), row.required(0));
      ids.putIfAbsent(row.required(2), row.required(0));
    }
    column("treaty/protocols.tsv", 4, 2).forEach(id -> ids.putIfAbsent(id, id));
    return ids;
  }

  private static Map<String, String> actionNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 1; i <= Action.TITLES.size(); i++) {
      names.put(Integer.toString(i), Integer.toString(i));
      names.put(Action.TITLES.get(i - 1), Integer.toString(i));
    }
    return names;
  }

  private static List<String> column(String file, int columns, int wanted) {
    List<String> cells = new ArrayList<>();
    table(file, columns).forEach(row -> cells.add(row.required(wanted)));
    return cells;
  }

  private static List<DataFile.Row> table(String file, int columns) {
    return DataFile.read(QueryNames.class::getResourceAsStream, TABLES + file, columns);
  }
}
