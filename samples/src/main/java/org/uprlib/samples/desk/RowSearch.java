package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.format.Aspect;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.result.Content;
import org.uprlib.extract.result.ResultRow;

/**
 * Which recommendations a person looks for: as on the page of charts, all words in any order, the
 * beginning of each being enough, and those in quotation marks in a row. Immutable.
 *
 * @param query what the address says
 */
record RowSearch(Map<String, String> query, Wording wording) {
  /** What recommendations are about, by the name of their field in the form. */
  private static final Map<String, Aspect> ASPECTS = aspects();

  private static final Set<PositionStatus> OPEN =
      Set.of(PositionStatus.PENDING, PositionStatus.UNKNOWN);

  private static final Pattern TERM =
      Pattern.compile("[\"“”«»]\\s*([^\"“”«»]*)[\"“”«»]?|([^\\s\"“”«»]+)");

  private static Map<String, Aspect> aspects() {
    Map<String, Aspect> aspects = new LinkedHashMap<>();
    for (Aspect aspect : List.of(Aspect.GROUPS, Aspect.SOGIESC)) {
      aspects.put(aspect.one(), aspect);
    }
    return aspects;
  }

  /** Those of {@code rows} that are looked for. */
  List<ResultRow> of(List<ResultRow> rows) {
    List<String> terms = terms(asked("q"));
    return rows.stream().filter(row -> fits(row, terms)).toList();
  }

  private String asked(String field) {
    return query.getOrDefault(field, "");
  }

  private boolean fits(ResultRow row, List<String> terms) {
    String position = asked("position");
    String state = asked("state");
    String theme = asked("theme");
    return hasAll(row, terms)
        && (position.isEmpty()
            || position.equals(row.position().word())
            || (position.equals("open") && OPEN.contains(row.position())))
        && (state.isEmpty()
            || row.recommendingStates().stream().map(State::code).anyMatch(state::equals))
        && (theme.isEmpty() || FollowUpRow.themes(row).contains(theme))
        && ASPECTS.entrySet().stream()
            .allMatch(
                each ->
                    asked(each.getKey()).isEmpty()
                        || row.content().keys(each.getValue()).contains(asked(each.getKey())));
  }

  private boolean hasAll(ResultRow row, List<String> terms) {
    if (terms.isEmpty()) {
      return true;
    }
    List<String> parts = new ArrayList<>(List.of(row.paragraph(), row.text(), row.madeBy()));
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
  void form(List<ResultRow> rows, Html out) {
    out.add("<form class=\"filters\" id=\"rows\" action=\"#rows\">");
    out.add("<label>").text(wording.text("filter.words")).add(" <input type=\"search\" name=\"q\"");
    out.add(" value=\"").text(asked("q")).add("\" aria-describedby=\"words-help\"></label>");
    Map<String, String> positions = new LinkedHashMap<>();
    positions.put("open", wording.text("position.open"));
    Arrays.stream(PositionStatus.values())
        .filter(status -> rows.stream().anyMatch(row -> row.position() == status))
        .forEach(s -> positions.put(s.word(), wording.counted("position." + s.word(), 1)));
    choice("position", positions, out);
    Map<String, String> states = new TreeMap<>(wording.alphabetical());
    rows.stream()
        .flatMap(row -> row.recommendingStates().stream())
        .distinct()
        .forEach(state -> states.put(wording.state(state), state.code()));
    choice("state", turned(states), out);
    Map<String, String> themes = new TreeMap<>(wording.alphabetical());
    rows.stream()
        .flatMap(row -> FollowUpRow.themes(row).stream())
        .distinct()
        .forEach(theme -> themes.put(theme, theme));
    choice("theme", themes, out);
    ASPECTS.forEach((field, aspect) -> aspect(field, aspect, rows, out));
    out.add("<button>").text(wording.text("filter.show")).add("</button>");
    out.add("<p class=\"soft\" id=\"words-help\">").text(wording.text("filter.help"));
    out.add("</p></form>");
  }

  private void aspect(String field, Aspect aspect, List<ResultRow> rows, Html out) {
    Map<String, String> names = new TreeMap<>(wording.alphabetical());
    rows.stream()
        .flatMap(row -> row.content().of(aspect).stream().flatMap(List::stream))
        .map(Content.Term::key)
        .distinct()
        .forEach(key -> names.put(wording.term(field, key), key));
    if (!names.isEmpty()) {
      choice(field, turned(names), out);
    }
  }

  private static Map<String, String> turned(Map<String, String> byName) {
    Map<String, String> names = new LinkedHashMap<>();
    byName.forEach((name, key) -> names.put(key, name));
    return names;
  }

  private void choice(String name, Map<String, String> values, Html out) {
    out.add("<label>").text(wording.text("filter." + name)).add(" <select name=\"" + name + "\">");
    out.add("<option value=\"\">").text(wording.text("filter.all")).add("</option>");
    values.forEach(
        (value, label) -> {
          boolean chosen = value.equals(query.get(name));
          out.add("<option value=\"").text(value).add(chosen ? "\" selected>" : "\">");
          out.text(label).add("</option>");
        });
    out.add("</select></label>");
  }
}
