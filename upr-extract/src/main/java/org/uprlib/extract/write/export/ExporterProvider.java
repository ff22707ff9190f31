package org.uprlib.extract.write.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes exporters of a format that needs a library which upr-extract does not bring. Providers are
 * found by {@link java.util.ServiceLoader}.
 */
public interface ExporterProvider {
  /** The format. */
  ExportFormat format();

  /**
   * Begins an output.
   *
   * @param stream buffered; closed by the caller
   * @param part whether the output is part of a store in folders named by cycle and session, so
   *     that it does not have these columns itself
   * @throws IOException if {@code stream} throws it
   */
  Exporter open(OutputStream stream, boolean part) throws IOException;
}
