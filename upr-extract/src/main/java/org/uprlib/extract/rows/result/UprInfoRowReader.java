package org.uprlib.extract.rows.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Location;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Aspect.Term;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.FoundTerms;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.rows.result.ExportRemarks.LeftOut;
import org.uprlib.extract.rows.result.ExportRemarks.Unknown;
import org.uprlib.extract.write.format.RecommendationFields;

/**
 * Makes recommendations of the rows of UPR Info's database, and counts what is wrong. A State of a
 * recommendation whose coding differs from the others' has a request of its own. Not thread-safe.
 */
final class UprInfoRowReader {
  static final String REVIEWED = "SuR";
  static final String TEXT = "Recommendation";
  static final String RECOMMENDING = "RS";
  static final String RESPONSE = "Response";
  static final String ACTION = "Action";
  static final String ISSUES = "Issue";
  static final String SESSION = "Session";

  static final List<String> REQUIRED = List.of(REVIEWED, TEXT, RECOMMENDING, RESPONSE, SESSION);

  private static final List<String> FILLED = List.of(REVIEWED, TEXT, RECOMMENDING, SESSION);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern CATEGORY = Pattern.compile("[1-5]?");
  private static final Pattern BETWEEN_ISSUES = Pattern.compile("\\s*,\\s*");

  /** Behind the file's name: these words are the coders', not the State's. */
  private static final String CODERS = " (UPR Info's coders)";

  private final String source;
  private final States states;
  private final Map<String, PositionStatus> responses = responses();
  private final Map<String, String> issues = QueryNames.issues();
  private final Map<String, Optional<State>> named = new HashMap<>();
  private final Map<Asked, Map<FoundTerms, Set<State>>> asked = new LinkedHashMap<>();
  private final Map<List<String>, FoundTerms> codings = new HashMap<>();
  private final Set<List<Object>> before = new HashSet<>();
  private final ExportRemarks.Counter wrong = new ExportRemarks.Counter();

  /** What rows of one recommendation have in common; one answered in two ways is two. */
  private record Asked(String reviewed, int session, String text, String response) {}

  UprInfoRowReader(String source, States states) {
    this.source = source;
    this.states = states;
  }

  private static Map<String, PositionStatus> responses() {
    Map<String, PositionStatus> all = new HashMap<>();
    for (DataFile.Row row :
        DataFile.read(UprInfoRowReader.class::getResourceAsStream, "upr-info-responses.tsv", 2)) {
      all.put(folded(row.required(0)), row.oneOf(PositionStatus.class, 1));
    }
    return all;
  }

  private static String folded(String response) {
    return response.strip().toLowerCase(Locale.ROOT);
  }

  ExportRemarks remarks() {
    return wrong.remarks(true);
  }

  /** Takes the row that begins on {@code line}, unless it is malformed or was there before. */
  void add(int line, List<String> heads, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
      row.putIfAbsent(heads.get(i), cells.get(i).strip());
    }
    Optional<String> fault =
        heads.size() == cells.size()
            ? fault(row)
            : Optional.of("has " + cells.size() + " cells, the head has " + heads.size());
    if (fault.isPresent()) {
      wrong.refuse(line, fault.get());
      return;
    }
    add(row);
  }

  private static Optional<String> fault(Map<String, String> row) {
    for (String head : FILLED) {
      if (row.get(head).isEmpty()) {
        return Optional.of("'" + head + "' is empty");
      }
    }
    String session = row.get(SESSION);
    int number = NUMBER.matcher(session).matches() ? Integer.parseInt(session) : 0;
    if (number < 1 || number > Session.LATEST) {
      return Optional.of("'" + SESSION + "' is '" + session + "', not the number of a session");
    }
    String action = row.getOrDefault(ACTION, "");
    return CATEGORY.matcher(action).matches()
        ? Optional.empty()
        : Optional.of("'" + ACTION + "' is '" + action + "', expected 1 to 5");
  }

  private void add(Map<String, String> row) {
    String response = row.get(RESPONSE);
    Asked what =
        new Asked(row.get(REVIEWED), Integer.parseInt(row.get(SESSION)), row.get(TEXT), response);
    FoundTerms coding =
        codings.computeIfAbsent(
            List.of(row.getOrDefault(ACTION, ""), row.getOrDefault(ISSUES, "")),
            cells -> coding(cells.get(0), cells.get(1)));
    Optional<State> by = state(row.get(RECOMMENDING));
    if (!before.add(List.of(what, coding, by.map(State::code).orElse(row.get(RECOMMENDING))))) {
      wrong.leaveOut(LeftOut.REPEATED);
      return;
    }
    if (state(what.reviewed()).isEmpty()) {
      wrong.unknown(Unknown.STATE, what.reviewed());
    }
    if (by.isEmpty()) {
      wrong.unknown(Unknown.STATE, row.get(RECOMMENDING));
    }
    if (!response.isEmpty() && !responses.containsKey(folded(response))) {
      wrong.unknown(Unknown.RESPONSE, response);
    }
    coding.keys(Aspect.ISSUES).stream()
        .filter(issue -> !issues.containsKey(issue))
        .forEach(issue -> wrong.unknown(Unknown.ISSUE, issue));
    Set<State> states =
        asked
            .computeIfAbsent(what, key -> new LinkedHashMap<>())
            .computeIfAbsent(coding, key -> new LinkedHashSet<>());
    by.ifPresent(states::add);
  }

  private FoundTerms coding(String action, String cell) {
    List<Term> named =
        BETWEEN_ISSUES
            .splitAsStream(cell)
            .filter(issue -> !issue.isBlank())
            .map(issue -> issues.getOrDefault(issue, issue))
            .distinct()
            .map(Term::new)
            .toList();
    return coding(action.isEmpty() ? List.of() : List.of(new Term(action)), named);
  }

  /** What a coder left empty is not recorded. */
  private static FoundTerms coding(List<Term> action, List<Term> issues) {
    Map<Aspect, List<Term>> terms = new HashMap<>();
    terms.put(Aspect.ACTION, action);
    terms.put(Aspect.ISSUES, issues);
    terms.values().removeIf(List::isEmpty);
    return new FoundTerms(terms);
  }

  /** What {@code all} have in common: the action if it is one, the issues of any. */
  private static FoundTerms joined(Set<FoundTerms> all) {
    Set<List<Term>> actions = new HashSet<>();
    Set<Term> issues = new LinkedHashSet<>();
    for (FoundTerms each : all) {
      actions.add(each.of(Aspect.ACTION).orElse(List.of()));
      issues.addAll(each.of(Aspect.ISSUES).orElse(List.of()));
    }
    return coding(actions.size() == 1 ? actions.iterator().next() : List.of(), List.copyOf(issues));
  }

  private Optional<State> state(String name) {
    return named.computeIfAbsent(name, states::byName);
  }

  /** The recommendations, each with its paper. */
  List<Extraction> recommendations() {
    List<Extraction> all = new ArrayList<>(asked.size());
    asked.forEach(
        (what, by) ->
            all.add(
                new Extraction(source, paper(what), List.of(recommendation(what, by)), List.of())));
    return all;
  }

  private PaperInfo paper(Asked what) {
    Optional<State> state = state(what.reviewed());
    return new PaperInfo(
        Optional.empty(),
        state,
        state.map(State::name).or(() -> Optional.of(what.reviewed())),
        OptionalInt.of(what.session()),
        OptionalInt.of(Cycle.ofSession(what.session()).number()),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(Language.ENGLISH),
        PaperKind.UNKNOWN);
  }

  /** A State that is there with two codings made the recommendation once, with what both have. */
  private Recommendation recommendation(Asked what, Map<FoundTerms, Set<State>> by) {
    Map<State, Set<FoundTerms>> codings = new LinkedHashMap<>();
    by.forEach(
        (coding, states) ->
            states.forEach(
                state -> codings.computeIfAbsent(state, key -> new LinkedHashSet<>()).add(coding)));
    Map<FoundTerms, List<State>> shares = new LinkedHashMap<>();
    codings.forEach(
        (state, of) -> shares.computeIfAbsent(joined(of), key -> new ArrayList<>()).add(state));
    FoundTerms whole = joined(by.keySet());
    if (shares.isEmpty()) {
      shares.put(whole, List.of());
    }
    List<Request> requests = new ArrayList<>();
    shares.forEach(
        (coding, states) -> requests.add(new Request(states, what.text()).recorded(coding)));
    Position position = position(what.response());
    List<String> coded = new ArrayList<>();
    if (position.status() != PositionStatus.UNKNOWN) {
      coded.add(RecommendationFields.POSITION.name());
    }
    Aspect.TOP_LEVEL.stream()
        .filter(aspect -> whole.of(aspect).isPresent())
        .forEach(aspect -> coded.add(aspect.word()));
    return new Recommendation(
            "",
            what.text(),
            what.text(),
            Optional.empty(),
            List.copyOf(codings.keySet()),
            List.of(),
            position,
            Location.NOWHERE)
        .recorded(whole, requests)
        .coded(coded);
  }

  private Position position(String response) {
    PositionStatus status = responses.getOrDefault(folded(response), PositionStatus.UNKNOWN);
    if (status == PositionStatus.UNKNOWN) {
      return Position.unknown(
          response.isEmpty()
              ? "UPR Info's coders recorded no answer."
              : "UPR Info's coders recorded '" + response + "'.");
    }
    return new Position(
        status,
        Optional.empty(),
        Optional.of(new Evidence(response, source + CODERS, "", Location.NOWHERE.span())),
        Optional.empty(),
        Optional.of("UPR Info's coders recorded it."));
  }
}
