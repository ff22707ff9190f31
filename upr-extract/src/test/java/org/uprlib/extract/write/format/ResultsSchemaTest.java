package org.uprlib.extract.write.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The JSON schemas that ship with the library are made of the declarations. If a test fails because
 * fields were added, copy the file that its message names over the one in the resources.
 */
class ResultsSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({"jsonl.schema.json", "json.schema.json"})
  void schemaIsThatOfTheDeclaredFields(String name) throws IOException {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    if (name.startsWith("jsonl")) {
      schema.put("title", "A line of upr-extract --format jsonl: a recommendation");
      schema.setAll(object(RecommendationFields.LINE));
    } else {
      schema.put("title", "Results of upr-extract --format json: an array of papers");
      schema.put("type", "array");
      schema.set("items", object(ExtractionFields.EXTRACTION));
    }
    String made = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    Path copy = Files.createTempDirectory("schema").resolve(name);
    Files.writeString(copy, made);

    assertThat(shipped(name)).as("as in " + copy).isEqualTo(made);
  }

  private static ObjectNode object(List<? extends Field<?>> fields) {
    ObjectNode object = JSON.createObjectNode();
    object.put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    for (Field<?> field : fields) {
      properties.set(field.name(), property(field));
      if (!field.optional()) {
        required.add(field.name());
      }
    }
    return object;
  }

  private static ObjectNode property(Field<?> field) {
    ObjectNode property = JSON.createObjectNode();
    if (!field.meaning().isEmpty()) {
      property.put("description", field.meaning());
    }
    switch (field.kind()) {
      case TEXT, DATE -> type(property, field, "string");
      case INTEGER -> type(property, field, "integer");
      case NUMBER -> type(property, field, "number");
      case BOOLEAN -> type(property, field, "boolean");
      case TEXTS -> {
        property.put("type", "array");
        property.putObject("items").put("type", "string");
      }
      case OBJECT -> {
        property.setAll(object(field.fields()));
        type(property, field, "object");
      }
      case OBJECTS -> {
        property.put("type", "array");
        property.set("items", object(field.fields()));
      }
    }
    return property;
  }

  private static void type(ObjectNode property, Field<?> field, String type) {
    if (field.nullable()) {
      property.putArray("type").add(type).add("null");
    } else {
      property.put("type", type);
    }
  }

  private static String shipped(String name) throws IOException {
    try (InputStream in = Field.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
