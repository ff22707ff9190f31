package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Which recommendations a person looks for: as on the page of charts, all words in any order, the
 * beginning of each being enough, and those in quotation marks in a row. Immutable.
 *
 * @param visit whose address says it
 * @param wording the texts
 */
record RowSearch(Visit visit, Wording wording) {
  private static final Fragment FORM = new Fragment("search");

  private static final Pattern TERM =
      Pattern.compile("[\"“”«»]\\s*([^\"“”«»]*)[\"“”«»]?|([^\\s\"“”«»]+)");

  /** Those of {@code rows} that are looked for. */
  List<ResultRow> of(List<ResultRow> rows) {
    List<String> terms = terms(asked("q"));
    return rows.stream().filter(row -> fits(row, terms)).toList();
  }

  private String asked(String field) {
    return visit.query().getOrDefault(field, "");
  }

  private boolean fits(ResultRow row, List<String> terms) {
    String position = asked("position");
    String state = asked("state");
    return (state.isEmpty() ? hasAll(row, row, terms) : isMadeBy(state, row, terms))
        && (position.isEmpty()
            || position.equals(row.position().status().word())
            || (position.equals("open") && row.position().status().isOpen()));
  }

  /** Whether what the State with this code asked for has all terms. */
  private boolean isMadeBy(String code, ResultRow row, List<String> terms) {
    if (!row.recommendation().isDivided()) {
      return row.recommendingStates().stream().map(State::code).anyMatch(code::equals)
          && hasAll(row, row, terms);
    }
    return row.byState().stream()
        .filter(own -> own.get(0).recommendingStates().get(0).code().equals(code))
        .anyMatch(own -> own.stream().anyMatch(request -> hasAll(row, request, terms)));
  }

  /**
   * @param request of {@code row}, or {@code row}
   */
  private boolean hasAll(ResultRow row, ResultRow request, List<String> terms) {
    if (terms.isEmpty()) {
      return true;
    }
    List<String> parts = new ArrayList<>(List.of(row.paragraph(), request.text(), row.madeBy()));
    row.recommendingStates().forEach(state -> parts.add(wording.state(state)));
    String text = " " + plain(String.join(" ", parts));
    return terms.stream().allMatch(text::contains);
  }

  private static List<String> terms(String words) {
    return TERM.matcher(words)
        .results()
        .map(RowSearch::term)
        .filter(term -> !term.isBlank())
        .toList();
  }

  private static String term(MatchResult found) {
    return " " + plain(found.group(1) == null ? found.group(2) : found.group(1));
  }

  private static String plain(String text) {
    return Folding.words(text.replaceAll("['’`]", ""));
  }

  /** The form whose address says what is looked for. */
  String form(List<ResultRow> rows) {
    Map<String, String> positions = new LinkedHashMap<>();
    positions.put("open", wording.text("position.open"));
    Arrays.stream(PositionStatus.values())
        .filter(status -> rows.stream().anyMatch(row -> row.position().status() == status))
        .forEach(s -> positions.put(s.word(), wording.position(s, 1)));
    Map<String, String> states = new LinkedHashMap<>();
    rows.stream()
        .flatMap(row -> row.recommendingStates().stream())
        .distinct()
        .sorted(wording.statesByName())
        .forEach(state -> states.put(state.code(), wording.state(state)));
    Set<Subject> subjects = new HashSet<>();
    rows.forEach(row -> subjects.addAll(Subject.of(row)));
    return FORM.fill(
        Map.of(
            "q", asked("q"),
            "choices", List.of(choice("position", positions), choice("state", states)),
            "subjects", SubjectChoice.of(visit, wording).select(subjects)),
        wording);
  }

  private Map<String, ?> choice(String name, Map<String, String> values) {
    List<Map<String, ?>> options = new ArrayList<>();
    values.forEach(
        (value, label) -> {
          boolean chosen = value.equals(asked(name));
          options.add(Map.of("value", value, "name", label, "chosen", chosen));
        });
    return Map.of("name", name, "label", wording.text("filter." + name), "options", options);
  }
}
