package org.uprlib.extract.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A JSON object whose fields are asked for by type. A field that is null counts as absent. Values
 * are objects of this type, lists, texts, numbers, booleans and null.
 */
final class JsonObject {
  private final Map<String, Object> fields;

  JsonObject(Map<String, Object> fields) {
    this.fields = fields;
  }

  /** Whether the field is there, if only as null. */
  boolean has(String field) {
    return fields.containsKey(field);
  }

  Optional<String> text(String field) throws WrongShapeException {
    return Optional.ofNullable(cast(String.class, field, "a text"));
  }

  String requiredText(String field) throws WrongShapeException {
    return text(field).orElseThrow(() -> missing(field));
  }

  OptionalInt number(String field) throws WrongShapeException {
    Number number = cast(Number.class, field, "a number");
    if (number == null) {
      return OptionalInt.empty();
    }
    if (number.intValue() != number.doubleValue()) {
      throw new WrongShapeException("'" + field + "' is no whole number");
    }
    return OptionalInt.of(number.intValue());
  }

  Optional<JsonObject> object(String field) throws WrongShapeException {
    return Optional.ofNullable(cast(JsonObject.class, field, "an object"));
  }

  JsonObject requiredObject(String field) throws WrongShapeException {
    return object(field).orElseThrow(() -> missing(field));
  }

  /** The objects listed; empty if the field is absent. */
  List<JsonObject> objects(String field) throws WrongShapeException {
    return elements(JsonObject.class, field, "an object");
  }

  /** The texts listed; empty if the field is absent. */
  List<String> texts(String field) throws WrongShapeException {
    return elements(String.class, field, "a text");
  }

  /** A copy that begins with {@code first}. */
  JsonObject after(Map<String, Object> first) {
    Map<String, Object> all = new LinkedHashMap<>(first);
    all.putAll(fields);
    return new JsonObject(all);
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      json.writeFieldName(field.getKey());
      write(json, field.getValue());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof JsonObject object) {
      object.write(json);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, element);
      }
      json.writeEndArray();
    } else {
      json.writePOJO(value);
    }
  }

  private <T> List<T> elements(Class<T> type, String field, String what)
      throws WrongShapeException {
    List<?> list = cast(List.class, field, "a list");
    if (list == null) {
      return List.of();
    }
    List<T> elements = new ArrayList<>(list.size());
    for (Object element : list) {
      if (!type.isInstance(element)) {
        throw new WrongShapeException("'" + field + "' lists what is not " + what);
      }
      elements.add(type.cast(element));
    }
    return elements;
  }

  private <T> T cast(Class<T> type, String field, String what) throws WrongShapeException {
    Object value = fields.get(field);
    if (value != null && !type.isInstance(value)) {
      throw new WrongShapeException("'" + field + "' is not " + what);
    }
    return type.cast(value);
  }

  private static WrongShapeException missing(String field) {
    return new WrongShapeException("'" + field + "' is missing");
  }
}
