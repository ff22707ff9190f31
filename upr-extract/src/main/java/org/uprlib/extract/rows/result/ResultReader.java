package org.uprlib.extract.rows.result;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.Row;

/**
 * Reads results back: the command's {@code jsonl} and {@code json} output, the CSV that UPR Info's
 * database exports, and the workbook that OHCHR's index (UHRI) does. Immutable and thread-safe.
 *
 * <pre>{@code
 * new ResultReader(States.load()).read("all.jsonl", stream, (row, json) -> rows.add(row));
 * }</pre>
 */
public final class ResultReader {
  static final int BUFFER = 1 << 16;

  static final int LOOKED_AT = 1 << 12;

  /** How office documents begin. */
  private static final String ZIP = "PK";

  private final JsonResultReader json;
  private final UprInfoReader coded;
  private final States states;
  private final UnaryOperator<Extraction> enriching;

  /** A reader for which {@code states} finds the States. */
  public ResultReader(States states) {
    this(states, UnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param enriching what is done to each recommendation of somebody else's database, such as to
   *     enrich it
   */
  public ResultReader(States states, UnaryOperator<Extraction> enriching) {
    this.json = new JsonResultReader(states);
    this.coded = new UprInfoReader(states);
    this.states = states;
    this.enriching = enriching;
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

  /** Takes the recommendations of somebody else's database, each with its paper. */
  interface ForeignReceiver {
    void accept(Extraction recommendation) throws IOException;
  }

  /** Whether the rest of {@code stream}, which supports marks, begins as UPR Info's CSV does. */
  public static boolean isUprInfo(InputStream stream) throws IOException {
    return UprInfoReader.isExport(stream);
  }

  /** Whether the rest of {@code stream}, which supports marks, begins as a workbook does. */
  public static boolean isWorkbook(InputStream stream) throws IOException {
    return start(stream, StandardCharsets.ISO_8859_1).startsWith(ZIP);
  }

  /** How {@code stream}, which supports marks, goes on; it stays where it is. */
  static String start(InputStream stream, Charset charset) throws IOException {
    stream.mark(LOOKED_AT);
    String start = new String(stream.readNBytes(LOOKED_AT), charset);
    stream.reset();
    return start;
  }

  /**
   * Hands on all rows of results or of UPR Info's export, in order; of the export, once it was read
   * to its end.
   *
   * @param source what to call the stream in messages, a path or name
   * @param stream closed by the caller
   * @return what of an export could not be made sense of
   * @throws InputFileException if it is malformed or cannot be read; the rows before have then been
   *     handed on
   * @throws org.uprlib.core.error.UprException if an export takes more memory than there is
   * @throws IOException if {@code receiver} throws it
   */
  public ExportRemarks read(String source, InputStream stream, Receiver receiver)
      throws IOException {
    InputStream buffered = new BufferedInputStream(new SourceStream(source, stream), BUFFER);
    if (isUprInfo(buffered)) {
      return coded.read(source, buffered, foreign(receiver));
    }
    json.read(source, buffered, receiver);
    return ExportRemarks.NONE;
  }

  /**
   * Hands on the recommendations of the review in UHRI's workbook {@code file}, in order.
   *
   * @param source what to call the file in messages
   * @return what could not be made sense of
   * @throws InputFileException if it is not such a workbook; the rows before have then been handed
   *     on
   * @throws org.uprlib.core.error.UprException if it takes more memory than there is
   * @throws IOException if {@code receiver} throws it
   */
  public ExportRemarks readWorkbook(String source, Path file, Receiver receiver)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    return index(source, name, receiver)
        .read(() -> OPCPackage.open(file.toFile(), PackageAccess.READ));
  }

  /**
   * As {@link #readWorkbook(String, Path, Receiver)}, of a stream; the caller closes it.
   *
   * @throws IOException as there
   */
  public ExportRemarks readWorkbook(String source, InputStream stream, Receiver receiver)
      throws IOException {
    String name = new File(source).getName();
    return index(source, name, receiver).read(() -> OPCPackage.open(stream));
  }

  private UhriReader index(String source, String name, Receiver receiver) {
    return new UhriReader(source, new UhriRowReader(name, states), foreign(receiver));
  }

  private ForeignReceiver foreign(Receiver receiver) {
    return each -> {
      Extraction made = enriching.apply(each);
      receiver.accept(ResultRow.of(made).get(0), () -> line(made));
    };
  }

  /** The line that the format {@code jsonl} has for its one recommendation. */
  private static byte[] line(Extraction made) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonObjects json = JsonObjects.lines(line)) {
      json.write(RecommendationFields.LINE, new Row<>(made, made.recommendations().get(0)));
      json.finish();
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8);
  }

  /** Reports which source it is when it cannot be read. */
  private static final class SourceStream extends FilterInputStream {
    private final String source;

    SourceStream(String source, InputStream stream) {
      super(stream);
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw failed(e);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        throw failed(e);
      }
    }

    private InputFileException failed(IOException e) {
      return new InputFileException(source, 0, "cannot be read: " + e.getMessage(), e);
    }
  }
}
