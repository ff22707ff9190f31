package org.uprlib.extract.write.format;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes JSON objects as their fields are declared: one a line, or an array of them that is
 * indented for reading. UTF-8. Not thread-safe.
 */
public final class JsonObjects implements Closeable {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final JsonGenerator json;
  private final boolean lines;

  private JsonObjects(OutputStream stream, boolean lines) throws IOException {
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

  /** An object a line on {@code stream}, which the caller closes. */
  public static JsonObjects lines(OutputStream stream) throws IOException {
    return new JsonObjects(stream, true);
  }

  /** Writes each of {@code objects} as a line on {@code stream}, which the caller closes. */
  public static <T> void writeLines(List<Field<T>> fields, Iterable<T> objects, OutputStream stream)
      throws IOException {
    try (JsonObjects json = lines(stream)) {
      for (T object : objects) {
        json.write(fields, object);
      }
      json.finish();
    }
  }

  /** Writes {@code object}, indented for reading, on {@code stream}, which the caller closes. */
  public static <T> void writeOne(List<Field<T>> fields, T object, OutputStream stream)
      throws IOException {
    try (JsonObjects json = lines(stream)) {
      json.json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT));
      json.write(fields, object);
      json.finish();
    }
  }

  /** An array of objects on {@code stream}, which the caller closes. */
  public static JsonObjects array(OutputStream stream) throws IOException {
    JsonObjects objects = new JsonObjects(stream, false);
    objects.json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
    objects.json.writeStartArray();
    return objects;
  }

  /** Writes one object, made of {@code of}. */
  public <T> void write(List<Field<T>> fields, T of) throws IOException {
    object(fields, of);
    if (lines) {
      json.writeRaw('\n');
    }
  }

  private <T> void object(List<Field<T>> fields, T of) throws IOException {
    json.writeStartObject();
    for (Field<T> field : fields) {
      if (field.written().test(of)) {
        json.writeFieldName(field.name());
        value(field.value(of));
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

  /** Completes the array, if it is one, and flushes the stream. */
  public void finish() throws IOException {
    if (!lines) {
      json.writeEndArray();
      json.writeRaw('\n');
    }
    json.flush();
  }

  /** Releases resources; the stream stays open. */
  @Override
  public void close() throws IOException {
    json.close();
  }
}
