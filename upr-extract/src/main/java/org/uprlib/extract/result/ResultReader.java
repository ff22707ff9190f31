package org.uprlib.extract.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.States;

/**
 * Reads the command's {@code jsonl} and {@code json} output, line by line or paper by paper.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * new ResultReader(States.load()).read("all.jsonl", stream, (row, json) -> rows.add(row));
 * }</pre>
 */
public final class ResultReader {
  private static final int BUFFER = 1 << 16;

  private final JsonTree tree = new JsonTree();
  private final RowReader rows;

  /** A reader for which {@code states} tells the States. */
  public ResultReader(States states) {
    this.rows = new RowReader(states);
  }

  /** Takes rows, one after the other. */
  @FunctionalInterface
  public interface Receiver {
    /** Takes one row, and what it was read from. */
    void accept(ResultRow row, ResultJson json) throws IOException;
  }

  /** A row as a line of JSON. */
  @FunctionalInterface
  public interface ResultJson {
    /** The line without its end: the very bytes that were read, where it was a line. */
    byte[] line() throws IOException;
  }

  /**
   * Hands on all rows of {@code stream}, in order.
   *
   * @param source what to call the stream in messages
   * @param stream closed by the caller
   * @throws ResultException if it is malformed or cannot be read; the rows before have then been
   *     handed on
   * @throws IOException if {@code receiver} throws it
   */
  public void read(String source, InputStream stream, Receiver receiver) throws IOException {
    InputStream buffered = new BufferedInputStream(new SourceStream(source, stream), BUFFER);
    switch (Contents.of(source, buffered)) {
      case LINES -> lines(new LineInput(source, buffered), source, receiver);
      case ARRAY -> array(buffered, source, receiver);
      case NOTHING -> {}
    }
  }

  private void lines(LineInput input, String source, Receiver receiver) throws IOException {
    for (Optional<byte[]> line = input.next(); line.isPresent(); line = input.next()) {
      byte[] bytes = line.get();
      if (!isBlank(bytes)) {
        receiver.accept(row(source, input.number(), bytes), () -> bytes);
      }
    }
  }

  private ResultRow row(String source, int line, byte[] bytes) throws IOException {
    try {
      JsonObject object = tree.parse(bytes);
      JsonObject document = object.requiredObject("document");
      return rows.row(rows.paper(object.requiredText("source"), document), object);
    } catch (JsonProcessingException e) {
      throw new ResultException(source, line, "is no JSON: " + e.getOriginalMessage(), e);
    } catch (WrongShapeException e) {
      throw new ResultException(source, line, e.getMessage(), e);
    }
  }

  private void array(InputStream stream, String source, Receiver receiver) throws IOException {
    try (JsonParser parser = tree.factory().createParser(stream)) {
      parser.nextToken();
      while (next(parser, source) != JsonToken.END_ARRAY) {
        int line = parser.currentLocation().getLineNr();
        paper(parser, source, line, receiver);
      }
    }
  }

  private static JsonToken next(JsonParser parser, String source) throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      throw malformed(source, e);
    }
  }

  private void paper(JsonParser parser, String source, int line, Receiver receiver)
      throws IOException {
    try {
      JsonObject object = tree.object(parser);
      JsonObject fields = object.requiredObject("paper");
      String name = object.requiredText("source");
      ResultPaper paper = rows.paper(name, fields);
      Map<String, Object> head = new LinkedHashMap<>();
      head.put("source", name);
      head.put("document", fields);
      for (JsonObject recommendation : object.objects("recommendations")) {
        receiver.accept(
            rows.row(paper, recommendation), () -> tree.bytes(recommendation.after(head)));
      }
    } catch (JsonProcessingException e) {
      throw malformed(source, e);
    } catch (WrongShapeException e) {
      throw new ResultException(
          source, line, "in the paper that begins here, " + e.getMessage(), e);
    }
  }

  private static ResultException malformed(String source, JsonProcessingException e) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    return new ResultException(source, line, "is no JSON: " + e.getOriginalMessage(), e);
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
