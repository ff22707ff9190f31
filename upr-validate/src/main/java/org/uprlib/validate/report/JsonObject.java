package org.uprlib.validate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.validate.rule.Messages;

/**
 * A JSON object: names and texts, numbers, truth values, constants (by their words), further
 * objects, or lists of these, in the order in which they are added. Not thread-safe.
 */
final class JsonObject {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Adds a field, which is null if {@code value} is an empty {@link Optional}. */
  JsonObject with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** It on one line without line end. */
  String text() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(json, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof JsonObject object) {
      json.writeStartObject();
      for (Map.Entry<String, Object> field : object.fields.entrySet()) {
        json.writeFieldName(field.getKey());
        write(json, field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      for (Object each : list) {
        write(json, each);
      }
      json.writeEndArray();
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      write(json, optional.get());
    } else if (value instanceof OptionalInt number && number.isPresent()) {
      json.writeNumber(number.getAsInt());
    } else if (value instanceof Optional || value instanceof OptionalInt) {
      json.writeNull();
    } else if (value instanceof Enum<?> constant) {
      json.writeString(Messages.word(constant));
    } else {
      json.writeObject(value);
    }
  }
}
