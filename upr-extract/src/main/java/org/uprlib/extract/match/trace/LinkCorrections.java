package org.uprlib.extract.match.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.error.InputFileException;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Field;

/**
 * What a person ticked and unticked on the page of a trace, as the page saves it; what the person
 * left as it was is not kept. Immutable.
 */
public final class LinkCorrections {
  /** None. */
  public static final LinkCorrections NONE = new LinkCorrections(Map.of());

  private static final String FORMAT = "upr-extract-trace-links";

  private final Map<Place, Boolean> corrections;

  private LinkCorrections(Map<Place, Boolean> corrections) {
    this.corrections = Map.copyOf(corrections);
  }

  /**
   * An ask with a recommendation.
   *
   * @param paper its symbol, or the name of its file without one
   */
  private record Place(String ask, String paper, String paragraph) {
    static Place of(AskList.Ask ask, ResultRow row) {
      return new Place(ask.text(), row.paper().name(), row.paragraph());
    }
  }

  /**
   * The corrections in {@code stream}.
   *
   * @param source name of the file
   * @param stream closed by the caller
   * @throws InputFileException if it is not a file that such a page saved
   * @throws IOException if the stream fails
   */
  public static LinkCorrections read(String source, InputStream stream) throws IOException {
    JsonNode saved;
    try {
      saved = new JsonMapper().readTree(stream.readAllBytes());
    } catch (JsonProcessingException e) {
      throw new InputFileException(source, 0, "is not JSON: " + e.getOriginalMessage(), e);
    }
    if (!saved.path("format").asText().equals(FORMAT) || !saved.path("links").isArray()) {
      throw new InputFileException(source, "contains no links saved by a page of trace");
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
    return new LinkCorrections(corrections);
  }

  /** The same, and what a person said of {@code row} as an answer to {@code ask}. */
  public LinkCorrections with(AskList.Ask ask, ResultRow row, boolean linked) {
    Map<Place, Boolean> all = new HashMap<>(corrections);
    all.put(Place.of(ask, row), linked);
    return new LinkCorrections(all);
  }

  /** Both; where a person said something in both, the others count. */
  public LinkCorrections with(LinkCorrections others) {
    Map<Place, Boolean> all = new HashMap<>(corrections);
    all.putAll(others.corrections);
    return new LinkCorrections(all);
  }

  /** {@code trace} as a person corrected it. */
  public Trace correct(Trace trace) {
    return trace.of(trace.asks().stream().map(this::correct));
  }

  private TracedAsk correct(TracedAsk ask) {
    return new TracedAsk(
        ask.ask(),
        ask.matches().stream().map(match -> match.with(of(ask.ask(), match.row()))).toList(),
        ask.comparability());
  }

  /**
   * Writes the links of {@code trace}, as the page saves them and {@link #read} reads them.
   *
   * @param stream closed by the caller
   */
  public static void write(Trace trace, OutputStream stream) throws IOException {
    JsonMapper mapper = new JsonMapper();
    ObjectNode saved = mapper.createObjectNode().put("format", FORMAT).put("version", 1);
    ArrayNode links = saved.putArray("links");
    for (TracedAsk ask : trace.asks()) {
      for (AskMatch match : ask.matches()) {
        ResultRow row = match.row();
        links
            .addObject()
            .put("ask", ask.ask().number())
            .put("askText", ask.ask().text())
            .put("source", row.paper().source())
            .put("symbol", row.info().symbol().orElse(null))
            .put("paragraph", row.paragraph())
            .put("text", row.text())
            .put("linked", match.linked())
            .put("score", Field.rounded(match.score()))
            .put("corrected", match.corrected());
      }
    }
    stream.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(saved));
  }

  /** How many links were ticked or unticked. */
  public int size() {
    return corrections.size();
  }

  /** Whether a person ticked or unticked {@code row} as an answer to {@code ask}, if either. */
  public Optional<Boolean> of(AskList.Ask ask, ResultRow row) {
    return corrections.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(corrections.get(Place.of(ask, row)));
  }
}
