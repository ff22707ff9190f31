package org.uprlib.extract.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;

/** JSON Lines: one object a recommendation, in document order. */
final class JsonlExporter implements Exporter {
  private final JsonFields fields;

  JsonlExporter(OutputStream stream) throws IOException {
    fields = new JsonFields(stream);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    JsonGenerator json = fields.generator();
    for (Recommendation recommendation : extraction.recommendations()) {
      json.writeStartObject();
      fields.text("source", extraction.source());
      json.writeFieldName("document");
      fields.paper(extraction.paper());
      fields.recommendation(recommendation);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  @Override
  public void finish() throws IOException {
    fields.generator().flush();
  }

  @Override
  public void close() throws IOException {
    fields.generator().close();
  }
}
