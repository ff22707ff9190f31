package org.uprlib.validate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as the schema of reports uses. */
final class SchemaCheck {
  private SchemaCheck() {}

  static void check(JsonNode value, JsonNode schema, String at) {
    if (schema.has("enum")) {
      List<JsonNode> allowed = new ArrayList<>();
      schema.get("enum").forEach(allowed::add);
      assertThat(allowed).as(at).contains(value);
    }
    if (schema.has("type")) {
      List<String> types = new ArrayList<>();
      JsonNode type = schema.get("type");
      if (type.isArray()) {
        type.forEach(t -> types.add(t.asText()));
      } else {
        types.add(type.asText());
      }
      assertThat(types).as(at).contains(type(value));
    }
    if (value.isNull()) {
      return;
    }
    for (JsonNode required : schema.path("required")) {
      assertThat(value.has(required.asText())).as(at + "." + required.asText()).isTrue();
    }
    value
        .properties()
        .forEach(
            field -> {
              JsonNode known = schema.path("properties").path(field.getKey());
              JsonNode more = schema.path("additionalProperties");
              String where = at + "." + field.getKey();
              assertThat(known.isMissingNode() && more.isBoolean() && !more.asBoolean())
                  .as(where)
                  .isFalse();
              check(field.getValue(), known.isMissingNode() ? more : known, where);
            });
    if (value.isArray() && schema.has("items")) {
      value.forEach(item -> check(item, schema.get("items"), at + "[]"));
    }
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "object";
      case ARRAY -> "array";
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      default -> "unknown";
    };
  }
}
