package org.uprlib.extract.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes whole JSON objects. Immutable and thread-safe. */
final class JsonTree {
  private static final int DEEPEST = 100;

  private final JsonFactory factory =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  JsonFactory factory() {
    return factory;
  }

  /** The one object that {@code json} holds. */
  JsonObject parse(byte[] json) throws IOException, WrongShapeException {
    try (JsonParser parser = factory.createParser(json)) {
      parser.nextToken();
      JsonObject object = object(parser);
      if (parser.nextToken() != null) {
        throw new WrongShapeException("there is more on the line than one JSON object");
      }
      return object;
    }
  }

  /** The object that the parser stands before; the parser is then at its end. */
  JsonObject object(JsonParser parser) throws IOException, WrongShapeException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new WrongShapeException("is no JSON object");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return new JsonObject(fields);
  }

  byte[] bytes(JsonObject object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      object.write(json);
    }
    return bytes.toByteArray();
  }

  private Object value(JsonParser parser) throws IOException, WrongShapeException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      default -> null;
    };
  }

  private List<Object> list(JsonParser parser) throws IOException, WrongShapeException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }
}
