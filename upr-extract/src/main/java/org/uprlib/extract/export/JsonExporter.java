package org.uprlib.extract.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.uprlib.extract.format.ExtractionFields;
import org.uprlib.extract.format.Field;
import org.uprlib.extract.format.PlainText;
import org.uprlib.extract.format.RecommendationFields;
import org.uprlib.extract.format.Row;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;

/**
 * JSON: as an array, also for a single paper, with one object a paper, indented for reading; or as
 * JSON Lines, one object a recommendation.
 */
final class JsonExporter implements Exporter {
  private final JsonGenerator json;
  private final boolean lines;

  private JsonExporter(OutputStream stream, boolean lines) throws IOException {
    this.lines = lines;
    json =
        new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .rootValueSeparator((String) null)
            .build()
            .createGenerator(stream, JsonEncoding.UTF8);
  }

  /** One object a recommendation, one a line. */
  static JsonExporter ofLines(OutputStream stream) throws IOException {
    return new JsonExporter(stream, true);
  }

  /** One array with an object a paper. */
  static JsonExporter ofPapers(OutputStream stream) throws IOException {
    JsonExporter exporter = new JsonExporter(stream, false);
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    exporter.json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    exporter.json.writeStartArray();
    return exporter;
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    if (lines) {
      for (Recommendation recommendation : extraction.recommendations()) {
        object(RecommendationFields.LINE, new Row<>(extraction, recommendation));
        json.writeRaw('\n');
      }
    } else {
      object(ExtractionFields.EXTRACTION, extraction);
    }
  }

  private <T> void object(List<Field<T>> fields, T of) throws IOException {
    json.writeStartObject();
    for (Field<T> field : fields) {
      if (field.written().test(of)) {
        json.writeFieldName(field.name());
        value(field.value().apply(of));
      }
    }
    json.writeEndObject();
  }

  private void value(Object value) throws IOException {
    if (value instanceof String text) {
      json.writeString(PlainText.wellFormed(text));
    } else if (value instanceof Field.Item<?> item) {
      item(item);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        value(element);
      }
      json.writeEndArray();
    } else {
      json.writeObject(value);
    }
  }

  private <T> void item(Field.Item<T> item) throws IOException {
    object(item.fields(), item.of());
  }

  @Override
  public void finish() throws IOException {
    if (!lines) {
      json.writeEndArray();
      json.writeRaw('\n');
    }
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
