package org.uprlib.extract.rows.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.uprlib.core.document.Location;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.rows.result.FoundTerms.Term;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RecommendationFields;

/**
 * Makes rows of JSON objects, by the declarations that they were written by. A field that is null
 * counts as absent. Immutable and thread-safe.
 */
final class ResultRowReader {
  private static final String ENRICHMENT = "enrichment";

  private final States states;

  ResultRowReader(States states) {
    this.states = states;
  }

  /** JSON that is well-formed but not what the command writes. */
  static final class WrongShapeException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongShapeException(String message) {
      super(message);
    }
  }

  Paper paper(String source, JsonNode paper) throws WrongShapeException {
    Optional<String> code = text(paper, PaperFields.STATE.name());
    return new Paper(
        source,
        new PaperInfo(
            text(paper, PaperFields.SYMBOL.name()),
            code.isPresent() ? Optional.of(state(code.get())) : Optional.empty(),
            text(paper, PaperFields.STATE_NAME.name()),
            number(paper, PaperFields.SESSION.name()),
            number(paper, PaperFields.CYCLE.name()),
            number(paper, PaperFields.COUNCIL_SESSION.name()),
            date(paper, PaperFields.DATE.name()),
            text(paper, PaperFields.LANGUAGE.name()).flatMap(Language::of),
            text(paper, PaperFields.KIND.name()).map(PaperKind::of).orElse(PaperKind.UNKNOWN)));
  }

  ResultRow row(Paper paper, JsonNode recommendation) throws WrongShapeException {
    FoundTerms content = content(recommendation);
    List<ResultRequest> requests = new ArrayList<>();
    for (JsonNode request : objects(recommendation, RecommendationFields.REQUESTS.name())) {
      requests.add(
          new ResultRequest(
              states(request, RecommendationFields.REQUEST_STATES.name()),
              requiredText(request, RecommendationFields.REQUEST_TEXT.name()),
              content(request).within(content)));
    }
    JsonNode position = requiredObject(recommendation, RecommendationFields.POSITION.name());
    Optional<String> qualification = text(position, RecommendationFields.QUALIFICATION.name());
    return new ResultRow(
        paper,
        requiredText(recommendation, RecommendationFields.PARAGRAPH.name()),
        requiredText(recommendation, RecommendationFields.TEXT.name()),
        states(recommendation, RecommendationFields.STATES.name()),
        requests,
        constant(
            PositionStatus.values(),
            PositionStatus::word,
            requiredText(position, RecommendationFields.STATUS.name())),
        qualification.isPresent()
            ? Optional.of(
                constant(Qualification.values(), Qualification::word, qualification.get()))
            : Optional.empty(),
        evidence(position),
        text(position, RecommendationFields.COMMENT.name()),
        content,
        inLanguages(recommendation),
        indexedThemes(recommendation),
        texts(recommendation, RecommendationFields.CODED.name()));
  }

  private static Optional<Evidence> evidence(JsonNode position) throws WrongShapeException {
    Optional<String> words = text(position, RecommendationFields.EVIDENCE.name());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    JsonNode source =
        field(
                position,
                RecommendationFields.EVIDENCE_SOURCE.name(),
                JsonNode::isObject,
                "an object")
            .orElse(MissingNode.getInstance());
    return Optional.of(
        new Evidence(
            words.get(),
            text(source, RecommendationFields.EVIDENCE_SYMBOL.name()).orElse(""),
            text(source, RecommendationFields.EVIDENCE_PARAGRAPH.name()).orElse(""),
            Location.NOWHERE.span()));
  }

  private static List<String> indexedThemes(JsonNode recommendation) throws WrongShapeException {
    Optional<JsonNode> indexing =
        field(
            recommendation, RecommendationFields.INDEXING.name(), JsonNode::isObject, "an object");
    return indexing.isPresent()
        ? texts(indexing.get(), RecommendationFields.INDEXED_THEMES.name())
        : List.of();
  }

  /** What OHCHR links a text with that was not enriched. */
  private static FoundTerms indexed(JsonNode text) throws WrongShapeException {
    Optional<JsonNode> indexing =
        field(text, RecommendationFields.INDEXING.name(), JsonNode::isObject, "an object");
    return indexing.isPresent()
        ? IndexedGoals.content(texts(indexing.get(), RecommendationFields.INDEXED_GOALS.name()))
        : FoundTerms.NOT_ENRICHED;
  }

  private static Map<Language, String> inLanguages(JsonNode recommendation)
      throws WrongShapeException {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    Optional<JsonNode> found =
        field(recommendation, RecommendationFields.TEXTS.name(), JsonNode::isObject, "an object");
    if (found.isPresent()) {
      for (Language language : Language.values()) {
        text(found.get(), language.code()).ifPresent(text -> texts.put(language, text));
      }
    }
    return texts;
  }

  private static FoundTerms content(JsonNode text) throws WrongShapeException {
    Optional<JsonNode> enrichment = field(text, ENRICHMENT, JsonNode::isObject, "an object");
    boolean classified = text.has(Aspect.ACTION.word()) || text.has(Aspect.ISSUES.word());
    if (!classified && enrichment.isEmpty()) {
      return indexed(text);
    }
    Map<Aspect, List<Term>> terms = new HashMap<>();
    for (Aspect aspect : Aspect.ALL) {
      if (aspect.isTopLevelField() && text.has(aspect.word())) {
        terms.put(aspect, answers(text, aspect));
      } else if (!aspect.isTopLevelField()
          && enrichment.isPresent()
          && (aspect != Aspect.OWN_THEMES || enrichment.get().has(aspect.word()))) {
        terms.put(aspect, named(enrichment.get(), aspect));
      }
    }
    return new FoundTerms(terms);
  }

  /** The answers that stand beside a text: a number, or a list of texts. */
  private static List<Term> answers(JsonNode text, Aspect aspect) throws WrongShapeException {
    if (aspect == Aspect.ACTION) {
      OptionalInt number = number(text, aspect.word());
      return number.isPresent() ? List.of(term("" + number.getAsInt())) : List.of();
    }
    Set<Term> terms = new LinkedHashSet<>();
    texts(text, aspect.word()).forEach(word -> terms.add(term(word)));
    return List.copyOf(terms);
  }

  /** The answers that are objects of their own. */
  private static List<Term> named(JsonNode enrichment, Aspect aspect) throws WrongShapeException {
    Set<Term> terms = new LinkedHashSet<>();
    Aspect holder = aspect == Aspect.TARGETS ? Aspect.GOALS : aspect;
    for (JsonNode each : objects(enrichment, holder.word())) {
      if (aspect == Aspect.TARGETS) {
        texts(each, aspect.key()).forEach(target -> terms.add(term(target)));
      } else if (aspect == Aspect.GOALS) {
        number(each, aspect.key()).ifPresent(goal -> terms.add(term("" + goal)));
      } else {
        String key = requiredText(each, aspect.key());
        terms.add(new Term(key, text(each, "name").orElse(key)));
      }
    }
    return List.copyOf(terms);
  }

  private static Term term(String key) {
    return new Term(key, key);
  }

  private List<State> states(JsonNode object, String field) throws WrongShapeException {
    List<State> found = new ArrayList<>();
    for (String code : texts(object, field)) {
      found.add(state(code));
    }
    return found;
  }

  private State state(String code) throws WrongShapeException {
    return states
        .byCode(code)
        .orElseThrow(() -> new WrongShapeException("'" + code + "' is no State's code"));
  }

  private static <T> T constant(T[] constants, Function<T, String> word, String wanted)
      throws WrongShapeException {
    for (T constant : constants) {
      if (word.apply(constant).equals(wanted)) {
        return constant;
      }
    }
    throw new WrongShapeException("'" + wanted + "' is no word for a position");
  }

  private static Optional<JsonNode> field(
      JsonNode object, String field, Predicate<JsonNode> kind, String what)
      throws WrongShapeException {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!kind.test(value)) {
      throw new WrongShapeException("'" + field + "' is not " + what);
    }
    return Optional.of(value);
  }

  private static Optional<String> text(JsonNode object, String field) throws WrongShapeException {
    return field(object, field, JsonNode::isTextual, "a text").map(JsonNode::textValue);
  }

  static String requiredText(JsonNode object, String field) throws WrongShapeException {
    return text(object, field).orElseThrow(() -> missing(field));
  }

  static JsonNode requiredObject(JsonNode object, String field) throws WrongShapeException {
    return field(object, field, JsonNode::isObject, "an object").orElseThrow(() -> missing(field));
  }

  private static WrongShapeException missing(String field) {
    return new WrongShapeException("'" + field + "' is missing");
  }

  private static OptionalInt number(JsonNode object, String field) throws WrongShapeException {
    Optional<JsonNode> number = field(object, field, JsonNode::isNumber, "a number");
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.get().intValue() != number.get().doubleValue()) {
      throw new WrongShapeException("'" + field + "' is no whole number");
    }
    return OptionalInt.of(number.get().intValue());
  }

  private static Optional<LocalDate> date(JsonNode object, String field)
      throws WrongShapeException {
    try {
      return text(object, field).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new WrongShapeException("'" + field + "' is no date");
    }
  }

  /** The objects listed; empty if the field is absent. */
  static List<JsonNode> objects(JsonNode object, String field) throws WrongShapeException {
    return elements(object, field, JsonNode::isObject, "an object");
  }

  private static List<String> texts(JsonNode object, String field) throws WrongShapeException {
    return elements(object, field, JsonNode::isTextual, "a text").stream()
        .map(JsonNode::textValue)
        .toList();
  }

  private static List<JsonNode> elements(
      JsonNode object, String field, Predicate<JsonNode> kind, String what)
      throws WrongShapeException {
    List<JsonNode> elements = new ArrayList<>();
    field(object, field, JsonNode::isArray, "a list")
        .ifPresent(list -> list.forEach(elements::add));
    if (!elements.stream().allMatch(kind)) {
      throw new WrongShapeException("'" + field + "' lists what is not " + what);
    }
    return elements;
  }
}
