package org.uprlib.extract.rows.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.uprlib.extract.rows.result.SavedObject.WrongShapeException;
import org.uprlib.extract.write.format.Field;

/**
 * A JSON object of results, read by the fields that it was written by. One that is null counts as
 * absent. Immutable.
 */
record SavedObject(JsonNode node) {
  /** JSON that is well-formed but not what the command writes. */
  static final class WrongShapeException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongShapeException(String message) {
      super(message);
    }
  }

  /** Whether it has {@code field}, be it null. */
  boolean has(Field<?> field) {
    return node.has(field.name());
  }

  Optional<String> text(Field<?> field) throws WrongShapeException {
    return value(field, JsonNode::isTextual, "a text").map(JsonNode::textValue);
  }

  String requiredText(Field<?> field) throws WrongShapeException {
    return text(field).orElseThrow(() -> missing(field));
  }

  OptionalInt number(Field<?> field) throws WrongShapeException {
    Optional<JsonNode> number = value(field, JsonNode::isNumber, "a number");
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.get().intValue() != number.get().doubleValue()) {
      throw new WrongShapeException("'" + field.name() + "' is not a whole number");
    }
    return OptionalInt.of(number.get().intValue());
  }

  /** The texts listed; none if the field is absent. */
  List<String> texts(Field<?> field) throws WrongShapeException {
    return elements(field, JsonNode::isTextual, "a text").stream()
        .map(JsonNode::textValue)
        .toList();
  }

  /** An object; one without any field if it is absent. */
  SavedObject object(Field<?> field) throws WrongShapeException {
    return new SavedObject(
        value(field, JsonNode::isObject, "an object").orElse(MissingNode.getInstance()));
  }

  SavedObject requiredObject(Field<?> field) throws WrongShapeException {
    SavedObject object = object(field);
    if (object.isAbsent()) {
      throw missing(field);
    }
    return object;
  }

  /** The objects listed; none if the field is absent. */
  List<SavedObject> objects(Field<?> field) throws WrongShapeException {
    return elements(field, JsonNode::isObject, "an object").stream().map(SavedObject::new).toList();
  }

  /** What the field has, as it was declared: a number, each of several texts, or a text. */
  List<String> words(Field<?> field) throws WrongShapeException {
    return switch (field.kind()) {
      case INTEGER -> number(field).stream().mapToObj(Integer::toString).toList();
      case TEXTS -> texts(field);
      default -> List.of(requiredText(field));
    };
  }

  boolean isAbsent() {
    return node.isMissingNode();
  }

  private List<JsonNode> elements(Field<?> field, Predicate<JsonNode> kind, String what)
      throws WrongShapeException {
    List<JsonNode> elements = new ArrayList<>();
    value(field, JsonNode::isArray, "a list").ifPresent(list -> list.forEach(elements::add));
    if (!elements.stream().allMatch(kind)) {
      throw new WrongShapeException("'" + field.name() + "' lists what is not " + what);
    }
    return elements;
  }

  private Optional<JsonNode> value(Field<?> field, Predicate<JsonNode> kind, String what)
      throws WrongShapeException {
    JsonNode value = node.get(field.name());
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!kind.test(value)) {
      throw new WrongShapeException("'" + field.name() + "' is not " + what);
    }
    return Optional.of(value);
  }

  private static WrongShapeException missing(Field<?> field) {
    return new WrongShapeException("'" + field.name() + "' is missing");
  }
}
