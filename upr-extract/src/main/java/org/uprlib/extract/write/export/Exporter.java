package org.uprlib.extract.write.export;

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
 * }
 * }</pre>
 */
public interface Exporter extends Closeable {
  /**
   * Writes one paper's extraction.
   *
   * @throws IOException if the stream throws it
   * @throws IllegalStateException if the output is finished
   */
  void write(Extraction extraction) throws IOException;

  /**
   * Completes the output and flushes the stream, which stays open; does nothing the second time.
   *
   * @throws IOException if the stream throws it
   */
  void finish() throws IOException;

  /**
   * Completes the output as {@link #finish()} does, unless a paper could not be written, and
   * releases the resources of the exporter; the stream stays open.
   *
   * @throws IOException if the stream throws it
   */
  @Override
  void close() throws IOException;
}
