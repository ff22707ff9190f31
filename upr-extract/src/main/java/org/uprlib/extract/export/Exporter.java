package org.uprlib.extract.export;

import java.io.Closeable;
import java.io.IOException;
import org.uprlib.extract.model.Extraction;

/**
 * Writes extractions in one format to one stream, each as it comes, so that memory does not grow
 * with their number. Not thread-safe.
 *
 * <pre>{@code
 * try (Exporter exporter = ExportFormat.CSV.open(stream)) {
 *   exporter.write(extraction);
 *   exporter.finish();
 * }
 * }</pre>
 */
public interface Exporter extends Closeable {
  /**
   * Writes one paper's extraction.
   *
   * @throws IOException if the stream throws it
   */
  void write(Extraction extraction) throws IOException;

  /**
   * Completes the output and flushes the stream, which stays open. Without this call the output is
   * not whole.
   *
   * @throws IOException if the stream throws it
   */
  void finish() throws IOException;

  /** Lets go of what the exporter holds; the stream stays open. */
  @Override
  void close() throws IOException;
}
