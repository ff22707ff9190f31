package org.uprlib.extract.write.export;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.format.ExtractionFields;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.Row;

/**
 * JSON: as an array, also for a single paper, with one object a paper, indented for reading; or as
 * JSON Lines, one object a recommendation.
 */
final class JsonExporter implements Exporter {
  private final JsonObjects json;
  private final boolean lines;

  private JsonExporter(JsonObjects json, boolean lines) {
    this.json = json;
    this.lines = lines;
  }

  /** One object a recommendation, one a line. */
  static JsonExporter ofLines(OutputStream stream) throws IOException {
    return new JsonExporter(JsonObjects.lines(stream), true);
  }

  /** One array with an object a paper. */
  static JsonExporter ofPapers(OutputStream stream) throws IOException {
    return new JsonExporter(JsonObjects.array(stream), false);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    if (lines) {
      for (Recommendation recommendation : extraction.recommendations()) {
        json.write(RecommendationFields.LINE, new Row<>(extraction, recommendation));
      }
    } else {
      json.write(ExtractionFields.EXTRACTION, extraction);
    }
  }

  @Override
  public void finish() throws IOException {
    json.finish();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
