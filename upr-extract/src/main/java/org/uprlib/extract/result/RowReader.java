package org.uprlib.extract.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;

/** Makes rows of JSON objects. Immutable and thread-safe. */
final class RowReader {
  private final States states;

  RowReader(States states) {
    this.states = states;
  }

  ResultPaper paper(String source, JsonObject paper) throws WrongShapeException {
    Optional<String> code = paper.text("stateUnderReview");
    return new ResultPaper(
        source,
        paper.text("symbol"),
        code.isPresent() ? Optional.of(state(code.get())) : Optional.empty(),
        paper.text("stateUnderReviewName"),
        paper.number("session"),
        paper.number("cycle"),
        paper.text("date"));
  }

  ResultRow row(ResultPaper paper, JsonObject recommendation) throws WrongShapeException {
    List<ResultRequest> requests = new ArrayList<>();
    for (JsonObject request : recommendation.objects("requests")) {
      requests.add(
          new ResultRequest(
              states(request.texts("states")), request.requiredText("text"), themes(request)));
    }
    JsonObject position = recommendation.requiredObject("position");
    Optional<String> qualification = position.text("qualification");
    return new ResultRow(
        paper,
        recommendation.requiredText("paragraph"),
        recommendation.requiredText("text"),
        states(recommendation.texts("recommendingStates")),
        requests,
        constant(PositionStatus.values(), PositionStatus::word, position.requiredText("status")),
        qualification.isPresent()
            ? Optional.of(
                constant(Qualification.values(), Qualification::word, qualification.get()))
            : Optional.empty(),
        themes(recommendation),
        mentions(recommendation));
  }

  private static Optional<Themes> themes(JsonObject text) throws WrongShapeException {
    if (!text.has("issues")) {
      return Optional.empty();
    }
    OptionalInt action = text.number("action");
    return Optional.of(new Themes(action, text.texts("issues"), text.texts("sogiesc")));
  }

  private static Optional<Mentions> mentions(JsonObject text) throws WrongShapeException {
    Optional<JsonObject> enrichment = text.object("enrichment");
    if (enrichment.isEmpty()) {
      return Optional.empty();
    }
    Set<Mentions.Named> instruments = new LinkedHashSet<>();
    for (JsonObject instrument : enrichment.get().objects("instruments")) {
      String id = instrument.requiredText("id");
      instruments.add(new Mentions.Named(id, instrument.text("name").orElse(id)));
    }
    Set<Integer> goals = new LinkedHashSet<>();
    for (JsonObject goal : enrichment.get().objects("goals")) {
      goal.number("number").ifPresent(goals::add);
    }
    return Optional.of(
        new Mentions(
            List.copyOf(instruments),
            names(enrichment.get().objects("groups")),
            List.copyOf(goals),
            names(enrichment.get().objects("traits"))));
  }

  private static List<String> names(List<JsonObject> named) throws WrongShapeException {
    Set<String> names = new LinkedHashSet<>();
    for (JsonObject each : named) {
      names.add(each.requiredText("name"));
    }
    return List.copyOf(names);
  }

  private List<State> states(List<String> codes) throws WrongShapeException {
    List<State> found = new ArrayList<>(codes.size());
    for (String code : codes) {
      found.add(state(code));
    }
    return found;
  }

  private State state(String code) throws WrongShapeException {
    return states
        .byCode(code)
        .orElseThrow(() -> new WrongShapeException("'" + code + "' is no State's code"));
  }

  /** What a constant is called in the results. */
  private interface Word<T> {
    String of(T constant);
  }

  private static <T> T constant(T[] constants, Word<T> word, String wanted)
      throws WrongShapeException {
    for (T constant : constants) {
      if (word.of(constant).equals(wanted)) {
        return constant;
      }
    }
    throw new WrongShapeException("'" + wanted + "' is no word for a position");
  }
}
