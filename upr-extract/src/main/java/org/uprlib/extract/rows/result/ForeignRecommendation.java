package org.uprlib.extract.rows.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.Row;

/**
 * A recommendation that was read from somebody else's database. Immutable.
 *
 * @param extraction its paper, and it alone
 */
record ForeignRecommendation(Extraction extraction) {
  /** Hands it on as a row. */
  void handOn(ResultReader.Receiver receiver) throws IOException {
    receiver.accept(ResultRow.of(extraction).get(0), this::line);
  }

  /** The line that the format {@code jsonl} has for it. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonObjects json = JsonObjects.lines(line)) {
      json.write(
          RecommendationFields.LINE, new Row<>(extraction, extraction.recommendations().get(0)));
      json.finish();
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8);
  }
}
