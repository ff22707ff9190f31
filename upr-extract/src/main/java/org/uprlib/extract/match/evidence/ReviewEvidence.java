package org.uprlib.extract.match.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.JsonObjects;

/**
 * What later papers say of all recommendations of a review. Immutable.
 *
 * @param likeness the word of the likeness that found what is like, e.g. {@code vectors}
 * @param threshold the lowest score at which a passage is taken to be about a recommendation
 * @param recommendations in the order of the report
 * @param notices what may be wrong or missing
 */
public record ReviewEvidence(
    String likeness,
    double threshold,
    List<RecommendationEvidence> recommendations,
    List<Notice> notices) {
  public ReviewEvidence {
    recommendations = List.copyOf(recommendations);
    notices = List.copyOf(notices);
  }

  /** The formats that evidence is written in, besides the follow-up table. Text is UTF-8. */
  public enum Format implements OutputFormat {
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
        case JSONL ->
            JsonObjects.writeLines(EvidenceFields.LINE, evidence.recommendations(), stream);
      }
      stream.flush();
    }
  }
}
