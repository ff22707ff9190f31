package org.uprlib.extract.rows.result;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.SavedObject.WrongShapeException;
import org.uprlib.extract.write.format.ExtractionFields;
import org.uprlib.extract.write.format.RecommendationFields;

/** Reads the command's {@code jsonl} and {@code json} output, line by line or paper by paper. */
final class JsonResultReader {
  private static final int DEEPEST = 100;

  private final JsonMapper json =
      new JsonMapper(
          new JsonFactoryBuilder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
              .build());
  private final ResultRowReader rows;

  JsonResultReader(States states) {
    this.rows = new ResultRowReader(states);
  }

  /** Hands on all rows of {@code stream}, which supports marks, in order. */
  void read(String source, InputStream stream, ResultReader.Receiver receiver) throws IOException {
    switch (Shape.of(source, stream)) {
      case LINES -> lines(new LineInput(source, stream), source, receiver);
      case ARRAY -> array(stream, source, receiver);
      case NOTHING -> {}
    }
  }

  private void lines(LineInput input, String source, ResultReader.Receiver receiver)
      throws IOException {
    for (Optional<byte[]> line = input.next(); line.isPresent(); line = input.next()) {
      byte[] bytes = line.get();
      if (!isBlank(bytes)) {
        receiver.accept(row(source, input.number(), bytes), () -> bytes);
      }
    }
  }

  private ResultRow row(String source, int line, byte[] bytes) throws IOException {
    try (JsonParser parser = json.createParser(bytes)) {
      parser.nextToken();
      SavedObject object = object(parser);
      if (parser.nextToken() != null) {
        throw new WrongShapeException("there is more on the line than one JSON object");
      }
      SavedObject document = object.requiredObject(RecommendationFields.DOCUMENT);
      return rows.row(rows.paper(source(object), document), object);
    } catch (JsonProcessingException e) {
      throw new InputFileException(source, line, "is not JSON: " + e.getOriginalMessage(), e);
    } catch (WrongShapeException e) {
      throw new InputFileException(source, line, e.getMessage(), e);
    }
  }

  /** Reads the next object; the parser is then at its end. */
  private SavedObject object(JsonParser parser) throws IOException, WrongShapeException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new WrongShapeException("is not a JSON object");
    }
    return new SavedObject(json.readTree(parser));
  }

  private static String source(SavedObject object) throws WrongShapeException {
    return object.requiredText(RecommendationFields.SOURCE);
  }

  private void array(InputStream stream, String source, ResultReader.Receiver receiver)
      throws IOException {
    try (JsonParser parser = json.createParser(stream)) {
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

  private void paper(JsonParser parser, String source, int line, ResultReader.Receiver receiver)
      throws IOException {
    try {
      SavedObject object = object(parser);
      SavedObject fields = object.requiredObject(ExtractionFields.PAPER);
      String name = source(object);
      Paper paper = rows.paper(name, fields);
      for (SavedObject recommendation : object.objects(ExtractionFields.RECOMMENDATIONS)) {
        receiver.accept(
            rows.row(paper, recommendation),
            () -> line(name, fields.node(), recommendation.node()));
      }
    } catch (JsonProcessingException e) {
      throw malformed(source, e);
    } catch (WrongShapeException e) {
      throw new InputFileException(
          source, line, "in the paper that begins here, " + e.getMessage(), e);
    }
  }

  /** The line that the format {@code jsonl} has for a recommendation. */
  private byte[] line(String source, JsonNode document, JsonNode recommendation)
      throws IOException {
    ObjectNode line = json.createObjectNode();
    line.put(RecommendationFields.SOURCE.name(), source);
    line.set(RecommendationFields.DOCUMENT.name(), document);
    recommendation.properties().forEach(field -> line.set(field.getKey(), field.getValue()));
    return json.writeValueAsBytes(line);
  }

  private static InputFileException malformed(String source, JsonProcessingException e) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    return new InputFileException(source, line, "is not JSON: " + e.getOriginalMessage(), e);
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Hands out the lines of a stream as the bytes that they are. */
  private static final class LineInput {
    private static final int LONGEST = 64 << 20;

    private final String source;
    private final InputStream stream;
    private final byte[] buffer = new byte[ResultReader.BUFFER];
    private int from;
    private int filled;
    private int number;

    LineInput(String source, InputStream stream) {
      this.source = source;
      this.stream = stream;
    }

    /** Number of the line that was handed out last, counted from 1. */
    int number() {
      return number;
    }

    /** The next line, without its end; empty after the last. */
    Optional<byte[]> next() throws IOException {
      if (!fill()) {
        return Optional.empty();
      }
      number++;
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean ended = false;
      while (!ended && fill()) {
        int end = lineEnd();
        ended = end < filled;
        if (line.size() + end - from > LONGEST) {
          throw new InputFileException(source, number, "is longer than 64 MiB", null);
        }
        line.write(buffer, from, end - from);
        from = ended ? end + 1 : end;
      }
      return Optional.of(line.toByteArray());
    }

    /** Whether there is more. */
    private boolean fill() throws IOException {
      if (from == filled) {
        from = 0;
        filled = Math.max(0, stream.read(buffer, 0, buffer.length));
      }
      return from < filled;
    }

    private int lineEnd() {
      int end = from;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      return end;
    }
  }

  /** The format of a stream, detected from its beginning. */
  private enum Shape {
    /** An object a line. */
    LINES,
    /** An array of papers. */
    ARRAY,
    /** Only blanks. */
    NOTHING;

    private static final String MARK = "\u00EF\u00BB\u00BF";
    private static final String HINT =
        "; extract it first: upr-extract FILE --format jsonl --out results.jsonl";
    private static final Map<String, String> PAPERS =
        Map.of(
            "%PDF", "is a PDF, not a file of results" + HINT,
            "PK", "is an office document, not a file of results" + HINT,
            "\u00D0\u00CF\u0011\u00E0", "is an office document, not a file of results" + HINT,
            "{\\rtf", "is an RTF document, not a file of results" + HINT,
            "source,symbol,", "is CSV; results are read back from jsonl and json only");

    /**
     * Looks at the beginning of {@code stream}, which supports marks; a byte order mark is skipped.
     *
     * @throws InputFileException if that is not a result of the command
     */
    static Shape of(String source, InputStream stream) throws IOException {
      String start = ResultReader.start(stream, StandardCharsets.ISO_8859_1);
      if (start.startsWith(MARK)) {
        stream.skipNBytes(MARK.length());
        start = start.substring(MARK.length());
      }
      Optional<String> paper =
          PAPERS.keySet().stream().filter(start::startsWith).findFirst().map(PAPERS::get);
      if (paper.isPresent()) {
        throw new InputFileException(source, paper.get());
      }
      String text = start.strip();
      if (text.isEmpty() && start.length() < ResultReader.LOOKED_AT) {
        return NOTHING;
      }
      if (text.startsWith("[")) {
        return ARRAY;
      }
      if (text.startsWith("{")) {
        return LINES;
      }
      boolean html = text.toLowerCase(Locale.ROOT).startsWith("<");
      throw new InputFileException(
          source,
          "is not a result of upr-extract: expected JSON" + (html ? ", found a page or XML" : ""));
    }
  }
}
