package org.uprlib.extract.match.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.JsonObjects;

/** The formats that evidence is written in, beside the follow-up table. Text is UTF-8. */
public enum EvidenceFormat implements OutputFormat {
  /** For people. */
  TEXT,
  /** An object a recommendation. */
  JSONL;

  /**
   * Writes evidence.
   *
   * @param stream buffered; closed by the caller
   */
  public void write(ReviewEvidence evidence, OutputStream stream) throws IOException {
    switch (this) {
      case TEXT -> stream.write(EvidenceText.of(evidence).getBytes(StandardCharsets.UTF_8));
      case JSONL -> JsonObjects.writeLines(EvidenceFields.LINE, evidence.recommendations(), stream);
    }
    stream.flush();
  }
}
