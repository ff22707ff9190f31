package org.uprlib.extract.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.result.ResultRow;

/**
 * What a person ticked and unticked on the page of a trace, as the page saves it; what the person
 * left as it was is not kept. Immutable.
 */
public final class SavedLinks {
  /** None. */
  public static final SavedLinks NONE = new SavedLinks(Map.of());

  private static final String FORMAT = "upr-extract-trace-links";

  private final Map<Place, Boolean> corrections;

  private SavedLinks(Map<Place, Boolean> corrections) {
    this.corrections = Map.copyOf(corrections);
  }

  /**
   * An ask with a recommendation.
   *
   * @param paper its symbol, or the name of its file without one
   */
  private record Place(String ask, String paper, String paragraph) {}

  /**
   * The corrections in {@code stream}.
   *
   * @param source name of the file
   * @param stream closed by the caller
   * @throws AskException if it is no file that such a page saved
   * @throws IOException if the stream fails
   */
  public static SavedLinks read(String source, InputStream stream) throws IOException {
    JsonNode saved;
    try {
      saved = new JsonMapper().readTree(stream.readAllBytes());
    } catch (JsonProcessingException e) {
      throw new AskException(source, 0, "is no JSON: " + e.getOriginalMessage(), e);
    }
    if (!saved.path("format").asText().equals(FORMAT) || !saved.path("links").isArray()) {
      throw new AskException(source, "holds no links that a page of trace saved");
    }
    Map<Place, Boolean> corrections = new HashMap<>();
    for (JsonNode link : saved.path("links")) {
      if (link.path("corrected").asBoolean()) {
        String symbol = link.path("symbol").asText("");
        corrections.put(
            new Place(
                link.path("askText").asText(),
                symbol.isEmpty() || symbol.equals("null") ? link.path("source").asText() : symbol,
                link.path("paragraph").asText()),
            link.path("linked").asBoolean());
      }
    }
    return new SavedLinks(corrections);
  }

  /** How many links were ticked or unticked. */
  public int size() {
    return corrections.size();
  }

  /** Whether a person ticked or unticked {@code row} as an answer to {@code ask}, if either. */
  public Optional<Boolean> of(AskText ask, ResultRow row) {
    return corrections.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            corrections.get(
                new Place(
                    ask.text(),
                    row.paper().symbol().orElse(row.paper().source()),
                    row.paragraph())));
  }
}
